import { HOLDS } from '../../language/condition/written.js';
import type { ReportIndicator } from '../../report/schema.js';
import { shownNumber, withoutZeros } from '../../text/display.js';
import type { Language } from '../../text/words.js';
import { type Exact, exact, rounded } from '../../values/exact.js';
import { DIGITS, fewestDigits } from './numbers.js';

/** What a value is shown by: an indicator, or a part of one by `partly`. */
export type Measure = Pick<
  ReportIndicator,
  'verdict' | 'numerator' | 'denominator' | 'sides' | 'value' | 'lowest' | 'highest' | 'unit' | 'threshold'
>;

/** A group of an indicator, or another measure of it, as a measure: its figures are its own, all else the indicator's. */
export function partly<Whole extends Measure, Part extends Partial<Measure>>(whole: Whole, part: Part) {
  const { sides: _, ...rest } = whole;
  return { ...rest, ...part };
}

/** The value itself: the report rounds it to 12 digits, its parts not at all. */
export function exactValue({ numerator, denominator, value }: Measure): Exact | null {
  if (value === null) return null;
  if (numerator === null || denominator === null) return exact(value);
  const below = exact(denominator);
  return below.equals(0) ? exact(value) : exact(numerator).div(below);
}

export const inUnit = (value: Exact, unit: Measure['unit']): Exact =>
  unit === 'percent' ? value.mul(100) : value;

/**
 * What a measure may come to, in its unit, half up at `digits` decimals, or at as many more as it takes to stand on
 * its own side of the threshold: 97.998 % fails `≥ 98 %` and is not shown as 98.00 %.
 */
export function printed(value: Exact, { threshold, unit }: Measure, digits = DIGITS): string {
  const shown = inUnit(value, unit);
  if (!threshold) return rounded(shown, digits);
  const line = inUnit(exact(threshold.value), unit);
  const holds = (one: Exact) => HOLDS[threshold.op](one.compare(line));
  const sameSide = (many: number) => holds(exact(rounded(shown, many))) === holds(shown);
  return rounded(shown, fewestDigits(digits, sameSide));
}

/** The value as `printed`; null where there is nothing to judge. */
export function printedValue(measure: Measure, digits = DIGITS): string | null {
  const value = measure.verdict === 'no-data' ? null : exactValue(measure);
  return value && printed(value, measure, digits);
}

/** The value for people: "97,50 %", "3,90" of a quotient, "1.234,5" of an amount; empty where there is none. */
export function shownValue(measure: Measure, language: Language): string {
  const text = printedValue(measure);
  return text === null ? '' : withUnit(forPeople(text, measure, language), measure);
}

/** An amount has no decimals but its own. */
export const forPeople = (text: string, { unit, denominator }: Measure, language: Language): string =>
  shownNumber(unit === 'number' && denominator === null ? withoutZeros(text) : text, language);

export const withUnit = (text: string, { unit }: Measure): string =>
  unit === 'percent' ? `${text} %` : text;
