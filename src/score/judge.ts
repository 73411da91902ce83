import type { Indicator, Scale } from '../catalog/model.js';
import { mostOf, type RuleSpec, shareOf } from '../language/rules/registry.js';
import type { Threshold } from '../language/threshold.js';
import type { Verdict } from '../language/verdict.js';
import { isMeasured, type Measured, type Outcome } from '../measure/measured.js';
import { type Exact, greater, lesser, ONE, ZERO } from '../values/exact.js';
import type { Timeframe } from '../values/timeframe.js';
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
  timeframe: Timeframe,
  scale: Scale | undefined,
  points: ReadonlyMap<string, Exact>,
): Judged {
  const verdict = verdictOf(outcome, indicator, timeframe);
  const possible = points.get(indicator.code) ?? ZERO;
  const rule = scale?.rules[indicator.code] ?? 'proportional';
  const { share, lowest, highest } = shares(outcome, verdict, rule, indicator.threshold);
  return {
    verdict,
    possible,
    share,
    earned: share && possible.mul(share),
    lowest: possible.mul(lowest),
    highest: possible.mul(highest),
  };
}

interface Shares {
  readonly share: Exact | null;
  readonly lowest: Exact;
  readonly highest: Exact;
}

/** What is earned: of an undecided one what is certain; nothing yet where there is no verdict. */
function shares(outcome: Outcome, verdict: Verdict, rule: RuleSpec, line: Threshold | null): Shares {
  if (!isMeasured(outcome) && verdict === 'pass') return { share: ONE, lowest: ONE, highest: ONE };
  const most = mostOf(rule, line) ?? ONE;
  if (!isMeasured(outcome) || verdict === 'in-progress') return { share: null, lowest: ZERO, highest: most };
  const ends = sharesOf(outcome, rule, line, most);
  if (!ends) return { share: null, lowest: ZERO, highest: ONE };
  const [lowest, highest] = ends;
  const own = outcome.value && verdict !== 'undecided' ? shareOf(rule, outcome.value, line) : lowest;
  return { share: own && greater(lowest, lesser(own, highest)), lowest, highest };
}

/** What the lowest and the highest value earn, the lesser first; an open end earns nothing, or the most. */
function sharesOf(
  { lowest, highest }: Measured,
  rule: RuleSpec,
  line: Threshold | null,
  most: Exact,
): [Exact, Exact] | null {
  const [low, high] = [lowest && shareOf(rule, lowest, line), highest && shareOf(rule, highest, line)];
  if ((lowest && !low) || (highest && !high)) return null;
  const known = [low, high].filter((share) => share !== null);
  if (known.length < 2) return [ZERO, most];
  return [known.reduce(lesser), known.reduce(greater)];
}
