import type { Column, Dataset } from '../../catalog/dataset.js';
import type { Catalog } from '../../catalog/model.js';
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
  const cells = columnsOf(dataset).map((column) => exampleOf(column, catalog, language));
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

/** A cell that the column's own reader takes. */
function exampleOf({ spec }: Column, catalog: Catalog, language: Language): string {
  const named = Object.values(spec.values ?? {})[0];
  if (named) return named[language];
  switch (spec.type) {
    case 'agency':
      return catalog.agencies.names()[1] ?? '';
    case 'level':
      return catalog.agencies.levelTitle([...catalog.agencies.levels.values()][0] ?? '')[language];
    case 'boolean':
      return { vi: 'Có', en: 'Yes' }[language];
    case 'date':
      return '15/01/2020';
    case 'integer':
      return '12';
    case 'decimal':
      return { vi: '12,5', en: '12.5' }[language];
    case 'percent':
      return { vi: '95,5 %', en: '95.5 %' }[language];
    case 'id':
      return 'A-001';
    default:
      return '…';
  }
}
