import type { Report, ReportIndicator } from '../../report/schema.js';
import { shownMonth } from '../../text/display.js';
import type { Language, Words } from '../../text/words.js';
import { groupsInOrder } from './groups.js';
import { type Field, measureRow, measureSheet, scoredRow } from './measures.js';
import { shownCount } from './numbers.js';
import { type Section, section } from './page.js';
import { scoreOf, shownScore } from './points.js';
import { rules } from './scale.js';
import type { Row } from './sheet.js';
import { shownTotals } from './totals.js';
import { partly } from './value.js';

const moreGroups = (count: string): Words => ({ vi: `… và ${count} nhóm nữa`, en: `… and ${count} more` });

/** Area by area its criteria, their indicators, and below each at most `mostGroups` groups; then how points are earned. */
export const areas = (report: Report, language: Language, mostGroups: number): Section[] =>
  report.areas.map((area) => {
    const totals = shownTotals(area.totals, report.scale, language);
    const rows = report.criteria
      .filter((criterion) => criterion.area === area.code)
      .flatMap((criterion) => criterionRows(criterion, report, language, mostGroups));
    return section(`${area.code}. ${area.title[language]}`, {
      lines: totals ? [totals] : [],
      sheet: rows.length > 0 ? measureSheet(rows, report.scale, language) : null,
      items: rules(
        report.indicators.filter((indicator) => indicator.area === area.code),
        report.scale,
        language,
      ),
    });
  });

function criterionRows(
  { code, title, totals }: Report['criteria'][number],
  report: Report,
  language: Language,
  mostGroups: number,
): Row<Field>[] {
  const own = report.indicators.filter((indicator) => indicator.criterion === code);
  const rows = own.flatMap((indicator) => indicatorRows(indicator, report, language, mostGroups));
  // A criterion that is measured itself is one row, not two.
  if (own.some((indicator) => indicator.code === code)) return rows;
  const head: Row<Field> = {
    cells: { code, title: title[language], score: shownScore(scoreOf(totals), language) },
    tones: { code: 'strong', title: 'strong' },
    below: false,
  };
  return [head, ...rows];
}

function indicatorRows(
  indicator: ReportIndicator,
  { by, scale }: Pick<Report, 'by' | 'scale'>,
  language: Language,
  mostGroups: number,
): Row<Field>[] {
  const groups = groupsInOrder(indicator, by);
  // Of what is in order of time, all is shown: the end matters as much as the beginning.
  const shown = by === 'month' ? groups : groups.slice(0, mostGroups);
  const left = groups.length - shown.length;
  return [
    scoredRow(indicator, scale, language),
    ...shown.map((group) =>
      measureRow(
        partly(indicator, group),
        { title: shownMonth(group.title[language] || group.key || '–', language) },
        language,
        true,
      ),
    ),
    ...(left > 0 ? [moreRow(left, language)] : []),
  ];
}

const moreRow = (count: number, language: Language): Row<Field> => ({
  cells: { title: moreGroups(shownCount(count, language))[language] },
  tones: { title: 'faint' },
  below: true,
});
