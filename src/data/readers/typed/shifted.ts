import type { Column } from '../../../catalog/dataset.js';
import { type Directory, isReadable, type Writing } from '../../../language/columns/cell.js';
import { tidy } from '../../../text/fold.js';

/** Columns whose cells show by themselves whether they are where they belong; any text may be a name or a code. */
const TELLING = new Set([
  'date',
  'period',
  'boolean',
  'enum',
  'level',
  'integer',
  'decimal',
  'percent',
  'agency',
]);
/** A row that reads so much better one cell on stands under the wrong titles: that is more than one cell's worth. */
const BETTER = 3;

/**
 * Tells a row whose cells stand one too far to the right or to the left, from some cell on: more of them can be read
 * there than where they are. None of its cells is known, then, and none may be shown.
 */
export function shiftTest(
  columns: readonly (Column | undefined)[],
  agencies: Directory,
  writing: Writing = {},
): (cells: readonly string[]) => boolean {
  /** 1 where a cell reads in a column, -1 where it does not, 0 where that tells nothing. */
  function worth(column: Column | undefined, cell = ''): number {
    if (!column || !TELLING.has(column.spec.type) || column.isBlank(cell)) return 0;
    const reading = column.read(tidy(cell), writing);
    if (column.spec.type === 'agency')
      return 'value' in reading && agencies.levelOf(String(reading.value)) !== undefined ? 1 : -1;
    return isReadable(reading) ? 1 : -1;
  }
  return (cells) => {
    const own = columns.map((column, at) => worth(column, cells[at]));
    return [1, -1].some((by) => {
      const moved = columns.map((column, at) => worth(column, cells[at + by]));
      let [gain, best] = [0, 0];
      for (let at = columns.length - 1; at >= 0; at--) {
        gain += (moved[at] as number) - (own[at] as number);
        best = Math.max(best, gain);
      }
      return best >= BETTER;
    });
  };
}
