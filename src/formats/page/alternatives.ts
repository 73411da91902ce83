import type { Report, ReportIndicator } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { shownCounts } from './counts.js';
import { measuredIn } from './measured.js';
import { type Item, item, listed, type Section } from './page.js';
import { shownRange } from './range.js';
import { type Measure, partly, shownValue } from './value.js';
import { verdictWords } from './verdicts.js';

const WORDS = {
  sources: { vi: 'Nguồn khác cho số liệu khác', en: 'Other sources say otherwise' },
  readings: {
    vi: 'Cách hiểu khác sẽ kết luận khác (không dùng để kết luận)',
    en: 'Other readings would decide otherwise (they do not)',
  },
  here: { vi: 'số liệu đã tính', en: 'as computed' },
} as const satisfies Record<string, Words>;

/** An indicator, or what stands beside the tree. */
export type Measured = ReportIndicator | Report['goals'][number];
type Alternative = Measured['alternatives'][number];

/** Where another source gives another figure, and where another reading of the plan would give another verdict. */
export const alternatives = (report: Report, language: Language): Section[] => {
  const among = (differs: (alternative: Alternative, measured: Measured) => boolean): Item[] =>
    measuredIn(report).flatMap((measured) => {
      const others = measured.alternatives.filter((one) => hasFigures(one) && differs(one, measured));
      if (others.length === 0) return [];
      const said = others.map(
        (one) => `${one.title[language]}: ${shownFigures(partly(measured, one), language)}`,
      );
      const own = `${WORDS.here[language]}: ${shownFigures(measured, language)}`;
      return [item(`${measured.code}: ${[...said, own].join('; ')}`)];
    });
  return [
    ...listed(
      WORDS.sources[language],
      among(
        ({ kind, used, value }, own) =>
          kind === 'otherwise' && !used && own.value !== null && value !== own.value,
      ),
    ),
    ...listed(
      WORDS.readings[language],
      among(
        ({ kind, verdict }, own) =>
          kind === 'reading' && own.verdict !== 'no-data' && verdict !== own.verdict,
      ),
    ),
  ];
};

const hasFigures = ({ verdict }: Alternative): boolean => verdict !== 'no-data';

/** "3/4, 75,00 %, không đạt". */
export function shownFigures(measure: Measure, language: Language): string {
  const value = shownValue(measure, language) || shownRange(measure, language);
  const figures = [shownCounts(measure, language), value, verdictWords(measure.verdict)[language]];
  return figures.filter((one) => one !== '').join(', ');
}
