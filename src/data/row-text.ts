import type { Dataset } from '../catalog/dataset.js';
import { contentAt, isKnown } from '../values/vector.js';
import type { Reject } from './account.js';
import type { Rows } from './extract.js';

/** What could be read of a row and what could not, by the title of the column; of asked columns only. */
export function rowText({ batch }: Rows, row: number, dataset: Dataset): Reject['cells'] {
  const cells: Record<string, string> = {};
  for (const [name, vector] of batch.columns) {
    const content = contentAt(vector, row);
    const title = dataset.columns.get(name)?.spec.title.vi ?? name;
    if (typeof content === 'object') cells[title] = isKnown(content) ? content.key : content.word;
  }
  return cells;
}
