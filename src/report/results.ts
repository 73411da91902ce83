import type { Area, Catalog, Criterion, Indicator } from '../catalog/model.js';
import type { Points } from '../catalog/points.js';
import type { Counted } from '../measure/counted.js';
import type { Outcome } from '../measure/measured.js';
import { outcomeOf, type Present } from '../measure/outcome.js';
import { type Judged, judge } from '../score/judge.js';
import type { Timeframe } from '../values/timeframe.js';

/** What an indicator came to, and where it stands in the tree. */
export interface Result {
  readonly area: Area;
  readonly criterion: Criterion;
  readonly indicator: Indicator;
  readonly outcome: Outcome;
  readonly judged: Judged;
}

/** The outcome and the points of each indicator that was asked for, in the order of the tree. */
export function resultsOf(
  catalog: Catalog,
  chosen: ReadonlySet<Indicator>,
  { counted, present, timeframe }: { counted: Counted; present: Present; timeframe: Timeframe },
  points: ReadonlyMap<string, Points>,
): Result[] {
  return catalog.areas.flatMap((area) =>
    area.criteria.flatMap((criterion) =>
      criterion.indicators
        .filter((indicator) => chosen.has(indicator))
        .map((indicator): Result => {
          const outcome = outcomeOf(indicator, catalog, counted, present);
          const judged = judge(indicator, outcome, timeframe, catalog.scale, points);
          return { area, criterion, indicator, outcome, judged };
        }),
    ),
  );
}
