import type { Encoding } from './encoding/encoding.js';
import type { Input } from './input.js';

/** A row as its container gives it. `line` is where it starts, counting from 1: of a sheet its row. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A line that cannot be a row; reading goes on after it. */
export interface BrokenRow {
  readonly line: number;
  readonly broken: 'quote-not-closed' | 'quote-misplaced' | 'line-too-long';
}

export type RowGroup = readonly (RawRow | BrokenRow)[];

/** How a table is written, as far as its container tells. */
export interface Written {
  /** Which kind of file it is in. */
  readonly container: string;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** A sheet that people do not see. */
  readonly hidden?: true;
}

/** A table of a file: a CSV file is one, a workbook has one a sheet, a page one a table. */
export interface Table {
  readonly input: Input;
  /** The name of the file, and of the sheet where it is one of a workbook: `book.xlsx#Hồ sơ`. */
  readonly name: string;
  /** The name of the sheet, of a workbook. */
  readonly sheet: string | undefined;
  readonly written: Written;
  /** So small that nobody needs to hear of it where nothing is recognised in it. */
  readonly minor?: true;
  /** Its rows from the first on, as often as they are asked for; `passed` hears of the bytes of the file. */
  rows(passed?: (bytes: Buffer) => void): AsyncIterable<RowGroup>;
}

/** The same table, read in each way that it may be written; its header tells the right one. */
export type Ways = readonly Table[];
