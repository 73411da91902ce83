import type { Indicator, Scale } from '../catalog/model.js';
import type { PointBasis, Points } from '../catalog/points.js';
import {
  earnedBy,
  mostOf,
  type RuleSpec,
  type Stakes,
  shareOf,
  USUAL_RULE,
} from '../language/rules/registry.js';
import type { Verdict } from '../language/verdict.js';
import { isMeasured, type Measured, type Outcome } from '../measure/measured.js';
import { type Exact, greater, lesser, ONE, ZERO } from '../values/exact.js';
import type { Range } from '../values/range.js';
import type { Timeframe } from '../values/timeframe.js';
import type { Scored } from './rollup.js';
import { verdictOf } from './verdict.js';

/** An indicator's verdict, and its points where the scale gives it any. */
export interface Judged extends Scored {
  /** The part of the points earned, 0 to 1; null where nothing was scored. */
  readonly share: Exact | null;
  readonly basis: PointBasis;
  readonly rule: RuleSpec;
}

export function judge(
  indicator: Indicator,
  outcome: Outcome,
  timeframe: Timeframe,
  scale: Scale | undefined,
  points: ReadonlyMap<string, Points>,
): Judged {
  const verdict = verdictOf(outcome, indicator, timeframe);
  const { possible, basis } = points.get(indicator.code) ?? { possible: ZERO, basis: 'split' };
  const rule = scale?.rules[indicator.code] ?? USUAL_RULE;
  const { share, lowest, highest } = shares(outcome, verdict, rule, { line: indicator.threshold, possible });
  return {
    verdict,
    possible,
    basis,
    rule,
    share,
    earned: share && possible.mul(share),
    lowest: possible.mul(lowest),
    highest: possible.mul(highest),
    unscorable: isUnscorable(share, rule, { line: indicator.threshold, possible }) ? possible : ZERO,
  };
}

/** Neither rule nor threshold says what is enough, whatever the data. */
const isUnscorable = (share: Exact | null, rule: RuleSpec, stakes: Stakes): boolean =>
  share === null && mostOf(rule, stakes) === null;

interface Shares {
  readonly share: Exact | null;
  readonly lowest: Exact;
  readonly highest: Exact;
}

const NONE: Shares = { share: null, lowest: ZERO, highest: ZERO };

/** What is earned: of an undecided one what is certain; nothing yet where there is no verdict. */
function shares(outcome: Outcome, verdict: Verdict, rule: RuleSpec, stakes: Stakes): Shares {
  if (!isMeasured(outcome) && verdict === 'pass') return { share: ONE, lowest: ONE, highest: ONE };
  const most = mostOf(rule, stakes);
  if (!most) return NONE;
  const earning = isMeasured(outcome) ? earningOf(outcome, rule) : null;
  if (!earning || verdict === 'in-progress') return { ...NONE, highest: most };
  const share = (amount: Exact): Exact => shareOf(rule, amount, stakes) ?? ZERO;
  const [lowest, highest] = bounds(earning, share, most);
  const own = earning.known && verdict !== 'undecided' ? share(earning.known) : lowest;
  return { share: greater(lowest, lesser(own, highest)), lowest, highest };
}

interface Earning extends Range {
  readonly known: Exact | null;
}

/** What of an outcome earns the points: its value, or how many failed. */
function earningOf({ value, lowest, highest, failures }: Measured, rule: RuleSpec): Earning | null {
  return earnedBy(rule) === 'failures' ? failures : { known: value, lowest, highest };
}

/** What the lowest and the highest amount earn, the lesser first; an open end earns nothing, or the most. */
function bounds({ lowest, highest }: Range, share: (amount: Exact) => Exact, most: Exact): [Exact, Exact] {
  if (!lowest || !highest) return [ZERO, most];
  const [low, high] = [share(lowest), share(highest)];
  return [lesser(low, high), greater(low, high)];
}
