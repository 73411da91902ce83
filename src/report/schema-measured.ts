import { z } from 'zod';
import { COMPARISONS } from '../language/condition/written.js';
import { origin } from '../language/origin.js';
import { VERDICTS } from '../language/verdict.js';
import { CAUSES } from '../measure/cause.js';
import { count, decimal, office, owner, reason, score, words } from './schema-parts.js';

const end = decimal
  .nullable()
  .describe(
    'The extremes over all ways of filling in what is unknown; null where nothing was measured, or where nothing bounds it',
  );
/** What was measured, in figures. */
export const figures = {
  numerator: decimal.nullable(),
  denominator: decimal.nullable().describe('null where the value is an amount'),
  sides: z
    .strictObject({ from: decimal, to: decimal })
    .optional()
    .describe('Of what is set against an earlier figure: that one, and the later one'),
  value: decimal.nullable().describe('Of the records where everything asked is known'),
  lowest: end,
  highest: end,
};

const group = z.strictObject({
  key: z.string().describe('Agency id, level id or yyyy-MM; empty where the record has none'),
  title: words,
  agency: z
    .strictObject({
      code: z.string().nullable().describe('Of the General Statistics Office'),
      level: z.string().nullable(),
      parent: office.nullable().describe('The agency above it'),
    })
    .nullable()
    .describe('null where the group is no agency, or one that the dictionary does not have'),
  verdict: z.enum(VERDICTS),
  ...figures,
});

const cause = z.strictObject({
  kind: z.enum(CAUSES),
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

const alternative = z.strictObject({
  kind: z
    .enum(['otherwise', 'reading'])
    .describe('What may stand in, or another way to read the plan, which never decides'),
  title: words,
  origin,
  used: z.boolean().describe('It stood in for the own measure'),
  population: words,
  ...figures,
  verdict: z.enum(VERDICTS),
});

const measured = {
  title: words,
  owner: owner.nullable(),
  dataset: z.array(z.string()).describe('Its own first, then those it asks'),
  origin: origin
    .nullable()
    .describe(
      'What its figures rest on: records, what offices say of themselves, or a survey; null: not defined yet',
    ),
  stands_in: z
    .strictObject({ title: words, reason })
    .nullable()
    .describe('The measure that stood in for its own, and why; null: its own'),
  population: words.nullable().describe('The denominator in words'),
  verdict: z.enum(VERDICTS),
  ...figures,
  unit: z.enum(['percent', 'number']).describe('How the value is shown; the value itself is a fraction of 1'),
  threshold: z
    .strictObject({ op: z.enum(COMPARISONS), value: decimal, basis: z.enum(['stated', 'interpreted']) })
    .nullable(),
  unknown,
};

const cited = {
  source: z.strictObject({ line: z.int(), quote: z.string() }).nullable(),
  reason: reason.nullable().describe('Why there is no verdict, or why nothing to handle passes'),
  alternatives: z.array(alternative).describe('Other measures of the same thing'),
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

const evidence = z.strictObject({
  id: z.string(),
  title: words,
  state: z.enum(['refused', 'missing']),
  owner: owner.nullable().describe('Its own; null: that of its indicator'),
});

export const indicator = z.strictObject({
  code: z.string(),
  criterion: z.string(),
  area: z.string(),
  ...measured,
  score,
  ...cited,
  evidence: z.array(evidence).describe('Items of a checklist that are not proven'),
  groups: z.array(group),
  tracks: z.array(track).describe('Points that others gave: self-scored, appraised, final'),
});

/** What stands beside the tree: a goal, or what is monitored. */
export const beside = z.strictObject({
  code: z.string(),
  area: z.string().nullable().describe('The area it is about; null: the whole index'),
  ...measured,
  ...cited,
});
