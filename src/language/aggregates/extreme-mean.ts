import { type Exact, exact, ZERO } from '../../values/exact.js';
import type { Range } from '../../values/range.js';

/** Rows that enter a mean alike: what each may hold, how heavy it may be, and whether it is there for certain. */
export interface Term {
  readonly certain: boolean;
  readonly value: Range;
  readonly weight: Range;
  readonly rows: number;
}

/**
 * The highest mean that terms allow when those that are not certain may be left out, up to `displaced` certain rows
 * are not there after all, and everything unread is as favourable as it may be; null where nothing bounds it.
 *
 * By Dinkelbach's method: the best selection against a guess gives a better guess, until none does. Exact, and it
 * ends, since there are finitely many selections.
 */
export function bestMean(terms: readonly Term[], displaced: number): Exact | null {
  if (terms.some(({ value, weight }) => !value.highest || !weight.highest || !weight.lowest?.gte(0)))
    return null;
  const values = terms.map(({ value }) => value.highest as Exact);
  const highest = values.reduce((best, value) => (value.gt(best) ? value : best));
  // Where what is certain may weigh nothing, one doubtful row of the highest value may be all there is.
  if (terms.some(({ certain, weight }) => certain && weight.lowest?.equals(0))) return highest;
  let guess = values.reduce((least, value) => (value.lt(least) ? value : least));
  for (;;) {
    const better = against(guess, terms, displaced);
    if (!better?.gt(guess)) return guess;
    guess = better;
  }
}

/** The mean of the selection that exceeds a guess the most. */
function against(guess: Exact, terms: readonly Term[], displaced: number): Exact | null {
  let [of, per]: [Exact, Exact] = [ZERO, ZERO];
  let left = displaced;
  const chosen = terms.map((term) => {
    const value = term.value.highest as Exact;
    const above = value.gt(guess);
    return { ...term, value, weight: (above ? term.weight.highest : term.weight.lowest) as Exact, above };
  });
  // What pulls down the most goes first.
  const pull = (one: (typeof chosen)[number]): Exact => guess.sub(one.value).mul(one.weight);
  for (const one of chosen.sort((a, b) => pull(b).compare(pull(a)))) {
    if (!one.certain && !one.above) continue;
    const gone = one.certain && !one.above ? Math.min(left, one.rows) : 0;
    left -= gone;
    const times = exact(one.rows - gone).mul(one.weight);
    of = of.add(one.value.mul(times));
    per = per.add(times);
  }
  return per.equals(0) ? null : of.div(per);
}
