import type { Dataset } from '../catalog/dataset.js';
import { compareMoments, dayOf, isEmpty, type Moment, monthOf } from '../values/moment.js';
import { inPeriod, type Period } from '../values/period.js';
import { type Batch, UNREAD } from '../values/vector.js';

/** Which days the records of an event dataset cover. */
export interface Coverage {
  readonly dataset: string;
  readonly first: Moment;
  readonly last: Moment;
  /** The last one that lies in the period; undefined where none does. */
  readonly lastWithin: Moment | undefined;
  /** Months of which there is a record (yyyy-MM). */
  readonly months: ReadonlySet<string>;
}

/** The days that a dataset says it covers; undefined where it is no list of events, or has no dates. */
export function coverageOf(
  { name, spec }: Dataset,
  batches: readonly Batch[],
  period: Period,
): Coverage | undefined {
  const column = spec.covers;
  if (column === undefined) return undefined;
  let [first, last, lastWithin]: (Moment | undefined)[] = [];
  const days = new Map<number, Moment>();
  for (const { standing, columns } of batches) {
    const vector = columns.get(column);
    if (standing !== 'record' || vector?.kind !== 'moments') continue;
    for (const value of vector.values) {
      if (!isEmpty(value) && value < UNREAD) days.set(dayOf(value), value);
    }
  }
  for (const value of days.values()) {
    if (first === undefined || compareMoments(value, first) < 0) first = value;
    if (last === undefined || compareMoments(value, last) > 0) last = value;
    if (inPeriod(value, period) && (lastWithin === undefined || compareMoments(value, lastWithin) > 0))
      lastWithin = value;
  }
  if (first === undefined || last === undefined) return undefined;
  return { dataset: name, first, last, lastWithin, months: new Set([...days.values()].map(monthOf)) };
}
