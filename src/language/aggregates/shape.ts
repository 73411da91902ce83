import { z } from 'zod';
import type { Words } from '../../text/words.js';
import type { Exact } from '../../values/exact.js';
import type { Range } from '../../values/range.js';
import type { Batch } from '../../values/vector.js';
import { condition } from '../condition/written.js';

/**
 * How a row stands to an aggregate: in question for certain, and good, bad or not known which; or perhaps in
 * question, and then good, bad or not known which. Where nothing asks what is good, all that is in question is.
 */
export const OUTSIDE = 0;
export const GOOD = 1;
export const BAD = 2;
export const UNSURE = 3;
export const PERHAPS_GOOD = 4;
export const PERHAPS_BAD = 5;
export const PERHAPS = 6;
export const CLASSES = 7;

export const isCertain = (standing: number): boolean => standing >= GOOD && standing <= UNSURE;

/**
 * How far what was counted may be off besides the rows that were seen: certain rows that are not there after all,
 * since an unreadable row may bring their key again, and further rows of which nothing is known.
 */
export interface Slack {
  readonly displaced: number;
  readonly further: number;
}

export const NO_SLACK: Slack = { displaced: 0, further: 0 };

/** What an amount comes to: `of`, or `of ÷ per` where it is a mean; null where nothing known was there to add. */
export interface Amount extends Range {
  readonly of: Exact | null;
  readonly per: Exact | null;
  /** Rows in question for certain. */
  readonly rows: number;
  /** It may be that nothing is in question, and so nothing to measure. */
  readonly mayBeNothing: boolean;
}

/** The good part of a whole: both of what is known, and the extremes of the share. */
export interface Share extends Range {
  readonly good: Exact;
  readonly whole: Exact;
  readonly rows: number;
  /** The least and the most that is in the whole and not good. */
  readonly bad: Range;
  /** It may be that the whole is nothing, and so has no part. */
  readonly mayBeNothing: boolean;
}

/**
 * A way to accumulate rows. States are plain data (exact numbers as texts such as "49/50"), and those of the same
 * aggregate merge exactly: A ∪ B is A merged with B.
 * Answers are null where no row is in question, not even perhaps.
 */
export interface Aggregate<State> {
  start(): State;
  add(state: State, batch: Batch, standings: Uint8Array): State;
  merge(a: State, b: State): State;
  amount(state: State, slack: Slack): Amount | null;
  share(state: State, slack: Slack): Share | null;
}

/** A state as it is kept and sent: what JSON holds, described, with exact numbers as texts and maps sorted. */
export interface PlainForm<State, Plain> {
  readonly schema: z.ZodType<Plain>;
  write(state: State): Plain;
  read(plain: Plain): State;
}

/** An exact number as text: "3", "-49/50". */
export const exactText = z.string().regex(/^-?\d+(\/\d+)?$/);
export const rowCount = z.int().nonnegative();
/** Rows by standing, from those outside to those of which nothing is known. */
export const byStanding = z.array(rowCount).length(CLASSES);

/** The entries of a map in the order of their keys' code units, whatever the order in which they came. */
export const sorted = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** What an aggregate reads: its dataset, its columns, and those of them that have to be numbers. */
export interface Target {
  readonly dataset: string;
  readonly columns: readonly string[];
  readonly numbers: readonly string[];
}

/** How much an amount that cannot be read may be, by column. */
export type Ranges = (column: string) => Range;

/** A word of the language: how it is written, read aloud, what it reads, how it counts, a sample of it. */
export interface AggregateKind<Spec, State, Plain = unknown> {
  readonly schema: z.ZodType<Spec>;
  readonly example: string;
  readonly about: Words;
  target(spec: Spec): Target;
  /** What it counts, in words; `title` gives the titles of columns, `record` says what its records are called. */
  say(spec: Spec, title: (column: string) => Words, record: Words): Words;
  compile(spec: Spec, ranges: Ranges): Aggregate<State>;
  readonly plain: PlainForm<State, Plain>;
}

export const where = { where: condition.optional() };
export const column = z.string();
export const dataset = z.string();

/** An aggregate that is never asked for its good part. */
export const unshared = (): never => {
  throw new TypeError('this aggregate has no good part');
};
