import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARISONS, HOLDS } from '../../src/language/condition/written.js';
import type { Threshold } from '../../src/language/threshold.js';
import { readThreshold } from '../../src/language/threshold.js';
import { type Measured, NO_DATA, type NoData } from '../../src/measure/measured.js';
import { judge } from '../../src/score/judge.js';
import { verdictOf } from '../../src/score/verdict.js';
import { parseMoment } from '../../src/values/date-forms.js';
import { type Exact, exact, ONE } from '../../src/values/exact.js';
import { parsePeriod } from '../../src/values/period.js';
import type { Timeframe } from '../../src/values/timeframe.js';

const on = (asOf: string, period = '2020') =>
  ({ period: parsePeriod(period), asOf: parseMoment(asOf) }) as Timeframe;
const END = on('2020-12-31');

type End = number | null;
const between = (lowest: End, highest: End, value: End = lowest): Measured => {
  const number = (end: End): Exact | null => (end === null ? null : exact(end));
  return {
    numerator: number(value),
    denominator: null,
    value: number(value),
    lowest: number(lowest),
    highest: number(highest),
    failures: null,
    causes: new Map(),
    unproven: [],
    mayBeNothing: false,
  };
};
const line = (written: object): Threshold => readThreshold({ basis: 'stated', ...written }) as Threshold;
const AT_LEAST_5 = { threshold: line({ at_least: 5 }) };

describe('a verdict', () => {
  it('is one where both ends agree, on the line or off it', () => {
    expect(verdictOf(between(5, 9), AT_LEAST_5, END)).toBe('pass');
    expect(verdictOf(between(1, 4), AT_LEAST_5, END)).toBe('fail');
    expect(verdictOf(between(4, 5, 5), AT_LEAST_5, END)).toBe('undecided');
    expect(verdictOf(between(5, 6), { ...AT_LEAST_5, threshold: line({ more_than: 5 }) }, END)).toBe(
      'undecided',
    );
  });

  it('an open end lies beyond every line', () => {
    expect(verdictOf(between(5, null), AT_LEAST_5, END)).toBe('pass');
    expect(verdictOf(between(4, null, 9), AT_LEAST_5, END)).toBe('undecided');
    expect(verdictOf(between(null, 4, 3), AT_LEAST_5, END)).toBe('fail');
    expect(verdictOf(between(null, null, 9), AT_LEAST_5, END)).toBe('undecided');
    const atMost = { threshold: line({ at_most: 5 }) };
    expect(verdictOf(between(null, 5), atMost, END)).toBe('pass');
    expect(verdictOf(between(6, null), atMost, END)).toBe('fail');
  });

  it('pass and fail hold for whatever lies between the ends', () => {
    const small = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(
        fc.constantFrom(...COMPARISONS),
        small,
        small,
        small,
        fc.nat(100),
        (op, at, a, b, percent) => {
          const [lowest, highest] = [Math.min(a, b), Math.max(a, b)];
          const verdict = verdictOf(between(lowest, highest), { threshold: line({ [op]: at }) }, END);
          const true_ = exact(highest - lowest)
            .mul(percent)
            .div(100)
            .add(lowest);
          const holds = HOLDS[op](true_.compare(at));
          if (verdict !== 'undecided') expect(verdict).toBe(holds ? 'pass' : 'fail');
          if (lowest === highest) expect(verdict).not.toBe('undecided');
        },
      ),
    );
  });

  it('without a threshold there is none, and without a value not even that', () => {
    const none = { threshold: null };
    expect(verdictOf(between(1, 2), none, END)).toBe('no-threshold');
    expect(verdictOf(between(1, 2, null), none, END)).toBe('undecided');
  });
});

describe('nothing to measure', () => {
  const nothing = (noData: NoData['noData']): NoData => ({ noData, about: [] });

  it('passes only where a record vouches for it', () => {
    expect(verdictOf(nothing('nothing-arose'), AT_LEAST_5, END)).toBe('pass');
    for (const reason of NO_DATA.filter((one) => one !== 'nothing-arose'))
      expect(verdictOf(nothing(reason), AT_LEAST_5, END)).toBe('no-data');
  });

  it('waits for the end of the year where the plan judges then', () => {
    const yearly = { threshold: line({ at_least: 5, judged: 'year_end' }) };
    expect(verdictOf(nothing('nothing-arose'), yearly, on('2020-06-30'))).toBe('in-progress');
    expect(verdictOf(nothing('nothing-arose'), yearly, END)).toBe('pass');
    expect(verdictOf(nothing('not-vouched'), yearly, on('2020-06-30'))).toBe('no-data');
  });
});

describe('what is judged at the end of the year', () => {
  const yearly = { threshold: line({ at_least: 5, judged: 'year_end' }) };

  it('waits for its last day', () => {
    expect(verdictOf(between(9, 9), yearly, on('2020-12-30'))).toBe('in-progress');
    expect(verdictOf(between(9, 9), yearly, END)).toBe('pass');
    expect(verdictOf(between(9, 9), yearly, on('2020-06-30', '2020-H1'))).toBe('in-progress');
    expect(verdictOf(between(9, 9), yearly, on('2021-01-05', '2020-H1'))).toBe('pass');
  });
});

describe('points', () => {
  const indicator = { code: '1.1', ...AT_LEAST_5, threshold: line({ at_least: 10 }) } as never;
  const points = new Map([['1.1', { possible: ONE, basis: 'set' as const }]]);
  const shares = (outcome: Measured | NoData) => {
    const judged = judge(indicator, outcome, END, undefined, points);
    return [judged.earned, judged.lowest, judged.highest].map((one) => one?.toFraction() ?? null);
  };

  it('have the bounds of the value; what is undecided earns what is certain', () => {
    expect(shares(between(5, 15, 12))).toEqual(['1/2', '1/2', '1']);
    expect(shares(between(2, 6, 4))).toEqual(['2/5', '1/5', '3/5']);
    expect(shares(between(null, null, 12))).toEqual(['0', '0', '1']);
  });

  it('without data are none yet, and may be all', () => {
    expect(shares({ noData: 'dataset-absent', about: ['x'] })).toEqual([null, '0', '1']);
  });

  const judgedBy = (spec: object, outcome: Measured | NoData, rule?: object) => {
    const scale = rule && { rules: { '1.1': rule } };
    const judged = judge({ code: '1.1', ...spec } as never, outcome, END, scale as never, points);
    return [judged.share, judged.lowest, judged.highest].map((one) => one?.toFraction() ?? null);
  };

  it('without a threshold are none and never will be, whatever is known of the value', () => {
    for (const ends of [
      between(1, 2),
      between(1, null, null),
      between(null, 2, null),
      between(null, null, 2),
    ])
      expect(judgedBy({ threshold: null }, ends)).toEqual([null, '0', '0']);
    expect(judgedBy({ threshold: null }, { noData: 'dataset-absent', about: ['x'] })).toEqual([
      null,
      '0',
      '0',
    ]);
  });

  it('wait for the end of the year with the verdict, and may then be as many as the rule gives at the most', () => {
    const yearly = { threshold: line({ at_least: 10, judged: 'year_end' }) };
    const half = { bands: [{ from: 1, share: 0.5 }] };
    const judged = (rule?: object) => {
      const scale = rule && { rules: { '1.1': rule } };
      const before = on('2020-06-30');
      const one = judge({ code: '1.1', ...yearly } as never, between(20, 20), before, scale as never, points);
      return [one.verdict, one.share, one.lowest.toFraction(), one.highest.toFraction()];
    };
    expect(judged()).toEqual(['in-progress', null, '0', '1']);
    expect(judged(half)).toEqual(['in-progress', null, '0', '1/2']);
    expect(judgedBy(yearly, between(20, 20), half)).toEqual(['1/2', '1/2', '1/2']);
  });

  it('are all of them where there was nothing to handle', () => {
    const passing = { threshold: line({ at_least: 10 }) };
    expect(judgedBy(passing, { noData: 'nothing-arose', about: [] })).toEqual(['1', '1', '1']);
  });
});
