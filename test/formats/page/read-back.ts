import type { Language } from '../../../src/text/words.js';
import { decimal, exact } from '../../../src/values/exact.js';
import { indicator } from '../sample-indicators.js';

/** An indicator of so many, all of it known. */
export const ratio = (numerator: number, denominator: number, verdict: 'pass' | 'fail') =>
  indicator({
    numerator: String(numerator),
    denominator: String(denominator),
    value: decimal(exact(numerator).div(denominator)),
    lowest: decimal(exact(numerator).div(denominator)),
    highest: decimal(exact(numerator).div(denominator)),
    verdict,
  });

/** A person's reading of what is printed, as an exact fraction of 1 or an amount. */
export function readBack(text: string, language: Language) {
  const plain = language === 'vi' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  const number = exact(plain.replace(' %', ''));
  return text.endsWith('%') ? number.div(100) : number;
}
