import { describe, expect, it } from 'vitest';
import { furnitureBelow } from '../../../../src/data/readers/csv/furniture.js';
import { readVocabulary } from '../../../../src/language/vocabulary.js';

const HEADER = ['STT', 'Đơn vị', 'Tổng số', 'Đúng hạn'];
const { totals: TOTALS } = readVocabulary({ totals: ['Tổng cộng', 'Tổng số', 'Cộng', 'Trung bình'] });

/** What each row below the header is; `data` where it is a row of data. */
function kinds(...rows: readonly string[][]): string[] {
  const tell = furnitureBelow(HEADER, TOTALS);
  return rows.map((cells) => tell(cells) ?? 'data');
}
const first = (...cells: string[]) => kinds(cells)[0];
/** The same not right below the header. */
const later = (...cells: string[]) => kinds(['1', 'Sở Nội vụ', '5', '5'], cells)[1];

describe('is furniture', () => {
  it('a blank row', () => {
    expect([first('', '', '', ''), first(''), first(' ', '\u00a0', '\t', '')]).toEqual([
      'blank',
      'blank',
      'blank',
    ]);
  });

  it.each([
    [['(1)', '(2)', '(3)', '(4)']],
    [['(1)', '(2)', '(3=4+5)', '(4)']],
    [['(1)', '(2)', '(3 = 4 + 5)', '']],
    [['', '(1)', '(2)', '(3)']],
  ])('a numbering row in brackets, anywhere: %j', (cells) => {
    expect([first(...cells), later(...cells)]).toEqual(['numbering', 'numbering']);
  });

  it.each([[['1', '2', '3', '4']], [['A', 'B', '1', '2']], [['A', '1', '2', '(3 = 1 + 2)']]])(
    'a bare numbering row, right below the header only: %j',
    (cells) => {
      expect([first(...cells), later(...cells)]).toEqual(['numbering', 'data']);
    },
  );

  it.each([
    [['Tổng cộng', '', '10', '9']],
    [['', 'TỔNG SỐ', '10', '9']],
    [['', 'Tổng cộng:3', '', '']],
    [['12', 'Tổng cộng', '10', '9']],
    [['', 'Cộng', '10', '9']],
    [['', 'Trung bình', '10', '9']],
    [['', 'tong cong :', '10', '9']],
  ])('a total: %j', (cells) => {
    expect(later(...cells)).toBe('total');
  });

  it('the header again, on each printed page, with the numbering below it', () => {
    const data = ['1', 'Sở Nội vụ', '5', '5'];
    expect(
      kinds(
        data,
        HEADER,
        ['1', '2', '3', '4'],
        data,
        HEADER.map((cell) => cell.toUpperCase()),
        data,
      ),
    ).toEqual(['data', 'repeated-header', 'numbering', 'data', 'repeated-header', 'data']);
  });
});

describe('is data', () => {
  it.each([
    [['1', 'Sở Nội vụ', '3', '4']],
    [['1', '3', '2', '4']],
    [['1', '2', '3', '140']],
    [['2019', '2020', '2021', '2022']],
    [['1', 'Tổng cục Thuế', '5', '5']],
    [['1', 'Tổng hợp', '5', '5']],
    [['1', 'Trung bình yếu', '5', '5']],
    [['1', 'Sở Công Thương', '0', 'Tổng cộng']],
    [['Sở Nội vụ', 'Tổng cộng', '5', '5']],
    [['STT', 'Sở Nội vụ', 'Tổng số', '5']],
    [['(1)', '', '', '']],
    [['1', '', '', '']],
    [['(1)', 'Sở Nội vụ', '(2)', '(3)']],
  ])('%j', (cells) => {
    expect([first(...cells), later(...cells)]).toEqual(['data', 'data']);
  });

  it.each([[['7', '8', '9', '10']], [['A', 'A', 'A', 'B']], [['12', 'B', 'A', 'C']]])('%j', (cells) => {
    expect(first(...cells)).toBe('data');
  });
});
