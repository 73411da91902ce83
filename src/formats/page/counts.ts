import { shownNumber, withoutZeros } from '../../text/display.js';
import type { Language } from '../../text/words.js';
import { type Exact, exact, rounded } from '../../values/exact.js';
import { DIGITS, fewestDigits } from './numbers.js';
import { type Measure, printed, printedValue } from './value.js';

/**
 * Numerator and denominator: "4.876/5.000", or what a change went from and to: "20 → 21"; empty for an amount, which is
 * its own value. They have as many decimals
 * as it takes for none to look whole that is not, and for their quotient to be the value shown.
 */
export function shownCounts(measure: Measure, language: Language): string {
  if (measure.sides)
    return [measure.sides.from, measure.sides.to]
      .map((side) => shownNumber(withoutZeros(side), language))
      .join(' → ');
  if (measure.numerator === null || measure.denominator === null) return '';
  const parts = [exact(measure.numerator), exact(measure.denominator)] as const;
  const digits = fewestDigits(DIGITS, (many) => {
    const shown = [exact(rounded(parts[0], many)), exact(rounded(parts[1], many))] as const;
    return (
      shown.every((one, at) => !isWhole(one) || isWhole(parts[at] as Exact)) && givesValue(shown, measure)
    );
  });
  return parts.map((part) => shownNumber(withoutZeros(rounded(part, digits)), language)).join('/');
}

const isWhole = ({ d }: Exact): boolean => d === 1n;

function givesValue([above, below]: readonly [Exact, Exact], measure: Measure): boolean {
  const value = printedValue(measure);
  return value === null || below.equals(0) || printed(above.div(below), measure) === value;
}
