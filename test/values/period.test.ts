import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../src/values/date-forms.js';
import { isoMoment, type Moment, monthOf } from '../../src/values/moment.js';
import { inPeriod, type Period, parsePeriod } from '../../src/values/period.js';

const at = (text: string): Moment => parseMoment(text) as Moment;

describe('a period', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020-H1', '2020-01-01', '2020-06-30'],
    ['2020-H2', '2020-07-01', '2020-12-31'],
    ['2020-Q2', '2020-04-01', '2020-06-30'],
    ['2020-Q4', '2020-10-01', '2020-12-31'],
    ['2020-06-15', '2020-06-15', '2020-06-15'],
    ['2020-01..2020-06', '2020-01-01', '2020-06-30'],
    ['2019-12-15..2020-Q1', '2019-12-15', '2020-03-31'],
  ])('%s', (text, from, to) => {
    const period = parsePeriod(text) as Period;
    expect([isoMoment(period.from), isoMoment(period.to)]).toEqual([from, to]);
  });

  it.each([
    '2020-H3',
    '2020-Q5',
    '2020-00',
    '2020-13',
    '2020-02-30',
    '20',
    '2020..2019',
    '2020..2021..2022',
    '',
    '2020-6',
  ])('is not %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('has both of its days, to their last second', () => {
    const period = parsePeriod('2020-H1') as Period;
    const inside = (text: string) => inPeriod(at(text), period);
    expect(['01/01/2020', '01/01/2020 00:00:00', '30/06/2020', '30/06/2020 23:59:59'].every(inside)).toBe(
      true,
    );
    expect(['31/12/2019 23:59:59', '01/07/2020', '01/07/2020 00:00:00'].some(inside)).toBe(false);
  });

  it('is broken down by month', () => {
    expect(['30/06/2020 23:59:59', '01/07/2020'].map((text) => monthOf(at(text)))).toEqual([
      '2020-06',
      '2020-07',
    ]);
  });
});
