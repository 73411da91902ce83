import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../src/data/coverage.js';
import type { Framed } from '../../src/data/frame.js';
import { coverageNotices } from '../../src/report/coverage.js';
import { moment } from '../../src/values/moment.js';
import { parsePeriod } from '../../src/values/period.js';
import { defined, HANDLED } from '../run/ask.js';

const catalog = await defined([HANDLED]);
const day = (month: number, date: number, hour?: number) => moment(2020, month, date, hour) as number;
const covered = (last: number | undefined, months: readonly string[], dataset = 'findings'): Coverage => ({
  dataset,
  first: day(1, 2),
  last: last ?? day(2, 3),
  isWithin: last !== undefined,
  lastWithin: last,
  months: new Set(months),
});
const said = (basis: Framed['basis'], asOf: number, ...coverage: Coverage[]) => {
  const period = parsePeriod('2020-Q2');
  if (!period) throw new Error('no period');
  return coverageNotices({ timeframe: { period, asOf }, basis, coverage }, catalog);
};
const MONTHS = ['2020-04', '2020-05', '2020-06'];

describe('what the data do not cover', () => {
  it('a day given past the last day of all lists, in both languages', () => {
    const lists = [
      covered(day(6, 9), MONTHS),
      covered(day(6, 20), MONTHS, 'b'),
      covered(day(5, 1), MONTHS, 'c'),
    ];
    expect(said('given', day(6, 21), ...lists)).toEqual([
      {
        code: 'as-of-past-data',
        vi: 'thời điểm chốt 21/06/2020 sau ngày cuối có dữ liệu 20/06/2020: việc phát sinh sau ngày đó chưa được biết',
        en: 'the as-of date 2020-06-21 is past the last day of the data, 2020-06-20: what happened since is not known',
        count: null,
      },
    ]);
    expect(said('given', day(6, 21, 17), ...lists)).toEqual(said('given', day(6, 21), ...lists));
    expect(said('given', day(6, 20), ...lists)).toEqual([]);
    expect(said('given', day(6, 20, 17), ...lists)).toEqual([]);
    expect(said('period', day(6, 21), ...lists)).toEqual([]);
    expect(said('given', day(6, 21))).toEqual([]);
  });

  it('a list that lies outside of the period says so, and nothing of its months', () => {
    const notice = {
      code: 'outside-period',
      vi: 'Kiến nghị: dữ liệu từ 02/01/2020 đến 03/02/2020, không có bản ghi nào trong kỳ 01/04/2020 đến 30/06/2020',
      en: 'Kiến nghị: the data run from 2020-01-02 to 2020-02-03, none of them in the period 2020-04-01 to 2020-06-30',
      count: null,
    };
    expect(said('given', day(6, 30), covered(undefined, ['2020-01']))).toEqual([notice]);
    expect(said('data', day(6, 30), covered(undefined, []), covered(day(6, 30), MONTHS, 'b'))).toEqual([
      notice,
    ]);
  });

  it('months without a row, up to the reference day or the end of the period', () => {
    const months = (asOf: number, ...with_: string[]) =>
      said('data', asOf, covered(day(6, 1), with_)).map(({ vi, en }) => [vi, en]);
    expect(months(day(6, 30), '2020-05')).toEqual([
      ['Kiến nghị: không có dòng nào của tháng 04/2020, 06/2020', 'Kiến nghị: no row of 2020-04, 2020-06'],
    ]);
    expect(months(day(5, 31), '2020-05')).toEqual([
      ['Kiến nghị: không có dòng nào của tháng 04/2020', 'Kiến nghị: no row of 2020-04'],
    ]);
    expect(months(day(9, 30), '2020-05', '2020-04')).toEqual([
      ['Kiến nghị: không có dòng nào của tháng 06/2020', 'Kiến nghị: no row of 2020-06'],
    ]);
    expect(said('data', day(6, 30), covered(day(6, 1), ['2020-04', '2020-05']))).toMatchObject([
      { code: 'month-without-rows', en: 'Kiến nghị: no row of 2020-06' },
    ]);
    expect(said('data', day(6, 30), covered(day(6, 1), ['2020-04', '2020-05'], 'strange'))).toMatchObject([
      { code: 'quiet-month', en: 'strange: no row of 2020-06' },
    ]);
  });

  it('of what comes now and then a month without a row is a quiet one; runs of months are told as one', () => {
    expect(said('data', day(6, 30), covered(day(4, 1), ['2020-04'], 'strange'))).toMatchObject([
      { code: 'quiet-month', en: 'strange: no row of 2020-05 – 2020-06' },
    ]);
  });
});
