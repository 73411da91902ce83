import { isReadable } from '../../../language/columns/cell.js';
import { tidy } from '../../../text/fold.js';
import type { Recognised } from '../../recognised.js';

/** A single cell is a remark rather than a record. */
const FEWEST = 2;

/** Whether a row that ends early has all that a record must have, and each of its cells can be read where it stands. */
export function endsEarlyTest({ match, writing }: Recognised): (cells: readonly string[]) => boolean {
  const needed = match.columns.findLastIndex(
    (column) => column?.spec.required === true || column?.spec.required === 'header',
  );
  return (cells) =>
    cells.length >= FEWEST &&
    cells.length > needed &&
    match.columns.slice(0, cells.length).every((column, at) => {
      const cell = cells[at] as string;
      return !column || column.isBlank(cell) || isReadable(column.read(tidy(cell), writing));
    });
}
