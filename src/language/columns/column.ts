import { z } from 'zod';
import { identifier, keys, words } from '../keys.js';

export const COLUMN_TYPES = [
  'id',
  'text',
  'enum',
  'boolean',
  'date',
  'integer',
  'decimal',
  'percent',
  'agency',
  'level',
] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

function isPattern(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}

export const aliases = z.array(z.string().min(1));

const named = words.extend({ aliases: aliases.optional() });

/** A column of a dataset, as `datasets/<name>.yaml` declares it. */
export const column = keys({
  type: z.enum(COLUMN_TYPES),
  title: words,
  aliases: aliases.optional(),
  required: z
    .union([z.literal(true), z.literal('header'), z.string().regex(/^any_of_[a-z_]+$/, 'any_of')])
    .optional(),
  personal: z.literal(true).optional(),
  values: z.record(z.string(), named).optional(),
  identified_by: z.string().refine(isPattern, { message: 'pattern' }).optional(),
  falls_back_on: z.union([z.string(), keys({ level_of: z.string() })]).optional(),
  default: z.union([z.string(), z.number(), z.boolean()]).optional(),
});

export type ColumnSpec = z.infer<typeof column>;

export const columns = z.record(identifier, column);
