import type { Report, ReportIndicator, ReportTotals } from '../../report/schema.js';
import type { Language } from '../../text/words.js';
import { decimal, exact } from '../../values/exact.js';
import { ASSIGNMENTS, shownStateCounts } from './assignments.js';
import { type Item, item, listed, type Section } from './section.js';
import { shownAmount, shownScore } from './shown.js';
import { shownVerdictCounts } from './verdicts.js';
import { HEADINGS } from './wording.js';

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

/** Points not earned: "Còn có thể đạt: 8,54 điểm tạm tính, trong đó 6,31 ở phần chưa chấm được". */
export function shownLeft(
  { earned, measured, possible }: ReportTotals,
  scale: Report['scale'],
  language: Language,
): string {
  const words = HEADINGS[language];
  const less = (all: string, part: string) => shownAmount(decimal(exact(all).sub(exact(part))), language);
  const left = `${words.left}: ${less(possible, earned)} ${pointsWord(scale, language)}`;
  if (exact(possible).equals(exact(measured))) return left;
  const all = exact(measured).equals(exact(earned));
  return `${left}, ${all ? words.allUnscored : words.unscored(less(possible, measured))}`;
}

/** The end of the page: points, if a scale gives any, how many verdicts of each kind, and what is late. */
export function totalsSection(report: Report, language: Language): Section[] {
  const { totals, scale } = report;
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
  return listed(scale ? `${words.totals} (${pointsWord(scale, language)})` : words.totals, [
    ...[...scores, ...(counts ? [`${words.counted}: ${counts}`] : [])].map(item),
    ...assignments(report, language),
  ]);
}

/** One line, with the late ones below; by owner, each office has its own. */
function assignments({ assignments, by }: Report, language: Language): Item[] {
  if (by === 'owner' || assignments.length === 0) return [];
  const late = assignments.filter(({ state }) => state === 'late');
  return [
    {
      text: `${ASSIGNMENTS[language]}: ${shownStateCounts(assignments, language)}`,
      below: late.map(({ id, agencies, quote }) => {
        const offices = agencies.map(({ title }) => title[language]).join('; ');
        return `${id} (${offices}): “${quote}”`;
      }),
    },
  ];
}
