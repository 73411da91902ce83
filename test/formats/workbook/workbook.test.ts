import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/formats/csv/cell.js';
import { plain } from '../../../src/formats/plain.js';
import { workbookBytes } from '../../../src/formats/workbook/bytes.js';
import { columnLetters } from '../../../src/formats/workbook/sheet.js';
import { workbookInto } from '../../../src/formats/workbook/workbook.js';
import { HOSTILE } from '../hostile.js';
import { sheetsOf, unzipped } from './read.js';

const one = (...rows: Cell[][]): Buffer =>
  workbookBytes((workbook) => {
    const sheet = workbook.sheet({ name: 'Một', columns: [] });
    for (const row of rows) sheet.row(row);
  });

describe('a workbook', () => {
  it('gives back what was written: texts, numbers, nothing', () => {
    const [sheet] = sheetsOf(
      one(['Mã hồ sơ', { number: '97.998' }, null, '', 'đ < "ư" & \'ơ\' >'], [], ['x']),
    );
    expect(sheet?.name).toBe('Một');
    expect(sheet?.rows).toEqual([['Mã hồ sơ', 97.998, null, null, 'đ < "ư" & \'ơ\' >'], [], ['x']]);
  });

  it('has the same bytes each time, and begins with a part that tells what it is', () => {
    expect(one(['a'])).toEqual(one(['a']));
    expect(one(['a']).toString('latin1', 30, 41)).toBe('_rels/.rels');
    expect([...unzipped(one(['a'])).keys()].sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('has no formula, no hyperlink, and nothing that steers, whatever the texts are', () => {
    const texts = [...HOSTILE, '_x001B_[31m', '_x003D_1+1', '_x005F_x003D_', 'a\u0000b', ']]>', '<f>1+1</f>'];
    const bytes = one(...texts.map((text) => [text]));
    const [sheet] = sheetsOf(bytes);
    expect(sheet?.xml.match(/<\w+/g)?.every((tag) => TAGS.has(tag))).toBe(true);
    expect(sheet?.rows.map(([cell]) => cell ?? '')).toEqual(texts.map(plain));
  });

  it('gives back any text, as plain as it is made', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (texts) => {
        const [sheet] = sheetsOf(one(texts));
        texts.forEach((text, at) => {
          expect(sheet?.rows[0]?.[at] ?? '').toBe(plain(text));
        });
      }),
    );
  });

  it('cuts what no cell can hold, never through a sign', () => {
    const [sheet] = sheetsOf(one(['x'.repeat(40_000)], [`${'x'.repeat(32_765)}😀😀`]));
    expect(sheet?.rows.map(([cell]) => String(cell).length)).toEqual([32_767, 32_766]);
    expect(String(sheet?.rows[1]?.[0]).endsWith('x…')).toBe(true);
  });

  it('keeps numbers of more digits than a spreadsheet has as texts', () => {
    const [sheet] = sheetsOf(one([{ number: '123456789012345' }, { number: '1234567890123456' }]));
    expect(sheet?.rows).toEqual([[123456789012345, '1234567890123456']]);
  });

  it('holds more than one piece of a part', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [`${i} ${'ồ'.repeat(30)}`]);
    expect(sheetsOf(one(...rows))[0]?.rows).toEqual(rows);
  });
});

const TAGS = new Set(
  'worksheet sheetViews sheetView sheetData row c is t'.split(' ').map((name) => `<${name}`),
);

describe('sheets', () => {
  const named = (...names: string[]): string[] =>
    sheetsOf(
      workbookBytes((workbook) => {
        for (const name of names) workbook.sheet({ name, columns: [] });
      }),
    ).map(({ name }) => name);

  it('have names that Excel takes, none of them twice', () => {
    expect(named('Hồ sơ', 'HỒ SƠ', 'a/b: [c]?*\\', "'=1+1'", '', 'History', '\u202e')).toEqual([
      'Hồ sơ',
      'HỒ SƠ (2)',
      'a b c',
      '=1+1',
      '–',
      'History (2)',
      '·',
    ]);
    const long = 'Danh sách hồ sơ thủ tục hành chính cấp tỉnh';
    expect(named(long, long, 'x'.repeat(40))).toEqual([
      'Danh sách hồ sơ thủ tục hành',
      'Danh sách hồ sơ thủ tục (2)',
      'x'.repeat(31),
    ]);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 50 }), { maxLength: 20 }), (names) => {
        const given = named(...names);
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of given) expect(name).toMatch(/^(?!')[^[\]:*?/\\\p{C}]{1,31}(?<!')$/u);
      }),
    );
  });

  it('go on below their last row, under the same head', () => {
    const pieces: Uint8Array[] = [];
    const workbook = workbookInto((bytes) => pieces.push(bytes), 3);
    const sheet = workbook.sheet({ name: 'Nhiều', columns: [], headRows: 1 });
    for (const cell of ['head', '1', '2', '3', '4', '5']) sheet.row([cell]);
    workbook.sheet({ name: 'Trước', columns: [], first: true, hidden: true });
    workbook.close();
    const read = sheetsOf(Buffer.concat(pieces));
    expect(read.map(({ name, hidden, rows }) => [name, hidden, rows.flat()])).toEqual([
      ['Trước', true, []],
      ['Nhiều', false, ['head', '1', '2']],
      ['Nhiều (2)', false, ['head', '3', '4']],
      ['Nhiều (3)', false, ['head', '5']],
    ]);
  });

  it('have letters for columns', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
  });
});
