import type { Exact } from './exact.js';
import { isEmpty, isoMoment } from './moment.js';

/** What a cell of a coded column means once it has been read: text, yes or no, or an exact number. */
export type Value = string | boolean | Exact;

/** The distinct values of a column, each read and judged once. Code 0 is the empty cell. */
export type Dictionary = readonly (Value | null)[];

/** A column of a batch: codes into a dictionary, or moments (NaN where empty). */
export type Vector =
  | { readonly kind: 'codes'; readonly codes: Uint32Array; readonly dictionary: Dictionary }
  | { readonly kind: 'moments'; readonly values: Float64Array };

/** Some thousand records of one dataset, column by column. */
export interface Batch {
  readonly size: number;
  readonly columns: ReadonlyMap<string, Vector>;
}

/** Positions of records in a batch. */
export type Rows = ArrayLike<number>;

/** The text by which two values are the same value. */
export function keyOf(value: Value): string {
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' ? String(value) : value.toFraction();
}

/** A view on one column by what makes its values the same; null where a cell is empty. */
export function keyColumn(batch: Batch, column: string): (row: number) => string | null {
  const vector = batch.columns.get(column);
  if (vector?.kind === 'moments') {
    return (row) => {
      const value = vector.values[row] as number;
      return isEmpty(value) ? null : isoMoment(value);
    };
  }
  const at = codedColumn(batch, column);
  return (row) => {
    const value = at(row);
    return value === null ? null : keyOf(value);
  };
}

/** A view on one column, empty throughout where the batch does not have it. */
export function codedColumn(batch: Batch, column: string): (row: number) => Value | null {
  const vector = batch.columns.get(column);
  if (vector?.kind !== 'codes') return () => null;
  const { codes, dictionary } = vector;
  return (row) => dictionary[codes[row] ?? 0] ?? null;
}
