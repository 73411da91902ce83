import type { ReportIndicator } from '../../report/schema.js';
import { shownNumber, withoutZeros } from '../../text/display.js';
import type { Language, Words } from '../../text/words.js';
import { exact, rounded } from '../../values/exact.js';
import { MOST_DIGITS } from './numbers.js';
import { inUnit, type Measure } from './value.js';

type Threshold = NonNullable<Measure['threshold']>;

const SIGNS = { at_least: '≥', at_most: '≤', more_than: '>', less_than: '<' } as const;

/** Who says the number. */
export const BASES: Readonly<Record<Threshold['basis'], Words>> = {
  stated: { vi: 'kế hoạch nêu', en: 'stated by the plan' },
  interpreted: { vi: 'cách hiểu của bộ định nghĩa', en: 'a reading of the plan' },
};

const INTERPRETED: Words = {
  vi: '* Kế hoạch chỉ nói bằng lời; con số là cách hiểu của bộ định nghĩa.',
  en: '* The plan says it in words only; the number is how the definitions read them.',
};

export const thresholdSign = ({ op }: Pick<Threshold, 'op'>): string => SIGNS[op];

/** The threshold as a plain decimal in the unit of its indicator. */
export const thresholdNumber = (threshold: Threshold, unit: Measure['unit']): string =>
  withoutZeros(rounded(inUnit(exact(threshold.value), unit), MOST_DIGITS));

/** "≥ 98 %"; a star where the plan says it in words and the number is a reading of them. */
export function shownThreshold(
  { threshold, unit }: Pick<Measure, 'threshold' | 'unit'>,
  language: Language,
): string {
  if (!threshold) return '';
  const number = shownNumber(thresholdNumber(threshold, unit), language);
  const star = threshold.basis === 'interpreted' ? '*' : '';
  return `${thresholdSign(threshold)} ${number}${unit === 'percent' ? ' %' : ''}${star}`;
}

/** What the star of a threshold means, where there is one. */
export const interpreted = (
  measured: readonly Pick<ReportIndicator, 'threshold'>[],
  language: Language,
): string[] =>
  measured.some(({ threshold }) => threshold?.basis === 'interpreted') ? [INTERPRETED[language]] : [];
