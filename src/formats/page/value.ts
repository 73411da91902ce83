import { HOLDS } from '../../language/condition.js';
import type { Report, ReportIndicator } from '../../report/schema.js';
import { shownNumber, withoutZeros } from '../../text/display.js';
import type { Language } from '../../text/words.js';
import { type Exact, exact, rounded } from '../../values/exact.js';

/** What a value is shown by: an indicator, or a group of one: `{ ...indicator, ...group }`. */
export type Measure = Pick<
  ReportIndicator,
  'verdict' | 'numerator' | 'denominator' | 'value' | 'unit' | 'threshold'
>;

const DIGITS = 2;
const MOST_DIGITS = 30;

/** The value itself: the report rounds it to 12 digits, its parts not at all. */
export function exactValue({ numerator, denominator, value }: Measure): Exact | null {
  if (value === null) return null;
  if (numerator === null || denominator === null) return exact(value);
  const below = exact(denominator);
  return below.equals(0) ? exact(value) : exact(numerator).div(below);
}

const inUnit = (value: Exact, unit: Measure['unit']): Exact => (unit === 'percent' ? value.mul(100) : value);

/**
 * The value in its unit, half up at `digits` decimals, or at as many more as it takes not to contradict the
 * verdict: 97.998 % fails `≥ 98 %` and is not shown as 98.00 %. Null where there is nothing to judge.
 */
export function printedValue(measure: Measure, digits = DIGITS): string | null {
  const value = measure.verdict === 'no-data' ? null : exactValue(measure);
  if (!value) return null;
  const shown = inUnit(value, measure.unit);
  for (let more = digits; more <= MOST_DIGITS; more++) {
    const text = rounded(shown, more);
    if (agrees(text, measure)) return text;
  }
  return rounded(shown, digits);
}

function agrees(text: string, { threshold, unit, verdict }: Measure): boolean {
  if (!threshold || (verdict !== 'pass' && verdict !== 'fail')) return true;
  const sign = exact(text).compare(inUnit(exact(threshold.value), unit));
  return HOLDS[threshold.op](sign) === (verdict === 'pass');
}

/** The value for people: "97,50 %", "3,90" of a quotient, "1.234,5" of an amount; empty where there is none. */
export function shownValue(measure: Measure, language: Language): string {
  const text = printedValue(measure);
  if (text === null) return '';
  if (measure.unit === 'percent') return `${shownNumber(text, language)} %`;
  return shownNumber(measure.denominator === null ? withoutZeros(text) : text, language);
}

/** Numerator and denominator: "4.876/5.000"; empty for an amount, which is its own value. */
export function shownCounts({ numerator, denominator }: Measure, language: Language): string {
  if (numerator === null || denominator === null) return '';
  return `${shownAmount(numerator, language)}/${shownAmount(denominator, language)}`;
}

const SIGNS = { at_least: '≥', at_most: '≤', more_than: '>', less_than: '<' } as const;

export const thresholdSign = (threshold: NonNullable<Measure['threshold']>): string => SIGNS[threshold.op];

/** The threshold as a plain decimal in the unit of its indicator. */
export const thresholdNumber = (
  threshold: NonNullable<Measure['threshold']>,
  unit: Measure['unit'],
): string => withoutZeros(rounded(inUnit(exact(threshold.value), unit), MOST_DIGITS));

/** "≥ 98 %"; a star where the plan says it in words and the number is a reading of them. */
export function shownThreshold({ threshold, unit }: Measure, language: Language): string {
  if (!threshold) return '';
  const number = shownNumber(thresholdNumber(threshold, unit), language);
  const star = threshold.basis === 'interpreted' ? '*' : '';
  return `${thresholdSign(threshold)} ${number}${unit === 'percent' ? ' %' : ''}${star}`;
}

/** At most two decimals: "14,5". */
export const shownAmount = (decimal: string, language: Language): string =>
  shownNumber(withoutZeros(rounded(exact(decimal), DIGITS)), language);

/** "+0,04", "-0,36", "0"; what is not quite nothing is not shown as nothing. */
export function shownDifference(decimal: string, language: Language): string {
  const difference = exact(decimal);
  const shown = shownAmount(decimal, language);
  if (Number(rounded(difference, DIGITS)) === 0) return difference.equals(0) ? '0' : '≈ 0';
  return difference.s > 0n ? `+${shown}` : shown;
}

/** "10,25/14,5". Points that are not quite all are not shown as all. */
export function shownScore(score: Report['indicators'][number]['score'], language: Language): string {
  const { earned, possible } = score;
  if (earned === null) return `–/${shownAmount(possible, language)}`;
  const [got, all] = [exact(earned), exact(possible)];
  let digits = DIGITS;
  while (digits < MOST_DIGITS && !got.equals(all) && rounded(got, digits) === rounded(all, digits)) digits++;
  return [got, all].map((points) => shownNumber(withoutZeros(rounded(points, digits)), language)).join('/');
}
