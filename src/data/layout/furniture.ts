import { fold } from '../../text/fold.js';
import { goesOnIn, isSurely, numberingOf } from './numbering.js';

/** Rows that belong to the page and not to the data. */
export type Furniture = 'title' | 'header' | 'repeated-header' | 'numbering' | 'total' | 'blank';

type Cells = readonly string[];

/** A row below the header, and what it is: no kind where it is data, or could not be read and so has no cells. */
export interface Decided<R> {
  readonly row: R;
  readonly kind: Furniture | undefined;
  /** Taken as furniture for what stands around it alone, and so to be said. */
  readonly noticed: boolean;
}

/** Rows in, decided rows out, in the same order: a row that reads like numbering waits for those below it. */
export interface FurnitureTeller<R> {
  next(row: R): Decided<R>[];
  /** No row follows: what still waits is decided. */
  end(): Decided<R>[];
}

/** So many rows, blank ones for example, are waited through. */
export const LONGEST_WAIT = 100;

export const isBlank = (cells: Cells): boolean => cells.every((cell) => cell.trim() === '');

/**
 * Tells the rows below a header that are furniture from those that are data; `totals` are the folded words that
 * begin a row of totals.
 *
 * `(1) (2) (3 = 1 + 2)` is numbering wherever it stands. `1 2 3` or `A B 1 2` is numbering right below a header
 * only, and where the next row of data is of another kind: 1,2,3 above 4,5,6 is data. Where no row of data follows,
 * it is numbering where it can be nothing else (six columns or more, letters before numbers, a formula), or where it
 * stands below another header of the file too; the 1,2,3 that is all that a file holds is data, for a record must not
 * vanish.
 */
export const furniture = <R extends object>(header: Cells, totals: ReadonlySet<string>): FurnitureTeller<R> =>
  new Teller(header.map(fold), totals);

class Teller<R extends object> implements FurnitureTeller<R> {
  readonly #titles: Cells;
  readonly #totals: ReadonlySet<string>;
  #belowHeader = true;
  /** A row that reads like numbering stands below more than one header, or was numbering below one. */
  #numbered = false;
  /** The last row that reads like numbering, while rows wait. */
  #suspect: Cells | undefined;
  #waiting: Decided<R>[] = [];

  constructor(titles: Cells, totals: ReadonlySet<string>) {
    this.#titles = titles;
    this.#totals = totals;
  }

  next(row: R): Decided<R>[] {
    const cells = 'cells' in row ? (row.cells as Cells) : undefined;
    const decided = this.#look(row, cells);
    if (decided.noticed) {
      this.#numbered ||= this.#suspect !== undefined;
      this.#suspect = cells;
    } else if (!this.#suspect) {
      return [decided];
    } else if (cells && decided.kind === undefined) {
      return [...this.#release(!goesOnIn(this.#suspect, cells)), decided];
    }
    this.#waiting.push(decided);
    return this.#waiting.length > LONGEST_WAIT ? this.end() : [];
  }

  end(): Decided<R>[] {
    return this.#suspect ? this.#release(this.#numbered || isSurely(this.#suspect)) : [];
  }

  #release(numbering: boolean): Decided<R>[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#suspect = undefined;
    this.#numbered ||= numbering;
    return numbering ? waiting : waiting.map((one) => (one.noticed ? plainly(one.row, undefined) : one));
  }

  /** What a row is by itself; noticed where the rows below it have to agree. */
  #look(row: R, cells: Cells | undefined): Decided<R> {
    const justBelow = this.#belowHeader;
    if (cells && isBlank(cells)) return plainly(row, 'blank');
    this.#belowHeader = cells !== undefined && isRepeated(cells, this.#titles);
    if (!cells) return plainly(row, undefined);
    if (this.#belowHeader) return plainly(row, 'repeated-header');
    const numbering = numberingOf(cells, this.#titles);
    if (numbering === 'bracketed') return plainly(row, 'numbering');
    if (numbering === 'bare' && justBelow) return { row, kind: 'numbering', noticed: true };
    return plainly(row, isTotal(cells, this.#totals) ? 'total' : undefined);
  }
}

const plainly = <R>(row: R, kind: Furniture | undefined): Decided<R> => ({ row, kind, noticed: false });

const isRepeated = (cells: Cells, titles: Cells): boolean =>
  cells.every((cell, i) => fold(cell) === (titles[i] ?? ''));

/** "Tổng cộng", or "Tổng cộng: 3", in the first filled cell, or behind a running number in the second. */
function isTotal(cells: Cells, totals: ReadonlySet<string>): boolean {
  const [first, second = first] = cells.filter((cell) => cell.trim() !== '') as [string, ...string[]];
  const word = /^\d+$/.test(first.trim()) ? second : first;
  return totals.has(fold(word).replace(/\s*:\s*[\d.,]*$/, ''));
}
