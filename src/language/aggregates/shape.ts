import { z } from 'zod';
import type { Exact } from '../../values/exact.js';
import type { Batch, Rows } from '../../values/vector.js';
import { condition } from '../condition.js';

/** What an aggregate comes to: `of`, or `of ÷ per` where it is a mean; null where nothing was there to add. */
export interface Total {
  readonly of: Exact;
  readonly per: Exact | null;
}

/** A way to accumulate records. States of the same aggregate merge exactly: A ∪ B is A merged with B. */
export interface Aggregate<State> {
  start(): State;
  add(state: State, batch: Batch, rows: Rows): State;
  merge(a: State, b: State): State;
  result(state: State): Total | null;
}

/** What an aggregate reads: its dataset, its columns, and those of them that have to be numbers. */
export interface Target {
  readonly dataset: string;
  readonly columns: readonly string[];
  readonly numbers: readonly string[];
  /** Those that a file may lack. */
  readonly optional?: readonly string[];
}

/** A word of the language: how it is written, what it reads, how it counts. */
export interface AggregateKind<Spec, State> {
  readonly schema: z.ZodType<Spec>;
  target(spec: Spec): Target;
  compile(spec: Spec): Aggregate<State>;
}

export const where = { where: condition.optional() };
export const column = z.string();
export const dataset = z.string();
