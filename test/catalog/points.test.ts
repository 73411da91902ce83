import { describe, expect, it } from 'vitest';
import type { Area, Indicator, Scale } from '../../src/catalog/model.js';
import { pointsByCode } from '../../src/catalog/points.js';
import { rollUp } from '../../src/score/rollup.js';
import { decimal, exact, rounded } from '../../src/values/exact.js';

const title = { vi: 'x', en: 'x' };
const leaf = (code: string) => ({ code, title }) as Indicator;
const criterion = (code: string, ...subs: string[]) => ({
  code,
  title,
  indicators: (subs.length > 0 ? subs : [code]).map(leaf),
});
const area = (code: string, ...criteria: ReturnType<typeof criterion>[]): Area => ({ code, title, criteria });

const TREE = [
  area('1', criterion('1.1', '1.1.1', '1.1.2', '1.1.3'), criterion('1.2'), criterion('1.3', '1.3.1')),
  area('2', criterion('2.1', '2.1.1', '2.1.2'), criterion('2.2')),
];

const pointsOf = (listed: Record<string, number | string>): Record<string, string> => {
  const points = Object.fromEntries(Object.entries(listed).map(([code, one]) => [code, { points: one }]));
  const scale: Scale = { id: 'test', source: title, provisional: false, points, rules: {} };
  return Object.fromEntries(
    [...pointsByCode(TREE, scale)].map(([code, { possible }]) => [code, possible.toFraction()]),
  );
};

describe('points', () => {
  it('share evenly what the parent has left', () => {
    // Area 1 has 10. Criterion 1.1 is listed with 4, so 1.2 and 1.3 share 6: 3 each. Within 1.1, 1.1.2 is listed
    // with 1.5, so 1.1.1 and 1.1.3 share 2.5: 1.25 each. 1.3.1 is alone and has its parent's 3.
    // Area 2 is not listed: it has the sum of what is listed below it, 2.1.1 with 0.1 and 2.2 with 0.2. Its child
    // 2.1 is not listed either and has what area 2 has left after 2.2: 0.1, which 2.1.1 takes, and 2.1.2 gets none.
    expect(pointsOf({ '1': 10, '1.1': 4, '1.1.2': '1.5', '2.1.1': 0.1, '2.2': '0.2' })).toEqual({
      '1': '10',
      '1.1': '4',
      '1.1.1': '5/4',
      '1.1.2': '3/2',
      '1.1.3': '5/4',
      '1.2': '3',
      '1.3': '3',
      '1.3.1': '3',
      '2': '3/10',
      '2.1': '1/10',
      '2.1.1': '1/10',
      '2.1.2': '0',
      '2.2': '1/5',
    });
  });

  it('are the sum of what is below a code where all of it is listed, whatever the parent has left', () => {
    // 1.1 has 2 + 1 + 1 and 1.3 the 1 of its only child; 1.2 takes what is left of 10.
    const all = pointsOf({ '1': 10, '1.1.1': 2, '1.1.2': 1, '1.1.3': 1, '1.3.1': 1 });
    expect([all['1.1'], all['1.2'], all['1.3']]).toEqual(['4', '5', '1']);
    // Of 2.1 one child is not listed, so that it shares with 2.2 what area 2 has.
    const some = pointsOf({ '2': 10, '2.1.1': 2 });
    expect([some['2.1'], some['2.1.1'], some['2.1.2'], some['2.2']]).toEqual(['5', '2', '3', '5']);
  });

  it('divide exactly: three thirds of 10 are 10', () => {
    const points = pointsOf({ '1': 10 });
    expect([points['1.1'], points['1.1.1'], points['1.2']]).toEqual(['10/3', '10/9', '10/3']);
  });
});

describe('rounding', () => {
  it('happens once, at the end: nine ninths of 10 are 10, not 9.999999999999', () => {
    const one = { possible: exact('10/9'), earned: exact('10/9'), verdict: 'pass' as const };
    const totals = rollUp(Array(9).fill(one));
    expect([decimal(one.earned), decimal(totals.earned), decimal(totals.possible)]).toEqual([
      '1.111111111111',
      '10',
      '10',
    ]);
  });

  it('goes half away from zero', () => {
    expect(['0.5', '1.5', '-0.5', '0.125', '-1.005'].map((value) => rounded(exact(value), 0))).toEqual([
      '1',
      '2',
      '-1',
      '0',
      '-1',
    ]);
    expect([rounded(exact('0.125'), 2), rounded(exact('-0.125'), 2), rounded(exact('-0.001'), 2)]).toEqual([
      '0.13',
      '-0.13',
      '0.00',
    ]);
  });

  it('publishes every digit of what ends within 12', () => {
    expect(['97.998', '1/8', '-2', '2/3', '1/4096', '100'].map((value) => decimal(exact(value)))).toEqual([
      '97.998',
      '0.125',
      '-2',
      '0.666666666667',
      '0.000244140625',
      '100',
    ]);
  });
});
