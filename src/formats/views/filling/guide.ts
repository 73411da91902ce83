import type { Catalog } from '../../../catalog/model.js';
import type { Filling } from '../../../run/filling.js';
import type { Language, Words } from '../../../text/words.js';
import type { Cell } from '../../csv/cell.js';
import { shownAmount } from '../../page/numbers.js';
import { PROVISIONAL } from '../../page/points.js';
import type { Workbook } from '../../workbook/workbook.js';
import { GUIDE, HOW, NOBODY, WHO } from './words.js';

const WIDTHS: Readonly<Record<keyof typeof WHO, number>> = {
  sheet: 34,
  dataset: 44,
  owners: 40,
  required: 44,
  asked: 44,
  indicators: 44,
  points: 14,
  rows: 12,
};
const FIELDS = Object.keys(WHO) as (keyof typeof WHO)[];

/** Writes the first sheet: how to fill in, and who fills in what. */
export function guideSheet(
  workbook: Workbook,
  sheets: readonly { readonly filling: Filling; readonly name: string }[],
  { index, scale }: Catalog,
  language: Language,
): void {
  const columns = FIELDS.map((field) => ({ width: WIDTHS[field] }));
  const sheet = workbook.sheet({ name: GUIDE.name[language], columns, first: true });
  sheet.row([`${GUIDE.title[language]}: ${index.title[language]}`], 'title');
  sheet.row([index.plan[language]]);
  for (const how of HOW) sheet.row([how[language]]);
  sheet.row([]);
  sheet.row(
    FIELDS.map((field) => WHO[field][language]),
    'head',
  );
  for (const { filling, name } of sheets) {
    const cells = cellsOf(filling, scale?.provisional ? PROVISIONAL : undefined, language);
    sheet.row(
      FIELDS.map((field) => (field === 'sheet' ? name : cells[field])),
      'wrapped',
    );
  }
}

function cellsOf(
  { dataset, columns, asked, indicators, owners, points, rows }: Filling,
  standing: Words | undefined,
  language: Language,
): Record<Exclude<keyof typeof WHO, 'sheet'>, Cell> {
  const titles = (own: typeof columns): string => own.map(({ spec }) => spec.title[language]).join('; ');
  const amount = points === null || indicators.length === 0 ? '' : shownAmount(points, language);
  return {
    dataset: dataset.title[language],
    owners: (owners.length > 0 ? owners : [NOBODY]).map((words) => words[language]).join('; '),
    required: titles(columns.filter(({ spec }) => spec.required !== undefined)),
    asked: titles(columns.filter((column) => asked.has(column))),
    indicators: indicators.map(({ code, title }) => `${code} ${title[language]}`).join('; '),
    points: standing && amount !== '' ? `${amount} (${standing[language]})` : amount,
    rows: rows.length > 0 ? { number: String(rows.length) } : null,
  };
}
