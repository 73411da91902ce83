import type { Column, Dataset } from '../../catalog/dataset.js';
import type { Catalog } from '../../catalog/model.js';
import { kindOf } from '../../language/columns/column.js';
import type { Language, Words } from '../../text/words.js';
import { csvLine } from '../csv/cell.js';

/**
 * An empty CSV that is recognised as this dataset: what it needs first, personal columns left out. A checklist has a
 * row for each item.
 */
export const renderTemplate = (dataset: Dataset, catalog: Catalog, language: Language): string =>
  `\uFEFF${headerOf(dataset, language)}${itemRows(dataset, catalog, language)}`;

const headerOf = (dataset: Dataset, language: Language): string =>
  csvLine(
    columnsOf(dataset).map(({ spec }) => spec.title[language]),
    language,
  );

/** A checklist's rows: its items, each with its code and its title, to be filled in. */
function itemRows(dataset: Dataset, { terms }: Catalog, language: Language): string {
  const item = [...dataset.columns.values()].find(({ spec }) => spec.names === 'items');
  if (!item) return '';
  const cells = (code: string, title: Words): string[] =>
    columnsOf(dataset).map(({ name }) =>
      name === item.name ? code : name === item.spec.falls_back_on ? title[language] : '',
    );
  return [...terms.items.titles].map(([code, title]) => csvLine(cells(code, title), language)).join('');
}

/** The same with an example above the header, where it counts as a title and not as data. */
export function renderTemplateWithExample(dataset: Dataset, catalog: Catalog, language: Language): string {
  const cells = columnsOf(dataset).map(
    (column) => kindOf(column.spec).example(column.spec, catalog)[language],
  );
  const [first = '', ...others] = cells;
  const label = { vi: '# Ví dụ', en: '# Example' }[language];
  const header = headerOf(dataset, language);
  const example = csvLine([`${label}: ${first}`, ...others], language);
  return `\uFEFF${example}${header}${itemRows(dataset, catalog, language)}`;
}

function columnsOf({ columns }: Dataset): Column[] {
  const wanted = [...columns.values()].filter(({ spec }) => !spec.personal);
  return [
    ...wanted.filter(({ spec }) => spec.required !== undefined),
    ...wanted.filter(({ spec }) => spec.required === undefined),
  ];
}
