import type { Column } from '../../catalog/dataset.js';
import type { GroupRow, Mark } from './groups.js';

/** The headings that a row stands below. */
export interface Above {
  readonly values: ReadonlyMap<Column, string>;
  under(group: GroupRow): void;
  /** The table goes on without them. */
  clear(): void;
}

/**
 * Headings that name the same column follow each other; one that names another stands below them. One that says
 * nothing for a column ends those that are numbered alike, and without a number all: no row is said to be of a heading
 * that may be over.
 */
export function above(): Above {
  let standing: { readonly column: Column; readonly text: string; readonly mark: Mark }[] = [];
  let values: ReadonlyMap<Column, string> = new Map();
  const keep = (kept: typeof standing): void => {
    standing = kept;
    values = new Map(kept.map(({ column, text }) => [column, text]));
  };
  return {
    get values() {
      return values;
    },
    under({ mark, values: own }) {
      const isAlike = (one: (typeof standing)[number]): boolean =>
        own.size > 0 ? own.has(one.column) : mark === undefined || one.mark === mark;
      const at = standing.findIndex(isAlike);
      const kept = at < 0 ? standing : standing.slice(0, at);
      keep([...kept, ...[...own].map(([column, text]) => ({ column, text, mark }))]);
    },
    clear: () => keep([]),
  };
}
