import { fold } from '../../../text/fold.js';

/** Rows that belong to the page and not to the data. */
export type Furniture = 'title' | 'header' | 'repeated-header' | 'numbering' | 'total' | 'blank';

const NUMBER_IN_BRACKETS = /^\(\d{1,2}(\s*=.*)?\)$/;
const COLUMN_MARK = /^(?:\(?\d{1,2}\)?|[A-D]|\(\d{1,2}\s*=.*\))$/;
/** What may stand behind a word for totals: "Tổng cộng: 120". */
const COUNT = /\s*:\s*[\d.,]*$/;

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Tells a row below the header that is furniture from one that is data. */
export function furnitureBelow(
  header: readonly string[],
  totals: ReadonlySet<string>,
): (cells: readonly string[]) => Furniture | undefined {
  const folded = header.map(fold);
  let afterHeader = true;
  return (cells) => {
    if (isBlank(cells)) return 'blank';
    const justBelow = afterHeader;
    afterHeader = isRepeated(cells, folded);
    if (afterHeader) return 'repeated-header';
    if (isNumbering(cells, justBelow)) return 'numbering';
    return isTotal(cells, totals) ? 'total' : undefined;
  };
}

function isRepeated(cells: readonly string[], folded: readonly string[]): boolean {
  const first = cells.findIndex((cell) => cell.trim() !== '');
  return (
    fold(cells[first] ?? '') === folded[first] && cells.every((cell, i) => fold(cell) === (folded[i] ?? ''))
  );
}

/** `(1) (2) (3 = 1 + 2)` anywhere; `1 2 3` or `A B 1` only right below a header. */
function isNumbering(cells: readonly string[], justBelow: boolean): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length < 2) return false;
  if (filled.every((cell) => NUMBER_IN_BRACKETS.test(cell))) return true;
  return justBelow && filled.length > 2 && filled.every((cell) => COLUMN_MARK.test(cell)) && ascends(filled);
}

/** A, B, … and then 1, 2, …: each from its first. */
function ascends(filled: readonly string[]): boolean {
  const letters = filled.filter((cell) => /^[A-D]$/.test(cell)).join('');
  const numbers = filled.map((cell) => Number.parseInt(cell.replace('(', ''), 10)).filter(Number.isInteger);
  return 'ABCD'.startsWith(letters) && numbers.every((number, i) => number === i + 1);
}

/** A word for totals in the first or second filled cell: HSHC writes it behind the running number. */
function isTotal(cells: readonly string[], totals: ReadonlySet<string>): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '').slice(0, 2);
  return filled.some(
    (cell, i) =>
      (i === 0 || /^\d*$/.test((filled[0] ?? '').trim())) && totals.has(fold(cell).replace(COUNT, '')),
  );
}
