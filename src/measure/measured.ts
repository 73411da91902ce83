import type { Exact } from '../values/exact.js';
import type { Range } from '../values/range.js';
import type { Causes } from './cause.js';
import type { Item } from './item.js';

/** How many are not as they should be: what is known of it, and its extremes. */
export interface Failures extends Range {
  readonly known: Exact | null;
}

/**
 * What was measured: numerator and denominator of what is known (the denominator null where the value is an amount),
 * the value, and its extremes over all ways of filling in what is unknown, null where nothing bounds it.
 */
export interface Measured extends Range {
  readonly numerator: Exact | null;
  readonly denominator: Exact | null;
  /** Null where nothing that is asked is known. */
  readonly value: Exact | null;
  /** Of one aggregate set against an earlier one: what each came to, where both are known. */
  readonly sides?: { readonly from: Exact; readonly to: Exact };
  /** Null where the measure does not tell one by one what fails. */
  readonly failures: Failures | null;
  readonly causes: Causes;
  /** It may be that there is nothing to measure after all. */
  readonly mayBeNothing: boolean;
  /** Items of a checklist that are not proven. */
  readonly unproven: readonly Item[];
}

export const NO_DATA = [
  'dataset-absent',
  'column-absent',
  'no-records',
  'not-vouched',
  'nothing-arose',
  'base-absent',
  'base-zero',
  'not-defined',
  'suppressed',
] as const;

/** Why there is nothing to measure; `about` names what is missing. That nothing arose, a record vouches for. */
export interface NoData {
  readonly noData: (typeof NO_DATA)[number];
  readonly about: readonly string[];
}

export type Outcome = Measured | NoData;

export const isMeasured = (outcome: Outcome): outcome is Measured => 'value' in outcome;

export const noData = (code: NoData['noData'], about: readonly string[] = []): NoData => ({
  noData: code,
  about,
});

/** The figures of what was measured. */
export type Figures = Omit<Measured, 'causes' | 'unproven'>;

export const quotient = (of: Exact, per: Exact): Exact | null => (per.equals(0) ? null : of.div(per));
