import { tidy } from '../../text/fold.js';

type Cells = readonly string[];

/** (1), [A], (3 = 1 + 2), (4) = (2) + (3). */
const BRACKETED = /^[([]\s*(\p{L}|\d{1,3})\s*(?:=.*)?[)\]]\s*(?:=.*)?$/u;
/** 1, A, 3 = 1 + 2. */
const BARE = /^(\p{L}|\d{1,3})\s*(?:=.*)?$/u;
const LETTERS = 'ABCDEFGH';
/** So many cells tell most rows of data from numbering. */
const TELLING = 2;
/** A row that reads 1 2 3 … over so many columns is no record by chance. */
const WIDE = 6;

const IS_LETTER = /^\p{L}$/u;
const IS_NUMBER = /^\d{1,3}$/;
/** Numbers of any size and what stands for none. */
const IS_AMOUNT = /^[\d.,\s%+()-]*$/;

/** One spelling: full-width digits and letters are as the others. */
const plain = (cell = ''): string => tidy(cell.normalize('NFKC'));

/**
 * Whether a row numbers the columns of a header (its titles): from 1, or from A and from 1, over all columns that
 * have a title. The first may be empty; of numbers in brackets the last too, under a title such as "remarks".
 */
export function numberingOf(cells: Cells, titles: Cells): 'bracketed' | 'bare' | undefined {
  if (
    !cells
      .filter((cell) => cell.trim() !== '')
      .slice(0, TELLING)
      .every(isMark)
  )
    return undefined;
  const row = cells.map(plain);
  const filled = row.filter((cell) => cell !== '');
  const titled = titles.flatMap((title, at) => (title === '' ? [] : [row[at] ?? '']));
  if (!fromFirst(filled)) return undefined;
  if (filled.every((cell) => BRACKETED.test(cell)))
    return filled.length > 1 && !titled.slice(1, -1).includes('') ? 'bracketed' : undefined;
  return filled.length > 2 && !titled.slice(1).includes('') ? 'bare' : undefined;
}

const isMark = (cell: string): boolean => BRACKETED.test(plain(cell)) || BARE.test(plain(cell));

/** A, B, … and 1, 2, …: each from its first, with none left out. */
function fromFirst(filled: Cells): boolean {
  const marks = filled.map((cell) => (BRACKETED.exec(cell) ?? BARE.exec(cell))?.[1]?.toUpperCase());
  if (marks.includes(undefined)) return false;
  const letters = marks.filter((mark = '') => IS_LETTER.test(mark)).join('');
  const numbers = marks.filter((mark = '') => IS_NUMBER.test(mark));
  return LETTERS.startsWith(letters) && numbers.every((mark, i) => Number(mark) === i + 1);
}

/**
 * Whether a row that reads like numbering goes on in the row below it, as 1,2,3 does in 4,5,6: letters under letters,
 * amounts under numbers. Under a wide one amounts alone prove nothing; they must count on as well.
 */
export const goesOnIn = (numbering: Cells, below: Cells): boolean =>
  numbering.every((cell, at) => isAlike(plain(cell), plain(below[at]))) &&
  (!isWide(numbering) || countsOn(below.map(plain)));

function isAlike(own: string, below: string): boolean {
  if (below === '') return true;
  return IS_LETTER.test(own) ? IS_LETTER.test(below) : IS_NUMBER.test(own) && IS_AMOUNT.test(below);
}

const countsOn = (cells: Cells): boolean =>
  cells.every((cell, at) => at === 0 || Number(cell) === Number(cells[at - 1]) + 1);

const isWide = (numbering: Cells): boolean => numbering.filter((cell) => cell.trim() !== '').length >= WIDE;

/** Whether a row that reads like numbering can be nothing else: by its width, a formula, or letters before numbers. */
export function isSurely(numbering: Cells): boolean {
  const row = numbering.map(plain);
  const mixed = row.some((cell) => IS_LETTER.test(cell)) && row.some((cell) => IS_NUMBER.test(cell));
  return mixed || isWide(numbering) || row.some((cell) => cell.includes('='));
}
