import { describe, expect, it } from 'vitest';
import { bestMean } from '../../../src/language/aggregates/extreme-mean.js';
import type { AggregateSpec } from '../../../src/language/aggregates/registry.js';
import { compileAggregate } from '../../../src/language/aggregates/registry.js';
import {
  BAD,
  GOOD,
  isCertain,
  NO_SLACK,
  OUTSIDE,
  PERHAPS,
  PERHAPS_BAD,
  PERHAPS_GOOD,
  UNSURE,
} from '../../../src/language/aggregates/shape.js';
import { exact } from '../../../src/values/exact.js';
import type { Entry } from '../../../src/values/vector.js';
import { batchOf, bounds, LOST, over, range } from './rows.js';

const A = GOOD;
const B = BAD;
const SUM: AggregateSpec = { sum: { dataset: 'd', column: 'x' } };
const DISTINCT: AggregateSpec = { distinct: { dataset: 'd', column: 'x' } };
const MEAN: AggregateSpec = { mean: { dataset: 'd', column: 'x' } };
const WEIGHTED: AggregateSpec = { mean: { dataset: 'd', column: 'x', weight: 'w' } };
const RANK: AggregateSpec = { rank: { dataset: 'd', among: 'who', of: 'us', score: 'x', rank: 'y' } };
const ends = (lowest: number | null, highest: number | null) => () => range(lowest, highest);

type Columns = Readonly<Record<string, readonly Entry[] | 'absent'>>;
const of = (
  spec: AggregateSpec,
  standings: readonly number[],
  columns: Columns,
  slack = {},
  ranges = ends(0, 10),
) => over(spec, standings, columns, slack, ranges);

it('certain are the rows that are in question for certain', () => {
  expect([OUTSIDE, GOOD, BAD, UNSURE, PERHAPS_GOOD, PERHAPS_BAD, PERHAPS].map(isCertain)).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

describe('a count', () => {
  it('of no row is zero, for certain nothing', () => {
    expect(of({ count: 'd' }, [], {}).amount()).toMatchObject({ of: exact(0), rows: 0, mayBeNothing: true });
    expect(of({ count: 'd' }, [PERHAPS_GOOD], {}).amount()).toMatchObject({
      of: exact(0),
      mayBeNothing: true,
    });
  });

  it('is of something where more rows are there than may be gone', () => {
    const two = (displaced: number) => of({ count: 'd' }, [A, A], {}, { displaced }).amount();
    expect(two(0)).toMatchObject({ of: exact(2), per: null, rows: 2, mayBeNothing: false });
    expect([1, 2, 3].map((gone) => two(gone)?.mayBeNothing)).toEqual([false, true, true]);
  });
});

describe('a share', () => {
  it('has its good part, its whole and its rows', () => {
    expect(of({ count: 'd' }, [A, A, B, UNSURE], {}).share()).toMatchObject({
      good: exact(2),
      whole: exact(3),
      rows: 4,
      mayBeNothing: false,
    });
    expect(of({ count: 'd' }, [A, B], {}).share()).toMatchObject({ rows: 2, mayBeNothing: false });
  });

  it('of amounts that weigh nothing has no bounds', () => {
    const nothing = of(SUM, [A, B], { x: ['0', '0'] }).share();
    expect([bounds(nothing), nothing?.mayBeNothing]).toEqual(['-..-', false]);
  });

  it('has the bounds that the ranges of the unread give', () => {
    expect(bounds(of(SUM, [A, B], { x: [LOST, '5'] }, {}, ends(1, 5)).share())).toBe('1/6..1/2');
    expect(bounds(of(SUM, [A, B], { x: [LOST, '5'] }, {}, ends(1, null)).share())).toBe('1/6..1');
    expect(bounds(of(SUM, [A, B], { x: ['5', LOST] }, {}, ends(1, null)).share())).toBe('0..5/6');
    expect(of(SUM, [A, B], { x: [LOST, '5'] }, {}, ends(null, 5)).share()).toMatchObject({
      whole: exact(5),
      mayBeNothing: true,
      lowest: null,
      highest: null,
    });
  });

  it('loses the heaviest of rows that may not be there', () => {
    const rows = { x: ['3', '1', '4'] };
    expect(bounds(of(SUM, [A, A, B], rows, { displaced: 1 }).share())).toBe('1/5..1');
    expect(bounds(of(SUM, [A, A, B], { x: ['3', LOST, '4'] }, { displaced: 1 }, ends(0, null)).share())).toBe(
      '0..1',
    );
  });

  it('takes in further rows of any weight within the range', () => {
    expect(bounds(of(SUM, [A, B], { x: ['3', '1'] }, { further: 1 }).share())).toBe('3/14..13/14');
    expect(bounds(of(SUM, [A, B], { x: ['3', '1'] }, { further: 2 }, ends(0, 1)).share())).toBe('1/2..5/6');
  });
});

describe('a sum', () => {
  it('takes in further rows, within the range', () => {
    expect(bounds(of(SUM, [A], { x: ['3'] }, { further: 2 }, ends(-1, 2)).amount())).toBe('1..7');
    expect(bounds(of(SUM, [A], { x: ['3'] }, { further: 2 }, ends(1, null)).amount())).toBe('3..-');
  });

  it('is known in part where some of it is read', () => {
    const found = (x: readonly Entry[]) =>
      of(
        SUM,
        x.map(() => A),
        { x },
      ).amount()?.of;
    expect([found(['3', LOST]), found([LOST])]).toEqual([exact(3), null]);
  });

  it('of rows that may be gone and are open at one end is open there', () => {
    expect(bounds(of(SUM, [A, A], { x: ['3', LOST] }, { displaced: 1 }, ends(0, null)).amount())).toBe(
      '-..-',
    );
  });
});

describe('what a file lacks', () => {
  const amount = (spec: AggregateSpec, kind: 'absent' | 'empty') => {
    const one = compileAggregate(spec, ends(1, 2));
    const columns = new Map([['x', { kind }]]);
    const batch = { size: 2, standing: 'record' as const, columns };
    return one.amount(one.add(one.start(), batch, Uint8Array.of(A, OUTSIDE)), NO_SLACK);
  };

  it('is not known, within the range; what is empty is nothing', () => {
    for (const spec of [SUM, MEAN]) {
      expect(bounds(amount(spec, 'absent'))).toBe('1..2');
      expect(amount(spec, 'empty')).toBeNull();
    }
    const none = compileAggregate(SUM, ends(1, 2));
    const unheard = none.add(none.start(), batchOf(1, {}), Uint8Array.of(A));
    expect(bounds(none.amount(unheard, NO_SLACK))).toBe('1..2');
  });
});

describe('different values', () => {
  it('may be none where no more rows are there than may be gone', () => {
    const one = (displaced: number) =>
      of(DISTINCT, [A, A, A], { x: ['p', 'p', LOST] }, { displaced }).amount();
    expect([0, 1, 2, 3].map((gone) => one(gone)?.mayBeNothing)).toEqual([false, false, true, true]);
    expect(one(0)).toMatchObject({ of: exact(1), rows: 2 });
  });

  it('leave out what is empty or outside', () => {
    expect(bounds(of(DISTINCT, [A, A, OUTSIDE], { x: ['p', null, 'q'] }).amount())).toBe('1..1');
    expect(of(DISTINCT, [A], { x: [null] }).share()).toBeNull();
  });

  it('share what is good, as far as what is unread or further allows', () => {
    const share = (standings: readonly number[], x: readonly Entry[], slack = {}) =>
      of(DISTINCT, standings, { x }, slack).share();
    expect(bounds(share([A, B], ['p', 'q'], { further: 1 }))).toBe('1/3..1');
    expect(bounds(share([A, B, B], ['p', 'q', 'r'], { further: 1 }))).toBe('1/4..3/4');
    expect(bounds(share([A, B, PERHAPS_GOOD], ['p', 'q', LOST]))).toBe('1/2..1');
    expect(bounds(share([A, B, PERHAPS_BAD], ['p', 'q', LOST]))).toBe('1/3..1/2');
    expect(bounds(share([A, PERHAPS_BAD], ['p', 'q']))).toBe('1/2..1');
    expect(share([A, B], ['p', 'q'])).toMatchObject({ good: exact(1), whole: exact(2), mayBeNothing: false });
    expect(share([A], [LOST])).toMatchObject({ rows: 0, mayBeNothing: true });
    expect(share([], [], { further: 1 })).toMatchObject({
      mayBeNothing: true,
      lowest: exact(0),
      highest: exact(1),
    });
  });
});

describe('a mean', () => {
  it('takes each value once where it has no weight', () => {
    expect(of(MEAN, [A, A, A], { x: ['4', '1', null] }).amount()).toMatchObject({
      of: exact(5),
      per: exact(2),
      rows: 2,
      lowest: exact('5/2'),
      highest: exact('5/2'),
      mayBeNothing: false,
    });
    expect(of(MEAN, [], {}).amount()).toBeNull();
  });

  it('leaves out a value whose weight is empty', () => {
    expect(of(WEIGHTED, [A, A], { x: ['4', '1'], w: [null, '2'] }).amount()).toMatchObject({
      of: exact(2),
      per: exact(2),
    });
  });

  it('shows what is known, and reaches as far as the rest allows', () => {
    expect(of(MEAN, [A, A], { x: ['4', LOST] }).amount()).toMatchObject({
      of: exact(4),
      per: exact(1),
      rows: 2,
    });
    expect(of(MEAN, [A], { x: [LOST] }).amount()).toMatchObject({ of: null, per: null, rows: 1 });
    expect(bounds(of(MEAN, [A], { x: ['4'] }, { further: 1 }).amount())).toBe('2..7');
    expect(bounds(of(MEAN, [A, A], { x: ['4', LOST] }, {}, ends(null, 6)).amount())).toBe('-..5');
    expect(bounds(of(MEAN, [A, A], { x: ['4', LOST] }, {}, ends(null, null)).amount())).toBe('-..-');
  });

  it('may be of nothing where all that has weight may be gone', () => {
    const two = (displaced: number) =>
      of(WEIGHTED, [A, A], { x: ['4', '1'], w: ['1', '0'] }, { displaced }).amount();
    expect([1, 2].map((gone) => two(gone)?.mayBeNothing)).toEqual([true, true]);
    expect(of(MEAN, [A, A], { x: ['4', '1'] }, { displaced: 1 }).amount()?.mayBeNothing).toBe(false);
    expect(of(WEIGHTED, [A], { x: ['4'], w: [LOST] }, {}, ends(0, 1)).amount()?.mayBeNothing).toBe(true);
    expect(of(WEIGHTED, [A], { x: ['4'], w: [LOST] }, {}, ends(1, 2)).amount()?.mayBeNothing).toBe(false);
  });

  it('of what may weigh nothing may be the best that is doubtful', () => {
    const term = (certain: boolean, value: number, light: number | null, heavy = 1) => {
      return { certain, value: range(value, value), weight: range(light, heavy), rows: 1 };
    };
    expect(bestMean([term(true, 1, 0), term(true, 3, 1), term(false, 9, 1)], 0)).toEqual(exact(9));
    expect(bestMean([term(true, 1, 1), term(false, 9, 0)], 0)).toEqual(exact(5));
    expect(bestMean([term(true, 1, 1), term(false, 9, 1)], 1)).toEqual(exact(9));
    expect(bestMean([term(true, 1, 1), term(false, 9, 1)], 0)).toEqual(exact(5));
    expect(bestMean([term(true, 1, null)], 0)).toBeNull();
    expect(bestMean([term(true, 1, -1)], 0)).toBeNull();
  });
});

describe('a place', () => {
  const place = (standings: readonly number[], columns: Columns, slack = {}) =>
    of(RANK, standings, columns, slack).amount();
  const scored = (...x: readonly Entry[]) => ({ who: ['us', 'a', 'b'], x, y: 'absent' as const });

  it('is certain where its row is, and all that it is held against', () => {
    expect(place([A, A, A], scored('5', '6', '4'))).toMatchObject({
      of: exact(2),
      rows: 1,
      mayBeNothing: false,
    });
    expect(place([A, A, A], { ...scored('5', '6', '4'), y: ['1', null, null] })).toMatchObject({
      of: exact(1),
      mayBeNothing: false,
    });
    expect(place([A, A, A], { ...scored('5', '6', '4'), y: [LOST, null, null] })).toMatchObject({
      of: null,
      mayBeNothing: false,
    });
  });

  it('is anywhere where its own row is doubtful', () => {
    expect(place([PERHAPS_GOOD, A, A], scored('5', '6', '4'))).toMatchObject({ rows: 0, mayBeNothing: true });
    expect(bounds(place([A, A, A], scored('5', '6', '4'), { further: 1 }))).toBe('1..-');
    expect(place([A, A, A], scored('5', '6', '4'), { further: 1 })).toMatchObject({ mayBeNothing: true });
  });

  it('is lower at the most where another is only perhaps above', () => {
    expect(bounds(place([A, PERHAPS_GOOD, A], scored('5', '6', '4')))).toBe('1..2');
    expect(bounds(place([A, PERHAPS_GOOD, A], scored('5', '4', '6')))).toBe('2..2');
    expect(place([A, PERHAPS_GOOD, A], scored('5', null, '6'))).toMatchObject({ mayBeNothing: true });
  });

  it('is none where its own score is', () => {
    expect(place([A, A, A], scored(null, '6', '4'))).toBeNull();
    expect(bounds(place([A, A, A], scored('5', '6', '4')))).toBe('2..2');
  });

  it('is open where one of its rows is', () => {
    const rows = { who: ['us', 'us', 'a'], x: ['5', LOST, '6'], y: 'absent' as const };
    expect(bounds(place([A, A, A], rows))).toBe('1..-');
    expect(place([A, A, A], { ...rows, x: ['5', null, '6'] })).toMatchObject({
      of: null,
      mayBeNothing: true,
    });
  });
});
