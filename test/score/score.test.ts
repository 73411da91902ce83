import { expect, it } from 'vitest';
import { compute } from '../../src/run/compute.js';
import { CASES, cases, LATE, ON_TIME } from '../measure/deadlines.js';
import { catalogOf, recognised, type Spec, titled, YEAR } from '../measure/world.js';

it('scores a small index as one does by hand', async () => {
  const leaf = (code: string, rest: Spec): Spec => ({ code, title: titled(code), ...rest });
  const absent = { ...ON_TIME, measure: { count: 'others' } };
  const catalog = await catalogOf(
    CASES,
    { ...CASES, dataset: 'others', columns: { x: { type: 'id', required: true, title: titled('Khác') } } },
    leaf('1', {}),
    leaf('1.1', { sub_criteria: [leaf('1.1.1', ON_TIME), leaf('1.1.2', ON_TIME), leaf('1.1.3', ON_TIME)] }),
    leaf('1.2', LATE),
    leaf('2', {}),
    leaf('2.1', absent),
    leaf('2.2', ON_TIME),
    {
      scale: 'test',
      provisional: true,
      source: titled('tự đặt'),
      points: {
        '1': { points: 10 },
        '1.1': { points: 7 },
        '1.1.1': { points: '2.5' },
        '2': { points: '4.5' },
      },
      rules: {
        '1.1.2': 'all_or_nothing',
        '1.1.3': {
          bands: [
            { from: '90 %', share: 1 },
            { from: '80 %', share: 0.5 },
          ],
        },
      },
    },
  );
  const file = await recognised(cases(15, 3), catalog);
  const { criteria, areas, totals, indicators } = await compute({ catalog, period: YEAR.period }, [file]);
  // 12 of 15 on time: 80 % of the 90 % that are full. 3 of 15 late: 20 %, where 10 % are full.
  expect(indicators.map(({ score }) => [score.earned, score.possible])).toEqual([
    ['2.222222222222', '2.5'], //    2.5 × 0.8 / 0.9 = 20/9
    ['0', '2.25'], //                (7 − 2.5) / 2, and 80 % is not 90 %
    ['1.125', '2.25'], //            half of it, from 80 %
    ['1.5', '3'], //                 (10 − 7) × 0.1 / 0.2
    [null, '2.25'], //               no data: 4.5 / 2 that nobody can see
    ['2', '2.25'], //                2.25 × 8 / 9
  ]);
  // 20/9 + 9/8 = 241/72 = 3.3472…; + 3/2 = 349/72 = 4.8472…; + 2 = 493/72 = 6.8472…; + 9/4 = 655/72 = 9.0972…
  expect(criteria.map(({ totals: { earned } }) => earned)).toEqual(['3.347222222222', '1.5', '0', '2']);
  expect(areas.map(({ totals: { earned, possible } }) => [earned, possible])).toEqual([
    ['4.847222222222', '10'],
    ['2', '4.5'],
  ]);
  expect(totals).toMatchObject({
    earned: '6.847222222222',
    lowest: '6.847222222222',
    highest: '9.097222222222',
    possible: '14.5',
    measured: '12.25',
    pass: 0,
    fail: 5,
    no_data: 1,
  });
});
