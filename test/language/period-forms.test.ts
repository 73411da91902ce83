import { describe, expect, it } from 'vitest';
import { periodReader, tellsPeriod } from '../../src/language/period-forms.js';
import { isoMoment } from '../../src/values/moment.js';

const read = periodReader([
  'Quý {quarter}/{year}',
  'Tháng {month} năm {year}',
  '{first_months} tháng đầu năm {year}',
  '{last_months} tháng cuối năm {year}',
  'Năm {year}',
  'Từ ngày {from} đến ngày {to}',
  '{from} - {to}',
]);
const said = (text: string): string => {
  const period = read(text);
  return period ? `${isoMoment(period.from)} ${isoMoment(period.to)}` : 'none';
};

describe('a period is read', () => {
  it.each([
    ['Quý II/2020', '2020-04-01 2020-06-30'],
    ['QUÝ 4 - 2020', '2020-10-01 2020-12-31'],
    ['quý iv 2020'.normalize('NFD'), '2020-10-01 2020-12-31'],
    ['Tháng 02 năm 2020', '2020-02-01 2020-02-29'],
    ['6 tháng đầu năm 2020', '2020-01-01 2020-06-30'],
    ['09 tháng đầu năm 2020', '2020-01-01 2020-09-30'],
    ['6 tháng cuối năm 2020', '2020-07-01 2020-12-31'],
    ['Năm 2020', '2020-01-01 2020-12-31'],
    ['Từ ngày 15/12/2019 đến ngày 14/6/2020', '2019-12-15 2020-06-14'],
    ['01.01.2020 – 31.03.2020', '2020-01-01 2020-03-31'],
    ['2020-01-01 - 2020-03-31', '2020-01-01 2020-03-31'],
    ['2020', '2020-01-01 2020-12-31'],
    ['2020-H1', '2020-01-01 2020-06-30'],
    ['30/06/2020', '2020-06-30 2020-06-30'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    'Quý II',
    'Quý V/2020',
    'quý 2/1920',
    '13 tháng đầu năm 2020',
    'Từ ngày 31/02/2020 đến ngày 30/06/2020',
    'Từ ngày 30/06/2020 đến ngày 01/01/2020',
    'kỳ này',
  ])('%s is none', (text) => {
    expect(said(text)).toBe('none');
  });
});

it('signs in a form are read as they stand', () => {
  expect(periodReader(['Kỳ (quý) {quarter} + {year}'])('Kỳ (quý) 1 + 2020')).toBeDefined();
});

it('a form tells a year and a part of it, or two days', () => {
  expect(['{year}', 'Quý {quarter} {year}', '{to} {from}'].map(tellsPeriod)).toEqual([true, true, true]);
  expect(
    ['Quý {quarter}', '{month}', '{from}', '{year} {week}', 'kỳ', '{year} {year}'].map(tellsPeriod),
  ).toEqual(Array(6).fill(false));
});

it('two days in one run of digits are given up soon', () => {
  const began = performance.now();
  expect(periodReader(['{from}{to}'])(`1 1 ${'1'.repeat(1_000_000)} x`)).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(5_000);
});
