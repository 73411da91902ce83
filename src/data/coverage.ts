import { coveringColumns, type Dataset } from '../catalog/dataset.js';
import { compareDays, dayOf, isEmpty, type Moment, monthOf } from '../values/moment.js';
import { inPeriod, type Period } from '../values/period.js';
import { type Batch, UNREAD } from '../values/vector.js';

/** Which days the records of an event dataset cover. */
export interface Coverage {
  readonly dataset: string;
  readonly first: Moment;
  readonly last: Moment;
  /** Whether some record is of the period. */
  readonly isWithin: boolean;
  /** The last day of the period on which something is noted; undefined where nothing is. */
  readonly lastWithin: Moment | undefined;
  /** Months of which there is a record (yyyy-MM). */
  readonly months: ReadonlySet<string>;
}

/** The days that a dataset says it covers; undefined where it is no list of events, or has no dates. */
export function coverageOf(
  dataset: Dataset,
  batches: readonly Batch[],
  period: Period,
): Coverage | undefined {
  const [days = [], ...further] = coveringColumns(dataset).map((name) => daysOf(name, batches));
  const [first] = days;
  if (first === undefined) return undefined;
  const within = days.filter((day) => inPeriod(day, period));
  const noted = further.flat().filter((day) => inPeriod(day, period));
  return {
    dataset: dataset.name,
    first,
    last: days.at(-1) ?? first,
    isWithin: within.length > 0,
    lastWithin: [...within, ...noted].sort(compareDays).at(-1),
    months: new Set(days.map(monthOf)),
  };
}

/** The days that the records have in a column, in order. */
function daysOf(column: string, batches: readonly Batch[]): Moment[] {
  const days = new Map<number, Moment>();
  for (const { standing, columns } of batches) {
    const vector = columns.get(column);
    if (standing !== 'record' || vector?.kind !== 'moments') continue;
    for (const value of vector.values) {
      if (!isEmpty(value) && value < UNREAD) days.set(dayOf(value), value);
    }
  }
  return [...days.values()].sort(compareDays);
}
