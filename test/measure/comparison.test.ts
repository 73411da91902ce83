import { describe, expect, it } from 'vitest';
import type { Amount } from '../../src/language/aggregates/shape.js';
import type { Form, Parts } from '../../src/language/measure.js';
import { compared } from '../../src/measure/comparison.js';
import { type Exact, exact } from '../../src/values/exact.js';

type Ends = readonly [number | null, number | null];
const end = (value: number | null): Exact | null => (value === null ? null : exact(value));

/** So much of one row or more, known or within these ends. */
const amount = (
  of: number | null,
  more: { per?: number; rows?: number; ends?: Ends; none?: boolean } = {},
): Amount => {
  const [lowest, highest] = more.ends ?? [of, of];
  return {
    of: end(of),
    per: end(more.per ?? null),
    rows: more.rows ?? 1,
    mayBeNothing: more.none ?? false,
    lowest: end(lowest),
    highest: end(highest),
  };
};
const NONE = amount(0, { rows: 0, none: true });
const text = (value: Exact | null): string => value?.toFraction() ?? '-';

/** `1 of 2 = 1/2 in 0..1`, with `?` where it may be that there is nothing; or why there are no data. */
function said(form: Form, to: Amount | null, from: Amount | null): string {
  const found = compared({ form } as Parts, to, from);
  if ('noData' in found) return found.noData;
  const { numerator, denominator, value, lowest, highest, mayBeNothing } = found;
  const figures = `${text(numerator)} of ${text(denominator)} = ${text(value)}`;
  return `${figures} in ${text(lowest)}..${text(highest)}${mayBeNothing ? '?' : ''}`;
}

describe('a ratio', () => {
  it('divides one by the other, and its bounds crosswise', () => {
    expect(said('ratio', amount(1), amount(2))).toBe('1 of 2 = 1/2 in 1/2..1/2');
    expect(said('ratio', amount(1, { ends: [1, 3] }), amount(2, { ends: [2, 4] }))).toBe(
      '1 of 2 = 1/2 in 1/4..3/2',
    );
    expect(said('ratio', amount(6, { per: 2, ends: [3, 3] }), amount(2))).toBe('3 of 2 = 3/2 in 3/2..3/2');
    expect(said('ratio', amount(1, { ends: [null, null] }), amount(2))).toBe('1 of 2 = 1/2 in -..-');
  });

  it('has no value where one of them is not known', () => {
    expect(said('ratio', amount(null, { ends: [0, 4] }), amount(2))).toBe('- of 2 = - in 0..2');
    expect(said('ratio', amount(1), amount(null, { ends: [2, 4] }))).toBe('1 of - = - in 1/4..1/2');
    expect(said('ratio', amount(1), amount(0, { ends: [0, 4] }))).toBe('1 of 0 = - in -..-');
  });

  it('takes nothing above as nothing of what is below', () => {
    expect(said('ratio', null, amount(2))).toBe('0 of 2 = 0 in 0..0');
    expect(said('ratio', amount(3, { none: true, ends: [2, 4] }), amount(2))).toBe('3 of 2 = 3/2 in 0..2');
    expect(said('ratio', amount(-3, { none: true, ends: [-4, -2] }), amount(2))).toBe(
      '-3 of 2 = -3/2 in -2..0',
    );
    expect(said('ratio', amount(3, { none: true, ends: [null, null] }), amount(2))).toBe(
      '3 of 2 = 3/2 in -..-',
    );
  });

  it('may be nothing where what is below may be', () => {
    expect(said('ratio', amount(1), amount(2, { none: true }))).toBe('1 of 2 = 1/2 in 1/2..1/2?');
  });

  it('is none without records below, or with a zero of them', () => {
    expect(said('ratio', amount(1), null)).toBe('no-records');
    expect(said('ratio', amount(1), NONE)).toBe('no-records');
    expect(said('ratio', amount(1), amount(0))).toBe('base-zero');
    expect(said('ratio', amount(1), amount(0, { ends: [null, 0] }))).toBe('1 of 0 = - in -..-');
    expect(said('ratio', amount(1), amount(0, { ends: [0, null] }))).toBe('1 of 0 = - in -..-');
  });
});

describe('a change', () => {
  it('is how much it grew of what it was', () => {
    expect(said('change', amount(3), amount(2))).toBe('1 of 2 = 1/2 in 1/2..1/2');
    expect(said('change', amount(3, { ends: [2, 4] }), amount(2))).toBe('1 of 2 = 1/2 in 0..1');
    expect(said('change', amount(6, { per: 2, ends: [3, 3] }), amount(2))).toBe('1 of 2 = 1/2 in 1/2..1/2');
  });

  it('has no value where one of them is not known, or is only perhaps there', () => {
    expect(said('change', amount(null, { ends: [2, 4] }), amount(2))).toBe('- of 2 = - in 0..1');
    expect(said('change', amount(2), amount(null, { ends: [1, 2] }))).toBe('- of - = - in 0..1');
    expect(said('change', amount(0, { rows: 0, ends: [0, 4] }), amount(2))).toBe('- of 2 = - in -1..1');
    expect(said('change', amount(2), amount(0, { rows: 0, ends: [0, 4] }))).toBe('- of - = - in -..-');
  });

  it('may be nothing where either may be', () => {
    expect(said('change', amount(3, { none: true }), amount(2))).toMatch(/\?$/);
    expect(said('change', amount(3), amount(2, { none: true }))).toMatch(/\?$/);
    expect(said('difference', amount(3, { none: true }), amount(2))).toMatch(/\?$/);
    expect(said('reduction', amount(3), amount(2, { none: true }))).toMatch(/\?$/);
  });
});

it('a reduction is how much it fell of what it was', () => {
  expect(said('reduction', amount(1), amount(4))).toBe('3 of 4 = 3/4 in 3/4..3/4');
  expect(said('reduction', amount(1, { ends: [1, 2] }), amount(4))).toBe('3 of 4 = 3/4 in 1/2..3/4');
  expect(said('reduction', amount(null, { ends: [1, 2] }), amount(4))).toBe('- of 4 = - in 1/2..3/4');
});

it('a difference is how much it grew, of nothing', () => {
  expect(said('difference', amount(3), amount(2))).toBe('1 of - = 1 in 1..1');
  expect(said('difference', amount(3, { ends: [2, 4] }), amount(2, { ends: [1, 2] }))).toBe(
    '1 of - = 1 in 0..3',
  );
  expect(said('difference', amount(3), amount(0))).toBe('3 of - = 3 in 3..3');
  expect(said('difference', amount(null, { ends: [2, 4] }), amount(2))).toBe('- of - = - in 0..2');
});

it.each(['change', 'reduction', 'difference'] as const)(
  'a %s is none without records of either year',
  (form) => {
    expect(said(form, amount(3), null)).toBe('base-absent');
    expect(said(form, amount(3), NONE)).toBe('base-absent');
    expect(said(form, null, amount(3))).toBe('no-records');
    expect(said(form, NONE, amount(3))).toBe('no-records');
    expect(said(form, amount(0), amount(3))).not.toBe('no-records');
    expect(said(form, amount(3), amount(0))).toBe(form === 'difference' ? '3 of - = 3 in 3..3' : 'base-zero');
  },
);
