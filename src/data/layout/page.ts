import type { Recognised } from '../recognised.js';
import type { Around } from './furniture.js';
import { groupTeller, keyColumns } from './groups.js';

/** What the rows of a page that are no data are known by. */
export function pageOf({ dataset, match: { columns }, header, headerRows, isTitle }: Recognised): Around {
  const keys = keyColumns(dataset);
  return {
    ...{ header, headerRows, isTitle },
    titled: header.filter((title) => title !== '').length,
    first: header.findIndex((title) => title !== ''),
    keys: columns.flatMap((column, at) => (column && keys.has(column) ? [at] : [])),
    vocabulary: dataset.lexicon.vocabulary,
    group: groupTeller(dataset, header, columns),
  };
}
