import type { Column, Dataset } from '../../catalog/dataset.js';
import type { Catalog } from '../../catalog/model.js';
import { kindOf } from '../../language/columns/column.js';
import { columnsToFill, itemRows } from '../../run/filling.js';
import type { Language } from '../../text/words.js';
import { csvLine } from '../csv/cell.js';

/**
 * An empty CSV that is recognised as this dataset: what it needs first, personal columns left out. A checklist has a
 * row for each item.
 */
export const renderTemplate = (dataset: Dataset, catalog: Catalog, language: Language): string =>
  `\uFEFF${headerOf(dataset, language)}${known(dataset, catalog, language)}`;

const headerOf = (dataset: Dataset, language: Language): string =>
  csvLine(
    columnsToFill(dataset).map(({ spec }) => spec.title[language]),
    language,
  );

/** A checklist's rows: its items, each with its code and its title, to be filled in. */
const known = (dataset: Dataset, catalog: Catalog, language: Language): string =>
  itemRows(dataset, catalog)
    .map((row) =>
      csvLine(
        columnsToFill(dataset).map((column) => row.get(column)?.[language] ?? ''),
        language,
      ),
    )
    .join('');

/** The same with an example above the header, where it counts as a title and not as data. */
export function renderTemplateWithExample(dataset: Dataset, catalog: Catalog, language: Language): string {
  const example = ({ spec }: Column): string => kindOf(spec).example(spec, catalog)[language];
  const [first = '', ...others] = columnsToFill(dataset).map(example);
  const label = { vi: '# Ví dụ', en: '# Example' }[language];
  const line = csvLine([`${label}: ${first}`, ...others], language);
  return `\uFEFF${line}${headerOf(dataset, language)}${known(dataset, catalog, language)}`;
}
