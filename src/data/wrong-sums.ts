import type { Column, Dataset } from '../catalog/dataset.js';
import { isNumeric, rangeOf } from '../language/columns/column.js';
import { type Exact, exact, ZERO } from '../values/exact.js';
import { type Content, contentAt, isKnown } from '../values/vector.js';
import type { Rows } from './extract.js';
import type { WrongSum } from './wrong-sum.js';

/** What is known of a sum: that of its known parts, and whether the others could still make it more, or less. */
export interface Sum {
  readonly known: Exact;
  readonly isWhole: boolean;
  /** Nothing that is not known is below zero. */
  readonly onlyGrows: boolean;
}

/** Adds up cells. An empty one is nothing; of one that is not known at most its range is. */
export function sumOf(cells: readonly { readonly content: Content; readonly column: Column }[]): Sum {
  let known = ZERO;
  let [isWhole, onlyGrows] = [true, true];
  for (const { content, column } of cells) {
    if (isKnown(content)) known = known.add(exact(content.key));
    else if (content !== 'empty') {
      isWhole = false;
      onlyGrows &&= rangeOf(column.spec).lowest?.gte(0) ?? false;
    }
  }
  return { known, isWhole, onlyGrows };
}

/** Whether a total can not be the sum, whatever is not known of it. */
export const isWrong = (total: Exact, { known, isWhole, onlyGrows }: Sum): boolean =>
  isWhole ? !known.equals(total) : onlyGrows && known.gt(total);

/** The rows of a file whose totals are not the sums of their parts; what is not known is not held against them. */
export function wrongSumsIn(path: string, { batch, lines }: Rows, dataset: Dataset): WrongSum[] {
  const wrong: WrongSum[] = [];
  if (batch.standing !== 'record') return wrong;
  for (const { name, say, total, parts } of dataset.spec.identities ?? []) {
    const columns = parts.map((part) => dataset.columns.get(part) as Column);
    for (let row = 0; row < batch.size; row++) {
      const whole = contentAt(batch.columns.get(total), row);
      if (!isKnown(whole)) continue;
      const cells = columns.map((column) => ({
        content: contentAt(batch.columns.get(column.name), row),
        column,
      }));
      // A row in which no part is filled in tells its total and no more.
      if (!cells.some(({ content }) => isKnown(content))) continue;
      const sum = sumOf(cells);
      if (!isWrong(exact(whole.key), sum)) continue;
      wrong.push({
        ...{ name, say, file: path, line: lines[row] as number, column: total },
        ...{ total: whole.key, parts: sum.known.toFraction(), atLeast: !sum.isWhole },
      });
    }
  }
  return wrong;
}

/** The columns of a batch that are added up. */
export const amountsOf = ({ columns }: Dataset): Column[] =>
  [...columns.values()].filter(({ spec }) => isNumeric(spec));
