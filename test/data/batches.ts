import { parseMoment } from '../../src/values/date-forms.js';
import { EMPTY } from '../../src/values/moment.js';
import { type Batch, type Standing, UNREAD, type Unread, type Vector } from '../../src/values/vector.js';

/** Rows with columns of dates: ISO days, an empty cell as '', and with `?` before it what cannot be read. */
export function batchOf(columns: Record<string, readonly string[]>, standing: Standing = 'record'): Batch {
  const size = Math.max(...Object.values(columns).map((cells) => cells.length));
  const vectors = Object.entries(columns).map(([name, cells]): [string, Vector] => [name, dates(cells)]);
  return { size, standing, columns: new Map(vectors) };
}

function dates(cells: readonly string[]): Vector {
  const unread: Unread[] = [];
  const values = cells.map((cell) => {
    if (cell.startsWith('?')) return UNREAD + unread.push({ word: cell.slice(1), code: 'bad-date' }) - 1;
    return parseMoment(cell) ?? EMPTY;
  });
  return { kind: 'moments', values: Float64Array.from(values), unread };
}
