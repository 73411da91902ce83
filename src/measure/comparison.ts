import type { Amount } from '../language/aggregates/shape.js';
import type { Parts } from '../language/measure.js';
import { type Exact, greater, lesser, ONE, ZERO } from '../values/exact.js';
import { minus, only, over, type Range } from '../values/range.js';
import { type Figures, type NoData, noData, quotient } from './measured.js';

export const quantityOf = ({ of, per }: Amount): Exact | null => (of && per ? of.div(per) : of);
const rangeOf = ({ lowest, highest }: Amount): Range => ({ lowest, highest });
const orZero = ({ lowest, highest }: Amount): Range => ({
  lowest: lowest && lesser(lowest, ZERO),
  highest: highest && greater(highest, ZERO),
});
const isZero = ({ lowest, highest }: Range): boolean => !!lowest?.equals(0) && !!highest?.equals(0);

/** One aggregate set against another. */
export function compared({ form }: Parts, to: Amount | null, from: Amount | null): Figures | NoData {
  if (form === 'ratio') return divided(to, from);
  if (!from || (isZero(from) && from.rows === 0)) return noData('base-absent');
  if (isZero(from) && form !== 'difference') return noData('base-zero');
  // A count of nothing and a year that is not there look alike; a sum of zeros is a true zero.
  if (!to || (isZero(to) && to.rows === 0)) return noData('no-records');
  const [now, then] = [to.rows > 0 ? quantityOf(to) : null, from.rows > 0 ? quantityOf(from) : null];
  const [range, base] = [rangeOf(to), rangeOf(from)];
  const grown = now && then && now.sub(then);
  const rest = {
    mayBeNothing: to.mayBeNothing || from.mayBeNothing,
    ...(now && then && { sides: { from: then, to: now } }),
  };
  if (form === 'difference')
    return {
      numerator: grown,
      denominator: null,
      value: grown,
      failures: null,
      ...rest,
      ...minus(range, base),
    };
  if (form === 'change') return { ...relation(grown, then, minus(over(range, base), only(ONE))), ...rest };
  return { ...relation(grown?.neg() ?? null, then, minus(only(ONE), over(range, base))), ...rest };
}

const NOTHING: Amount = {
  of: ZERO,
  per: null,
  rows: 0,
  mayBeNothing: true,
  lowest: ZERO,
  highest: ZERO,
};

const relation = (numerator: Exact | null, denominator: Exact | null, range: Range) => ({
  numerator,
  denominator,
  value: numerator && denominator && quotient(numerator, denominator),
  failures: null,
  ...range,
});

/** One aggregate divided by another. */
function divided(to: Amount | null, from: Amount | null): Figures | NoData {
  if (!from) return noData('no-records');
  if (isZero(from)) return noData(from.rows > 0 ? 'base-zero' : 'no-records');
  // Nothing to add up in the numerator is nothing of the denominator.
  const above = to ?? NOTHING;
  return {
    ...relation(
      quantityOf(above),
      quantityOf(from),
      over(above.mayBeNothing ? orZero(above) : rangeOf(above), rangeOf(from)),
    ),
    mayBeNothing: from.mayBeNothing,
  };
}
