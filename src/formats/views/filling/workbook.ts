import type { Column } from '../../../catalog/dataset.js';
import type { Catalog } from '../../../catalog/model.js';
import { kindOf } from '../../../language/columns/column.js';
import type { Filling } from '../../../run/filling.js';
import type { Language } from '../../../text/words.js';
import { workbookBytes } from '../../workbook/bytes.js';
import type { ColumnPlan } from '../../workbook/sheet.js';
import type { Style } from '../../workbook/style.js';
import type { Workbook } from '../../workbook/workbook.js';
import { guideSheet } from './guide.js';
import { type Lists, listsOf } from './lists.js';
import { GUIDE, REQUIRED } from './words.js';

/**
 * An Excel workbook to be filled in: who fills in what, a sheet for each dataset with what is known beforehand, and the
 * lists that cells are chosen from.
 */
export function fillingWorkbook(all: readonly Filling[], catalog: Catalog, language: Language): Buffer {
  const lists = listsOf(
    all.flatMap(({ columns }) => columns),
    catalog,
    language,
  );
  return workbookBytes((workbook) => {
    const { name: from, row } = workbook.sheet({ name: GUIDE.lists[language], columns: [], hidden: true });
    for (const cells of lists.rows()) row(cells);
    const sheets = all.map((filling) => ({
      filling,
      name: datasetSheet(workbook, filling, { lists, from, language }),
    }));
    guideSheet(workbook, sheets, catalog, language);
  });
}

interface Setting {
  readonly lists: Lists;
  /** The sheet that the lists stand on. */
  readonly from: string;
  readonly language: Language;
}

/** Writes the sheet of a dataset; answers its name. */
function datasetSheet(workbook: Workbook, filling: Filling, setting: Setting): string {
  const { dataset, columns, asked, rows } = filling;
  const { language } = setting;
  const sheet = workbook.sheet({
    name: dataset.title[language],
    columns: columns.map((column) => columnPlan(column, setting)),
    headRows: 1,
  });
  const looks = columns.map((column): Style => {
    if (column.spec.required !== undefined) return 'required';
    return asked.has(column) ? 'asked' : 'head';
  });
  sheet.row(
    columns.map(({ spec }) => spec.title[language]),
    looks,
  );
  for (const row of rows) sheet.row(columns.map((column) => row.get(column)?.[language] ?? null));
  return sheet.name;
}

const NARROWEST = 12;
const WIDEST = 40;

function columnPlan(column: Column, { lists, from, language }: Setting): ColumnPlan {
  const { spec } = column;
  const { cells, typed } = kindOf(spec);
  const choices = lists.rangeOf(column, from);
  const width = Math.min(Math.max(spec.title[language].length + 2, NARROWEST), WIDEST);
  const must = spec.required === undefined ? '' : `${REQUIRED[language]} `;
  return {
    width: spec.type === 'agency' ? WIDEST : width,
    ...(typed && { style: typed }),
    rule: {
      prompt: `${must}${choices === undefined ? cells[language].replaceAll('`', '') : ''}`,
      ...(choices !== undefined && { choices, open: spec.type === 'agency' }),
    },
  };
}
