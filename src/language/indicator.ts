import { z } from 'zod';
import { parsePeriod } from '../values/period.js';
import { condition } from './condition/written.js';
import { keys, words } from './keys.js';
import { measure } from './measure.js';
import { ORIGINS } from './origin.js';
import { threshold } from './threshold.js';
import { VERDICTS } from './verdict.js';

/** What may be said of an indicator, wherever it stands. */

export const period = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => parsePeriod(text) !== undefined, { message: 'period' });

const number = z.union([z.number(), z.string()]);

const figures = {
  numerator: number.optional(),
  denominator: number.optional(),
  value: number.optional(),
  lowest: number.optional(),
  highest: number.optional(),
  verdict: z.enum(VERDICTS).optional(),
  reason: z.string().optional(),
};

const example = z
  .object({
    name: words,
    as_of: z.string().optional(),
    period: period.optional(),
    whole_files: z.boolean().optional().describe('A column that is left out is one that the file lacks'),
    whole_lists: z.boolean().optional().describe('Hold lists that must name every office to it'),
    expect: keys({
      ...figures,
      share: number.optional(),
      origin: z.enum(ORIGINS).optional(),
      otherwise: z.int().positive().optional().describe('Which of `otherwise` stood in; the first is 1'),
      readings: z.array(keys(figures)).optional().describe('Of the other readings, in their order'),
    }).refine((expected) => Object.keys(expected).length > 0, { message: 'empty-expect' }),
  })
  .catchall(z.string())
  .describe('One CSV per dataset, and what must come of it');

/** Another measure of the same thing. */
const alternative = keys({ title: words, measure });

/** What an indicator is, its code and title aside. */
export const leaf = {
  source: keys({ line: z.int().positive(), quote: z.string().min(1) }).optional(),
  note: words.optional(),
  measure: measure.optional(),
  threshold: threshold.optional(),
  otherwise: z
    .array(alternative)
    .min(1)
    .optional()
    .describe('What stands in, in this order, where no file carries what the measure asks'),
  readings: z
    .array(alternative)
    .min(1)
    .optional()
    .describe("Other ways to read the plan's sentence: computed and shown, never deciding"),
  when_empty: keys({ vouched_by: condition })
    .optional()
    .describe('Nothing in question passes where a record of the dataset says that there was nothing'),
  examples: z.array(example).optional(),
};

export type ExampleSpec = z.infer<typeof example>;
export type AlternativeSpec = z.infer<typeof alternative>;
