import { type Exact, exact } from './exact.js';
import { isEmpty, isoMoment, type Moment } from './moment.js';

/** What a cell of a coded column means: text, yes or no, or an exact number as its fraction ("49/50"). Plain data. */
export type Value = string | boolean;

/** A cell with something in it that cannot be read: what stands there, and the code of the reason. */
export interface Unread {
  readonly word: string;
  readonly code: string;
}

/** The code of a blank where a blank is no answer: nobody knows what should stand there. */
export const BLANK_CODE = 'blank';
/** The code of a blank in a row that nobody has filled in: not even whether something belongs there is known. */
export const UNFILLED_CODE = 'unfilled';

/** Whether what cannot be read is no word, but a blank. */
export const isBlankCode = (code: string): boolean => code === BLANK_CODE || code === UNFILLED_CODE;

/** A distinct content of a column; null is the empty cell, which has code 0. */
export type Entry = Value | Unread | null;

/**
 * A column of a batch. `codes` point into a dictionary of distinct contents; `moments` are NaN where empty, and from
 * `UNREAD` on they point into `unread`. Of an `absent` column the file says nothing; in an `empty` one nothing stands.
 */
export type Vector =
  | { readonly kind: 'codes'; readonly codes: Uint32Array; readonly dictionary: readonly Entry[] }
  | { readonly kind: 'moments'; readonly values: Float64Array; readonly unread: readonly Unread[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'empty' };

export const ABSENT: Vector = { kind: 'absent' };
export const NOTHING: Vector = { kind: 'empty' };

/** No moment is as late as this: from here on a number in a column of moments is an index of what was not read. */
export const UNREAD = 1e15;

/**
 * What the rows of a batch are: records; rows that lack only their key, and may be one too many; rows that could not
 * be read at all; members that a list should name and does not.
 */
export type Standing = 'record' | 'keyless' | 'broken' | 'member';

/** Some thousand rows of one dataset, column by column. Of a column that it does not have, nothing is known. */
export interface Batch {
  readonly size: number;
  readonly standing: Standing;
  readonly columns: ReadonlyMap<string, Vector>;
}

export const isUnread = (entry: Entry | undefined): entry is Unread =>
  typeof entry === 'object' && entry !== null;

/** The text by which two values are the same value. */
export const keyOf = (value: Value): string => String(value);

/** The numbers of a dictionary, each parsed once; null where an entry is none. */
export function numbersOf(dictionary: readonly Entry[]): readonly (Exact | null)[] {
  const known = parsed.get(dictionary) ?? [];
  parsed.set(dictionary, known);
  for (let code = known.length; code < dictionary.length; code++) {
    const entry = dictionary[code];
    known.push(typeof entry === 'string' ? exact(entry) : null);
  }
  return known;
}
const parsed = new WeakMap<readonly Entry[], (Exact | null)[]>();

/** What stands in a row of a column: a text by which it is the same as another, nothing, or what cannot be read. */
export type Content = { readonly key: string } | 'empty' | 'absent' | Unread;

export function contentAt(vector: Vector | undefined, row: number): Content {
  if (!vector || vector.kind === 'absent') return 'absent';
  if (vector.kind === 'empty') return 'empty';
  if (vector.kind === 'moments') return momentContent(vector, row);
  const entry = vector.dictionary[vector.codes[row] as number] ?? null;
  if (entry === null) return 'empty';
  return isUnread(entry) ? entry : { key: keyOf(entry) };
}

/** Whether something that counts cannot be told of a row: what stands there is unread, or the file lacks the column. */
export function isOpenAt(vector: Vector | undefined, row: number): boolean {
  if (!vector || vector.kind === 'absent') return true;
  if (vector.kind === 'moments') return (vector.values[row] as Moment) >= UNREAD;
  return vector.kind === 'codes' && isUnread(vector.dictionary[vector.codes[row] as number]);
}

function momentContent(vector: Vector & { kind: 'moments' }, row: number): Content {
  const value = vector.values[row] as Moment;
  if (isEmpty(value)) return 'empty';
  return value >= UNREAD ? (vector.unread[value - UNREAD] as Unread) : { key: isoMoment(value) };
}

export const isKnown = (content: Content): content is { readonly key: string } =>
  typeof content === 'object' && 'key' in content;
