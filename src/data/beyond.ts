import { coveringColumns, type Dataset } from '../catalog/dataset.js';
import { compareDays, isEmpty, type Moment } from '../values/moment.js';
import type { Period } from '../values/period.js';
import { type Batch, UNREAD } from '../values/vector.js';
import type { Settled } from './settle.js';

/** How many rows of a file are outside of the time that it says it is about. */
export interface Beyond {
  readonly file: string;
  readonly period: Period;
  readonly rows: number;
}

/**
 * The records of a list of events that lie outside of its own time: begun after it, or over before it. One of which a
 * later date is not known yet may go on.
 */
export function beyondOwnPeriod({ path, rows, account: { period } }: Settled, dataset: Dataset): Beyond[] {
  const columns = coveringColumns(dataset);
  if (!period || dataset.spec.kind !== 'event' || columns.length === 0) return [];
  let count = 0;
  for (const { batch } of rows)
    for (let row = 0; row < batch.size && batch.standing === 'record'; row++)
      if (isBeyond(datesOf(columns, batch, row), period)) count++;
  return count === 0 ? [] : [{ file: path, period, rows: count }];
}

/** Of each column that the file has; undefined where it has no date. */
const datesOf = (columns: readonly string[], batch: Batch, row: number): (Moment | undefined)[] =>
  columns.flatMap((name) => {
    const vector = batch.columns.get(name);
    if (vector?.kind !== 'moments') return [];
    const value = vector.values[row] as Moment;
    return [isEmpty(value) || value >= UNREAD ? undefined : value];
  });

function isBeyond(dates: readonly (Moment | undefined)[], { from, to }: Period): boolean {
  const [first] = dates;
  if (first === undefined) return false;
  if (compareDays(first, to) > 0) return true;
  return dates.every((date) => date !== undefined && compareDays(date, from) < 0);
}
