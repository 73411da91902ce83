import type { Indicator, Scale } from '../catalog/model.js';
import { shareOf } from '../language/rules/registry.js';
import { isMeasured, type Outcome } from '../measure/outcome.js';
import { type Exact, ONE, ZERO } from '../values/exact.js';
import type { Scored } from './rollup.js';
import { verdictOf } from './verdict.js';

/** An indicator's verdict, and its points where the scale gives it any. */
export interface Judged extends Scored {
  /** The part of the points earned, 0 to 1; null where nothing was scored. */
  readonly share: Exact | null;
}

export function judge(
  indicator: Indicator,
  outcome: Outcome,
  scale: Scale | undefined,
  points: ReadonlyMap<string, Exact>,
): Judged {
  const verdict = verdictOf(outcome, indicator.threshold, indicator.passesWhenEmpty);
  const possible = points.get(indicator.code) ?? ZERO;
  const rule = scale?.rules[indicator.code] ?? 'proportional';
  const share =
    verdict === 'no-data'
      ? null
      : isMeasured(outcome)
        ? shareOf(rule, outcome.value, indicator.threshold)
        : ONE;
  return { verdict, possible, share, earned: share && possible.mul(share) };
}
