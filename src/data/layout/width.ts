import type { RawRow } from '../table.js';

/** How many cells the rows of a table have. */
export interface Width {
  /** Up to the last cell of the header that has a title. */
  readonly titled: number;
  /** Of the whole header. */
  readonly header: number;
  /** Empty cells that all rows have beyond the header. */
  readonly extra: number;
}

export interface Judged {
  readonly row: RawRow;
  /** Every cell stands under its own title. */
  readonly fits: boolean;
}

/** Rows of data in, judged rows out, in the same order: a row that ends early waits for the two below it. */
export interface WidthJudge {
  next(row: RawRow): Judged[];
  /** No row follows: what still waits is judged. */
  end(): Judged[];
}

/** So many rows alike are what a spreadsheet leaves of a block whose last cells are empty. */
const BLOCK = 3;

/**
 * Tells rows of the right width. Of a row that ends early the missing cells are empty, as spreadsheets leave them out,
 * where all that it has can be read where it stands (`reads`). But two or three rows that make one whole row together
 * are one that was torn, unless several end alike; and a last row may be cut off, unless the one above it ends alike.
 */
export class Widths implements WidthJudge {
  readonly #width: Width;
  readonly #reads: (cells: readonly string[]) => boolean;
  /** The widths of the two rows before those that wait. */
  #above: number[] = [];
  #waiting: RawRow[] = [];

  constructor(width: Width, reads: (cells: readonly string[]) => boolean) {
    this.#width = width;
    this.#reads = reads;
  }

  next(row: RawRow): Judged[] {
    this.#waiting.push(row);
    return this.#judge(false);
  }

  end(): Judged[] {
    return this.#judge(true);
  }

  #judge(atEnd: boolean): Judged[] {
    const judged: Judged[] = [];
    for (;;) {
      const row = this.#waiting[0];
      const short = row !== undefined && row.cells.length < this.#width.titled;
      if (!row || (short && this.#waiting.length < BLOCK && !atEnd)) return judged;
      const fits = short ? this.#endsEarly(row) : isWhole(row, this.#width);
      judged.push({ row, fits });
      this.#above = [...this.#above.slice(-1), row.cells.length];
      this.#waiting.shift();
    }
  }

  #endsEarly(row: RawRow): boolean {
    const own = row.cells.length;
    const [upper = 0, above = 0] = this.#above.length > 1 ? this.#above : [0, ...this.#above];
    const [below = 0, lower = 0] = this.#waiting.slice(1).map(({ cells }) => cells.length);
    const isBlock = [
      [upper, above],
      [above, below],
      [below, lower],
    ].some((two) => two.every((one) => one === own));
    const isTorn = [
      [above, own],
      [own, below],
      [upper, above, own],
      [above, own, below],
      [own, below, lower],
    ].some((parts) => this.#makeOne(parts));
    const isCutOff = below === 0 && above !== own;
    return !isCutOff && (isBlock || !isTorn) && this.#reads(row.cells);
  }

  /** Whether rows that end early are the parts of one that ends where it should. */
  #makeOne(parts: readonly number[]): boolean {
    const { titled, header, extra } = this.#width;
    const cells = parts.reduce((sum, part) => sum + part, 0) - parts.length + 1;
    return parts.every((part) => part > 0 && part < titled) && cells >= titled && cells <= header + extra;
  }
}

const isWhole = ({ cells }: RawRow, { header, extra }: Width): boolean =>
  cells.length <= header + extra && cells.slice(header).every((cell) => cell.trim() === '');

/** The width of a table by its header and the rows below it; what a single row has beyond the header proves nothing. */
export function widthOf(header: readonly string[], below: readonly RawRow[]): Width {
  const beyond = below
    .filter(({ cells }) => cells.length >= header.length && cells.some((cell) => cell.trim() !== ''))
    .map(({ cells }) => cells.length - header.length);
  return {
    titled: header.findLastIndex((title) => title !== '') + 1,
    header: header.length,
    extra: beyond.length > 1 ? Math.min(...beyond) : 0,
  };
}
