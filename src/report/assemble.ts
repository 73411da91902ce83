import type { Dimension } from '../catalog/dataset.js';
import type { Catalog, Indicator } from '../catalog/model.js';
import type { Counted } from '../measure/count.js';
import { outcomeOf } from '../measure/outcome.js';
import { type Judged, judge } from '../score/judge.js';
import { pointsByCode } from '../score/points.js';
import { rollUp } from '../score/rollup.js';
import type { Exact } from '../values/exact.js';
import { isoMoment } from '../values/moment.js';
import type { Timeframe } from '../values/timeframe.js';
import { showFile, showTotals } from './accounts.js';
import { showAssignments } from './assignments.js';
import { type Breakdown, groupsOf } from './groups.js';
import { showGoal, showIndicator } from './indicators.js';
import { notices, undivided } from './notices.js';
import { showOwners } from './owners.js';
import { rejectsOf } from './rejects.js';
import { type Report, type ReportIndicator, SCHEMA_VERSION } from './schema.js';
import { strays } from './strays.js';
import { suppress } from './suppress.js';
import { trackReader } from './tracks.js';
import type { Witness } from './witness.js';

/** What a report is made of. */
export interface Made {
  readonly catalog: Catalog;
  /** The indicators asked for, in the order of the tree. */
  readonly indicators: readonly Indicator[];
  readonly only: readonly string[];
  readonly run: Timeframe;
  readonly by: Breakdown | undefined;
  readonly suppressBelow: number | undefined;
  readonly counted: Counted;
  readonly witness: Witness;
}

/** Judges, adds up and writes down everything that was counted. */
export function assemble(made: Made): Report {
  const { catalog, run, counted } = made;
  const points = catalog.scale ? pointsByCode(catalog.areas, catalog.scale) : new Map<string, Exact>();
  const chosen = new Set(made.indicators);
  const results = new Map<string, { judged: Judged; shown: ReportIndicator }>();
  const tracks = trackReader(catalog, counted);
  const areas: Report['areas'] = [];
  const criteria: Report['criteria'] = [];
  for (const area of catalog.areas) {
    const inArea: Judged[] = [];
    for (const criterion of area.criteria) {
      const inCriterion: Judged[] = [];
      for (const indicator of criterion.indicators) {
        if (!chosen.has(indicator)) continue;
        const outcome = outcomeOf(indicator, catalog, counted);
        const judged = judge(indicator, outcome, catalog.scale, points);
        inCriterion.push(judged);
        const groups = suppress(groupsOf(indicator, catalog, counted, made.by), made.suppressBelow ?? 0);
        const place = { area: area.code, criterion: criterion.code };
        const shown = {
          ...showIndicator(indicator, { outcome, judged, groups }, catalog, place),
          tracks: tracks(indicator.code, judged.earned),
        };
        results.set(indicator.code, { judged, shown });
      }
      if (inCriterion.length === 0) continue;
      inArea.push(...inCriterion);
      criteria.push({
        code: criterion.code,
        area: area.code,
        title: criterion.title,
        totals: showTotals(rollUp(inCriterion)),
      });
    }
    if (inArea.length === 0 && made.only.length > 0) continue;
    const all = made.only.length === 0 ? points.get(area.code) : undefined;
    areas.push({ code: area.code, title: area.title, totals: showTotals(rollUp(inArea, all)) });
  }
  const everything = [...results.values()];
  const shown = everything.map((one) => one.shown);
  const possible =
    made.only.length === 0 ? sum(catalog.areas.map(({ code }) => points.get(code))) : undefined;
  return {
    schema_version: SCHEMA_VERSION,
    index: { id: catalog.index.index, title: catalog.index.title, plan: catalog.index.plan },
    period: { from: isoMoment(run.period.from), to: isoMoment(run.period.to) },
    as_of: isoMoment(run.asOf),
    by: made.by ?? null,
    suppressed_below: made.suppressBelow ?? null,
    only: [...made.only],
    definitions: { sha256: catalog.sha256 },
    scale: catalog.scale
      ? { id: catalog.scale.id, source: catalog.scale.source, provisional: catalog.scale.provisional }
      : null,
    files: counted.accounts.map(showFile).sort((a, b) => (a.path < b.path ? -1 : 1)),
    areas,
    criteria,
    indicators: shown,
    goals:
      made.only.length === 0
        ? catalog.goals.map((goal) => showGoal(goal, outcomeOf(goal, catalog, counted), catalog))
        : [],
    assignments: showAssignments(catalog, counted, made.only),
    owners: showOwners(catalog, everything),
    totals: showTotals(
      rollUp(
        everything.map(({ judged }) => judged),
        possible,
      ),
    ),
    rejects: rejectsOf(made.witness),
    notices: [
      ...(isUndivided(made.by, shown) ? [undivided(made.by)] : []),
      ...notices(catalog, run, counted, made.witness.strangers, strays(catalog, counted)),
    ],
  };
}

const isUndivided = (
  by: Breakdown | undefined,
  shown: readonly Pick<ReportIndicator, 'groups'>[],
): by is Dimension => by !== undefined && by !== 'owner' && shown.every(({ groups }) => groups.length === 0);

const sum = (points: readonly (Exact | undefined)[]): Exact | undefined =>
  points.reduce((all, one) => (all && one ? all.add(one) : (one ?? all)), undefined);
