import { describe, expect, it } from 'vitest';
import { cellsIn } from './book.js';

describe('merged cells', () => {
  it('of a header are filled across and down', async () => {
    expect(
      await cellsIn({
        sheets: [
          {
            rows: [
              ['STT', 'Đã giải quyết', null, null, 'Ghi chú'],
              [null, 'Tổng số', 'Đúng hạn', 'Trễ hạn'],
              [1, 3, 2, 1, 'x'],
            ],
            merges: ['A1:A2', 'B1:D1', 'E1:E2'],
          },
        ],
      }),
    ).toEqual([
      ['STT', 'Đã giải quyết', 'Đã giải quyết', 'Đã giải quyết', 'Ghi chú'],
      ['STT', 'Tổng số', 'Đúng hạn', 'Trễ hạn', 'Ghi chú'],
      ['1', '3', '2', '1', 'x'],
    ]);
  });

  it('that stand alone in their row are one: titles, and headings of rows', async () => {
    const rows = [['DANH SÁCH HỒ SƠ'], ['a', 'b', 'c'], ['Lĩnh vực – Tư pháp'], ['1', '2', '3']];
    expect(await cellsIn({ sheets: [{ rows, merges: ['A1:C1', 'A3:C3'] }] })).toEqual([
      ['DANH SÁCH HỒ SƠ'],
      ['a', 'b', 'c'],
      ['Lĩnh vực – Tư pháp', '', ''],
      ['1', '2', '3'],
    ]);
  });

  it('of data say the same of all their rows, however far down', async () => {
    const many = Array.from({ length: 100 }, (_, i) => [i % 10 === 0 ? `Sở ${i}` : null, String(i)]);
    const merges = Array.from({ length: 10 }, (_, i) => `A${10 * i + 1}:A${10 * i + 10}`);
    const cells = await cellsIn({ sheets: [{ rows: many, merges }] });
    expect(cells.map(([office]) => office)).toEqual(many.map((_, i) => `Sở ${Math.floor(i / 10) * 10}`));
  });

  it('across, far below where a header may be, are one cell', async () => {
    const rows = [...Array.from({ length: 45 }, () => ['a', 'b', 'c']), ['x', null, 'z']];
    expect((await cellsIn({ sheets: [{ rows, merges: ['A46:B46'] }] })).at(-1)).toEqual(['x', '', 'z']);
  });

  it('may cross each other in a file that was made by hand', async () => {
    const rows = [
      ['a', 'b'],
      ['c', 'd'],
      [null, null],
    ];
    expect(
      await cellsIn({ sheets: [{ rows, merges: ['A1:B3', 'A2:A3', 'B1:A1', 'XFD1:XFD9999999'] }] }),
    ).toHaveLength(3);
  });
});
