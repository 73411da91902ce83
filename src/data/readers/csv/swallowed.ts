/** So many rows tell how those of a file look. */
const LEARNT = 500;
/** Of the cells of a line that are like those above them. */
const ENOUGH = 0.7;

/**
 * Tells a cell of several lines, such as an address, from a quote that stands where it should not and has swallowed
 * rows up to the next one: there lines inside the cell have as many cells as rows of the file and look like them,
 * with a code, a number or a date where those have one.
 */
export class RowLooks {
  readonly #delimiter: string;
  readonly #widths = new Set<number>();
  readonly #looks: Set<string>[] = [];
  #learnt = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  learn(cells: readonly string[]): void {
    if (this.#learnt === LEARNT || cells.length < 2) return;
    this.#learnt++;
    this.#widths.add(cells.length);
    this.#add(cells);
  }

  /** Whether a row that is written in several lines has swallowed others. */
  hasSwallowed(lines: readonly string[]): boolean {
    const [first = '', ...others] = lines;
    const before = this.#beforeQuote(first);
    this.#add(before);
    // Of a header alone a row is not known by its looks, only by those of the row that begins here.
    const known = this.#learnt > 1 ? Number.POSITIVE_INFINITY : before.length;
    const last = others.length - 1;
    return others.some(
      (line, i) => (i < last ? isWithin(line) : this.#opensLast(line)) && this.#isRow(line, known),
    );
  }

  #add(cells: readonly string[]): void {
    cells.forEach((cell, i) => {
      this.#looks[i] ??= new Set();
      this.#looks[i].add(look(cell));
    });
  }

  /** The cells of the first line before the one that goes on. */
  #beforeQuote(line: string): string[] {
    const pieces = line.split(this.#delimiter);
    let quotes = 0;
    const open = pieces.findIndex((piece) => {
      quotes += piece.split('"').length - 1;
      return quotes % 2 === 1;
    });
    return pieces.slice(0, Math.max(open, 0));
  }

  /** The quote that closes the cell stands behind a delimiter: it was meant to open another. */
  #opensLast(line: string): boolean {
    const plain = withoutPairs(line);
    return plain[plain.indexOf('"') - 1] === this.#delimiter;
  }

  #isRow(line: string, known: number): boolean {
    const cells = line.replaceAll('"', '').split(this.#delimiter);
    if (!this.#widths.has(cells.length)) return false;
    const looks = cells.slice(0, known).map(look);
    const alike = looks.filter((one, i) => one === '' || this.#looks[i]?.has(one));
    return alike.some((one) => one.includes('9')) && alike.length >= ENOUGH * looks.length;
  }
}

const withoutPairs = (line: string): string => line.replaceAll('""', '');

/** No cell ends in this line. */
const isWithin = (line: string): boolean => !withoutPairs(line).includes('"');

/** `000.00.06.H56-201027-0361` looks like `9.9.9.a9-9-9`. */
const look = (cell: string): string =>
  cell
    .trim()
    .slice(0, 60)
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d+/g, '9');
