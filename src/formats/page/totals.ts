import type { Report, ReportTotals } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { ASSIGNMENTS, shownStateCounts } from './assignments.js';
import { shownCount } from './numbers.js';
import { shownOrigins } from './origins.js';
import { shownOffices } from './owner.js';
import { type Item, item, listed, type Section } from './page.js';
import { pointsWord, shownPoints } from './points.js';
import { shownVerdictCounts } from './verdicts.js';

const WORDS = {
  totals: { vi: 'Tổng hợp', en: 'Totals' },
  earned: { vi: 'Đạt được', en: 'Earned' },
  measured: { vi: 'Tối đa của phần đã đo', en: 'Possible among what was measured' },
  possible: { vi: 'Tối đa của toàn bộ', en: 'Possible in all' },
  unscorable: { vi: 'Không chấm được', en: 'Cannot be scored' },
  range: { vi: 'Thấp nhất – cao nhất khi có đủ dữ liệu', en: 'Lowest – highest once all data are in' },
  verdicts: { vi: 'Kết luận', en: 'Verdicts' },
  lateAt: { vi: 'quá hạn ở', en: 'late' },
} as const satisfies Record<string, Words>;

/** The same figure for the same points, wherever on the page they stand. */
function pointsOf(
  { earned, possible, measured, lowest, highest, unscorable }: ReportTotals,
  language: Language,
) {
  const shown = shownPoints({ earned, possible, measured, lowest, highest, unscorable }, language);
  return Number(measured) === 0 ? { ...shown, earned: '–' } : shown;
}

/** In one line: "4,5/14,5 điểm tạm tính (4,5–14) · 12 đạt · 3 không đạt". */
export function shownTotals(totals: ReportTotals, scale: Report['scale'], language: Language): string {
  const { earned, possible, lowest, highest } = pointsOf(totals, language);
  const range = totals.lowest === totals.highest ? '' : ` (${lowest}–${highest})`;
  const score = scale ? [`${earned}/${possible} ${pointsWord(scale, language)}${range}`] : [];
  return [...score, ...shownVerdictCounts(totals, language)].join(' · ');
}

/** The end of the page: points, if a scale gives any, how many verdicts of each kind, and what is late. */
export function totalsSection(report: Report, language: Language): Section[] {
  const { totals, scale } = report;
  const points = pointsOf(totals, language);
  const scores = scale
    ? [
        `${WORDS.earned[language]}: ${points.earned}`,
        `${WORDS.measured[language]}: ${points.measured}`,
        `${WORDS.possible[language]}: ${points.possible}`,
        ...(Number(totals.unscorable) > 0 ? [`${WORDS.unscorable[language]}: ${points.unscorable}`] : []),
        `${WORDS.range[language]}: ${points.lowest} – ${points.highest}`,
      ]
    : [];
  const counts = shownVerdictCounts(totals, language).join(' · ');
  const heading = WORDS.totals[language];
  return listed(scale ? `${heading} (${pointsWord(scale, language)})` : heading, [
    ...[...scores, shownOrigins(report, language), counts && `${WORDS.verdicts[language]}: ${counts}`]
      .filter((text) => text !== '')
      .map(item),
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
      below: late.map((one) => lateLine(one, language)),
    },
  ];
}

/** "III.1.b-8 (Các sở, ban, ngành; quá hạn ở: Sở Y tế (2)): “…”": to whom it is given, and who is late. */
function lateLine(
  { id, agencies, offices, quote }: Report['assignments'][number],
  language: Language,
): string {
  const late = offices.filter(({ tasks }) => tasks.late > 0);
  const isGiven =
    late.length === agencies.length && late.every((one) => agencies.some(({ id }) => id === one.id));
  const names = late
    .slice(0, MOST_OFFICES)
    .map(({ title, tasks }) => `${title[language]} (${shownCount(tasks.late, language)})`);
  const more = late.length - names.length;
  const all = [...names, ...(more > 0 ? [moreOffices(shownCount(more, language))[language]] : [])].join(', ');
  const where = all === '' || isGiven ? '' : `; ${WORDS.lateAt[language]}: ${all}`;
  return `${id} (${shownOffices(agencies, language)}${where}): “${quote}”`;
}

const MOST_OFFICES = 5;

const moreOffices = (count: string): Words => ({ vi: `và ${count} cơ quan nữa`, en: `and ${count} more` });
