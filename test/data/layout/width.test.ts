import { describe, expect, it } from 'vitest';
import { Widths, widthOf } from '../../../src/data/layout/width.js';
import type { RawRow } from '../../../src/data/table.js';

const HEADER = ['a', 'b', 'c', 'd'];
const row = (cells: number, line = 1): RawRow => ({ line, cells: Array.from({ length: cells }, () => 'x') });
const blank = (cells: number, empty: number): RawRow => {
  const { line, cells: own } = row(cells);
  return { line, cells: [...own, ...Array.from({ length: empty }, () => ' ')] };
};

/** Which of the rows fit, in their order. */
function fits(rows: readonly RawRow[], header = HEADER, reads = true): string {
  const judge = new Widths(widthOf(header, rows), () => reads);
  const judged = [...rows.flatMap((one) => judge.next(one)), ...judge.end()];
  expect(judged.map((one) => one.row)).toEqual(rows);
  return judged.map((one) => (one.fits ? 'y' : 'n')).join('');
}
const ofWidths = (...widths: readonly number[]) => fits(widths.map((cells) => row(cells)));

describe('a row fits', () => {
  it('with as many cells as the header', () => {
    expect(ofWidths(4, 4, 5, 4)).toBe('yyny');
  });

  it('with more that are empty, where all rows have them', () => {
    expect(fits([blank(4, 2), blank(4, 2), blank(4, 3)])).toBe('yyn');
    expect(fits([blank(4, 1), row(4)])).toBe('ny');
    expect(fits([blank(4, 1)])).toBe('n');
    expect(fits([blank(0, 4), blank(4, 1), blank(4, 1)])).toBe('yyy');
  });

  it('without the cells under no title', () => {
    expect(fits([row(2), row(4), row(5)], ['a', 'b', '', ''])).toBe('yyn');
  });

  it('ending early, as rows of a spreadsheet do', () => {
    expect(ofWidths(4, 3, 4, 4)).toBe('yyyy');
    expect(ofWidths(4, 2, 2, 2, 4)).toBe('yyyyy');
    expect(ofWidths(3, 3)).toBe('yy');
  });

  it('not where something cannot be read in its column', () => {
    expect(fits([row(4), row(3), row(4)], HEADER, false)).toBe('yny');
  });

  it('not where it was torn in two or three', () => {
    expect(ofWidths(4, 3, 2, 4)).toBe('ynny');
    expect(ofWidths(4, 2, 3, 4)).toBe('ynny');
    expect(ofWidths(2, 2, 2, 4)).toBe('yyyy');
    expect(ofWidths(4, 3, 1, 2, 4)).toBe('ynnny');
  });

  it('not where it is the last one, which may be cut off', () => {
    expect(ofWidths(4, 3)).toBe('yn');
    expect(ofWidths(3)).toBe('n');
    expect(ofWidths(4, 3, 3)).toBe('yyy');
  });
});
