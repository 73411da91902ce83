import type { Column, Dataset } from '../../../catalog/dataset.js';
import { followedColumn } from '../../../language/columns/column.js';

/** So many columns besides make it plain that a row has not been filled in; in fewer, a blank may be the answer. */
const TELLING = 2;

/**
 * Tells rows that name an office which a list has to name and say nothing else: nobody has filled them in, so that
 * what is blank there is not known, whatever blanks of the column mean in a row that says something; but for columns
 * that a file may lack as well.
 */
export function silence(
  dataset: Dataset,
  at: ReadonlyMap<Column, number>,
): (cells: readonly string[]) => boolean {
  const places = [...at].filter(([column]) => !isKnown(column, dataset)).map(([, place]) => place);
  if (!dataset.spec.names_all || places.length < TELLING) return () => false;
  return (cells) => places.every((place) => (cells[place] ?? '').trim() === '');
}

/** Whether a column says nothing of an office but which it is, and what holds of every one of them. */
function isKnown({ name, spec }: Column, dataset: Dataset): boolean {
  const { names_all: all } = dataset.spec;
  if (name === all?.column || name === all?.each || Object.hasOwn(all?.as ?? {}, name)) return true;
  const followed = dataset.columns.get(followedColumn(spec) ?? '');
  return followed !== undefined && isKnown(followed, dataset);
}
