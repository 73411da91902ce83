import { z } from 'zod';
import { origin } from '../language/origin.js';
import { beside, indicator } from './schema-measured.js';
import { basis, count, day, decimal, office, reason, state, tasks, totals, words } from './schema-parts.js';

/**
 * The report: plain data, the only thing that a format sees, and the contract of `--format json`.
 * Exact quantities are decimal strings, since a double would lie: `"0.1"`, `"97.998"`. Where a decimal does not end
 * within 12 digits it is rounded half up there; numerator and denominator are always exact.
 */
export const SCHEMA_VERSION = 4;

const progress = { tasks: tasks.nullable().describe('null where no task names it'), state };

const assignment = z.strictObject({
  id: z.string(),
  line: z.int(),
  quote: z.string(),
  agencies: z.array(office).describe('In charge: offices and groups of offices'),
  with: z.array(office).describe('Those that take part without being in charge'),
  serves: z.array(z.string()),
  ...progress,
  offices: z
    .array(z.strictObject({ ...office.shape, tasks, state }))
    .describe('Those that have tasks of it, each by its own rows'),
});

const owner = z.strictObject({
  ...office.shape,
  codes: z.array(z.string()).describe('It is in charge of these, alone or among others'),
  with: z.array(z.string()).describe('It takes part in these'),
  assignments: z
    .array(z.strictObject({ id: z.string(), ...progress }))
    .describe('Its own and those of its groups; those of an office by its own rows'),
  totals,
});

const file = z.strictObject({
  path: z.string(),
  sha256: z.string(),
  bytes: count,
  dataset: z.string(),
  period: z
    .strictObject({ from: day, to: day })
    .nullable()
    .describe('The time that the rows above its header say it is about'),
  copy_of: z
    .string()
    .nullable()
    .describe('The file that has the same bytes and was read in its stead; of this one nothing counts'),
  rows: count.describe('rows = records + rejected + the sum of dropped'),
  records: count,
  rejected: count,
  dropped: z.strictObject({
    title: count,
    header: count,
    repeated_header: count,
    numbering: count,
    group: count,
    total: count,
    footer: count,
    blank: count,
  }),
  replaced: count.describe('Of the records, those that a newer file has again'),
  unread: count.describe('Cells that could not be read, in columns that were asked'),
  written: z.strictObject({
    container: z.string().describe('The kind of file'),
    sheet: z.string().nullable(),
    hidden: z.boolean().describe('A sheet that people do not see'),
    delimiter: z.string().nullable(),
    charset: z.string(),
    font: z.string().describe('What its characters stood for before they were turned into Unicode'),
    told_by: z
      .enum(['mark', 'named', 'words'])
      .nullable()
      .describe('A byte order mark, the command line, or words that then read as Vietnamese'),
  }),
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
  word: z.string().describe('••• where it may be of a person'),
  count,
  first: z.strictObject({ file: z.string(), line: count }).describe('Where it stands first'),
  ...words.shape,
  add: z
    .strictObject({
      nearest: z.string().describe('The known word that is most like it'),
      file: z.string().describe('From the folder of the definitions on'),
      path: z.array(z.string()).describe('The keys down to where the line belongs'),
      line: z.string().describe('YAML; a list that is there already takes the word besides its own'),
    })
    .nullable()
    .describe('What would make the word known; null where no known word is like it'),
});

const levels = z.strictObject({ areas: count, criteria: count, indicators: count });

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
  scale: z
    .strictObject({
      id: z.string(),
      source: words,
      provisional: z.boolean(),
      sets: levels.describe('Of how many codes the scale sets the points, by level'),
      splits: levels.describe('Among how many they are split evenly, as nobody set them'),
    })
    .nullable(),
  files: z.array(file),
  areas: z.array(z.strictObject({ code: z.string(), title: words, basis, totals })),
  criteria: z.array(z.strictObject({ code: z.string(), area: z.string(), title: words, basis, totals })),
  indicators: z.array(indicator),
  goals: z.array(beside),
  monitored: z.array(beside).describe('What the plan asks for and the index gives no points for'),
  assignments: z.array(assignment),
  owners: z.array(owner),
  totals,
  origins: z
    .array(z.strictObject({ origin, indicators: count, earned: decimal }))
    .describe('What the figures rest on, and the points earned on it'),
  rejects: z.strictObject({
    count,
    by_reason: z.array(z.strictObject({ ...reason.shape, count })),
    samples: z.array(reject).describe('The first of each reason'),
  }),
  unread: z
    .strictObject({ count, words: z.array(unreadWord).describe('Most frequent first') })
    .describe('Cells that could not be read, by column and word'),
  agencies: z.strictObject({
    unresolved: z
      .array(
        z.strictObject({
          name: z.string(),
          records: count,
          shared: z.boolean().describe('It is the name of several offices, and so of none: those suggested'),
          suggestions: z.array(office).describe('What it may mean, the nearest first'),
        }),
      )
      .describe('Names of offices that the dictionary does not have, most frequent first'),
    succeeded: z
      .array(z.strictObject({ from: office, to: office, records: count }))
      .describe('Offices that are no more, whose records count under those that took their place'),
  }),
  notices: z.array(z.strictObject({ code: z.string(), ...words.shape, count: count.nullable() })),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportIndicator = Report['indicators'][number];
export type ReportOwner = NonNullable<ReportIndicator['owner']>;
export type ReportTotals = Report['totals'];
