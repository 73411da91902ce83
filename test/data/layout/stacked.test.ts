import { describe, expect, it } from 'vitest';
import { goesOn, isOfTitles, stacked } from '../../../src/data/layout/stacked.js';

const rows = (...lines: string[]) => lines.map((line) => line.split(','));

/** As Excel writes merged cells: the value in the first of them. */
const FORM = rows(
  'STT,Lĩnh vực,Số hồ sơ tiếp nhận,,,,Đã giải quyết,,,,Ghi chú',
  ',,Tổng số,Trong kỳ,,Kỳ trước,Tổng số,Trước hạn,Đúng hạn,Quá hạn,',
  ',,,Trực tuyến,Trực tiếp,,,,,,',
);
/** As a workbook's merges fill them. */
const FILLED = rows(
  'STT,Lĩnh vực,Số hồ sơ tiếp nhận,Số hồ sơ tiếp nhận,Số hồ sơ tiếp nhận,Số hồ sơ tiếp nhận,Đã giải quyết,Đã giải quyết,Đã giải quyết,Đã giải quyết,Ghi chú',
  'STT,Lĩnh vực,Tổng số,Trong kỳ,Trong kỳ,Kỳ trước,Tổng số,Trước hạn,Đúng hạn,Quá hạn,Ghi chú',
  'STT,Lĩnh vực,Tổng số,Trực tuyến,Trực tiếp,Kỳ trước,Tổng số,Trước hạn,Đúng hạn,Quá hạn,Ghi chú',
);
const PATHS = [
  'STT',
  'Lĩnh vực',
  'Số hồ sơ tiếp nhận > Tổng số',
  'Số hồ sơ tiếp nhận > Trong kỳ > Trực tuyến',
  'Số hồ sơ tiếp nhận > Trong kỳ > Trực tiếp',
  'Số hồ sơ tiếp nhận > Kỳ trước',
  'Đã giải quyết > Tổng số',
  'Đã giải quyết > Trước hạn',
  'Đã giải quyết > Đúng hạn',
  'Đã giải quyết > Quá hạn',
  'Ghi chú',
];

describe('the titles of a header of several rows', () => {
  it('are paths from the widest down, merged cells empty or filled', () => {
    expect(stacked(FORM)).toEqual(PATHS);
    expect(stacked(FILLED)).toEqual(PATHS);
  });

  it('where rows end early, and where only groups stand above', () => {
    expect(stacked(rows(',,Đã giải quyết', 'STT,Đơn vị,Tổng số,Quá hạn'))).toEqual([
      'STT',
      'Đơn vị',
      'Đã giải quyết > Tổng số',
      'Đã giải quyết > Quá hạn',
    ]);
  });

  it('one that is merged downwards goes over no other column', () => {
    expect(stacked(rows('STT,,Đã giải quyết,', ',Đơn vị,Tổng số,Quá hạn'))).toEqual([
      'STT',
      'Đơn vị',
      'Đã giải quyết > Tổng số',
      'Đã giải quyết > Quá hạn',
    ]);
  });

  it('a narrower group does not go over the next one', () => {
    expect(stacked(rows('Tiếp nhận,,Đã giải quyết,', 'Trong kỳ,,,Xong', 'a,b,c,d'))).toEqual([
      'Tiếp nhận > Trong kỳ > a',
      'Tiếp nhận > Trong kỳ > b',
      'Đã giải quyết > c',
      'Đã giải quyết > Xong > d',
    ]);
  });

  it('no title stands below itself', () => {
    expect(stacked(rows('Mã,Mã', 'MÃ (1),Tên'))).toEqual(['Mã', 'Mã > Tên']);
  });
});

describe('a row goes on with a header', () => {
  const known = (title: string) => title === 'linh vuc';
  it('of which a known title has nothing below it and another one two', () => {
    expect(goesOn(FORM[0] as string[], FORM[1] as string[], known)).toBe(true);
    expect(goesOn(FILLED[0] as string[], FILLED[1] as string[], known)).toBe(true);
  });

  it.each([
    ['data', FORM[0], '1,Đất đai,5,3,2,0,1,1,0,0,'],
    ['data without a number', FORM[0], ',,5,3,2,0,1,1,0,0,'],
    ['a title above a header', ['BÁO CÁO', '', ''], 'STT,Lĩnh vực,Tổng số'],
    ['a letterhead', ['UBND TỈNH', '', 'CỘNG HÒA'], ',Lĩnh vực,Tổng số'],
    ['one title below', FORM[0], ',,Tổng số,,,,,,,,'],
    ['nothing', FORM[0], ',,,,'],
  ])('not: %s', (_, header, next) => {
    expect(goesOn(header as string[], next.split(','), known)).toBe(false);
  });
});

it('titles are words or years', () => {
  expect(isOfTitles(['', 'Quý 1', '2019'])).toBe(true);
  for (const cell of ['5', '01/02/2020', '(1)', '12.000', '-']) expect(isOfTitles(['Mã', cell])).toBe(false);
});
