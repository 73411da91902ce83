import type { Column, Dataset } from '../../catalog/dataset.js';
import { isNumeric } from '../../language/columns/column.js';
import { fold } from '../../text/fold.js';

const COUNT = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:\s+(\D+))?$/;

/** How many rows a total says that there are: "120 hồ sơ", or a bare number that is no amount. */
export function countIn(
  counts: string | undefined,
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  { record }: Dataset,
): number | undefined {
  const [, digits, words] = COUNT.exec(counts ?? '') ?? [];
  if (digits === undefined) return undefined;
  const at = cells.findIndex((cell) => fold(cell) === counts);
  const isAmount = at >= 0 && (!columns[at] || isNumeric((columns[at] as Column).spec));
  const isOfRows = words === undefined ? !isAmount : [record.vi, record.en].map(fold).includes(words);
  return isOfRows ? Number(digits.replace(/[.,]/g, '')) : undefined;
}
