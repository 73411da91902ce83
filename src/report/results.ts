import type { Area, Catalog, Criterion, Indicator } from '../catalog/model.js';
import type { Points } from '../catalog/points.js';
import { type MeasuredBy, measuredBy } from '../measure/stand-in.js';
import { type Judged, judge } from '../score/judge.js';
import type { Assessing } from './assessing.js';

/** What an indicator came to, and where it stands in the tree. */
export interface Result {
  readonly area: Area;
  readonly criterion: Criterion;
  readonly indicator: Indicator;
  readonly by: MeasuredBy;
  readonly judged: Judged;
}

/** The outcome and the points of each indicator that was asked for, in the order of the tree. */
export function resultsOf(
  catalog: Catalog,
  chosen: ReadonlySet<Indicator>,
  { counted, present, timeframe }: Assessing,
  points: ReadonlyMap<string, Points>,
): Result[] {
  return catalog.areas.flatMap((area) =>
    area.criteria.flatMap((criterion) =>
      criterion.indicators
        .filter((indicator) => chosen.has(indicator))
        .map((indicator): Result => {
          const by = measuredBy(indicator, catalog, counted, present);
          const judged = judge(indicator, by.outcome, timeframe, catalog.scale, points);
          return { area, criterion, indicator, by, judged };
        }),
    ),
  );
}
