import type { Agencies } from '../../catalog/agencies.js';
import type { Catalog, Indicator } from '../../catalog/model.js';
import { pointsOf } from '../../catalog/points.js';
import { headOf, noticesOf } from '../assemble.js';
import { showIndicator } from '../indicators.js';
import type { Made } from '../made.js';
import { progressOf } from '../progress.js';
import { rejectsOf } from '../rejects.js';
import { type Result, resultsOf } from '../results.js';
import { roleIn, roleOf } from '../roles.js';
import { showScale } from '../scale.js';
import type { ReportIndicator } from '../schema.js';
import { totalsOf } from '../totals.js';
import { Refused, type Witness } from '../witness.js';
import { ownReader } from './own.js';
import { AGENCY_SCHEMA_VERSION, type AgencyIndicator, type AgencyReport } from './schema.js';

/** Answers the report on any office from what was counted once, broken down by agency. */
export function agencyReports(made: Made): (id: string) => AgencyReport {
  const { catalog, counted, present, witness } = made;
  const { agencies } = catalog;
  const points = pointsOf(catalog);
  const assessing = { catalog, counted, present, timeframe: made.framed.timeframe };
  const results = resultsOf(catalog, new Set(made.indicators), assessing, points);
  const ownOf = ownReader(results, assessing);
  const shown = new Map(results.map((result) => [result, showIndicator(result, [], [], assessing)]));
  const { index, period, as_of, as_of_basis, left_out_unread, definitions } = headOf(made);
  const scale = showScale(catalog, points);
  const notices = noticesOf(made);
  return (id) => ({
    schema_version: AGENCY_SCHEMA_VERSION,
    id,
    title: agencies.title(id),
    ...{ index, period, as_of, as_of_basis, left_out_unread, definitions, scale },
    totals: totalsIn(results, id, catalog),
    indicators: results.flatMap((result): AgencyIndicator[] => {
      const role = roleOf(result.indicator.owner, id, agencies);
      const own = ownOf(result, id);
      if (role === null && own === null) return [];
      const { groups: _, ...rest } = shown.get(result) as ReportIndicator;
      const evidence = rest.evidence.filter((item) => isMissedBy(id, item, result.indicator, agencies));
      return [{ ...rest, evidence, role, own }];
    }),
    ...progressOf(catalog, counted, present, { assignment: undefined, office: id }),
    assignments: assignmentsOf(id, made),
    rejects: refusedOf(id, witness),
    notices,
  });
}

/** The points that hang on an office: of what it is in charge of alone, and as one of several. */
function totalsIn(results: readonly Result[], id: string, { agencies }: Catalog): AgencyReport['totals'] {
  const of = (wanted: 'alone' | 'shared') => {
    const own = results.filter(({ indicator }) => roleOf(indicator.owner, id, agencies) === wanted);
    return own.length > 0 ? totalsOf(own) : null;
  };
  return { alone: of('alone'), shared: of('shared') };
}

/** Whether an office is in charge of an item of a checklist: by the item's own owner, else by its indicator's. */
function isMissedBy(
  id: string,
  item: AgencyIndicator['evidence'][number],
  { owner }: Indicator,
  agencies: Agencies,
): boolean {
  const ids = item.owner?.agencies.map((office) => office.id) ?? owner?.agencies ?? [];
  return roleIn(ids, [], id, agencies) !== null;
}

/** The assignments that the plan gives an office or has it take part in, and those that its own rows name. */
function assignmentsOf(id: string, { catalog, counted, present }: Made): AgencyReport['assignments'] {
  return catalog.assignments.flatMap((one) => {
    const role = roleIn(one.agencies, one.with, id, catalog.agencies);
    const progress = progressOf(catalog, counted, present, { assignment: one.id, office: id });
    if (role === null && !progress.tasks?.total) return [];
    const { line, quote, serves } = one;
    return [{ id: one.id, line, quote, serves: [...serves], role, ...progress }];
  });
}

function refusedOf(id: string, { byOffice }: Witness): AgencyReport['rejects'] {
  const { count: unplaced } = rejectsOf(byOffice.get(undefined) ?? new Refused());
  return { ...rejectsOf(byOffice.get(id) ?? new Refused()), unplaced };
}
