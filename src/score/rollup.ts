import type { Verdict } from '../language/verdict.js';
import { type Exact, ZERO } from '../values/exact.js';

/** What an indicator brings to the totals: points possible and, where it was scored, points earned. */
export interface Scored {
  readonly possible: Exact;
  readonly earned: Exact | null;
  /** The least and the most that it may earn. */
  readonly lowest: Exact;
  readonly highest: Exact;
  /** The points that nothing can score; all of them or none. */
  readonly unscorable: Exact;
  readonly verdict: Verdict;
}

/**
 * Any level of the tree. What has no score earns nothing and hides nothing: it widens lowest to highest, but for what
 * can never have one.
 */
export interface Totals {
  readonly earned: Exact;
  readonly possible: Exact;
  /** Points possible among those that were scored. */
  readonly measured: Exact;
  readonly lowest: Exact;
  readonly highest: Exact;
  /** Points possible that neither rule nor threshold says how to earn; outside lowest and highest. */
  readonly unscorable: Exact;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** Adds up exactly; nothing is rounded on the way. */
export function rollUp(scored: readonly Scored[], allPossible?: Exact): Totals {
  let [earned, among, measured, lowest, highest, unscorable] = [ZERO, ZERO, ZERO, ZERO, ZERO, ZERO];
  const counts: Record<Verdict, number> = {
    pass: 0,
    fail: 0,
    undecided: 0,
    'in-progress': 0,
    'no-data': 0,
    'no-threshold': 0,
  };
  for (const one of scored) {
    counts[one.verdict]++;
    among = among.add(one.possible);
    lowest = lowest.add(one.lowest);
    highest = highest.add(one.highest);
    unscorable = unscorable.add(one.unscorable);
    if (!one.earned) continue;
    earned = earned.add(one.earned);
    measured = measured.add(one.possible);
  }
  const possible = allPossible ?? among;
  // Points of codes that nothing is measured for may yet be earned, or not.
  return {
    earned,
    possible,
    measured,
    lowest,
    highest: highest.add(possible).sub(among),
    unscorable,
    counts,
  };
}
