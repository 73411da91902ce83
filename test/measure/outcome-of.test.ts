import { describe, expect, it } from 'vitest';
import type { Catalog, Indicator } from '../../src/catalog/model.js';
import { type Amount, NO_SLACK, type Share } from '../../src/language/aggregates/shape.js';
import { type MeasureSpec, type Part, partsOf } from '../../src/language/measure.js';
import { type Cause, type Causes, setId } from '../../src/measure/cause.js';
import type { Counted, Total } from '../../src/measure/counted.js';
import { outcomeOf, type Present } from '../../src/measure/outcome.js';
import { type Exact, exact } from '../../src/values/exact.js';

const column = (name: string, dataset = 'a'): Cause => ({
  kind: 'column',
  dataset,
  column: name,
  word: null,
});
const blank: Cause = { kind: 'blank', dataset: 'a', column: 'x', word: null };
const open = (...sets: readonly (readonly Cause[])[]): Causes => new Map(sets.map((set) => [setId(set), 1]));
const end = (value: number | null): Exact | null => (value === null ? null : exact(value));

/** What a part came to: an amount and a share, with their ends, and why these are apart. */
const total = (
  of: number | null,
  lowest: number | null,
  highest: number | null,
  causes: Causes = new Map(),
): Total => {
  const ends = { lowest: end(lowest), highest: end(highest), rows: 1, mayBeNothing: false };
  const amount: Amount = { ...ends, of: end(of), per: null };
  const share: Share = {
    ...ends,
    bad: { lowest: null, highest: null },
    good: exact(of ?? 0),
    whole: exact(of === null ? 0 : 1),
  };
  const aggregate = { start: () => null, amount: () => amount, share: () => share };
  return { aggregate: aggregate as unknown as Total['aggregate'], state: null, slack: NO_SLACK, causes };
};
const EVERYTHING: Present = {
  has: () => true,
  carries: () => true,
  lacking: () => [],
  hasRows: () => true,
};
const COUNT = { count: 'a' };
const SHARE = { ratio: { count: 'a', numerator: { x: 1 } } };
const RATIO = { ratio: { of: COUNT, per: { count: 'b' } } };

const outcome = (
  measure: object | undefined,
  totals: readonly Total[],
  present: Partial<Present> = {},
  group?: string,
) => {
  const asked: (string | undefined)[] = [];
  const counted = {
    total: (_: Part, of?: string) => totals[asked.push(of) - 1],
  } as unknown as Counted;
  const indicator = {
    parts: measure && partsOf(measure as MeasureSpec),
    vouchedBy: null,
  } as unknown as Indicator;
  const found = outcomeOf(
    indicator,
    { datasets: new Map() } as unknown as Catalog,
    counted,
    { ...EVERYTHING, ...present },
    group,
  );
  return { found, asked };
};
const said = (...given: Parameters<typeof outcome>): string => {
  const { found } = outcome(...given);
  if ('noData' in found) return [found.noData, ...found.about].join(' ');
  const [numerator, denominator, value, lowest, highest] = [
    found.numerator,
    found.denominator,
    found.value,
    found.lowest,
    found.highest,
  ].map((one) => one?.toFraction() ?? '-');
  return `${numerator} of ${denominator} = ${value} in ${lowest}..${highest}`;
};

describe('there is no data', () => {
  it('without the datasets that are asked, joins included', () => {
    const only = { has: (name: string) => name === 'a' };
    expect(said(RATIO, [], only)).toBe('dataset-absent b');
    const joined = { count: 'a', where: { x: { in: { dataset: 'c', column: 'y' } } } };
    expect(said(joined, [], only)).toBe('dataset-absent c');
    expect(said(COUNT, [total(1, 1, 1)], only)).toBe('1 of - = 1 in 1..1');
  });

  it('where a dataset has no row, and says which', () => {
    const present = { hasRows: (name: string) => name === 'a' };
    expect(said(RATIO, [], present)).toBe('no-records b');
    expect(said({ ratio: { of: { count: 'b' }, per: COUNT } }, [], present)).toBe('no-records b');
    const both = { ratio: { of: COUNT, per: { sum: { dataset: 'a', column: 'y' } } } };
    expect(said(both, [], { hasRows: () => false })).toBe('no-records a');
  });

  it('where no record is in question', () => {
    const none = {
      ...total(0, 0, 0),
      aggregate: { amount: () => null, share: () => null } as unknown as Total['aggregate'],
    };
    expect(said(SHARE, [none])).toBe('no-records');
    expect(said(RATIO, [total(1, 1, 1), total(0, 0, 0)])).toBe('base-zero');
  });
});

describe('a column that is in no file', () => {
  const lacks = (...names: string[]) => ({
    carries: (dataset: string, name: string) => !names.includes(`${dataset}.${name}`),
  });

  it('is why nothing is known, where on it alone everything hangs', () => {
    expect(said(SHARE, [total(null, 0, 1, open([column('x')]))], lacks('a.x'))).toBe('column-absent a.x');
    const two = open([column('x'), column('y')], [column('y')], [column('z', 'b')]);
    expect(said(SHARE, [total(null, 0, 1, two)], lacks('a.x', 'a.y', 'b.z'))).toBe(
      'column-absent a.x a.y b.z',
    );
  });

  it('is not where something else is open too, or some file has it', () => {
    const undecided = '0 of 0 = - in 0..1';
    expect(said(SHARE, [total(null, 0, 1, open([column('x')], [blank]))], lacks('a.x'))).toBe(undecided);
    expect(said(SHARE, [total(null, 0, 1, open([column('x'), blank]))], lacks('a.x'))).toBe(undecided);
    expect(said(SHARE, [total(null, 0, 1, open([column('x')], [column('y')]))], lacks('a.x'))).toBe(
      undecided,
    );
    expect(said(SHARE, [total(null, 0, 1, open([column('x')]))])).toBe(undecided);
    expect(said(SHARE, [total(null, 0, 1, open([blank]))], lacks('a.x'))).toBe(undecided);
    expect(said(SHARE, [total(null, 0, 1, open([column('x')], []))], lacks('a.x'))).toBe(undecided);
  });

  it('is not where something is known all the same', () => {
    const causes = open([column('x')]);
    expect(said(SHARE, [total(1, 0, 1, causes)], lacks('a.x'))).toBe('1 of 1 = 1 in 0..1');
    expect(said(SHARE, [total(0, 0, 1, causes)], lacks('a.x'))).toBe('0 of 1 = 0 in 0..1');
    expect(said(COUNT, [total(2, 2, 3, causes)], lacks('a.x'))).toBe('2 of - = 2 in 2..3');
    expect(said(COUNT, [total(2, 2, 2, causes)], lacks('a.x'))).toBe('2 of - = 2 in 2..2');
  });

  it('leaves of an amount that is known to be nothing that nothing is known', () => {
    const causes = open([column('x')]);
    expect(said(COUNT, [total(0, 0, 3, causes)], lacks('a.x'))).toBe('column-absent a.x');
    expect(said(COUNT, [total(0, 0, 0, causes)], lacks('a.x'))).toBe('0 of - = 0 in 0..0');
  });
});

describe('a value', () => {
  it('that is not known leaves what is known of its parts', () => {
    expect(said(RATIO, [total(1, 1, 1), total(null, 2, 4)])).toBe('1 of - = - in 1/4..1/2');
    expect(said(undefined, [])).toBe('not-defined');
  });

  it('that lies outside of what the whole can be is not known', () => {
    expect(said(COUNT, [total(5, 1, 3)])).toBe('- of - = - in 1..3');
    expect(said(COUNT, [total(0, 1, 3)])).toBe('- of - = - in 1..3');
    expect(said(SHARE, [total(1, 0, 0)])).toBe('- of - = - in 0..0');
    expect(said(COUNT, [total(1, 1, 3)])).toBe('1 of - = 1 in 1..3');
    expect(said(COUNT, [total(3, 1, 3)])).toBe('3 of - = 3 in 1..3');
    expect(said(COUNT, [total(3, null, null)])).toBe('3 of - = 3 in -..-');
  });
});

describe('values that a join finds among others', () => {
  const distinct = (dataset: string, name: string, where: object = {}) => ({
    distinct: { dataset, column: name },
    where,
  });
  const within = {
    ratio: { of: distinct('a', 'x', { x: { in: { dataset: 'b', column: 'y' } } }), per: distinct('b', 'y') },
  };

  it('are no more than these, of all records', () => {
    expect(said(within, [total(2, 2, 9), total(4, 4, 4)])).toBe('2 of 4 = 1/2 in 1/2..1');
    expect(said(within, [total(1, 1, 2), total(4, 4, 4)])).toBe('1 of 4 = 1/4 in 1/4..1/2');
    expect(said(within, [total(1, 1, null), total(4, 4, 4)])).toBe('1 of 4 = 1/4 in 1/4..1');
    expect(said(RATIO, [total(2, 2, 8), total(4, 4, 4)])).toBe('2 of 4 = 1/2 in 1/2..2');
  });

  it('may be more in one group, where the others stand in another', () => {
    const { asked } = outcome(within, [total(2, 2, 8), total(4, 4, 4)], {}, 'g');
    expect(asked).toEqual(['g', 'g']);
    expect(said(within, [total(2, 2, 8), total(4, 4, 4)], {}, 'g')).toBe('2 of 4 = 1/2 in 1/2..2');
  });
});
