import type { Cell } from '../csv/cell.js';
import type { Page, Section } from '../page/page.js';
import type { Sheet } from '../page/sheet.js';
import type { Workbook } from './workbook.js';

const WIDE = 60;
const NARROW = 16;

/** Writes a page: its title and lines on the first sheet, then a sheet for each of its sections. */
export function pageInto(workbook: Workbook, { title, warnings, lines, sections }: Page): void {
  const first = workbook.sheet({ name: title, columns: [] });
  first.row([title], 'title');
  for (const warning of warnings) first.row([warning], 'bold');
  for (const line of lines) first.row([line]);
  for (const section of sections) sectionInto(workbook, section);
}

function sectionInto(workbook: Workbook, { heading, lines, sheet, items }: Section): void {
  const widths = sheet?.fields.map((field) => (field === sheet.main ? WIDE : NARROW)) ?? [];
  const { row } = workbook.sheet({ name: heading, columns: widths.map((width) => ({ width })) });
  row([heading], 'title');
  for (const line of lines) row([line]);
  if (sheet) tableInto(row, sheet);
  for (const { text, below } of items) {
    row([text]);
    for (const line of below) row([`– ${line}`]);
  }
}

function tableInto(row: ReturnType<Workbook['sheet']>['row'], { fields, heads, rows, main }: Sheet): void {
  row(
    fields.map((field) => heads[field] ?? ''),
    'head',
  );
  for (const { cells, tones, asides, below } of rows) {
    row(
      fields.map((field): Cell => {
        const aside = asides?.[field] ? ` (${asides[field]})` : '';
        const text = (cells[field] ?? '') + aside;
        return below && field === main && text !== '' ? `↳ ${text}` : text;
      }),
      fields.map((field) => (tones[field] === 'strong' ? 'strong' : 'wrapped')),
    );
  }
}

/** Writes rows of a spreadsheet as a sheet, the first of them its head. */
export function rowsInto(workbook: Workbook, name: string, [heads = [], ...rows]: readonly Cell[][]): void {
  const columns = heads.map(() => ({ width: NARROW }));
  const sheet = workbook.sheet({ name, columns, headRows: 1 });
  sheet.row(heads, 'head');
  for (const cells of rows) sheet.row(cells);
}
