import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownRange } from '../../../src/formats/page/range.js';
import { COMPARISONS, HOLDS } from '../../../src/language/condition/written.js';
import type { ReportIndicator } from '../../../src/report/schema.js';
import { LANGUAGES } from '../../../src/text/words.js';
import { decimal, exact } from '../../../src/values/exact.js';
import { indicator } from '../sample-indicators.js';
import { readBack } from './read-back.js';

const open = (lowest: string | null, highest: string | null, given: Partial<ReportIndicator> = {}) =>
  indicator({ verdict: 'undecided', lowest, highest, ...given });

const amount = { unit: 'number', denominator: null, threshold: null } as const;

describe('the range of a value', () => {
  it('has both ends in the unit, open ones as a question mark', () => {
    expect(shownRange(open('0.9541', '0.986'), 'vi')).toBe('95,41–98,60 %');
    expect(shownRange(open('0.9541', '0.986'), 'en')).toBe('95.41–98.60 %');
    expect(shownRange(open('0.9541', null), 'vi')).toBe('95,41–? %');
    expect(shownRange(open(null, '0.986'), 'vi')).toBe('?–98,60 %');
    expect(shownRange(open(null, null), 'vi')).toBe('?–? %');
    expect(shownRange(open('1234.5', '2000', amount), 'vi')).toBe('1.234,5–2.000');
    expect(shownRange(open('-3', '4', amount), 'en')).toBe('-3 – 4');
  });

  it('is there for what is decided, too, and only where something is unknown', () => {
    expect(shownRange(open('0.9541', '0.97', { verdict: 'fail' }), 'en')).toBe('95.41–97.00 %');
    expect(shownRange(indicator(), 'en')).toBe('');
    expect(shownRange(open(null, null, { verdict: 'pass', value: null }), 'en')).toBe('');
    expect(shownRange(open('0.1', '0.9', { verdict: 'no-data' }), 'en')).toBe('');
    expect(shownRange(open(null, null, { ...amount, verdict: 'no-threshold' }), 'en')).toBe('?–?');
  });

  it('has more decimals where two would make its ends the same', () => {
    expect(shownRange(open('0.98431', '0.98434', { verdict: 'pass' }), 'en')).toBe('98.431–98.434 %');
  });

  it('has each end on its own side of the threshold, the lowest not above the highest', () => {
    const near = fc.integer({ min: -3000, max: 3000 }).map((off) => exact(98).add(exact(off).div(10 ** 5)));
    const wide = fc.integer({ min: 0, max: 10 ** 5 }).map((n) => exact(n).div(1000));
    const ends = fc.tuple(fc.oneof(near, wide), fc.oneof(near, wide));
    fc.assert(
      fc.property(
        ends,
        fc.constantFrom(...COMPARISONS),
        fc.constantFrom(...LANGUAGES),
        ([a, b], op, language) => {
          const [low, high] = a.lte(b) ? [a, b] : [b, a];
          if (low.equals(high)) return;
          const threshold = { op, value: '0.98', basis: 'stated' } as const;
          const range = open(decimal(low.div(100)), decimal(high.div(100)), { threshold });
          const [first = '', second = ''] = shownRange(range, language).split('–');
          const shown = [readBack(`${first} %`, language), readBack(second, language)] as const;
          expect(shown[0].lt(shown[1])).toBe(true);
          const holds = (value: typeof low) => HOLDS[op](value.compare(exact('0.98')));
          expect(shown.map(holds)).toEqual([holds(low.div(100)), holds(high.div(100))]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
