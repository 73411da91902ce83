import { z } from 'zod';
import { DATE_ORDERS } from '../values/date-forms.js';
import { parseNumber } from '../values/exact.js';
import { agencies } from './agencies.js';
import { columns } from './columns/column.js';
import { condition, scalar } from './condition/written.js';
import { leaf, period } from './indicator.js';
import { identifier, keys, slug, words } from './keys.js';
import { mapping } from './mapping.js';
import { origin } from './origin.js';
import { owner } from './owner.js';
import { rule } from './rules/registry.js';
import { vocabulary } from './vocabulary.js';

/** The documents of a definition set, each known by its first key. */

/** The code of an area, a criterion or an indicator. */
export const code = z
  .string()
  .regex(/^[A-Z0-9]+(\.[0-9]+)*$/, 'code')
  .describe('Quoted: "3.10" unquoted is the number 3.1');
const points = z
  .union([z.number(), z.string()])
  .refine((written) => parseNumber(written)?.gte(0) ?? false, { message: 'points' });

export const subCriterion = keys({ code, title: words, owner: owner.optional(), ...leaf });

/** Indicators that stand beside the tree: judged like its own, without points. */
const beside = z
  .array(keys({ code, title: words, area: code.optional(), owner: owner.optional(), ...leaf }))
  .min(1);

export const DOCUMENTS = {
  index: keys({
    index: slug,
    title: words,
    period,
    plan: words,
    note: words.optional().describe('What who reads the set should know of it as a whole'),
  }),
  agencies,
  vocabulary,
  mapping,
  dataset: keys({
    dataset: identifier,
    title: words,
    record: words.optional().describe('What one record is called: “hồ sơ”, “dossiers”'),
    kind: z.enum(['event', 'reference', 'snapshot']),
    origin: origin.optional().describe('What its figures rest on; records where it does not say'),
    key: keys({ columns: z.array(identifier).min(1), repeated: z.enum(['replace', 'reject']) }).optional(),
    dimensions: keys({
      agency: identifier.optional(),
      level: identifier.optional(),
      month: identifier.optional(),
    }).optional(),
    every_month: z
      .literal(true)
      .optional()
      .describe('A month without a row is a gap in the data, not a quiet month'),
    covers: z
      .union([identifier, z.array(identifier).min(1)])
      .optional()
      .describe(
        'The dates whose last day says up to when the data go; the first one says of which time a record is',
      ),
    dates: z
      .enum(DATE_ORDERS)
      .optional()
      .describe('Which of day and month comes first in its files; the day where nothing is said'),
    columns,
    names_all: keys({
      column: identifier,
      levels: z.array(identifier).min(1),
      each: identifier.optional(),
      as: z.record(identifier, scalar).optional().describe('What is known of every one of these offices'),
    })
      .optional()
      .describe(
        'Offices of these levels that the list lacks, for each value of a column, are unknown members of it',
      ),
    checks: z.array(keys({ name: slug, when: condition, say: words })).optional(),
    identities: z
      .array(keys({ name: slug, total: identifier, parts: z.array(identifier).min(1), say: words }))
      .optional(),
    summary: keys({
      by: z.array(identifier).min(1),
      from: identifier,
      to: identifier,
      stocks: z.array(identifier).min(1).optional(),
    })
      .optional()
      .describe(
        'Rows are sums. `by`: of what, from the widest to the narrowest; where the narrower ones are empty a row sums up those in which they are not. `from`, `to`: of which days. `stocks`: what is stated as of its last day',
      ),
    checklist: keys({
      item: identifier,
      met: condition,
      refused: condition,
      evidence: z.array(identifier).min(1),
    }).optional(),
    scores: keys({ code: identifier, track: identifier, points: identifier, reason: identifier }).optional(),
  }),
  code: keys({
    code,
    title: words,
    owner: owner.optional(),
    ...leaf,
    sub_criteria: z.array(subCriterion).min(1).optional(),
  }),
  scale: keys({
    scale: slug,
    provisional: z.boolean().optional(),
    source: words,
    total: points.optional().describe('What all areas come to; 100 for the official index'),
    points: z.record(code, keys({ points, source: words.optional() })),
    rules: z.record(code, rule).optional(),
  }),
  goals: keys({ goals: beside }),
  monitored: keys({ monitored: beside }),
  coverage: keys({
    coverage: z
      .array(
        keys({ section: z.string(), from: z.int().positive(), to: z.int().positive() }).refine(
          ({ from, to }) => from <= to,
          { message: 'range' },
        ),
      )
      .min(1),
    not_cited: z.array(keys({ line: z.int().positive(), reason: words })).optional(),
  }),
  assignments: keys({
    progress: z
      .array(keys({ dataset: z.string(), assignment: identifier, done: condition, late: condition }))
      .optional(),
    assignments: z.array(
      keys({
        id: z.string().min(1),
        line: z.int().positive(),
        quote: z.string().min(1),
        agencies: z.array(slug).min(1).describe('In charge: offices and groups of offices'),
        with: z.array(slug).min(1).optional().describe('Those that take part without being in charge'),
        serves: z.array(code),
        note: words.optional(),
      }),
    ),
  }),
} as const;

export type DocumentKind = keyof typeof DOCUMENTS;
export type DocumentOf<Kind extends DocumentKind> = z.infer<(typeof DOCUMENTS)[Kind]>;

export type CodeSpec = DocumentOf<'code'>;
export type SubCriterionSpec = z.infer<typeof subCriterion>;
export type DatasetSpec = DocumentOf<'dataset'>;
export type CoverageSpec = DocumentOf<'coverage'>;
export type AssignmentsSpec = DocumentOf<'assignments'>;
export type ScaleSpec = DocumentOf<'scale'>;
export type IndexSpec = DocumentOf<'index'>;
