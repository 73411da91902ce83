import type { Column, Dataset } from '../../catalog/dataset.js';
import type { Catalog } from '../../catalog/model.js';
import { kindOf } from '../../language/columns/column.js';
import type { Language } from '../../text/words.js';
import { csvLine } from '../csv/cell.js';

/** An empty CSV that is recognised as this dataset: what it needs first, personal columns left out. */
export const renderTemplate = (dataset: Dataset, language: Language): string =>
  `\uFEFF${csvLine(
    columnsOf(dataset).map(({ spec }) => spec.title[language]),
    language,
  )}`;

/** The same with an example above the header, where it counts as a title and not as data. */
export function renderTemplateWithExample(dataset: Dataset, catalog: Catalog, language: Language): string {
  const cells = columnsOf(dataset).map(
    (column) => kindOf(column.spec).example(column.spec, catalog)[language],
  );
  const [first = '', ...others] = cells;
  const label = { vi: '# Ví dụ', en: '# Example' }[language];
  const header = csvLine(
    columnsOf(dataset).map(({ spec }) => spec.title[language]),
    language,
  );
  return `\uFEFF${csvLine([`${label}: ${first}`, ...others], language)}${header}`;
}

function columnsOf({ columns }: Dataset): Column[] {
  const wanted = [...columns.values()].filter(({ spec }) => !spec.personal);
  return [
    ...wanted.filter(({ spec }) => spec.required !== undefined),
    ...wanted.filter(({ spec }) => spec.required === undefined),
  ];
}
