import type { Dataset } from '../catalog/dataset.js';
import type { Words } from '../text/words.js';
import { exact } from '../values/exact.js';
import { contentAt, isKnown } from '../values/vector.js';
import { lineOf, pathKey, type SummaryRow } from './summary-rows.js';
import type { WrongSum } from './wrong-sum.js';
import { amountsOf, isWrong, sumOf } from './wrong-sums.js';

const SAY: Words = {
  vi: 'dòng tổng khác tổng các dòng chi tiết',
  en: 'a row differs from the sum of the rows below it',
};

/** Rows that sum up others of the same time, and are not their sum, amount by amount. */
export function wrongSubSums(dataset: Dataset, rows: readonly SummaryRow[]): WrongSum[] {
  const below = new Map<string, SummaryRow[]>();
  for (const row of rows) {
    const key = timed(above(row.path), row);
    below.set(key, [...(below.get(key) ?? []), row]);
  }
  return rows.flatMap((row) => {
    const parts = below.get(timed(row.path, row)) ?? [];
    return parts.length === 0 ? [] : heldAgainst(dataset, row, parts);
  });
}

function heldAgainst(dataset: Dataset, whole: SummaryRow, parts: readonly SummaryRow[]): WrongSum[] {
  return amountsOf(dataset).flatMap((column) => {
    const contentOf = ({ rows, at }: SummaryRow) => contentAt(rows.batch.columns.get(column.name), at);
    const total = contentOf(whole);
    if (!isKnown(total)) return [];
    const sum = sumOf(parts.map((part) => ({ content: contentOf(part), column })));
    if (!isWrong(exact(total.key), sum)) return [];
    return [
      {
        ...{ name: 'sub-rows', say: SAY, file: whole.file.path, line: lineOf(whole), column: column.name },
        ...{ total: total.key, parts: sum.known.toFraction(), atLeast: !sum.isWhole },
      },
    ];
  });
}

const timed = (path: readonly (string | null)[] | undefined, { from, to }: SummaryRow): string =>
  `${path ? pathKey(path) : 'nothing'} ${from} ${to}`;

/** What a row is directly a part of. */
function above(path: readonly (string | null)[]): (string | null)[] | undefined {
  const last = path.findLastIndex((name) => name !== null);
  return last < 0 ? undefined : path.map((name, i) => (i === last ? null : name));
}
