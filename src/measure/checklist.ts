import { type Distinct, goodUnread, standingOf } from '../language/aggregates/distinct.js';
import { BAD, GOOD } from '../language/aggregates/shape.js';
import type { Parts } from '../language/measure.js';
import { type Exact, exact } from '../values/exact.js';
import type { Range } from '../values/range.js';
import { type Causes, setId } from './cause.js';
import type { Total } from './counted.js';
import type { Item } from './item.js';

/** What a checklist comes to: items proven of items of which something is known, and the extremes over the others. */
export interface ItemsFound {
  readonly items: readonly Item[];
  readonly good: Exact;
  readonly whole: Exact;
  readonly range: Range;
  /** Items that are not met. */
  readonly failures: Range;
  /** Items of which no record says anything. */
  readonly missing: Causes;
}

export function itemsOf({ of, items: required }: Parts, { state, slack }: Total): ItemsFound {
  const { values, ...rest } = state as Distinct;
  const items = required.map(({ id, title }): Item => {
    const seen = standingOf(values.get(id) ?? 0);
    return { id, title, state: seen === GOOD ? 'proven' : seen === BAD ? 'refused' : 'missing' };
  });
  const count = (wanted: Item['state']): number => items.filter((item) => item.state === wanted).length;
  const [proven, refused] = [count('proven'), count('refused')];
  // A row that could not be read may prove what is refused, or have taken the place of a proof.
  const turned = goodUnread({ values, ...rest }) + slack.further + slack.displaced;
  const [all, least] = [exact(items.length), exact(Math.max(0, proven - slack.displaced))];
  const leastRefused = exact(Math.max(0, refused - turned));
  const silent = items.filter(({ id }) => !values.has(id));
  return {
    items,
    good: exact(proven),
    whole: exact(proven + refused),
    range: { lowest: least.div(items.length), highest: all.sub(leastRefused).div(items.length) },
    failures: { lowest: leastRefused, highest: all.sub(least) },
    missing: new Map(
      silent.map(({ id }) => [setId([{ kind: 'proof', dataset: of.dataset, column: null, word: id }]), 1]),
    ),
  };
}
