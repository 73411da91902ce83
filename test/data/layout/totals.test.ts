import { describe, expect, it } from 'vitest';
import { totalIn } from '../../../src/data/layout/totals.js';
import { readVocabulary } from '../../../src/language/vocabulary.js';

const VOCABULARY = readVocabulary({
  totals: ['Tổng cộng', 'Tổng số', 'Cộng trang'],
  other_totals: ['Trung bình', 'Lũy kế', 'Trong đó'],
});
const total = (row: string) => totalIn(row.split('|'), VOCABULARY);

describe('a row of totals', () => {
  it.each([
    ['Tổng cộng||10|9', undefined],
    ['|TỔNG SỐ|10|9', undefined],
    ['12|Tổng cộng|10|9', undefined],
    ['Cộng trang||10|9', undefined],
    ['|Tổng cộng:3||', '3'],
    ['Tổng cộng : 1.250|||', '1.250'],
    ['Tổng cộng|120 hồ sơ||', '120 ho so'],
    ['Tổng cộng|||120', '120'],
    ['Tổng cộng: 120 hồ sơ|||', '120 ho so'],
    ['Tổng số 120 hồ sơ|||', '120 ho so'],
    ['Tổng cộng: 120 hồ sơ|Tổng cộng: 120 hồ sơ||', '120 ho so'],
    ['Tổng cộng|Tổng cộng|10|9', undefined],
  ])('that adds up: %s', (row, counts) => {
    expect(total(row)).toEqual({ adds: true, counts });
  });

  it.each(['Trung bình||10|9', '|Luỹ kế|10|9', 'Trong đó:|||', '|Trong đó|3|', 'Trong đó: quá hạn||3|'])(
    'of another kind: %s',
    (row) => {
      expect(total(row)).toEqual({ adds: false, counts: undefined });
    },
  );

  it.each([
    '1|Tổng cục Thuế|5|5',
    'Tổng hợp báo cáo|||',
    'Tổng cộng: 3 đơn vị|5|5|',
    'Sở Nội vụ|Tổng cộng|5|5',
    'Tổng số hồ sơ|||',
    '|||',
    '12|||',
  ])('is none: %s', (row) => {
    expect(total(row)).toBeUndefined();
  });
});
