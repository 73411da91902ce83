import { z } from 'zod';
import { parseMoment } from '../values/date-forms.js';
import { aliases, identifier, keys, slug, words } from './keys.js';

/** A day of the calendar, as offices come and go. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'day')
  .refine((written) => parseMoment(written) !== undefined, { message: 'day' })
  .describe('yyyy-MM-dd');

const office = keys({
  id: slug,
  name: z.string().min(1),
  en: z.string().optional(),
  level: identifier.optional(),
  part_of: slug.optional().describe('The office that it is a part of: its rows are those of that office'),
  listed: z
    .literal(false)
    .optional()
    .describe('It belongs to no group by its level, and no list that names every office need name it'),
  code: z.string().optional().describe('Of the General Statistics Office'),
  identifier: z
    .string()
    .optional()
    .describe('The code of the office in the exchange of documents (QCVN 102)'),
  parent: slug.optional(),
  aliases: aliases.optional(),
  valid: keys({ from: day.optional(), until: day.optional() })
    .optional()
    .describe('The first and the last day on which there was such an office; always, where it does not say'),
  became: slug
    .optional()
    .describe('The office that took its place: its records are those of that one from then on'),
}).refine(({ level, part_of }) => (level === undefined) !== (part_of === undefined), {
  message: 'level-or-part',
});

/** The offices, and what systems write of them. */
export const agencies = keys({
  agencies: slug,
  leave_out: z
    .array(z.string())
    .optional()
    .describe('Words before a name, or within it, that tell no two offices apart'),
  leave_out_after: z.array(z.string()).optional().describe('The same of words behind a name'),
  joins: z.array(z.string().min(1)).optional().describe('Words between others that may be left out'),
  short_for: z
    .record(z.string(), z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]))
    .optional()
    .describe('Abbreviations of words, and what each may stand for'),
  office_words: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'What names of offices begin with: a text that does not is shown nowhere where an office should stand. The first words of the names in the list, where it does not say',
    ),
  person_words: z
    .array(z.string().min(1))
    .optional()
    .describe('Words that no office goes by: a text that has one of them is shown nowhere either'),
  code_forms: z
    .array(z.string().regex(/^[0A.-]+$/, 'code-form'))
    .optional()
    .describe('How codes of offices are written: 0 stands for a digit, A for a letter'),
  levels: z.record(
    identifier,
    words.extend({
      aliases: aliases.optional(),
      parts: z
        .array(z.string().min(1))
        .optional()
        .describe('What each office of this level has for its parts; their rows are those of the office'),
    }),
  ),
  list: z.array(office),
  groups: z
    .array(
      keys({
        id: slug,
        name: z.string().min(1),
        en: z.string().min(1),
        levels: z.array(identifier).optional(),
        members: z.array(slug).optional(),
      }),
    )
    .optional(),
});

export type AgenciesSpec = z.infer<typeof agencies>;
export type OfficeSpec = AgenciesSpec['list'][number];
