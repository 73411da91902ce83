import type { Signs } from '../../../values/numbers.js';
import type { Vector } from '../../../values/vector.js';

/** Collects the cells of one column of one file, a part at a time. */
export interface ColumnWriter {
  /** Reads a cell into a row. An empty text is an empty cell. */
  put(text: string, row: number): void;
  /** Sets what a cell follows from, where it is not written itself. */
  derive(text: string, row: number): void;
  /** What the row holds, as the text by which two values are the same; empty where that is not known. */
  keyAt(row: number): string;
  /** Whether something stands in the row that cannot be read. */
  isDoubtful(row: number): boolean;
  /** Which signs its numbers have shown before decimals; of numbers alone. */
  signs?(): Signs;
  /** The rows so far as a vector; the next row is the first again. */
  take(rows: number): Vector;
}
