import { type Exact, exact, ONE, ZERO } from '../../values/exact.js';
import { OPEN, only, type Range } from '../../values/range.js';
import {
  type Amount,
  BAD,
  GOOD,
  isCertain,
  PERHAPS,
  PERHAPS_BAD,
  PERHAPS_GOOD,
  type Share,
  UNSURE,
} from './shape.js';

/** What the rows of one standing weigh together: as far as it is known, and at the least and the most. */
export interface Weight extends Range {
  readonly rows: number;
  /** Rows of which nothing is unread, and what these weigh. */
  readonly knownRows: number;
  readonly known: Exact;
  /** The least and the most that a single row weighs. */
  readonly least: Exact | null;
  readonly most: Exact | null;
}

/** The weights of all standings, by standing. */
export type Weights = readonly Weight[];

/** So many rows that weigh one each. */
export function units(rows: number, standing: number): Weight {
  const known = exact(rows);
  const lowest = isCertain(standing) ? known : ZERO;
  return { rows, knownRows: rows, known, lowest, highest: known, least: ONE, most: ONE };
}

const rowsOf = (weights: Weights): number => weights.reduce((sum, { rows }) => sum + rows, 0);

/** The weight of all that is in question. */
export function amountOf(weights: Weights, displaced: number): Amount | null {
  if (rowsOf(weights) === 0) return null;
  const [good, perhaps] = [weights[GOOD] as Weight, weights[PERHAPS_GOOD] as Weight];
  const gone = exact(Math.min(displaced, good.rows));
  const removed = (end: Exact | null): Exact | null =>
    gone.equals(0) ? ZERO : (end?.mul(gone).neg() ?? null);
  return {
    of: good.knownRows > 0 ? good.known : null,
    per: null,
    rows: good.rows,
    mayBeNothing: good.rows <= displaced,
    lowest: sum(good.lowest, perhaps.lowest, removed(good.most && upward(good.most))),
    highest: sum(good.highest, perhaps.highest, removed(good.least && downward(good.least))),
  };
}

/** The part of the whole that is good. Where a row may weigh less than nothing, a share of the unknown has no bounds. */
export function shareOf(weights: Weights, displaced: number): Share | null {
  if (rowsOf(weights) === 0) return null;
  const at = (standing: number): Weight => weights[standing] as Weight;
  const [good, bad, unsure] = [at(GOOD), at(BAD), at(UNSURE)];
  const whole = good.known.add(bad.known);
  const known = { good: good.known, whole, rows: good.rows + bad.rows + unsure.rows, mayBeNothing: true };
  if (isAllKnown(weights, displaced))
    return {
      ...known,
      bad: only(bad.known),
      mayBeNothing: false,
      ...(whole.equals(0) ? OPEN : only(good.known.div(whole))),
    };
  if (weights.some(({ rows, least }) => rows > 0 && !least?.gte(0))) return { ...known, bad: OPEN, ...OPEN };
  const most = (...standings: number[]): Exact | null => sum(...standings.map((one) => at(one).highest));
  const [leastGood, leastBad] = [remaining(good, displaced), remaining(bad, displaced)];
  const least = leastGood.add(leastBad).add(remaining(unsure, displaced));
  const mostBad = most(BAD, UNSURE, PERHAPS_BAD, PERHAPS);
  return {
    ...known,
    bad: { lowest: leastBad, highest: mostBad },
    mayBeNothing: least.equals(0),
    lowest: worst(leastGood, mostBad),
    highest: best(most(GOOD, UNSURE, PERHAPS_GOOD, PERHAPS), leastBad),
  };
}

const isAllKnown = (weights: Weights, displaced: number): boolean =>
  displaced === 0 &&
  weights.every(({ rows, knownRows }, standing) => rows === knownRows && (rows === 0 || standing < UNSURE));

/** What is left at the least of rows that weigh no less than nothing, when some of them are not there after all. */
function remaining({ rows, lowest, most }: Weight, displaced: number): Exact {
  const gone = Math.min(displaced, rows);
  if (!lowest) return ZERO;
  if (gone === 0) return lowest;
  return most ? upward(lowest.sub(most.mul(gone))) : ZERO;
}

const worst = (good: Exact, bad: Exact | null): Exact =>
  !bad || good.equals(0) ? ZERO : good.div(good.add(bad));

const best = (good: Exact | null, bad: Exact): Exact =>
  !good || bad.equals(0) ? ONE : good.div(good.add(bad));

const upward = (value: Exact): Exact => (value.lt(0) ? ZERO : value);
const downward = (value: Exact): Exact => (value.gt(0) ? ZERO : value);
const sum = (...ends: (Exact | null)[]): Exact | null =>
  ends.reduce<Exact | null>((all, one) => (all && one ? all.add(one) : null), ZERO);
