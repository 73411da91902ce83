import type { Column } from '../catalog/dataset.js';
import { isEmpty, type Moment } from '../values/moment.js';
import type { Batch, Value } from '../values/vector.js';

/** Which records of a batch a condition holds for: 1 or 0, record by record. */
export type Predicate = (batch: Batch) => Uint8Array;

/** Each distinct value of the column is judged once, however many records have it. */
export function values(column: Column, judge: (value: Value) => boolean): Predicate {
  let dictionary: readonly (Value | null)[] | undefined;
  let verdicts: number[] = [];
  return (batch) => {
    const mask = new Uint8Array(batch.size);
    const vector = batch.columns.get(column.name);
    if (vector?.kind !== 'codes') return mask;
    if (vector.dictionary !== dictionary) [dictionary, verdicts] = [vector.dictionary, []];
    for (let code = verdicts.length; code < dictionary.length; code++) {
      const value = dictionary[code] as Value | null;
      verdicts.push(value !== null && judge(value) ? 1 : 0);
    }
    for (let row = 0; row < batch.size; row++) mask[row] = verdicts[vector.codes[row] as number] as number;
    return mask;
  };
}

/** Dates; an empty cell never fits. */
export function moments(column: Column, judge: (value: Moment) => boolean): Predicate {
  return (batch) => {
    const mask = new Uint8Array(batch.size);
    const at = momentColumn(batch, column.name);
    for (let row = 0; row < batch.size; row++) {
      const value = at(row);
      mask[row] = !isEmpty(value) && judge(value) ? 1 : 0;
    }
    return mask;
  };
}

/** A view on a column of dates, empty throughout where the batch does not have it. */
export function momentColumn(batch: Batch, name: string): (row: number) => Moment {
  const vector = batch.columns.get(name);
  return vector?.kind === 'moments' ? (row) => vector.values[row] as number : () => Number.NaN;
}

/** All of them at once. */
export function every(predicates: readonly Predicate[]): Predicate {
  const [only] = predicates;
  if (only && predicates.length === 1) return only;
  return (batch) => {
    const mask = new Uint8Array(batch.size).fill(1);
    for (const predicate of predicates) {
      const other = predicate(batch);
      for (let row = 0; row < batch.size; row++) mask[row] = (mask[row] as number) & (other[row] as number);
    }
    return mask;
  };
}

/** At least one of them. */
export const some = (predicates: readonly Predicate[]): Predicate => none(every(predicates.map(none)));

/** Those that it does not hold for. */
export const none =
  (predicate: Predicate): Predicate =>
  (batch) =>
    predicate(batch).map((holds) => 1 - holds);
