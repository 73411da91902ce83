import type { Words } from '../text/words.js';
import type { Furniture } from './readers/csv/furniture.js';

/** Where every row of a file went: rows = records + rejected + the sum of dropped. */
export interface FileAccount {
  readonly path: string;
  readonly dataset: string;
  sha256: string;
  bytes: number;
  rows: number;
  /** Rows that became records, those that a newer file replaced included. */
  records: number;
  rejected: number;
  readonly dropped: Record<Furniture, number>;
  /** Of the records, those that a newer file has again: they count nowhere. */
  replaced: number;
  /** Cells that were filled from the column they fall back on, by column. */
  readonly fellBack: Record<string, number>;
}

export const openAccount = (path: string, dataset: string): FileAccount => ({
  path,
  dataset,
  sha256: '',
  bytes: 0,
  rows: 0,
  records: 0,
  rejected: 0,
  dropped: { title: 0, header: 0, 'repeated-header': 0, numbering: 0, total: 0, blank: 0 },
  replaced: 0,
  fellBack: {},
});

/** A row that was refused. `cells` holds what it said, by title; personal and unknown columns are left out. */
export interface Reject {
  readonly file: string;
  readonly line: number;
  readonly dataset: string;
  readonly column: string | undefined;
  readonly code: string;
  readonly say: Words;
  readonly value: string | undefined;
  readonly cells: Readonly<Record<string, string>>;
}

/** What the intake tells while it reads. */
export interface Listener {
  reject(reject: Reject): void;
  /** An agency that the dictionary does not have, once for every record. */
  unresolved(dataset: string, name: string): void;
  /** Bytes read so far, for a progress line. */
  progress(bytes: number): void;
}
