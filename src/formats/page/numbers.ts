import { shownNumber, withoutZeros } from '../../text/display.js';
import type { Language } from '../../text/words.js';
import { exact, rounded } from '../../values/exact.js';

/** Decimals of a printed number where nothing asks for more. */
export const DIGITS = 2;
export const MOST_DIGITS = 30;

export const shownCount = (count: number, language: Language): string => shownNumber(String(count), language);

/** The fewest decimals, from `least` on, that do not mislead; `least` where none helps. */
export function fewestDigits(least: number, honest: (digits: number) => boolean): number {
  for (let digits = least; digits <= MOST_DIGITS; digits++) if (honest(digits)) return digits;
  return least;
}

/** What becomes of the zeros at the end: gone in sentences, kept where numbers stand under each other. */
export type Tidy = (decimal: string) => string;

export const withZeros: Tidy = (decimal) => decimal;

/** At most two decimals, or as many more as it takes not to show something as nothing: "14,5", "0,001". */
export function shownAmount(decimal: string, language: Language, tidy: Tidy = withoutZeros): string {
  const amount = exact(decimal);
  const isNothing = (text: string) => Number(text) === 0;
  const digits = fewestDigits(DIGITS, (many) => amount.equals(0) || !isNothing(rounded(amount, many)));
  return shownNumber(tidy(rounded(amount, digits)), language);
}
