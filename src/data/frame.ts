import type { Catalog } from '../catalog/model.js';
import { dayOf, type Moment } from '../values/moment.js';
import { dayMoment, type Period } from '../values/period.js';
import type { Timeframe } from '../values/timeframe.js';
import { type Coverage, coverageOf } from './coverage.js';
import type { DatasetRows } from './intake.js';

/** Who set the day that "open" and "overdue" are judged against. */
export type AsOfBasis = 'given' | 'data' | 'period';

/** The time that a run is about, who set its reference day, and which days the data cover. */
export interface Framed {
  readonly timeframe: Timeframe;
  readonly basis: AsOfBasis;
  readonly coverage: readonly Coverage[];
}

/** The reference day: as given, else the last day of the period that the data cover, else its end. */
export function frame(
  period: Period,
  given: Moment | undefined,
  { datasets }: Catalog,
  rows: ReadonlyMap<string, DatasetRows>,
): Framed {
  const coverage = [...rows].flatMap(([name, { batches }]) => {
    const dataset = datasets.get(name);
    return (dataset && coverageOf(dataset, batches, period)) ?? [];
  });
  if (given !== undefined) return { timeframe: { period, asOf: given }, basis: 'given', coverage };
  const lasts = coverage.flatMap(({ lastWithin }) => lastWithin ?? []);
  if (lasts.length === 0) return { timeframe: { period, asOf: period.to }, basis: 'period', coverage };
  const last = Math.max(...lasts.map(dayOf));
  return { timeframe: { period, asOf: dayMoment(last) }, basis: 'data', coverage };
}
