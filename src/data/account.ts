import type { Words } from '../text/words.js';
import { added, mergeMaps } from '../values/maps.js';
import type { Period } from '../values/period.js';
import { FURNITURE, type Furniture } from './layout/furniture.js';

/** Where every row of a file went: rows = records + rejected + the sum of dropped. */
export interface FileAccount {
  readonly path: string;
  readonly dataset: string;
  /** The time that the file says it is about. */
  readonly period: Period | null;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  /** Rows that became records, those that another file replaced included. */
  readonly records: number;
  readonly rejected: number;
  readonly dropped: Readonly<Record<Furniture, number>>;
  /** Of the records, those that another file has again: they count nowhere. */
  readonly replaced: number;
  /** Cells that were filled from the column they fall back on, by column; those of repeated rows among them. */
  readonly fellBack: ReadonlyMap<string, number>;
  /** Cells that were filled from a heading inside the table, by column. */
  readonly fromGroups: ReadonlyMap<string, number>;
  /** The file that has the same bytes and was read in its stead. */
  readonly copyOf?: string;
  /** Lines of plain numbers that were taken for the numbering of the columns. */
  readonly numbering: readonly number[];
  /** Headers that nothing was read from, since another one names the same column. */
  readonly passedOver: readonly SecondHeader[];
}

/** A header that nothing was read from, the one that was read, and in how many rows both say something and not the same. */
export interface SecondHeader {
  readonly header: string;
  readonly taken: string;
  readonly differing: number;
}

export const openAccount = (path: string, dataset: string, period: Period | null = null): FileAccount => ({
  path,
  dataset,
  period,
  sha256: '',
  bytes: 0,
  rows: 0,
  records: 0,
  rejected: 0,
  dropped: Object.fromEntries(FURNITURE.map((kind) => [kind, 0])) as Record<Furniture, number>,
  replaced: 0,
  fellBack: new Map(),
  fromGroups: new Map(),
  numbering: [],
  passedOver: [],
});

/** The account of two parts of the same file. */
export const mergeAccounts = (a: FileAccount, b: FileAccount): FileAccount => ({
  path: a.path,
  dataset: a.dataset,
  period: a.period ?? b.period,
  sha256: a.sha256 || b.sha256,
  bytes: a.bytes + b.bytes,
  rows: a.rows + b.rows,
  records: a.records + b.records,
  rejected: a.rejected + b.rejected,
  dropped: summed(a.dropped, b.dropped),
  replaced: a.replaced + b.replaced,
  fellBack: mergeMaps(a.fellBack, b.fellBack, added),
  fromGroups: mergeMaps(a.fromGroups, b.fromGroups, added),
  numbering: [...a.numbering, ...b.numbering],
  passedOver: together(a.passedOver, b.passedOver),
});

/** The same headers, unless nothing was read of one part. */
const together = (a: FileAccount['passedOver'], b: FileAccount['passedOver']): FileAccount['passedOver'] =>
  (a.length > 0 ? a : b).map((one, i) => ({
    ...one,
    differing: (a[i]?.differing ?? 0) + (b[i]?.differing ?? 0),
  }));

const summed = (a: FileAccount['dropped'], b: FileAccount['dropped']): FileAccount['dropped'] =>
  Object.fromEntries(
    (Object.keys(a) as Furniture[]).map((kind) => [kind, a[kind] + b[kind]]),
  ) as FileAccount['dropped'];

/** A row that is no record, or a cell that could not be read, in a column that is asked. */
export interface Reject {
  readonly file: string;
  readonly line: number;
  readonly dataset: string;
  readonly column: string | undefined;
  readonly code: string;
  readonly say: Words;
  readonly value: string | undefined;
  /** What could be read of the row, by the name of the column; personal and unasked columns are not among it. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What the intake tells while it reads. */
export interface Listener {
  reject(reject: Reject): void;
  /** Cells that could not be read, each with its row. */
  unreadCell(cell: Reject): void;
  /** Bytes read so far, for a progress line. */
  progress(bytes: number): void;
}
