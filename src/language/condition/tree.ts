import type { Comparison, Scalar } from './written.js';

/** What a column is compared with: a value (or a name of the run, such as `as_of`), or another column. */
export type Beside = { readonly value: Scalar } | { readonly column: string; readonly by?: 'day' };

/** A condition: plain data, so that it can be walked, printed, hashed and sent to another thread. */
export type Condition = All | Any | Not | Leaf;
export type Leaf = Compare | In | Empty | InPeriod | Join;

export interface All {
  readonly kind: 'all';
  readonly of: readonly Condition[];
}
export interface Any {
  readonly kind: 'any';
  readonly of: readonly Condition[];
}
export interface Not {
  readonly kind: 'not';
  readonly of: Condition;
}
export interface Compare {
  readonly kind: 'compare';
  readonly column: string;
  readonly op: Comparison | 'equal';
  readonly to: Beside;
}
export interface In {
  readonly kind: 'in';
  readonly column: string;
  readonly values: readonly Scalar[];
}
export interface Empty {
  readonly kind: 'empty';
  readonly column: string;
}
export interface InPeriod {
  readonly kind: 'period';
  readonly column: string;
}
/** Some record of `dataset` that fulfils `where` has in its column `of` what `column` has here. */
export interface Join {
  readonly kind: 'join';
  readonly column: string;
  readonly dataset: string;
  readonly of: string;
  readonly where: Condition;
}

/** What every record fulfils. */
export const ALWAYS: Condition = { kind: 'all', of: [] };

/** All of them; one alone stands for itself, and what is all of something is told flat. */
export function all(conditions: readonly Condition[]): Condition {
  const flat = conditions.flatMap((one) => (one.kind === 'all' ? one.of : [one]));
  const [only] = flat;
  return flat.length === 1 && only ? only : { kind: 'all', of: flat };
}

export function any(conditions: readonly Condition[]): Condition {
  const [only] = conditions;
  return conditions.length === 1 && only ? only : { kind: 'any', of: conditions };
}

export const not = (of: Condition): Condition => (of.kind === 'not' ? of.of : { kind: 'not', of });
