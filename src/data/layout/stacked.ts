import { BELOW } from '../../catalog/dataset.js';
import { foldTitle, tidy } from '../../text/fold.js';

type Cells = readonly string[];

const LETTER = /\p{L}/u;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a row can be one of a header: words, or years. */
export const isOfTitles = (cells: Cells): boolean =>
  cells.every((cell) => cell === '' || LETTER.test(cell) || YEAR.test(cell));

/**
 * The titles of a header of several rows, each as the path from the widest title down: "Đã giải quyết > Quá hạn". A
 * cell that is merged with those below it or to the right of it has its title in the first of them, the others being
 * empty, or in all of them.
 */
export function stacked(rows: readonly Cells[]): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const filled: string[][] = [];
  rows.forEach((row, at) => {
    const below = (column: number): boolean =>
      rows.slice(at + 1).some((other) => titleAt(other, column) !== '');
    const isUnderSame = (column: number): boolean =>
      filled.every((above) => above[column] === above[column - 1]);
    const own: string[] = [];
    for (let column = 0; column < width; column++) {
      const goesOn = titleAt(row, column) === '' && below(column) && below(column - 1) && isUnderSame(column);
      own.push(goesOn ? (own[column - 1] ?? '') : titleAt(row, column));
    }
    filled.push(own);
  });
  return Array.from({ length: width }, (_, column) => pathOf(filled.map((row) => row[column] ?? '')));
}

const titleAt = (row: Cells, at: number): string => tidy(row[at] ?? '');

const pathOf = (titles: readonly string[]): string =>
  titles
    .filter((title, i) => title !== '' && foldTitle(title) !== foldTitle(titles[i - 1] ?? ''))
    .join(BELOW);

/**
 * Whether a row goes on with the header that ends in the one above it: it has nothing of its own below a title that is
 * known, and titles below one that is wider than a column.
 */
export function goesOn(header: Cells, next: Cells, isKnown: (title: string) => boolean): boolean {
  if (!isOfTitles(next.map(tidy))) return false;
  const [above, below] = [header.map(foldTitle), next.map(foldTitle)];
  const ends = above.some(
    (title, at) => title !== '' && ['', title].includes(below[at] ?? '') && isKnown(title),
  );
  const isWider = above.some((title, at) => {
    const [own, beside] = [below[at] ?? '', below[at + 1] ?? ''];
    const isMerged = at + 1 < above.length && ['', title].includes(above[at + 1] ?? '');
    return title !== '' && isMerged && own !== '' && beside !== '' && own !== beside && own !== title;
  });
  return ends && isWider;
}
