import type { Report } from '../../report/schema.js';
import type { Language } from '../../text/words.js';
import type { Format } from '../format.js';
import { groupsInOrder } from '../page/groups.js';
import { partly } from '../page/value.js';
import { type Cell, csvLine } from './cell.js';
import type { CsvRow } from './column.js';
import { CSV_COLUMNS } from './columns.js';
import { trackColumns } from './tracks.js';

/**
 * For a spreadsheet: UTF-8 with a byte order mark, CRLF, `;` and a decimal comma in Vietnamese, `,` and a dot in
 * English. One row an indicator and, after it, one for each of its groups; only the row of the indicator has points.
 * What stands beside the tree comes last.
 */
export const csv = {
  name: 'csv',
  about: { vi: 'bảng tính mở được bằng Excel', en: 'for a spreadsheet' },
  endings: ['.csv'],
  render(report, { language }) {
    return `\uFEFF${reportRows(report, language)
      .map((cells) => csvLine(cells, language))
      .join('')}`;
  },
} as const satisfies Format;

/** The report as rows of a spreadsheet, their headings first. */
export function reportRows(report: Report, language: Language): Cell[][] {
  const columns = [...CSV_COLUMNS, ...trackColumns(report)];
  const heads = columns.map(({ head }) => head[language]);
  return [heads, ...rowsOf(report).map((row) => columns.map(({ cell }) => cell(row, language)))];
}

function rowsOf(report: Report): CsvRow[] {
  const { by } = report;
  const areas = new Map(report.areas.map((area) => [area.code, area]));
  const criteria = new Map(report.criteria.map((criterion) => [criterion.code, criterion]));
  const indicators = report.indicators.flatMap((indicator) => {
    const row = {
      report,
      area: areas.get(indicator.area),
      criterion: criteria.get(indicator.criterion),
      measured: indicator,
      indicator,
    };
    const groups = groupsInOrder(indicator, by).map((group) => ({
      ...row,
      measure: partly(indicator, group),
      group,
    }));
    return [{ ...row, measure: indicator, group: null }, ...groups];
  });
  const beside = [...report.goals, ...report.monitored].map((one) => ({
    report,
    area: areas.get(one.area ?? ''),
    criterion: undefined,
    measured: one,
    indicator: null,
    measure: one,
    group: null,
  }));
  return [...indicators, ...beside];
}
