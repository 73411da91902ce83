import { type Exact, exact } from '../../values/exact.js';
import { only, type Range } from '../../values/range.js';
import { type Batch, type Entry, isUnread, numbersOf, type Vector } from '../../values/vector.js';
import { OUTSIDE, type Ranges } from './shape.js';

/** What a cell of numbers holds: a number, nothing, or a number that cannot be read, within its range. */
export type NumberCell = { readonly known: Exact | null } | { readonly unread: Range };

/** Rows of a batch that stand alike and hold the same in the same columns, with how many there are. */
export interface Alike {
  readonly standing: number;
  readonly cells: readonly NumberCell[];
  readonly rows: number;
}

/** Gathers the rows in question by what they hold, so that each different content is worked out once. */
export function alike(
  batch: Batch,
  columns: readonly string[],
  standings: Uint8Array,
  ranges: Ranges,
): Alike[] {
  const vectors = columns.map((name) => batch.columns.get(name));
  const counts = new Map<string, number>();
  for (let row = 0; row < standings.length; row++) {
    if (standings[row] === OUTSIDE) continue;
    let key = String(standings[row]);
    for (const vector of vectors) key += vector?.kind === 'codes' ? ` ${vector.codes[row]}` : ' 0';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, rows]) => {
    const [standing, ...codes] = key.split(' ').map(Number);
    const cells = vectors.map((vector, i) =>
      cellOf(vector, codes[i] as number, ranges(columns[i] as string)),
    );
    return { standing: standing as number, cells, rows };
  });
}

function cellOf(vector: Vector | undefined, code: number, range: Range): NumberCell {
  if (vector?.kind === 'empty') return { known: null };
  if (vector?.kind !== 'codes') return { unread: range };
  const entry = vector.dictionary[code] as Entry;
  return isUnread(entry) ? { unread: range } : { known: numbersOf(vector.dictionary)[code] ?? null };
}

/** What a cell can be; an empty one is nothing. */
export const rangeOfCell = (cell: NumberCell): Range | null =>
  'unread' in cell ? cell.unread : cell.known && only(cell.known);

export const ZERO_RANGE: Range = only(exact(0));
