import { type AgencyIndicator, type AgencyReport, agencySchema } from '../../src/report/agency/schema.js';
import type { Report } from '../../src/report/schema.js';
import { totals } from './sample-indicators.js';

const ROLES: Readonly<Record<string, AgencyIndicator['role']>> = { '3.4.5': 'shared', '3.4.3': 'with' };

type Own = NonNullable<AgencyIndicator['own']>;

const own = (value: string, verdict: Own['verdict']): Own => ({
  ...{ numerator: String(Number(value) * 100), denominator: '100', value, lowest: value, highest: value },
  verdict,
});
const OWN: Readonly<Record<string, Own>> = {
  '3.4.1': own('0.99', 'pass'),
  '3.4.4': { ...own('0.96', 'undecided'), lowest: '0.95', highest: '0.99' },
  '3.2': own('3', null),
};

/** The report on the one office of the sample: it shares one indicator and takes part in another. */
export const officeOf = (report: Report): AgencyReport => {
  const { index, period, as_of, as_of_basis, left_out_unread, definitions, scale, rejects, notices } = report;
  const [owner] = report.owners;
  return agencySchema.parse({
    schema_version: 1,
    id: owner?.id ?? 'x',
    title: owner?.title ?? { vi: '–', en: '–' },
    ...{ index, period, as_of, as_of_basis, left_out_unread, definitions, scale, notices },
    totals: {
      alone: owner?.totals ?? null,
      shared: totals({ possible: '1', highest: '1', in_progress: 1 }),
    },
    indicators: report.indicators.map(({ groups: _, ...one }) => ({
      ...one,
      role: ROLES[one.code] ?? ('alone' as const),
      own: OWN[one.code] ?? null,
    })),
    tasks: { total: 9, done: 6, late: 1, unknown: 0 },
    state: 'late',
    assignments: report.assignments.map(({ id, line, quote, serves, tasks, state }) => ({
      ...{ id, line, quote, serves, tasks, state },
      role: id === 'III.5' ? ('with' as const) : ('alone' as const),
    })),
    rejects: { ...rejects, unplaced: 2 },
  } satisfies AgencyReport);
};
