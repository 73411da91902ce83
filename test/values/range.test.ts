import { describe, expect, it } from 'vitest';
import { exact } from '../../src/values/exact.js';
import { isSettled, minus, OPEN, only, over, type Range } from '../../src/values/range.js';

const range = (lowest: number | null, highest: number | null): Range => ({
  lowest: lowest === null ? null : exact(lowest),
  highest: highest === null ? null : exact(highest),
});
const shown = ({ lowest, highest }: Range): string =>
  `${lowest?.toFraction() ?? '-'}..${highest?.toFraction() ?? '-'}`;

describe('one range over another', () => {
  it.each([
    [range(1, 2), range(4, 5), '1/5..1/2'],
    [range(-2, -1), range(4, 5), '-1/2..-1/5'],
    [range(-2, 1), range(4, 5), '-1/2..1/4'],
    [range(0, 0), range(4, 5), '0..0'],
    [range(1, 2), range(4, null), '0..1/2'],
    [range(-2, -1), range(4, null), '-1/2..0'],
    [range(null, 2), range(4, 5), '-..1/2'],
    [range(1, null), range(4, 5), '1/5..-'],
  ])('divides crosswise (%#)', (a, b, wanted) => {
    expect(shown(over(a, b))).toBe(wanted);
  });

  it.each([
    [range(1, 2), range(-5, -4), '-1/2..-1/5'],
    [range(-2, -1), range(-5, -4), '1/5..1/2'],
    [range(-2, 1), range(-5, -4), '-1/4..1/2'],
    [range(1, 2), range(null, -4), '-1/2..0'],
    [range(null, 2), range(-5, -4), '-1/2..-'],
  ])('turns both where the divisor is negative (%#)', (a, b, wanted) => {
    expect(shown(over(a, b))).toBe(wanted);
  });

  it.each([range(0, 5), range(-5, 0), range(-1, 1), range(null, 5), range(-5, null), OPEN])(
    'has no bounds where the divisor may be zero (%#)',
    (divisor) => {
      expect(over(range(1, 2), divisor)).toEqual(OPEN);
    },
  );
});

it('takes the highest from the lowest, and the lowest from the highest', () => {
  expect(shown(minus(range(1, 5), range(2, 3)))).toBe('-2..3');
  expect(shown(minus(range(null, 5), range(2, 3)))).toBe('-..3');
  expect(shown(minus(range(1, 5), range(null, 3)))).toBe('-2..-');
  expect(shown(minus(range(1, 5), range(2, null)))).toBe('-..3');
});

it('is settled where it can be one value only', () => {
  expect([only(exact(3)), range(3, 3), range(3, 4), range(null, 3), OPEN].map(isSettled)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
