import type { Beside } from '../catalog/model.js';
import { pointsOf } from '../catalog/points.js';
import { isoMoment } from '../values/moment.js';
import { showAgencies } from './agencies.js';
import { showAssignments } from './assignments.js';
import { showFiles } from './files.js';
import { groupedIndicators } from './grouped.js';
import { showBeside } from './indicators.js';
import type { Made } from './made.js';
import { notices } from './notices.js';
import { showOrigins } from './origins.js';
import { showOwners } from './owners.js';
import { rejectsOf } from './rejects.js';
import { resultsOf } from './results.js';
import { showScale } from './scale.js';
import { type Report, reportSchema, SCHEMA_VERSION } from './schema.js';
import { strays } from './strays.js';
import { possibleOf, showAreas, showCriteria, totalsOf } from './totals.js';
import { showUnread } from './unread.js';

/** Judges, adds up and writes down everything that was counted; in the order of the schema, as it is read again. */
export function assemble(made: Made): Report {
  const { catalog, only, counted, present, witness } = made;
  const { timeframe } = made.framed;
  const isWhole = only.length === 0;
  const points = pointsOf(catalog);
  const assessing = { catalog, counted, present, timeframe };
  const beside = (all: readonly Beside[]): Report['goals'] =>
    isWhole ? all.map((one) => showBeside(one, assessing)) : [];
  const results = resultsOf(catalog, new Set(made.indicators), assessing, points);
  const grouped = groupedIndicators(results, made);
  return reportSchema.parse({
    schema_version: SCHEMA_VERSION,
    ...headOf(made),
    scale: showScale(catalog, points),
    files: showFiles([...made.rows.values()], witness.unread.files),
    areas: showAreas(catalog, results, points, isWhole),
    criteria: showCriteria(catalog, results, points),
    indicators: grouped.indicators,
    goals: beside(catalog.goals),
    monitored: beside(catalog.monitored),
    assignments: showAssignments(catalog, counted, present, only),
    owners: showOwners(catalog, results, counted, present),
    totals: totalsOf(results, isWhole ? possibleOf(catalog, points) : undefined),
    origins: showOrigins(results, catalog),
    rejects: rejectsOf(witness.rejects),
    unread: showUnread(witness, catalog),
    agencies: showAgencies(counted.findings, made.rows, catalog.agencies),
    notices: [...grouped.notices, ...noticesOf(made)],
  } satisfies Report);
}

/** What a careful reader should know besides, whoever the report is for. */
export const noticesOf = ({ catalog, framed, rows, counted, present }: Made): Report['notices'] =>
  notices({
    catalog,
    framed,
    rows,
    findings: counted.findings,
    strays: strays(catalog, counted, present),
  });

/** Which index, which time, which question: what stands above the figures. */
export function headOf({ catalog, framed, by, suppressBelow, leaveOutUnread, only }: Made) {
  const { index, sha256 } = catalog;
  const { period, asOf } = framed.timeframe;
  return {
    index: { id: index.index, title: index.title, plan: index.plan },
    period: { from: isoMoment(period.from), to: isoMoment(period.to) },
    as_of: isoMoment(asOf),
    as_of_basis: framed.basis,
    left_out_unread: leaveOutUnread,
    by: by ?? null,
    suppressed_below: suppressBelow || null,
    only: [...only],
    definitions: { sha256 },
  };
}
