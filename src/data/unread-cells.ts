import type { Dataset } from '../catalog/dataset.js';
import { BLANK_CODE, contentAt, isKnown, isUnread, type Unread, type Vector } from '../values/vector.js';
import type { Reject } from './account.js';
import type { Rows } from './extract.js';
import { rowText } from './row-text.js';
import { sayUnread } from './say-unread.js';

/** Whether some cell of a column may be one that could not be read; a blank is no word that someone could mend. */
const hasUnread = (vector: Vector): boolean =>
  vector.kind === 'codes'
    ? vector.dictionary.some((entry) => isUnread(entry) && isWord(entry))
    : vector.kind === 'moments' && vector.unread.some(isWord);

const isWord = ({ code }: Unread): boolean => code !== BLANK_CODE;

/** The cells of records that could not be read, each with its row. */
export function* unreadCells(path: string, rows: Rows, dataset: Dataset): Generator<Reject> {
  const columns = [...rows.batch.columns].filter(([, vector]) => hasUnread(vector));
  for (let row = 0; row < rows.batch.size; row++) {
    for (const [name, vector] of columns) {
      const content = contentAt(vector, row);
      if (typeof content !== 'object' || isKnown(content) || !isWord(content)) continue;
      yield {
        file: path,
        line: rows.lines[row] as number,
        dataset: dataset.name,
        column: name,
        code: content.code,
        say: sayUnread(content, dataset.columns.get(name)),
        value: content.word,
        cells: rowText(rows, row, dataset),
      };
    }
  }
}
