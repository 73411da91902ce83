import type { Origin } from '../../language/origin.js';
import type { Report, ReportIndicator } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { shownCount } from './numbers.js';
import { pointsWord, shownPoints } from './points.js';

/** What figures rest on. */
export const ORIGIN_WORDS: Readonly<Record<Origin, Words>> = {
  records: { vi: 'từ dữ liệu gốc', en: 'from records' },
  declared: { vi: 'tự khai', en: 'declared' },
  survey: { vi: 'điều tra', en: 'surveyed' },
};

const INSTEAD: Words = { vi: 'theo', en: 'by' };
const HEADING: Words = { vi: 'Nguồn số liệu', en: 'Figures' };

type Measured = Pick<ReportIndicator, 'origin' | 'stands_in' | 'verdict'>;

/** "tự khai", "theo Biểu 06a, tự khai": empty where its own measure rests on records, or on nothing yet. */
export function shownOrigin({ origin, stands_in, verdict }: Measured, language: Language): string {
  if (origin === null || verdict === 'no-data') return '';
  const words = origin === 'records' ? [] : [ORIGIN_WORDS[origin][language]];
  const instead = stands_in ? [`${INSTEAD[language]} ${stands_in.title[language]}`] : [];
  return [...instead, ...words].join(', ');
}

/** A title, with what its figures rest on where that is no record. */
export function titleWithOrigin(measured: Measured & { title: Words }, language: Language): string {
  const title = measured.title[language];
  const shown = shownOrigin(measured, language);
  return shown === '' ? title : `${title} (${shown})`;
}

/** "Nguồn số liệu: 45 từ dữ liệu gốc (40,1 điểm) · 24 tự khai (12 điểm)". */
export function shownOrigins({ origins, scale }: Report, language: Language): string {
  const shown = origins
    .filter(({ indicators }) => indicators > 0)
    .map(({ origin, indicators, earned }) => {
      const points = scale
        ? ` (${shownPoints({ earned }, language).earned} ${pointsWord(scale, language)})`
        : '';
      return `${shownCount(indicators, language)} ${ORIGIN_WORDS[origin][language]}${points}`;
    });
  return shown.length === 0 ? '' : `${HEADING[language]}: ${shown.join(' · ')}`;
}
