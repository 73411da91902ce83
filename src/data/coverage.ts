import { coveringColumns, type Dataset } from '../catalog/dataset.js';
import { compareDays, dayOf, isEmpty, type Moment, moment, monthOf, yearOf } from '../values/moment.js';
import { inPeriod, monthsOf, type Period } from '../values/period.js';
import { type Batch, UNREAD, type Vector } from '../values/vector.js';

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
    months: new Set([...days.map(monthOf), ...spannedMonths(dataset, batches)]),
  };
}

/**
 * The months that the rows of a summary are about: of each from its first day to its last. One that tells its last day
 * only, such as what there is at the end of a year, stands for the year up to it.
 */
function spannedMonths({ spec: { summary } }: Dataset, batches: readonly Batch[]): Set<string> {
  const months = new Set<string>();
  for (const { standing, columns, size } of summary ? batches : []) {
    const [from, to] = [columns.get(summary?.from ?? ''), columns.get(summary?.to ?? '')];
    for (let row = 0; row < size && standing === 'record'; row++) {
      const [first, last] = [dayAt(from, row), dayAt(to, row)];
      if (last === undefined) continue;
      const start = first ?? (moment(yearOf(last), 1, 1) as Moment);
      for (const month of monthsOf({ from: start, to: last })) months.add(month);
    }
  }
  return months;
}

function dayAt(vector: Vector | undefined, row: number): Moment | undefined {
  const value = vector?.kind === 'moments' ? (vector.values[row] as Moment) : UNREAD;
  return isEmpty(value) || value >= UNREAD ? undefined : value;
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
