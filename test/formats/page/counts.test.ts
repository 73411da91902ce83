import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownCounts } from '../../../src/formats/page/counts.js';
import { partly, shownValue } from '../../../src/formats/page/value.js';
import { decimal, exact } from '../../../src/values/exact.js';
import { empty, indicator } from '../sample-indicators.js';
import { ratio, readBack } from './read-back.js';

const mean = (numerator: string, denominator: string) =>
  indicator({
    unit: 'number',
    threshold: { op: 'at_least', value: '4', basis: 'stated' },
    numerator,
    denominator,
    value: decimal(exact(numerator).div(exact(denominator))),
  });

describe('numerator and denominator', () => {
  it('stand in the language', () => {
    expect(shownCounts(ratio(4876, 5000, 'fail'), 'vi')).toBe('4.876/5.000');
    expect(shownCounts(ratio(4876, 5000, 'fail'), 'en')).toBe('4,876/5,000');
    expect(shownCounts(indicator({ denominator: null }), 'en')).toBe('');
    expect(shownCounts(mean('11.5', '3'), 'vi')).toBe('11,5/3');
    const moved = indicator({ numerator: '1', denominator: null, sides: { from: '20', to: '21.50' } });
    expect(shownCounts(moved, 'vi')).toBe('20 → 21,5');
  });

  it('of a part are its own: what was set against what of the whole says nothing of it', () => {
    const whole = indicator({ numerator: '1', denominator: null, sides: { from: '20', to: '21' } });
    expect(shownCounts(partly(whole, { ...empty, verdict: 'no-data' }), 'vi')).toBe('');
    expect(
      shownCounts(partly(whole, { numerator: '1', denominator: '3', value: '0.333333333333' }), 'vi'),
    ).toBe('1/3');
    expect(shownCounts(partly(whole, { sides: { from: '2', to: '3' } }), 'vi')).toBe('2 → 3');
  });

  it('do not say 12 of 3 beside a mean of 3.99997', () => {
    expect(shownValue(mean('11.9999', '3'), 'en')).toBe('3.99997');
    expect(shownCounts(mean('11.9999', '3'), 'en')).toBe('11.9999/3');
    const noLine = { ...mean('11.9999', '3'), threshold: null, verdict: 'no-threshold' as const };
    expect(shownCounts(noLine, 'en')).toBe('11.9999/3');
  });

  it('do not show something as nothing, also where there is no value', () => {
    const partial = indicator({ verdict: 'no-data', numerator: '0.001', denominator: '2', value: null });
    expect(shownCounts(partial, 'vi')).toBe('0,001/2');
  });

  it('have the value shown for their quotient', () => {
    const amount = fc.integer({ min: 1, max: 10 ** 7 }).map((n) => decimal(exact(n).div(10 ** 4)));
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('0.5', '1', '4'), (numerator, denominator, value) => {
        const passes = exact(numerator).div(exact(denominator)).gte(exact(value));
        const measure = {
          ...mean(numerator, denominator),
          threshold: { op: 'at_least', value, basis: 'stated' },
          verdict: passes ? 'pass' : 'fail',
        } as const;
        const [above = '', below = ''] = shownCounts(measure, 'vi').split('/');
        const read = decimal(readBack(above, 'vi').div(readBack(below, 'vi')));
        expect(shownValue({ ...measure, numerator: null, value: read }, 'vi')).toBe(
          shownValue(measure, 'vi'),
        );
      }),
      { numRuns: 500 },
    );
  });
});
