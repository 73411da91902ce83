import { foldTitle, tidy } from '../../text/fold.js';

/** Fewer words may stand in a row of data and be titles by chance. */
const FEWEST_TITLES = 3;
const DIGIT = /\d/;
const LETTER = /\p{L}/u;

/** Whether a row that is not the header of its table is one of another: words alone, most of them titles of columns. */
export function isOtherHeader(
  cells: readonly string[],
  { isTitle }: { isTitle(title: string): boolean },
): boolean {
  if (DIGIT.test(cells.find((cell) => cell.trim() !== '') ?? '')) return false;
  if (cells.some((cell) => cell.trim() !== '' && !LETTER.test(cell))) return false;
  const words = cells.map(tidy).filter((cell) => cell !== '');
  if (words.length < FEWEST_TITLES) return false;
  const known = words.filter((word) => isTitle(foldTitle(word)));
  return known.length >= FEWEST_TITLES && known.length * 2 >= words.length;
}
