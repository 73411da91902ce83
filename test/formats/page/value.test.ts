import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactValue, shownValue } from '../../../src/formats/page/value.js';
import { COMPARISONS, HOLDS } from '../../../src/language/condition/written.js';
import { LANGUAGES } from '../../../src/text/words.js';
import { decimal, exact } from '../../../src/values/exact.js';
import { indicator } from '../sample-indicators.js';
import { ratio, readBack } from './read-back.js';

describe('a value', () => {
  it('has two decimals, half up, in the language', () => {
    expect(shownValue(ratio(4875, 5000, 'fail'), 'vi')).toBe('97,50 %');
    expect(shownValue(ratio(4875, 5000, 'fail'), 'en')).toBe('97.50 %');
    expect(shownValue(ratio(2, 3, 'fail'), 'en')).toBe('66.67 %');
    expect(shownValue(ratio(1, 800, 'fail'), 'en')).toBe('0.13 %');
    expect(
      shownValue(
        indicator({
          unit: 'number',
          threshold: null,
          verdict: 'no-threshold',
          denominator: null,
          value: '1234.5',
        }),
        'vi',
      ),
    ).toBe('1.234,5');
  });

  it('has more decimals when two would contradict the verdict', () => {
    expect(shownValue(ratio(97998, 100000, 'fail'), 'vi')).toBe('97,998 %');
    expect(shownValue(ratio(979999999, 1000000000, 'fail'), 'en')).toBe('97.9999999 %');
    const nearZero = {
      ...ratio(1, 1000000, 'fail'),
      threshold: { op: 'at_most', value: '0', basis: 'stated' },
    } as const;
    expect(shownValue(nearZero, 'en')).toBe('0.0001 %');
  });

  it('is not shown where there is no verdict for want of data', () => {
    expect(
      shownValue(indicator({ verdict: 'no-data', numerator: '3', denominator: '5', value: '0.6' }), 'vi'),
    ).toBe('');
  });

  it('of what is in progress stands on its own side of the threshold too', () => {
    const early = { ...ratio(97998, 100000, 'fail'), verdict: 'in-progress' as const };
    expect(shownValue(early, 'vi')).toBe('97,998 %');
  });

  it('never contradicts its verdict', () => {
    const whole = fc.integer({ min: 1, max: 10 ** 9 });
    const near = fc.tuple(whole, fc.integer({ min: -3, max: 3 }));
    const any = fc.record({
      parts: fc.oneof(
        fc.tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), whole),
        // Beside a threshold of 98 %, which is where rounding goes wrong.
        near.map(([n, off]): [number, number] => [98 * n + off, 100 * n]),
      ),
      line: fc.oneof(
        fc.constant('0.98'),
        fc.constant('0'),
        fc.constant('1'),
        fc.integer({ min: 0, max: 999 }).map((n) => decimal(exact(n).div(1000))),
      ),
      op: fc.constantFrom(...COMPARISONS),
      unit: fc.constantFrom('percent' as const, 'number' as const),
      language: fc.constantFrom(...LANGUAGES),
    });
    fc.assert(
      fc.property(any, ({ parts: [n, d], line, op, unit, language }) => {
        const passes = HOLDS[op](exact(n).div(d).compare(exact(line)));
        const measure = {
          ...ratio(n, d, passes ? 'pass' : 'fail'),
          unit,
          threshold: { op, value: line, basis: 'stated' as const },
        };
        const read = readBack(shownValue(measure, language), language);
        expect(HOLDS[op](read.compare(exact(line)))).toBe(passes);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the quotient itself, not the 12 digits of the report', () => {
    expect(exactValue(ratio(2, 3, 'fail'))?.equals(exact(2).div(3))).toBe(true);
  });
});
