import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../src/values/date-forms.js';
import { parsePeriod } from '../../src/values/period.js';
import { titled } from '../measure/world.js';
import { ask, defined, FINDINGS, HANDLED, lines, noticesOf, only } from './ask.js';

const HEADER = 'Mã,Ngày phát hiện,Đã xử lý';
const month = (number: number, day = '15'): string =>
  `a${number},${day}/${String(number).padStart(2, '0')}/2020,x`;
const FIRST_HALF = [1, 2, 3, 4, 5, 6].map((number) => month(number));
const asked = async (rows: readonly string[], question: object = {}, leaf = HANDLED) =>
  ask(await defined([leaf]), { 'findings.csv': lines(HEADER, ...rows) }, question);
const period = (text: string) => ({ period: parsePeriod(text) });
const asOf = (text: string) => ({ asOf: parseMoment(text) });
const frame = async (...given: Parameters<typeof asked>) => {
  const { as_of, as_of_basis } = await asked(...given);
  return [as_of, as_of_basis];
};

describe('the reference day', () => {
  it('is the last day that the data cover', async () => {
    expect(await frame(FIRST_HALF)).toEqual(['2020-06-15', 'data']);
  });

  it('is never after the end of the period', async () => {
    expect(await frame(FIRST_HALF, period('2020-Q1'))).toEqual(['2020-03-15', 'data']);
    expect(await frame([...FIRST_HALF, 'b1,05/01/2031,x'])).toEqual(['2020-06-15', 'data']);
    expect(await frame([month(12, '31')])).toEqual(['2020-12-31', 'data']);
  });

  it('is the end of the period where no data tell', async () => {
    expect(await frame(['a1,05/03/2019,x'])).toEqual(['2020-12-31', 'period']);
    expect(await frame(['a1,không rõ,x'])).toEqual(['2020-12-31', 'period']);
  });

  it('is the last on which anything is noted, and not after the period', async () => {
    const noting = {
      ...FINDINGS,
      covers: ['found', 'settled'],
      columns: { ...(FINDINGS.columns as object), settled: { type: 'date', title: titled('Ngày xử lý') } },
    };
    const day = async (row: string, question: object = {}) => {
      const file = lines(`${HEADER},Ngày xử lý`, row);
      const report = await ask(await defined([HANDLED], noting), { 'findings.csv': file }, question);
      return [report.as_of, report.as_of_basis, noticesOf(report, 'outside-period').length];
    };
    expect(await day('a1,02/03/2020,x,05/03/2020')).toEqual(['2020-03-05', 'data', 0]);
    expect(await day('a1,02/03/2020,x,')).toEqual(['2020-03-02', 'data', 0]);
    expect(await day('a1,02/03/2020,x,05/04/2020', period('2020-Q1'))).toEqual(['2020-03-02', 'data', 0]);
    expect(await day('a1,02/12/2019,x,05/03/2020')).toEqual(['2020-03-05', 'data', 1]);
  });

  it('is the day given', async () => {
    expect(await frame(FIRST_HALF, asOf('2020-04-30'))).toEqual(['2020-04-30', 'given']);
  });

  it('is a whole day, whatever the time of the last event', async () => {
    expect(await frame(['a1,05/03/2020 08:30,x'])).toEqual(['2020-03-05', 'data']);
  });
});

describe('what is said of the time', () => {
  it('a day given that no data reach', async () => {
    const said = async (day: string) => noticesOf(await asked(FIRST_HALF, asOf(day)), 'as-of-past-data');
    expect(await said('2020-06-30')).toEqual([
      'the as-of date 2020-06-30 is past the last day of the data, 2020-06-15: what happened since is not known',
    ]);
    expect(await said('2020-06-15')).toEqual([]);
  });

  it('months without a row, up to the reference day and no further', async () => {
    const gap = FIRST_HALF.filter((row) => !/\/0[24]\//.test(row));
    const said = async (...given: Parameters<typeof asked>) =>
      noticesOf(await asked(...given), 'month-without-rows');
    expect(await said(gap)).toEqual(['Kiến nghị: no row of 2020-02, 2020-04']);
    expect(await said(FIRST_HALF)).toEqual([]);
    expect(await said(gap, period('2020-Q1'))).toEqual(['Kiến nghị: no row of 2020-02']);
    expect(await said(FIRST_HALF, asOf('2020-08-01'))).toEqual(['Kiến nghị: no row of 2020-07 – 2020-08']);
  });

  it('data that lie outside of the period', async () => {
    expect(noticesOf(await asked(['a1,05/03/2019,x', 'a2,07/04/2019,x']), 'outside-period')).toEqual([
      'Kiến nghị: the data run from 2019-03-05 to 2019-04-07, none of them in the period 2020-01-01 to 2020-12-31',
    ]);
  });
});

describe('what the plan judges by the year', () => {
  const yearly = { ...HANDLED, threshold: { at_least: '100 %', basis: 'stated', judged: 'year_end' } };
  const verdict = async (rows: readonly string[], question: object = {}) => {
    const { verdict, value, score } = only(await asked(rows, question, yearly));
    return [verdict, value, score.earned];
  };

  it('is in progress before the year is over, with its figure', async () => {
    expect(await verdict([...FIRST_HALF, 'b1,05/03/2020,Chưa', 'b2,06/03/2020,Chưa'])).toEqual([
      'in-progress',
      '0.75',
      null,
    ]);
    expect(await verdict(FIRST_HALF, period('2020-H1'))).toEqual(['in-progress', '1', null]);
  });

  it('is judged on its last day, which data or a person may say', async () => {
    expect((await verdict([...FIRST_HALF, month(12, '31')]))[0]).toBe('pass');
    expect((await verdict(FIRST_HALF, asOf('2020-12-31')))[0]).toBe('pass');
    expect((await verdict([...FIRST_HALF, 'b1,31/12/2020,Chưa']))[0]).toBe('fail');
  });

  it('without data has none, whatever the day', async () => {
    expect((await verdict(['a1,05/03/2019,x']))[0]).toBe('no-data');
  });
});
