import { describe, expect, it } from 'vitest';
import type { Measured, Outcome } from '../../src/measure/measured.js';
import type { Group } from '../../src/report/groups.js';
import { suppress } from '../../src/report/suppress.js';
import { same } from '../../src/text/words.js';
import { exact } from '../../src/values/exact.js';

const measured = (numerator: number | null, denominator: number | null): Measured => ({
  numerator: numerator === null ? null : exact(numerator),
  denominator: denominator === null ? null : exact(denominator),
  value: exact(1),
  lowest: exact(1),
  highest: exact(1),
  failures: null,
  causes: new Map(),
  mayBeNothing: false,
  unproven: [],
});
const group = (key: string, outcome: Outcome): Group => ({
  key,
  title: same(key),
  agency: null,
  outcome,
  verdict: 'pass',
});
const of = (key: string, size: number): Group => group(key, measured(1, size));
const hidden = (groups: readonly Group[], below: number | undefined): string[] =>
  suppress(groups, below)
    .filter(({ outcome }) => 'noData' in outcome && outcome.noData === 'suppressed')
    .map(({ key }) => key);

describe('small groups', () => {
  it('are those of fewer than the limit, by their denominator', () => {
    expect(hidden([of('a', 4), of('b', 5), of('c', 3)], 5)).toEqual(['a', 'c']);
    expect(hidden([of('a', 5), of('b', 5)], 5)).toEqual([]);
    expect(hidden([of('a', 1), of('b', 2)], undefined)).toEqual([]);
  });

  it('one alone takes the next smallest with it', () => {
    expect(hidden([of('a', 30), of('b', 2), of('c', 9), of('d', 20)], 5)).toEqual(['b', 'c']);
    expect(hidden([of('a', 9), of('b', 2), of('c', 30)], 5)).toEqual(['a', 'b']);
    expect(hidden([of('a', 2)], 5)).toEqual(['a']);
  });

  it('a group of which nothing is known is neither small nor the next smallest', () => {
    const nothing = group('n', { noData: 'no-records', about: [] });
    const unknown = group('u', measured(null, null));
    const shown = suppress([nothing, unknown, of('b', 2), of('c', 9)], 5);
    expect(shown.slice(0, 2)).toEqual([nothing, unknown]);
    expect(hidden([nothing, unknown, of('b', 2), of('c', 9)], 5)).toEqual(['b', 'c']);
    expect(hidden([nothing, unknown, of('b', 2)], 5)).toEqual(['b']);
  });

  it('without a denominator the amount is the size, whichever side of zero it lies on', () => {
    expect(
      hidden(
        [group('a', measured(-9, null)), group('b', measured(-2, null)), group('c', measured(1, null))],
        5,
      ),
    ).toEqual(['b', 'c']);
  });

  it('keep their name and lose everything else', () => {
    expect(suppress([of('a', 1), of('b', 2)], 5)).toEqual(
      ['a', 'b'].map((key) => ({
        key,
        title: same(key),
        agency: null,
        outcome: { noData: 'suppressed', about: [] },
        verdict: 'no-data',
      })),
    );
  });
});
