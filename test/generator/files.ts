import { csv, type Dialect, OFFICE, type Row } from './csv.js';

/** A file of the sample, and what a reader must find in it. */
export interface SampleFile {
  readonly name: string;
  readonly text: string;
  /** Rows made to be refused. */
  readonly rejects: number;
  /** Rows that are no data: titles, headers, totals, blank rows. */
  readonly dropped: number;
}

/** A clean list under one header. */
export const plainFile = (name: string, rows: readonly Row[], dialect: Dialect = OFFICE): SampleFile => ({
  name,
  text: csv(rows, dialect),
  rejects: 0,
  dropped: 1,
});
