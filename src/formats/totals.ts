import type { Report, ReportIndicator, ReportTotals } from '../report/schema.js';
import type { Language } from '../text/words.js';
import { HEADINGS } from './headings.js';
import { item, type Note } from './note.js';
import { shownAmount, shownScore } from './shown.js';
import { shownVerdictCounts } from './verdicts.js';

/** Where nothing was scored there is nothing earned, which is not the same as earning nothing. */
export const scoreOf = ({ earned, measured, possible }: ReportTotals): ReportIndicator['score'] => ({
  earned: Number(measured) === 0 ? null : earned,
  possible,
});

/** Whoever reads points reads beside them that they are provisional. */
const pointsWord = (scale: Report['scale'], language: Language): string =>
  scale?.provisional ? HEADINGS[language].provisionalPoints : HEADINGS[language].points;

/** In one line: "4,5/14,5 điểm tạm tính · 12 đạt · 3 không đạt". */
export function shownTotals(totals: ReportTotals, scale: Report['scale'], language: Language): string {
  const score = scale ? [`${shownScore(scoreOf(totals), language)} ${pointsWord(scale, language)}`] : [];
  return [...score, ...shownVerdictCounts(totals, language)].join(' · ');
}

/** The end of the page: points, if a scale gives any, and how many verdicts of each kind. */
export function totalsNote({ totals, scale }: Report, language: Language): Note {
  const words = HEADINGS[language];
  const points = (decimal: string) => shownAmount(decimal, language);
  const { earned } = scoreOf(totals);
  const scores = scale
    ? [
        `${words.earned}: ${earned === null ? '–' : points(earned)}`,
        `${words.measured}: ${points(totals.measured)}`,
        `${words.possible}: ${points(totals.possible)}`,
        `${words.range}: ${points(totals.lowest)} – ${points(totals.highest)}`,
      ]
    : [];
  const counts = shownVerdictCounts(totals, language).join(' · ');
  return {
    heading: scale ? `${words.totals} (${pointsWord(scale, language)})` : words.totals,
    items: [...scores, ...(counts ? [`${words.counted}: ${counts}`] : [])].map(item),
  };
}
