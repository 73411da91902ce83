import { expect } from 'vitest';

/** What separates the cells, in one office or another. */
const SEPARATORS = [',', ';', '\t', '|'];
const WAKES = /^[=+\-@＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * The cells of a CSV as Excel splits it: quotes hold together what begins with them and nothing else; what follows the
 * closing one belongs to the cell.
 */
export function opened(text: string, separator: string): string[] {
  const cells: string[] = [];
  let at = 0;
  const isEnd = (): boolean => text[at] === separator || text[at] === '\n';
  while (at <= text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; at < text.length; at++) {
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[at++];
        else break;
      }
      at++;
    }
    for (; at < text.length && !isEnd(); at++) cell += text[at];
    cells.push(cell);
    at++;
  }
  return cells;
}

/** No cell of a CSV is a formula, whatever it is opened with, and whether quotes mean anything or not. */
export function nothingWakes(csv: string): void {
  const text = csv.replace(/^\uFEFF/, '');
  for (const separator of SEPARATORS) {
    const plainly = text.split(/\r\n/).flatMap((line) => line.split(separator));
    const cells = [...opened(text, separator), ...plainly.map((cell) => cell.replace(/^"+/, ''))];
    const awake = cells.map((cell) => cell.trim()).filter((cell) => WAKES.test(cell));
    expect(awake.filter((cell) => !NUMBER.test(cell.replaceAll('"', '')))).toEqual([]);
  }
}
