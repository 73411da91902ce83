import type { z } from 'zod';
import type { Words } from '../../text/words.js';
import { type Exact, lesser, ONE, parseNumber, ZERO } from '../../values/exact.js';
import type { Threshold } from '../threshold.js';

/** What a row of the scale's spreadsheet says of how points are earned. */
export interface RuleCells {
  /** The name of a rule. */
  readonly rule: string;
  /** Steps such as `98 % = 1; 95 % = 0,5`. */
  readonly steps: string;
}

/** A mistake in a rule: at which part of it, what, and what to do. */
export interface RuleMistake {
  readonly path: readonly (string | number)[];
  readonly what: Words;
  readonly hint: Words;
}

/** A way to earn points: everything that it is, in one place. */
export interface RuleKind<Spec> {
  /** The ways to write it. */
  readonly forms: readonly z.ZodType<Spec>[];
  /**
   * The part of the points, 0 to 1, that a value earns; null where neither rule nor threshold says what is enough.
   * A better value never earns less.
   */
  shareOf(spec: Spec, value: Exact, line: Threshold | null): Exact | null;
  /** The largest part that any value earns; null where none earns any. */
  mostOf(spec: Spec, line: Threshold | null): Exact | null;
  /** The rule in words, such as "full points from 98 %, below that in proportion". */
  say(spec: Spec, line: Threshold | null): Words;
  /** What cells of the spreadsheet say, where they speak of this rule. */
  fromCells(cells: RuleCells): unknown;
  /** What is wrong with a rule that is well written. */
  mistakes?(spec: Spec, line: Threshold | null, code: string): readonly RuleMistake[];
}

export const read = (written: string | number): Exact => parseNumber(written) ?? ZERO;

/** Less is better where the threshold is an upper one. */
export const lessIsBetter = (line: Threshold | null): boolean =>
  line?.op === 'at_most' || line?.op === 'less_than';

/** A share is never below none nor above all. */
export const within = (share: Exact): Exact => (share.lt(0) ? ZERO : lesser(share, ONE));

/** Where no threshold says what is enough. */
export const NOT_SCORED: Words = {
  vi: 'không chấm điểm vì chưa có ngưỡng',
  en: 'not scored, there being no threshold',
};
