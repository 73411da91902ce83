import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worstFirst } from '../../src/formats/page/groups.js';
import {
  exactValue,
  shownCounts,
  shownScore,
  shownThreshold,
  shownValue,
} from '../../src/formats/page/shown.js';
import { COMPARISONS, HOLDS } from '../../src/language/condition.js';
import { shownDay, shownNumber } from '../../src/text/display.js';
import { LANGUAGES, type Language } from '../../src/text/words.js';
import { decimal, exact } from '../../src/values/exact.js';
import { indicator } from './sample-indicators.js';

const ratio = (numerator: number, denominator: number, verdict: 'pass' | 'fail') =>
  indicator({
    numerator: String(numerator),
    denominator: String(denominator),
    value: decimal(exact(numerator).div(denominator)),
    verdict,
  });

/** A person's reading of what is printed, as an exact fraction of 1 or an amount. */
function readBack(text: string, language: Language) {
  const plain = language === 'vi' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  const number = exact(plain.replace(' %', ''));
  return text.endsWith('%') ? number.div(100) : number;
}

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

describe('the rest of a row', () => {
  it('shows counts, thresholds, scores and days', () => {
    expect(shownCounts(ratio(4876, 5000, 'fail'), 'vi')).toBe('4.876/5.000');
    expect(shownCounts(ratio(4876, 5000, 'fail'), 'en')).toBe('4,876/5,000');
    expect(shownThreshold(indicator(), 'vi')).toBe('≥ 98 %');
    expect(
      shownThreshold(indicator({ threshold: { op: 'more_than', value: '1', basis: 'stated' } }), 'en'),
    ).toBe('> 100 %');
    expect(
      shownThreshold(
        indicator({ unit: 'number', threshold: { op: 'at_most', value: '0', basis: 'interpreted' } }),
        'vi',
      ),
    ).toBe('≤ 0*');
    expect(shownScore({ earned: '10.25', possible: '14.5' }, 'vi')).toBe('10,25/14,5');
    expect(shownScore({ earned: null, possible: '14.5' }, 'en')).toBe('–/14.5');
    expect(shownScore({ earned: '0.333333333333', possible: '0.333333333333' }, 'en')).toBe('0.33/0.33');
    expect(shownNumber('-1234567.5', 'vi')).toBe('-1.234.567,5');
    expect(shownDay('2020-12-31', 'vi')).toBe('31/12/2020');
    expect(shownDay('2020-12-31', 'en')).toBe('2020-12-31');
  });

  it('does not show a score that falls short as full', () => {
    expect(shownScore({ earned: '0.4999', possible: '0.5' }, 'vi')).toBe('0,4999/0,5');
  });

  it('puts the worst group first, as the threshold sees it', () => {
    const group = (key: string, value: string | null) => ({
      key,
      title: { vi: key, en: key },
      verdict: 'pass' as const,
      numerator: null,
      denominator: null,
      value,
    });
    const groups = [group('none', null), group('high', '0.9'), group('low', '0.1')];
    const order = (op: 'at_least' | 'at_most') =>
      worstFirst(indicator({ groups, threshold: { op, value: '0.5', basis: 'stated' } })).map(
        ({ key }) => key,
      );
    expect(order('at_least')).toEqual(['low', 'high', 'none']);
    expect(order('at_most')).toEqual(['high', 'low', 'none']);
  });
});
