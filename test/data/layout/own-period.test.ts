import { describe, expect, it } from 'vitest';
import { ownPeriod } from '../../../src/data/layout/own-period.js';
import { isoMoment } from '../../../src/values/moment.js';
import { bundled } from '../../golden/compute.js';

const { vocabulary } = (await bundled()).datasets.get('dossiers')?.lexicon ?? {};

const told = (...rows: string[]): string | undefined => {
  if (!vocabulary) throw new Error('no vocabulary');
  const period = ownPeriod(
    rows.map((row) => row.split('|')),
    vocabulary,
  );
  return period && `${isoMoment(period.from)} ${isoMoment(period.to)}`;
};
const Q1 = '2020-01-01 2020-03-31';

describe('the period that the top of a table names', () => {
  it.each([
    ['Từ ngày 01/01/2020 đến ngày 31/03/2020', Q1],
    ['(Từ ngày 1/1/2020 đến ngày 31/3/2020)', Q1],
    ['Từ ngày:|01/01/2020|Đến ngày:|31/03/2020', Q1],
    ['Kỳ báo cáo: Quý I/2020', Q1],
    ['Kỳ báo cáo:|Quý I năm 2020', Q1],
    ['BÁO CÁO KẾT QUẢ GIẢI QUYẾT TTHC QUÝ I - NĂM 2020', Q1],
    ['Danh sách hồ sơ tháng 6 năm 2020', '2020-06-01 2020-06-30'],
    ['THÁNG 06/2020', '2020-06-01 2020-06-30'],
    ['Báo cáo 6 tháng đầu năm 2020', '2020-01-01 2020-06-30'],
    ['Tổng hợp năm 2020||', '2020-01-01 2020-12-31'],
    ['Kỳ báo cáo: Quý I/2020 (từ ngày 15/12/2019 đến ngày 14/03/2020)', '2019-12-15 2020-03-14'],
    ['Kỳ báo cáo: 2020-Q1', Q1],
    // A workbook repeats what is merged.
    ['Quý I/2020|Quý I/2020|Quý I/2020', Q1],
  ])('%s', (title, period) => {
    expect(told('SỞ NỘI VỤ', '', title)).toBe(period);
  });

  it('the narrower of two, one within the other', () => {
    expect(told('BÁO CÁO NĂM 2020', 'Quý I năm 2020')).toBe(Q1);
    expect(told('Quý I năm 2020', 'BÁO CÁO NĂM 2020')).toBe(Q1);
  });

  it.each([
    ['none', 'DANH SÁCH HỒ SƠ'],
    ['two', 'Quý I năm 2020|Quý II năm 2020'],
    ['the day of a letter', 'Quảng Nam, ngày 05 tháng 7 năm 2020'],
    ['a letter to be dated', 'Quảng Nam, ngày … tháng … năm 2020'],
    ['a document', 'Ban hành kèm theo Thông tư số 02/2017/TT-VPCP ngày 31 tháng 10 năm 2017'],
    ['a document of a year', 'Kèm theo Quyết định số 3339/QĐ-UBND năm 2019'],
    ['a day', 'Ngày báo cáo: 05/07/2020'],
    ['a bare year', 'Biểu 06 | 2020'],
    ['days that are none', 'Từ ngày 31/02/2020 đến ngày 45/03/2020'],
  ])('nothing where there is %s', (_, title) => {
    expect(told(title)).toBeUndefined();
  });
});
