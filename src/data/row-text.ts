import type { Dataset } from '../catalog/dataset.js';
import { contentAt, isKnown } from '../values/vector.js';
import type { Reject } from './account.js';
import type { Rows } from './extract.js';

/**
 * What could be read of a row and what could not, by the name of the column; of asked columns only, and nothing that
 * may be about a person.
 */
export function rowText({ batch }: Rows, row: number, { columns }: Dataset): Reject['cells'] {
  const cells: Record<string, string> = {};
  for (const [name, vector] of batch.columns) {
    const content = contentAt(vector, row);
    if (typeof content !== 'object') continue;
    const text = isKnown(content) ? content.key : content.word;
    cells[name] = columns.get(name)?.shown(text) ?? text;
  }
  return cells;
}
