import { isMeasured } from '../measure/measured.js';
import { type Exact, exact } from '../values/exact.js';
import type { Group } from './groups.js';

/**
 * Hides groups of fewer than `below` (respondents, dossiers, …). Where only one would be hidden, the next smallest
 * goes too: the whole less the others would give the one away. Without a limit nothing is hidden.
 */
export function suppress(groups: readonly Group[], below: number | undefined): readonly Group[] {
  if (below === undefined) return groups;
  const small = groups.filter((group) => sizeOf(group)?.lt(exact(below)));
  if (small.length === 1) {
    const others = groups.filter((group) => !small.includes(group) && sizeOf(group));
    const next = [...others].sort((a, b) => (sizeOf(a) as Exact).compare(sizeOf(b) as Exact))[0];
    if (next) small.push(next);
  }
  return groups.map((group) =>
    small.includes(group)
      ? { ...group, outcome: { noData: 'suppressed', about: [] }, verdict: 'no-data' }
      : group,
  );
}

/** How much a group is of: its denominator, or its amount, whichever side of zero it lies on. */
function sizeOf({ outcome }: Group): Exact | undefined {
  if (!isMeasured(outcome)) return undefined;
  return (outcome.denominator ?? outcome.numerator ?? undefined)?.abs();
}
