import type { Report, ReportIndicator } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { shownAmount, shownCount } from './numbers.js';
import { type Item, item } from './page.js';
import { PROVISIONAL } from './points.js';

type Scale = NonNullable<Report['scale']>;
type Indicators = Report['indicators'];

const WORDS = {
  scale: { vi: 'Thang điểm', en: 'Scale' },
  split: { vi: 'chia đều (tạm tính)', en: 'split evenly (provisional)' },
  rules: { vi: 'Cách chấm điểm', en: 'How the points are earned' },
} as const satisfies Record<string, Words>;

export const SPLIT: Words = WORDS.split;

/** Stands by points that nobody set, where others on the page were set. */
export const SPLIT_MARK = '°';

const MARKED: Words = {
  vi: `${SPLIT_MARK} Điểm chia đều (tạm tính): thang điểm chỉ đặt điểm của mã cấp trên.`,
  en: `${SPLIT_MARK} Points split evenly (provisional): the scale sets only those of the code above.`,
};

/** In the order of the tree; in English one and many. */
const LEVELS = [
  ['areas', { vi: 'lĩnh vực', en: ['area', 'areas'] }],
  ['criteria', { vi: 'tiêu chí', en: ['criterion', 'criteria'] }],
  ['indicators', { vi: 'chỉ số', en: ['indicator', 'indicators'] }],
] as const;

/** "34 tiêu chí, 83 chỉ số"; empty where there is none. */
const shownLevels = (counts: Scale['sets'], language: Language): string =>
  LEVELS.filter(([level]) => counts[level] > 0)
    .map(([level, { vi, en }]) => {
      const many = counts[level];
      return `${shownCount(many, language)} ${language === 'vi' ? vi : en[many === 1 ? 0 : 1]}`;
    })
    .join(', ');

/** Who set which points: a decision is credited with what it set, and no more. */
export function shownScale(scale: Scale, language: Language): string {
  const label = WORDS.scale[language] + (scale.provisional ? ` (${PROVISIONAL[language]})` : '');
  const split = shownLevels(scale.splits, language);
  const source = scale.source[language];
  if (split === '') return `${label}: ${source}`;
  const set = shownLevels(scale.sets, language);
  const parts: Words = {
    vi: `điểm của ${set} theo ${source}; điểm của ${split}: ${SPLIT.vi}`,
    en: `points of ${set} by ${source}; those of ${split}: ${SPLIT.en}`,
  };
  return `${label}: ${parts[language]}`;
}

/** Some indicators have points that were set, and some have not. */
export const isMixed = (scale: Report['scale']): boolean =>
  scale !== null && scale.sets.indicators > 0 && scale.splits.indicators > 0;

/** What the mark of points that were split means, where there is one. */
export const marked = (
  scale: Report['scale'],
  indicators: readonly Pick<ReportIndicator, 'score'>[],
  language: Language,
): string[] =>
  isMixed(scale) && indicators.some(({ score }) => score.basis === 'split') ? [MARKED[language]] : [];

/** In one sentence, the points that nothing can score, and whose they are. */
export function shownUnscorable(indicators: Indicators, unscorable: string, language: Language): string[] {
  const codes = indicators.filter(({ score }) => Number(score.unscorable) > 0).map(({ code }) => code);
  if (codes.length === 0) return [];
  const [points, list] = [shownAmount(unscorable, language), codes.join(', ')];
  const sentence: Words = {
    vi: `Không chấm được ${points} điểm của ${list}, vì không đặt ngưỡng và thang điểm không nêu cách chấm; số điểm này nằm ngoài khoảng thấp nhất – cao nhất.`,
    en: `${points} points of ${list} cannot be scored, since no threshold is set and the scale names no rule; they lie outside lowest – highest.`,
  };
  return [sentence[language]];
}

/** How the points are earned, in words, where a scale gives any; codes of the same rule stand together. */
export function rules(
  indicators: readonly Pick<ReportIndicator, 'code' | 'score'>[],
  scale: Report['scale'],
  language: Language,
): Item[] {
  const codes = new Map<string, string[]>();
  for (const { code, score } of indicators) {
    if (score.rule) codes.set(score.rule[language], [...(codes.get(score.rule[language]) ?? []), code]);
  }
  if (!scale || codes.size === 0) return [];
  const below = [...codes].map(([rule, of]) => `${of.join(', ')}: ${rule}`);
  return [{ ...item(WORDS.rules[language]), below }];
}
