import { type Exact, ZERO } from './exact.js';

/** The least and the most that something can be; null where nothing bounds it. */
export interface Range {
  readonly lowest: Exact | null;
  readonly highest: Exact | null;
}

export const OPEN: Range = { lowest: null, highest: null };
export const only = (value: Exact): Range => ({ lowest: value, highest: value });

/** Whether it can be one value only. */
export const isSettled = ({ lowest, highest }: Range): boolean =>
  lowest !== null && highest !== null && lowest.equals(highest);

type End = Exact | null;
const both = (a: End, b: End, join: (a: Exact, b: Exact) => Exact): End => (a && b ? join(a, b) : null);

export const minus = (a: Range, b: Range): Range => ({
  lowest: both(a.lowest, b.highest, (low, high) => low.sub(high)),
  highest: both(a.highest, b.lowest, (high, low) => high.sub(low)),
});

const turned = ({ lowest, highest }: Range): Range => ({
  lowest: highest?.neg() ?? null,
  highest: lowest?.neg() ?? null,
});

/** Crosswise. A divisor that may be zero bounds nothing. */
export function over(a: Range, b: Range): Range {
  if (b.highest?.lt(ZERO)) return over(turned(a), turned(b));
  if (!b.lowest?.gt(ZERO)) return OPEN;
  const below = { lowest: b.lowest, highest: b.highest };
  return { lowest: lowestOver(a.lowest, below), highest: highestOver(a.highest, below) };
}

type Below = { readonly lowest: Exact; readonly highest: End };

function lowestOver(end: End, below: Below): End {
  if (!end) return null;
  if (end.lt(0)) return end.div(below.lowest);
  return below.highest ? end.div(below.highest) : ZERO;
}

function highestOver(end: End, below: Below): End {
  if (!end) return null;
  if (end.gt(0)) return end.div(below.lowest);
  return below.highest ? end.div(below.highest) : ZERO;
}
