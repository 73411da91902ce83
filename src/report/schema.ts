import { z } from 'zod';
import { COMPARISONS } from '../language/condition.js';
import { VERDICTS } from '../score/verdict.js';

/**
 * The report: plain data, the only thing that a format sees, and the contract of `--format json`.
 * Exact quantities are decimal strings, since a double would lie: `"0.1"`, `"97.998"`. Where a decimal does not end
 * within 12 digits it is rounded half up there; numerator and denominator are always exact.
 */
export const SCHEMA_VERSION = 1;

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe('An exact decimal number');
const words = z.strictObject({ vi: z.string(), en: z.string() });
const count = z.int().nonnegative();
const day = z.string().describe('yyyy-MM-dd');

const counts = { pass: count, fail: count, undecided: count, no_data: count, no_threshold: count };

const score = z.strictObject({
  earned: decimal.nullable().describe('null where nothing was scored'),
  possible: decimal,
});

const totals = z.strictObject({
  earned: decimal,
  possible: decimal,
  measured: decimal.describe('Points possible among what was scored'),
  lowest: decimal.describe('If all that was not scored earns nothing'),
  highest: decimal.describe('If all that was not scored earns everything'),
  ...counts,
});

const reason = z.strictObject({ code: z.string(), ...words.shape });

const group = z.strictObject({
  key: z.string().describe('Agency id, level id or yyyy-MM; empty where the record has none'),
  title: words,
  verdict: z.enum(VERDICTS),
  numerator: decimal.nullable(),
  denominator: decimal.nullable(),
  value: decimal.nullable(),
});

const office = z.strictObject({ id: z.string(), title: words });

const measured = {
  title: words,
  owner: z.array(office),
  dataset: z.array(z.string()).describe('Its own first, then those it asks'),
  population: words.nullable().describe('The denominator in words'),
  verdict: z.enum(VERDICTS),
  numerator: decimal.nullable(),
  denominator: decimal.nullable().describe('null where the value is an amount'),
  value: decimal.nullable(),
  unit: z.enum(['percent', 'number']).describe('How the value is shown; the value itself is a fraction of 1'),
  threshold: z
    .strictObject({ op: z.enum(COMPARISONS), value: decimal, basis: z.enum(['stated', 'interpreted']) })
    .nullable(),
};

const cited = {
  source: z.strictObject({ line: z.int(), quote: z.string() }).nullable(),
  reason: reason.nullable().describe('Why there is no verdict, or why nothing to handle passes'),
};

const track = z.strictObject({
  track: z.string(),
  title: words,
  points: decimal,
  difference: decimal
    .nullable()
    .describe('These points less the computed ones; null where nothing was computed'),
  reasons: z.array(z.string()),
});

const indicator = z.strictObject({
  code: z.string(),
  criterion: z.string(),
  area: z.string(),
  ...measured,
  score,
  ...cited,
  evidence: z
    .array(z.strictObject({ id: z.string(), title: words, state: z.enum(['refused', 'missing']) }))
    .describe('Items of a checklist that are not proven'),
  groups: z.array(group),
  tracks: z.array(track).describe('Points that others gave: self-scored, appraised, final'),
});

const goal = z.strictObject({
  code: z.string(),
  area: z.string().nullable().describe('The area it is about; null: the whole index'),
  ...measured,
  ...cited,
});

const assignment = z.strictObject({
  id: z.string(),
  line: z.int(),
  quote: z.string(),
  agencies: z.array(office).describe('Offices and groups of offices'),
  serves: z.array(z.string()),
  tasks: z.strictObject({ total: count, done: count, late: count }).nullable(),
  state: z.enum(['done', 'late', 'open', 'no-data']),
});

const owner = z.strictObject({
  ...office.shape,
  codes: z.array(z.string()),
  assignments: z.array(z.string()).describe('Ids of assignments, its own and those of its groups'),
  totals,
});

const file = z.strictObject({
  path: z.string(),
  sha256: z.string(),
  bytes: count,
  dataset: z.string(),
  rows: count.describe('rows = records + rejected + the sum of dropped'),
  records: count,
  rejected: count,
  dropped: z.strictObject({
    title: count,
    header: count,
    repeated_header: count,
    numbering: count,
    total: count,
    blank: count,
  }),
  replaced: count.describe('Of the records, those that a newer file has again'),
});

const reject = z.strictObject({
  file: z.string(),
  line: count,
  dataset: z.string(),
  column: z.string().nullable(),
  reason,
  value: z.string().nullable(),
});

export const reportSchema = z.strictObject({
  schema_version: z.literal(SCHEMA_VERSION),
  index: z.strictObject({ id: z.string(), title: words, plan: words }),
  period: z.strictObject({ from: day, to: day }),
  as_of: day,
  by: z.enum(['agency', 'level', 'month', 'owner']).nullable(),
  suppressed_below: count.nullable().describe('Groups of fewer are hidden'),
  only: z.array(z.string()).describe('The codes asked for; empty: all'),
  definitions: z.strictObject({ sha256: z.string() }),
  scale: z.strictObject({ id: z.string(), source: words, provisional: z.boolean() }).nullable(),
  files: z.array(file),
  areas: z.array(z.strictObject({ code: z.string(), title: words, totals })),
  criteria: z.array(z.strictObject({ code: z.string(), area: z.string(), title: words, totals })),
  indicators: z.array(indicator),
  goals: z.array(goal),
  assignments: z.array(assignment),
  owners: z.array(owner),
  totals,
  rejects: z.strictObject({
    count,
    by_reason: z.array(z.strictObject({ ...reason.shape, count })),
    samples: z.array(reject).describe('The first of each reason'),
  }),
  notices: z.array(z.strictObject({ code: z.string(), ...words.shape, count: count.nullable() })),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportIndicator = Report['indicators'][number];
export type ReportTotals = Report['totals'];
