import type { Catalog } from '../catalog/model.js';
import type { Points } from '../catalog/points.js';
import { rollUp, type Totals } from '../score/rollup.js';
import { decimal, decimalBeside, type Exact, ZERO } from '../values/exact.js';
import type { Result } from './results.js';
import type { Report, ReportTotals } from './schema.js';

/** Points, which by rounding never become none where there are some, nor all where some are missing. */
export const showPoints = (points: Exact, possible: Exact): string => decimalBeside(points, ZERO, possible);

/** Totals as the report writes them. */
export function showTotals({ counts, possible, ...totals }: Totals): ReportTotals {
  return {
    earned: showPoints(totals.earned, possible),
    possible: decimal(possible),
    measured: showPoints(totals.measured, possible),
    lowest: showPoints(totals.lowest, possible),
    highest: showPoints(totals.highest, possible),
    unscorable: showPoints(totals.unscorable, possible),
    pass: counts.pass,
    fail: counts.fail,
    undecided: counts.undecided,
    in_progress: counts['in-progress'],
    no_data: counts['no-data'],
    no_threshold: counts['no-threshold'],
  };
}

export const totalsOf = (results: readonly Result[], possible?: Exact): ReportTotals =>
  showTotals(
    rollUp(
      results.map(({ judged }) => judged),
      possible,
    ),
  );

const basisOf = (points: ReadonlyMap<string, Points>, code: string) => points.get(code)?.basis ?? null;

/** The areas: all of them, or those of which something was asked for. */
export function showAreas(
  { areas }: Catalog,
  results: readonly Result[],
  points: ReadonlyMap<string, Points>,
  isWhole: boolean,
): Report['areas'] {
  return areas.flatMap((area) => {
    const own = results.filter((result) => result.area === area);
    if (own.length === 0 && !isWhole) return [];
    const totals = totalsOf(own, isWhole ? points.get(area.code)?.possible : undefined);
    return [{ code: area.code, title: area.title, basis: basisOf(points, area.code), totals }];
  });
}

/** The criteria of which something was asked for. */
export function showCriteria(
  { areas }: Catalog,
  results: readonly Result[],
  points: ReadonlyMap<string, Points>,
): Report['criteria'] {
  return areas.flatMap((area) =>
    area.criteria.flatMap((criterion) => {
      const own = results.filter((result) => result.criterion === criterion);
      if (own.length === 0) return [];
      const { code, title } = criterion;
      return [{ code, area: area.code, title, basis: basisOf(points, code), totals: totalsOf(own) }];
    }),
  );
}

/** The points of the whole index, as far as a scale gives any. */
export const possibleOf = ({ areas }: Catalog, points: ReadonlyMap<string, Points>): Exact | undefined =>
  areas
    .map(({ code }) => points.get(code)?.possible)
    .reduce((all, one) => (all && one ? all.add(one) : (one ?? all)), undefined);
