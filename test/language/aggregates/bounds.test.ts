import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestMean, type Term } from '../../../src/language/aggregates/extreme-mean.js';
import {
  BAD,
  GOOD,
  OUTSIDE,
  PERHAPS,
  PERHAPS_BAD,
  PERHAPS_GOOD,
  UNSURE,
} from '../../../src/language/aggregates/shape.js';
import { type Exact, exact, greater, ZERO } from '../../../src/values/exact.js';
import { bounds, LOST, over, range } from './rows.js';

const A = GOOD;
const B = BAD;
const times = (count: number, standing: number): number[] => Array<number>(count).fill(standing);

describe('a share of records, a good and b bad', () => {
  const rows = [...times(6, A), ...times(4, B)];
  const share = (more: readonly number[], slack = {}) =>
    bounds(over({ count: 'x' }, [...rows, ...more], {}, slack).share());

  it.each([
    ['nothing else', [], '3/5..3/5'],
    ['a row that is outside', [OUTSIDE], '3/5..3/5'],
    ['c: in question, and unknown whether good', times(2, UNSURE), '1/2..2/3'],
    ['d: perhaps in question, and then good', times(2, PERHAPS_GOOD), '3/5..2/3'],
    ['e: perhaps in question, and then bad', times(2, PERHAPS_BAD), '1/2..3/5'],
    ['f: perhaps in question, and unknown', times(2, PERHAPS), '1/2..2/3'],
    [
      'all of them: a/(a+b+c+e+f) to (a+c+d+f)/(a+b+c+d+f)',
      [UNSURE, PERHAPS_GOOD, PERHAPS_BAD, PERHAPS],
      '6/13..9/13',
    ],
  ])('with %s', (_, more, wanted) => {
    expect(share(more)).toBe(wanted);
  });

  it('takes rows away that may not be there, good ones for the lowest and bad ones for the highest', () => {
    expect(share([], { displaced: 1 })).toBe('5/9..2/3');
    expect(share([], { displaced: 9 })).toBe('0..1');
  });

  it('adds rows of which nothing is known', () => {
    expect(share([], { further: 2 })).toBe('1/2..2/3');
  });

  it('is nothing where no row is in question, and perhaps nothing where none is for certain', () => {
    const of = (standings: readonly number[], slack = {}) =>
      over({ count: 'x' }, standings, {}, slack).share();
    expect(of([OUTSIDE])).toBeNull();
    expect(of([PERHAPS_GOOD])).toMatchObject({ mayBeNothing: true });
    expect(of([A], { displaced: 1 })).toMatchObject({ mayBeNothing: true });
    expect(of([UNSURE])).toMatchObject({ mayBeNothing: false });
    expect(of([A, B, PERHAPS], { displaced: 0 })).toMatchObject({ mayBeNothing: false });
  });
});

describe('a count', () => {
  it('is nothing to zero, and perhaps more', () => {
    expect(bounds(over({ count: 'x' }, []).amount())).toBe('0..0');
    expect(bounds(over({ count: 'x' }, [A, A, PERHAPS_GOOD]).amount())).toBe('2..3');
    expect(bounds(over({ count: 'x' }, [A, A], {}, { displaced: 1, further: 4 }).amount())).toBe('1..6');
    expect(bounds(over({ count: 'x' }, [A], {}, { displaced: 5 }).amount())).toBe('0..1');
  });
});

describe('a sum', () => {
  const sum = (
    standings: readonly number[],
    x: Parameters<typeof over>[2],
    slack = {},
    ends = range(0, 10),
  ) => over({ sum: { dataset: 'd', column: 'x' } }, standings, x, slack, () => ends);

  it('adds what is known, and of the unread what the range allows', () => {
    expect(bounds(sum([A, A], { x: ['1/2', '3'] }).amount())).toBe('7/2..7/2');
    expect(bounds(sum([A, A], { x: ['3', LOST] }).amount())).toBe('3..13');
    expect(bounds(sum([A, A], { x: ['3', LOST] }, {}, range(2, null)).amount())).toBe('5..-');
    expect(bounds(sum([A, A], { x: ['3', LOST] }, {}, range(null, 2)).amount())).toBe('-..5');
  });

  it('leaves out rows that are perhaps not in question, on the side where they tell', () => {
    expect(bounds(sum([A, PERHAPS_GOOD], { x: ['3', '4'] }).amount())).toBe('3..7');
    expect(bounds(sum([A, PERHAPS_GOOD], { x: ['3', '-4'] }).amount())).toBe('-1..3');
    expect(bounds(sum([A, PERHAPS_GOOD], { x: ['3', LOST] }, {}, range(2, 5)).amount())).toBe('3..8');
  });

  it('takes the heaviest away where rows may not be there', () => {
    expect(bounds(sum([A, A], { x: ['3', '4'] }, { displaced: 1 }).amount())).toBe('3..7');
    expect(bounds(sum([A, A], { x: ['3', '-4'] }, { displaced: 1 }).amount())).toBe('-4..3');
  });

  it('is nothing, not zero, where every cell is empty', () => {
    expect(sum([A], { x: [null] }).amount()).toBeNull();
    expect(bounds(sum([A], { x: ['0'] }).amount())).toBe('0..0');
  });

  it('shares what is good of the whole, without bounds where a weight may be negative', () => {
    expect(bounds(sum([A, B], { x: ['3', '1'] }).share())).toBe('3/4..3/4');
    expect(bounds(sum([A, UNSURE], { x: ['3', '1'] }).share())).toBe('3/4..1');
    expect(bounds(sum([A, B], { x: ['3', LOST] }).share())).toBe('3/13..1');
    expect(bounds(sum([A, B], { x: [LOST, '5'] }).share())).toBe('0..2/3');
    expect(bounds(sum([A, UNSURE], { x: ['3', '-1'] }).share())).toBe('-..-');
  });
});

describe('different values', () => {
  const values = (standings: readonly number[], x: Parameters<typeof over>[2], slack = {}) =>
    over({ distinct: { dataset: 'd', column: 'x' } }, standings, x, slack);

  it('may be more by every value that is perhaps there or not read', () => {
    const rows = { x: ['p', 'p', 'q', 'r', LOST] };
    expect(bounds(values([A, A, A, PERHAPS_GOOD, A], rows).amount())).toBe('2..4');
    expect(bounds(values([A, A, A, PERHAPS_GOOD, A], rows, { displaced: 1, further: 1 }).amount())).toBe(
      '1..5',
    );
  });

  it('are good as soon as one of their rows is', () => {
    expect(bounds(values([A, B, B], { x: ['p', 'p', 'q'] }).share())).toBe('1/2..1/2');
    expect(bounds(values([B, UNSURE, B], { x: ['p', 'p', 'q'] }).share())).toBe('0..1/2');
    expect(bounds(values([A, B, A], { x: ['p', 'q', LOST] }).share())).toBe('1/2..1');
    expect(bounds(values([PERHAPS_BAD], { x: [LOST] }).share())).toBe('0..1');
  });
});

describe('a place', () => {
  const rank = (
    names: Parameters<typeof over>[2],
    standings = Object.values(names ?? {})[0]?.length ?? 0,
    slack = {},
  ) => {
    const spec = { rank: { dataset: 'd', among: 'who', of: 'us', score: 'score', rank: 'place' } };
    return over(spec, times(standings, A), names, slack).amount();
  };

  it('is the one that was published', () => {
    const rows = { who: ['us', 'them'], score: ['1', '2'], place: ['7', '1'] };
    expect(bounds(rank(rows))).toBe('7..7');
    expect(bounds(rank(rows, 2, { displaced: 1 }))).toBe('1..-');
    expect(bounds(rank({ ...rows, place: [LOST, '1'] }))).toBe('1..-');
  });

  it('else follows from the scores, equals sharing a place', () => {
    const rows = { who: ['us', 'a', 'b', 'c'], score: ['5', '6', '5', '4'], place: 'absent' as const };
    expect(bounds(rank(rows, 4))).toBe('2..2');
    expect(bounds(rank({ ...rows, score: ['5', '6', LOST, '4'] }, 4))).toBe('2..3');
    expect(bounds(rank({ ...rows, score: [LOST, '6', '5', '4'] }, 4))).toBe('1..-');
    expect(rank({ ...rows, score: ['5', null, '5', '4'] }, 4)).toBeNull();
    expect(bounds(rank({ ...rows, who: ['us', 'a', 'b', LOST] }, 4))).toBe('1..-');
  });

  it('lies between those that several rows of one office say, in any order', () => {
    const rows = { who: ['us', 'us', 'a'], score: ['5', '7', '6'], place: [null, null, null] };
    expect(rank(rows)).toMatchObject({ of: null, mayBeNothing: false });
    expect(bounds(rank(rows))).toBe('1..2');
    expect(bounds(rank({ ...rows, score: ['7', '5', '6'] }))).toBe('1..2');
    expect(bounds(rank({ ...rows, score: ['7', '7', '6'] }))).toBe('1..1');
  });

  it('is nothing where nobody is called so', () => {
    expect(rank({ who: ['a'], score: ['5'], place: [null] })).toBeNull();
  });
});

describe('a mean', () => {
  const mean = (
    standings: readonly number[],
    x: Parameters<typeof over>[2],
    slack = {},
    ends = range(1, 5),
  ) => over({ mean: { dataset: 'd', column: 'x', weight: 'w' } }, standings, x, slack, () => ends).amount();

  it('is exact where all is known, and nothing where the weights are', () => {
    expect(mean([A, A], { x: ['4', '1'], w: ['2', '1'] })).toMatchObject({
      of: exact(9),
      per: exact(3),
      lowest: exact(3),
      highest: exact(3),
      mayBeNothing: false,
    });
    expect(mean([A], { x: ['4'], w: ['0'] })).toBeNull();
    expect(mean([A], { x: [null], w: ['1'] })).toBeNull();
  });

  it('reaches as far as what is unread and doubtful allows', () => {
    expect(bounds(mean([A, A], { x: ['4', LOST], w: ['1', '1'] }))).toBe('5/2..9/2');
    expect(bounds(mean([A, A], { x: ['4', LOST], w: ['1', '1'] }, {}, range(1, null)))).toBe('5/2..-');
    expect(bounds(mean([A, PERHAPS_GOOD], { x: ['4', '1'], w: ['1', '1'] }))).toBe('5/2..4');
    expect(mean([PERHAPS_GOOD], { x: ['4'], w: ['1'] })).toMatchObject({ mayBeNothing: true });
    expect(bounds(mean([A, A, A], { x: ['4', '1', '1'], w: ['1', '1', '1'] }, { displaced: 1 }))).toBe(
      '1..5/2',
    );
  });
});

const number = fc.integer({ min: -3, max: 5 });
const terms = fc.array(
  fc.record({
    certain: fc.boolean(),
    low: number,
    more: fc.nat(2),
    light: fc.integer({ min: 1, max: 3 }),
    heavier: fc.nat(1),
  }),
  { minLength: 1, maxLength: 5 },
);

/** Every subset of the doubtful, every removal of the certain, every end of what is unread. */
function bruteBest(all: readonly Term[], displaced: number): Exact | null {
  let best: Exact | null = null;
  const walk = (at: number, left: number, of: Exact, per: Exact): void => {
    const term = all[at];
    if (!term) {
      if (per.gt(0)) best = best ? greater(best, of.div(per)) : of.div(per);
      return;
    }
    if (!term.certain) walk(at + 1, left, of, per);
    else if (left > 0) walk(at + 1, left - 1, of, per);
    for (const weight of [term.weight.lowest, term.weight.highest] as Exact[])
      walk(at + 1, left, of.add(weight.mul(term.value.highest as Exact)), per.add(weight));
  };
  walk(0, displaced, ZERO, ZERO);
  return best;
}

it('finds the best mean that trying everything finds', () => {
  fc.assert(
    fc.property(terms, fc.nat(2), (drawn, displaced) => {
      const all = drawn.map(({ certain, low, more, light, heavier }): Term => {
        return { certain, value: range(low, low + more), weight: range(light, light + heavier), rows: 1 };
      });
      expect(bestMean(all, displaced)?.toFraction()).toBe(
        (bruteBest(all, displaced) ?? greatest(all)).toFraction(),
      );
    }),
    { numRuns: 400 },
  );
});

/** Where every row may be gone, one more may be all there is. */
const greatest = (all: readonly Term[]): Exact =>
  all.map(({ value }) => value.highest as Exact).reduce(greater);
