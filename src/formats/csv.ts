import type { Report } from '../report/schema.js';
import { csvLine } from './csv-cell.js';
import { CSV_COLUMNS, type CsvRow } from './csv-columns.js';
import type { Format } from './format.js';
import { worstFirst } from './groups.js';

/**
 * For a spreadsheet: UTF-8 with a byte order mark, CRLF, `;` and a decimal comma in Vietnamese, `,` and a dot in
 * English. One row an indicator and, after it, one for each of its groups; only the row of the indicator has points.
 */
export const csv: Format = {
  name: 'csv',
  endings: ['.csv'],
  render(report, { language }) {
    const heads = CSV_COLUMNS.map(({ head }) => head[language]);
    const rows = rowsOf(report).map((row) => CSV_COLUMNS.map(({ cell }) => cell(row, language)));
    return `\uFEFF${[heads, ...rows].map((cells) => csvLine(cells, language)).join('')}`;
  },
};

function rowsOf(report: Report): CsvRow[] {
  const areas = new Map(report.areas.map((area) => [area.code, area]));
  const criteria = new Map(report.criteria.map((criterion) => [criterion.code, criterion]));
  return report.indicators.flatMap((indicator) => {
    const row = {
      scale: report.scale,
      area: areas.get(indicator.area),
      criterion: criteria.get(indicator.criterion),
      indicator,
    };
    const groups = worstFirst(indicator).map((group) => ({
      ...row,
      measure: { ...indicator, ...group },
      group,
    }));
    return [{ ...row, measure: indicator, group: null }, ...groups];
  });
}
