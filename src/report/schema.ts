import { z } from 'zod';
import { COMPARISONS } from '../language/condition/written.js';
import { VERDICTS } from '../language/verdict.js';

/**
 * The report: plain data, the only thing that a format sees, and the contract of `--format json`.
 * Exact quantities are decimal strings, since a double would lie: `"0.1"`, `"97.998"`. Where a decimal does not end
 * within 12 digits it is rounded half up there; numerator and denominator are always exact.
 */
export const SCHEMA_VERSION = 2;

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe('An exact decimal number');
const words = z.strictObject({ vi: z.string(), en: z.string() });
const count = z.int().nonnegative();
const day = z.string().describe('yyyy-MM-dd');

const counts = {
  pass: count,
  fail: count,
  undecided: count,
  in_progress: count,
  no_data: count,
  no_threshold: count,
};

const end = decimal
  .nullable()
  .describe(
    'The extremes over all ways of filling in what is unknown; null where nothing was measured, or where nothing bounds it',
  );
const bounds = { lowest: end, highest: end };

const score = z.strictObject({
  earned: decimal.nullable().describe('null where nothing was scored'),
  possible: decimal,
  lowest: decimal.describe('If all that is unknown turns out for the worst'),
  highest: decimal.describe('If all that is unknown turns out for the best'),
});

const totals = z.strictObject({
  earned: decimal,
  possible: decimal,
  measured: decimal.describe('Points possible among what was scored'),
  lowest: decimal.describe('If all that is unknown or was not scored earns its least'),
  highest: decimal.describe('If all that is unknown or was not scored earns its most'),
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
  ...bounds,
});

const cause = z.strictObject({
  kind: z.enum(['word', 'column', 'blank', 'key', 'member', 'proof', 'row']),
  dataset: z.string(),
  column: z.string().nullable(),
  word: z.string().nullable(),
  records: count.describe('Records that it leaves open'),
  left: count.describe(
    'Records still open after mending this cause and those before it; 0: then everything is known',
  ),
  ...words.shape,
});

const unknown = z.strictObject({
  records: count.describe('How many records, rows, members or items leave it open'),
  causes: z.array(cause).describe('What to mend, largest effect first'),
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
  value: decimal.nullable().describe('Of the records where everything asked is known'),
  ...bounds,
  unit: z.enum(['percent', 'number']).describe('How the value is shown; the value itself is a fraction of 1'),
  threshold: z
    .strictObject({ op: z.enum(COMPARISONS), value: decimal, basis: z.enum(['stated', 'interpreted']) })
    .nullable(),
  unknown,
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
  tasks: z.strictObject({ total: count, done: count, late: count, unknown: count }).nullable(),
  state: z.enum(['done', 'late', 'undecided', 'open', 'no-data']),
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
  unread: count.describe('Cells that could not be read, in columns that were asked'),
});

const reject = z.strictObject({
  file: z.string(),
  line: count,
  dataset: z.string(),
  column: z.string().nullable(),
  reason,
  value: z.string().nullable(),
});

const unreadWord = z.strictObject({
  dataset: z.string(),
  column: z.string(),
  title: words.describe('Of the column'),
  code: z.string().describe('Why it could not be read'),
  word: z.string(),
  count,
  ...words.shape,
});

export const reportSchema = z.strictObject({
  schema_version: z.literal(SCHEMA_VERSION),
  index: z.strictObject({ id: z.string(), title: words, plan: words }),
  period: z.strictObject({ from: day, to: day }),
  as_of: day,
  as_of_basis: z
    .enum(['given', 'data', 'period'])
    .describe(
      "Who set the reference day: the person; the last day that the data cover; the period's end, as no event data tell",
    ),
  left_out_unread: z
    .boolean()
    .describe('What could not be read was left out, as asked by --leave-out-unread'),
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
  unread: z
    .strictObject({ count, words: z.array(unreadWord).describe('Most frequent first') })
    .describe('Cells that could not be read, by column and word'),
  notices: z.array(z.strictObject({ code: z.string(), ...words.shape, count: count.nullable() })),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportIndicator = Report['indicators'][number];
export type ReportTotals = Report['totals'];
