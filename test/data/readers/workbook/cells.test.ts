import { describe, expect, it } from 'vitest';
import { type Content, cellsIn } from './book.js';

const row = async (...cells: Content[]) => (await cellsIn({ sheets: [{ rows: [cells] }] }))[0];
/** What a number is in a format. */
const shown = async (format: number | string, n: number, date1904 = false) =>
  (await cellsIn({ sheets: [{ rows: [[{ n, s: 1 }]] }], formats: [format], date1904 }))[0]?.[0];

describe('a number', () => {
  it.each<[number, string]>([
    [0, '0'],
    [-12, '-12'],
    [1234567, '1234567'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333333333333333'],
    [95.5, '95.5'],
    [200302000000, '200302000000'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [123456789012345, '123456789012345'],
  ])('%s is %s', async (n, text) => expect(await row(n)).toEqual([text]));

  it('of three decimals has one more, so that it is no thousands', async () => {
    expect(await row(1.234, -0.955, 12345.678, 1.2345)).toEqual([
      '1.2340',
      '-0.9550',
      '12345.6780',
      '1.2345',
    ]);
  });

  it('may be written in other ways in the file', async () => {
    const raw = (value: string) => ({ raw: `<c><v>${value}</v></c>` });
    expect(await row(raw('2.00302E+11'), raw('95.500000000000014'), raw(' 7 '), raw('x'))).toEqual([
      '200302000000',
      '95.5',
      '7',
      'x',
    ]);
  });

  it('is a share where its format says so', async () => {
    expect(await shown(10, 0.955)).toBe('95.5%');
    expect(await shown(9, 1)).toBe('100%');
    expect(await shown('0.000%', 0.95125)).toBe('95.1250%');
    expect(await shown('0" %"', 12)).toBe('12');
  });

  it('stays one in a format that is no date', async () => {
    for (const format of [
      0,
      1,
      4,
      49,
      '#,##0.00',
      '[Red]-0.00',
      '"ngày" 0',
      '0\\d',
      '0.00E+00',
      'General',
      '@',
    ])
      expect(await shown(format, 43892), String(format)).toBe('43892');
  });
});

describe('a date', () => {
  const DAY = 43892;
  it.each<[number | string, number, string]>([
    [14, DAY, '2020-03-02'],
    ['dd/mm/yyyy', DAY, '2020-03-02'],
    ['[$-42A]dd\\ mmmm\\ yyyy;@', DAY, '2020-03-02'],
    ['mmm-yy', DAY, '2020-03-02'],
    ['mm', DAY, '2020-03-02'],
    [22, DAY + 0.6875, '2020-03-02T16:30:00'],
    ['dd/mm/yyyy hh:mm AM/PM', DAY, '2020-03-02T00:00:00'],
    [14, DAY + 0.5, '2020-03-02T12:00:00'],
    ['dd/mm/yyyy hh:mm:ss', DAY + 0.99999999, '2020-03-03T00:00:00'],
    ['hh:mm:ss dd/mm/yyyy', DAY + 29_040 / 86_400, '2020-03-02T08:04:00'],
    [20, 0.354166666666667, '08:30:00'],
    ['hh:mm', DAY + 0.25, '2020-03-02T06:00:00'],
    [46, 1.5, '36:00:00'],
    ['[mm]:ss', 0.5, '12:00:00'],
    [14, 1, '1900-01-01'],
    [14, 59, '1900-02-28'],
    [14, 60, '1900-02-29'],
    [14, 61, '1900-03-01'],
    [14, 0, '1900-01-00'],
    [14, 2_958_465, '9999-12-31'],
    [14, 2_958_466, '2958466'],
    [14, -1, '-1'],
  ])('in the format %s %s is %s', async (format, n, text) => expect(await shown(format, n)).toBe(text));

  it('counts from 1904 where the workbook says so', async () => {
    expect(await shown(14, 0, true)).toBe('1904-01-01');
    expect(await shown(14, DAY - 1462, true)).toBe('2020-03-02');
  });

  it('may be written as text by newer programs', async () => {
    expect(await row({ raw: '<c t="d"><v>2020-03-02T16:30:00</v></c>' })).toEqual(['2020-03-02T16:30:00']);
  });
});

describe('a text', () => {
  it('is shared, or stands in its cell, with blanks, marks and line ends', async () => {
    const rows = [['Sở Tư pháp', ' a  b ', 'a\nb', '<&">', '1.234', '']];
    for (const inline of [true, false])
      expect(await cellsIn({ sheets: [{ rows }], inline })).toEqual([rows[0]?.slice(0, 5)]);
  });

  it('may be in parts, and say how it is spoken', async () => {
    const rich =
      '<is><r><t>Hồ </t></r><r><rPr><b/></rPr><t>sơ</t></r><rPh sb="0" eb="1"><t>ho so</t></rPh></is>';
    expect(await row({ raw: `<c t="inlineStr">${rich}</c>` })).toEqual(['Hồ sơ']);
  });

  it('may have characters that XML does not allow', async () => {
    expect(await row('a_x000D_b', '_x005F_x000D_', '_x0000_')).toEqual(['a\rb', '_x000D_', '\uFFFD']);
  });
});

describe('another cell', () => {
  it('is yes or no, or an error', async () => {
    expect(await row(true, false, { raw: '<c t="e"><v>#N/A</v></c>' })).toEqual(['TRUE', 'FALSE', '#N/A']);
  });

  it('is what its formula came to, or the formula where that is not in the file', async () => {
    expect(
      await row(
        { raw: '<c><f>SUM(A2:A3)</f><v>5</v></c>' },
        { raw: '<c t="str"><f>A2&amp;"x"</f><v>ax</v></c>' },
        { raw: '<c><f>SUM(A2:A3)</f></c>' },
      ),
    ).toEqual(['5', 'ax', '=SUM(A2:A3)']);
  });

  it('that is missing leaves its place', async () => {
    expect(await row(null, 'b', null, 'd', null)).toEqual(['', 'b', '', 'd']);
    expect(await cellsIn({ sheets: [{ rows: [['a', 'b', 'c'], ['x'], null, [null, null, 'z']] }] })).toEqual([
      ['a', 'b', 'c'],
      ['x', '', ''],
      ['', '', 'z'],
    ]);
  });
});
