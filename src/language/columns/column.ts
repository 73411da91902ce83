import { z } from 'zod';
import { type Scalar, scalar } from '../condition/written.js';
import { aliases, identifier, keys, words } from '../keys.js';
import { origin } from '../origin.js';
import { type Range, readRange } from './amounts.js';
import { COLUMN_KINDS, COLUMN_TYPES, OWN_KEYS } from './registry.js';
import type { Blank, ColumnKind } from './shape.js';

/** Where a year or a value may come from that no column has. */
const FILE = 'file';

/** A column of a dataset, as `datasets/<name>.yaml` declares it. */
const column = keys({
  type: z.enum(COLUMN_TYPES),
  title: words,
  aliases: aliases.optional(),
  required: z
    .union([z.literal(true), z.literal('header'), z.string().regex(/^any_of_[a-z_]+$/, 'any_of')])
    .optional(),
  personal: z.literal(true).optional(),
  falls_back_on: z
    .union([
      z.string(),
      keys({ level_of: z.string() }),
      keys({ year_of: z.union([z.string(), z.array(z.string()).min(1)]) }),
      keys({ value_of: z.literal(FILE) }),
      keys({ period_of: z.literal(FILE) }),
      keys({ office_in: z.string(), levels: z.array(z.string()).min(1), is: scalar }),
    ])
    .optional()
    .describe(
      'What stands for an empty cell: the cell of another column, the level of the office or the year of the date in it, a value where it names an office, or what the file says of all its rows',
    ),
  blank: z
    .union([z.enum(['unknown', 'empty']), keys({ is: scalar })])
    .optional()
    .describe('What an empty cell means: that nobody knows, that there is nothing, or this value'),
  absent: z
    .literal('empty')
    .optional()
    .describe('A file without this column has nothing there: other columns say what it would'),
  origin: origin.optional().describe('What its cells rest on, where that is not what the dataset rests on'),
  ...OWN_KEYS,
});

export type ColumnSpec = z.infer<typeof column>;

export const columns = z.record(identifier, column);

/** Everything that a column's type is. */
export const kindOf = ({ type }: Pick<ColumnSpec, 'type'>): ColumnKind => COLUMN_KINDS[type] as ColumnKind;

/** Whether a column holds amounts, which can be added up. */
export const isNumeric = (spec: ColumnSpec): boolean => kindOf(spec).numeric ?? false;
/** Whether a column holds moments; any other holds codes. */
export const isDated = (spec: ColumnSpec): boolean => kindOf(spec).storage === 'moments';
/** Whether one value of a column can be more than another. */
export const isOrdered = (spec: ColumnSpec): boolean => isNumeric(spec) || isDated(spec);

/** The column whose cell stands for an empty one, or whose office tells the level, or whose date the year. */
export function followedColumn({ falls_back_on: from }: ColumnSpec): string | undefined {
  if (typeof from !== 'object') return from;
  if ('level_of' in from) return from.level_of;
  if ('office_in' in from) return from.office_in;
  return 'year_of' in from ? [from.year_of].flat().find((name) => name !== FILE) : undefined;
}

/** What a file tells of all its rows in place of the empty cells of a column: its year, its period, or a value. */
export function fileTells({ falls_back_on: from }: ColumnSpec): 'year' | 'period' | 'value' | undefined {
  if (typeof from !== 'object') return undefined;
  if ('value_of' in from) return 'value';
  if ('period_of' in from) return 'period';
  if (!('year_of' in from)) return undefined;
  return [from.year_of].flat().includes(FILE) ? 'year' : undefined;
}

/** What an empty cell means: that nobody knows, that there is nothing, or a value. */
export const blankOf = (spec: ColumnSpec): Blank | { readonly is: Scalar } =>
  spec.blank ?? (spec.required === true ? 'unknown' : kindOf(spec).blank);

/** Between which ends an amount of a column lies, whether it can be read or not. */
export const rangeOf = (spec: ColumnSpec): Range => readRange(spec.range);
