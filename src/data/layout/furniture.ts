import { fold } from '../../text/fold.js';
import { type FooterTeller, footerTeller, type Page } from './footer.js';
import type { GroupRow, GroupTeller } from './groups.js';
import { goesOnIn, isSurely, numberingOf } from './numbering.js';
import { isOtherHeader } from './other-header.js';
import { type TotalRow, totalIn } from './totals.js';

/** Rows that belong to the page and not to the data. */
export const FURNITURE = [
  'title',
  'header',
  'repeated-header',
  'numbering',
  'group',
  'total',
  'footer',
  'blank',
] as const;
export type Furniture = (typeof FURNITURE)[number];

type Cells = readonly string[];

/** A row below the header, and what it is: no kind where it is data, or could not be read and so has no cells. */
export interface Decided<R> {
  readonly row: R;
  readonly kind: Furniture | undefined;
  /** Taken as furniture for what stands around it alone, and so to be said. */
  readonly noticed: boolean;
  readonly group?: GroupRow;
  readonly total?: TotalRow;
  /** The line at which a header of another table stands above it. */
  readonly otherTable?: number;
}

/** Rows in, decided rows out, in the same order: a row that reads like numbering waits for those below it. */
export interface FurnitureTeller<R> {
  next(row: R): Decided<R>[];
  /** No row follows: what still waits is decided. */
  end(): Decided<R>[];
}

/** What a table's page is known by. */
export interface Around extends Page {
  /** The rows of its header. */
  readonly headerRows: readonly Cells[];
  /** Its titles, one a column. */
  readonly header: Cells;
  readonly group: GroupTeller;
  /** Whether some dataset has a column of this folded title. */
  isTitle(title: string): boolean;
}

/** So many rows, blank ones for example, are waited through. */
export const LONGEST_WAIT = 100;

export const isBlank = (cells: Cells): boolean => cells.every((cell) => cell.trim() === '');

/**
 * Tells the rows below a header that are furniture from those that are data.
 *
 * `(1) (2) (3 = 1 + 2)` is numbering wherever it stands. `1 2 3` or `A B 1 2` is numbering right below a header
 * only, and where the next row of data is of another kind: 1,2,3 above 4,5,6 is data. Where no row of data follows,
 * it is numbering where it can be nothing else (six columns or more, letters before numbers, a formula), or where it
 * stands below another header of the file too; the 1,2,3 that is all that a file holds is data, for a record must not
 * vanish.
 */
export const furniture = <R extends { readonly line: number }>(around: Around): FurnitureTeller<R> =>
  new Teller(around);

class Teller<R extends { readonly line: number }> implements FurnitureTeller<R> {
  readonly #around: Around;
  readonly #headerRows: readonly Cells[];
  readonly #titles: Cells;
  readonly #footer: FooterTeller;
  #belowHeader = true;
  /** Where the header of another table stands. */
  #otherTable: number | undefined;
  /** A row that reads like numbering stands below more than one header, or was numbering below one. */
  #numbered = false;
  /** The last row that reads like numbering, while rows wait. */
  #suspect: Cells | undefined;
  #waiting: Decided<R>[] = [];

  constructor(around: Around) {
    this.#around = around;
    this.#headerRows = around.headerRows.map((row) => row.map(fold));
    this.#titles = around.header.map(fold);
    this.#footer = footerTeller(around);
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
    if (cells && isBlank(cells)) {
      this.#footer.ends();
      return plainly(row, 'blank');
    }
    this.#belowHeader = cells !== undefined && this.#isRepeated(cells);
    if (!cells) return plainly(row, undefined);
    if (this.#belowHeader) {
      this.#footer.goesOn();
      this.#otherTable = undefined;
      return plainly(row, 'repeated-header');
    }
    if (isOtherHeader(cells, this.#around)) this.#otherTable = row.line;
    if (this.#otherTable !== undefined)
      return { row, kind: undefined, noticed: false, otherTable: this.#otherTable };
    const numbering = numberingOf(cells, this.#titles);
    if (numbering === 'bracketed') return plainly(row, 'numbering');
    if (numbering === 'bare' && justBelow) return { row, kind: 'numbering', noticed: true };
    return this.#within(row, cells);
  }

  #within(row: R, cells: Cells): Decided<R> {
    const { vocabulary, group: groupOf } = this.#around;
    const total = totalIn(cells, vocabulary);
    if (total) {
      this.#footer.ends();
      return { row, kind: 'total', noticed: false, total };
    }
    const group = groupOf(cells);
    if (this.#footer.isFooter(cells, group !== undefined)) return plainly(row, 'footer');
    if (group) return { row, kind: 'group', noticed: false, group };
    this.#footer.goesOn();
    return plainly(row, undefined);
  }

  #isRepeated(cells: Cells): boolean {
    const folded: string[] = [];
    const foldedAt = (i: number): string => {
      folded[i] ??= fold(cells[i] as string);
      return folded[i];
    };
    return this.#headerRows.some((titles) => cells.every((_, i) => foldedAt(i) === (titles[i] ?? '')));
  }
}

const plainly = <R>(row: R, kind: Furniture | undefined): Decided<R> => ({ row, kind, noticed: false });
