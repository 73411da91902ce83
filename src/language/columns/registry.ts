import { agency } from './agency.js';
import { boolean } from './boolean.js';
import { date } from './date.js';
import { decimal } from './decimal.js';
import { enumeration } from './enum.js';
import { id } from './id.js';
import { integer } from './integer.js';
import { level } from './level.js';
import { percent } from './percent.js';
import { period } from './period.js';
import { text } from './text.js';

/** Every column type of the language, by the name that it is written with. */
export const COLUMN_KINDS = {
  id,
  text,
  enum: enumeration,
  boolean,
  date,
  period,
  integer,
  decimal,
  percent,
  agency,
  level,
} as const;

export type ColumnType = keyof typeof COLUMN_KINDS;
export const COLUMN_TYPES = Object.keys(COLUMN_KINDS) as ColumnType[];

type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** The keys that only some types take. */
export const OWN_KEYS = Object.assign({}, ...COLUMN_TYPES.map((type) => COLUMN_KINDS[type].keys)) as Together<
  (typeof COLUMN_KINDS)[ColumnType]['keys']
>;

/** Which types take a key of these. */
export const typesWith = (key: string): ColumnType[] =>
  COLUMN_TYPES.filter((type) => Object.hasOwn(COLUMN_KINDS[type].keys, key));
