import { describe, expect, it } from 'vitest';
import {
  AGGREGATES,
  type AggregateSpec,
  compileAggregate,
  kindOf,
  targetOf,
} from '../../../src/language/aggregates/registry.js';
import {
  BAD,
  GOOD,
  NO_SLACK,
  OUTSIDE,
  PERHAPS_GOOD,
  UNSURE,
} from '../../../src/language/aggregates/shape.js';
import { OPEN } from '../../../src/values/range.js';
import type { Entry } from '../../../src/values/vector.js';
import { batchOf, LOST, range } from './rows.js';

const COUNT: AggregateSpec = { count: 'd' };
const DISTINCT: AggregateSpec = { distinct: { dataset: 'd', column: 'x' } };
const SUM: AggregateSpec = { sum: { dataset: 'd', column: ['x', 'y'] } };
const MEAN: AggregateSpec = { mean: { dataset: 'd', column: 'x' } };
const WEIGHTED: AggregateSpec = { mean: { dataset: 'd', column: 'x', weight: 'y' } };
const RANK: AggregateSpec = { rank: { dataset: 'd', among: 'who', of: 'us', score: 'x', rank: 'y' } };
const SCORED: AggregateSpec = { rank: { dataset: 'd', among: 'who', of: 'us', score: 'x' } };

const COLUMNS: Readonly<Record<string, readonly Entry[]>> = {
  who: ['us', 'a', 'b', LOST, null, 'c'],
  x: ['3', '1/2', LOST, '3', null, '4'],
  y: ['1', LOST, '2', '1', '5', null],
};
const STANDINGS = [GOOD, BAD, UNSURE, GOOD, GOOD, OUTSIDE];
const ranges = () => range(0, 10);

/** What an aggregate has after some of the rows, in plain form. */
function stateOf(spec: AggregateSpec, ...rows: readonly number[]) {
  const one = compileAggregate(spec, ranges);
  const columns = Object.fromEntries(
    Object.entries(COLUMNS).map(([name, cells]) => [name, rows.map((row) => cells[row] as Entry)]),
  );
  const standings = Uint8Array.from(rows, (row) => STANDINGS[row] as number);
  return one.add(one.start(), batchOf(rows.length, columns), standings);
}
const ALL = [0, 1, 2, 3, 4, 5];
const written = (spec: AggregateSpec, state: unknown): unknown => kindOf(spec).plain.write(state);

describe.each([COUNT, DISTINCT, SUM, MEAN, WEIGHTED, RANK, SCORED])('%j', (spec) => {
  const { plain, schema } = kindOf(spec);

  it('is written in a way that the language takes', () => {
    expect(schema.parse(spec)).toEqual(spec);
    expect(schema.safeParse({ ...spec, other: 1 }).success).toBe(false);
  });

  it('merges halves into the whole, starting from nothing', () => {
    const one = compileAggregate(spec, ranges);
    const whole = written(spec, stateOf(spec, ...ALL));
    for (const cut of [0, 1, 2, 3, 5, 6]) {
      const halves = one.merge(stateOf(spec, ...ALL.slice(0, cut)), stateOf(spec, ...ALL.slice(cut)));
      expect(written(spec, halves)).toEqual(whole);
    }
    expect(written(spec, one.merge(stateOf(spec, ...ALL), stateOf(spec, ...ALL)))).not.toEqual(whole);
  });

  it('goes on where it stopped', () => {
    const one = compileAggregate(spec, ranges);
    const cells = (row: number) =>
      batchOf(
        1,
        Object.fromEntries(Object.entries(COLUMNS).map(([name, all]) => [name, [all[row] as Entry]])),
      );
    let state = one.start();
    for (const row of ALL) state = one.add(state, cells(row), Uint8Array.of(STANDINGS[row] as number));
    expect(written(spec, state)).toEqual(written(spec, stateOf(spec, ...ALL)));
  });

  it('has a plain form that JSON holds and from which it is read back', () => {
    const state = stateOf(spec, ...ALL);
    const sent = plain.schema.parse(JSON.parse(JSON.stringify(plain.write(state))));
    const back = plain.read(sent);
    expect(plain.write(back)).toEqual(plain.write(state));
    const { amount } = compileAggregate(spec, ranges);
    expect(amount(back, NO_SLACK)).toEqual(amount(state, NO_SLACK));
  });
});

describe('in plain form', () => {
  const form = (spec: AggregateSpec): unknown => written(spec, stateOf(spec, ...ALL));

  it('a count has its rows by standing, none of those that are outside', () => {
    expect(form(COUNT)).toEqual([0, 3, 1, 1, 0, 0, 0]);
  });

  it('different values have the standings in which they were seen, and those not read are counted', () => {
    expect(form(DISTINCT)).toEqual({
      values: [
        ['1/2', 1 << BAD],
        ['3', 1 << GOOD],
      ],
      unread: [0, 0, 0, 1, 0, 0, 0],
    });
  });

  it('a sum has what is known and what the unread allow', () => {
    const none = { rows: 0, knownRows: 0, known: '0', lowest: '0', highest: '0', least: '0', most: '0' };
    expect(form(SUM)).toEqual([
      none,
      { rows: 3, knownRows: 3, known: '13', lowest: '13', highest: '13', least: '4', most: '5' },
      { rows: 1, knownRows: 0, known: '0', lowest: '1/2', highest: '21/2', least: '1/2', most: '21/2' },
      { rows: 1, knownRows: 0, known: '0', lowest: '2', highest: '12', least: '2', most: '12' },
      none,
      none,
      none,
    ]);
  });

  it('a mean has its values, and how often', () => {
    expect(form(WEIGHTED)).toEqual([
      { standing: 1, value: '3', weight: '1', rows: 2 },
      { standing: 2, value: '1/2', weight: null, rows: 1 },
      { standing: 3, value: null, weight: '2', rows: 1 },
    ]);
    expect(form(MEAN)).toEqual([
      { standing: 1, value: '3', weight: '1', rows: 2 },
      { standing: 2, value: '1/2', weight: '1', rows: 1 },
      { standing: 3, value: null, weight: '1', rows: 1 },
    ]);
  });

  it('a place has all that are ranked', () => {
    const unread = { unread: true };
    expect(form(RANK)).toEqual([
      { certain: true, name: 'a', score: '1/2', rank: unread },
      { certain: true, name: 'b', score: unread, rank: '2' },
      { certain: true, name: 'us', score: '3', rank: '1' },
      { certain: true, name: unread, score: '3', rank: '1' },
    ]);
    expect((form(SCORED) as { rank: unknown }[]).map(({ rank }) => rank)).toEqual([null, null, null, null]);
  });
});

it('each reads its columns, and knows which have to be numbers', () => {
  expect([COUNT, DISTINCT, SUM, MEAN, WEIGHTED, RANK, SCORED].map(targetOf)).toEqual([
    { dataset: 'd', columns: [], numbers: [] },
    { dataset: 'd', columns: ['x'], numbers: [] },
    { dataset: 'd', columns: ['x', 'y'], numbers: ['x', 'y'] },
    { dataset: 'd', columns: ['x'], numbers: ['x'] },
    { dataset: 'd', columns: ['x', 'y'], numbers: ['x', 'y'] },
    { dataset: 'd', columns: ['who', 'x', 'y'], numbers: ['x', 'y'] },
    { dataset: 'd', columns: ['who', 'x'], numbers: ['x'] },
  ]);
});

it('each can be said', () => {
  const say = (spec: AggregateSpec): string =>
    kindOf(spec).say(spec, (column) => ({ vi: column, en: `<${column}>` }), { vi: 'd', en: '<d>' }).en;
  expect([COUNT, DISTINCT, SUM, MEAN, RANK].map(say)).toEqual([
    'Number of <d>',
    'Different <x> of <d>',
    'Sum of <x> and <y> of <d>',
    'Mean of <x>',
    'Place by <x>',
  ]);
});

it('only what is counted by records, values or amounts has a good part', () => {
  for (const spec of [MEAN, RANK]) {
    const one = compileAggregate(spec, () => OPEN);
    expect(() => one.share(one.start(), NO_SLACK)).toThrow('this aggregate has no good part');
  }
});

it('a plain form that is none is refused', () => {
  const { count, distinct, mean } = AGGREGATES;
  expect(count.plain.schema.safeParse([1, 2]).success).toBe(false);
  const unread = [0, 0, 0, 0, 0, 0, 0];
  const bits = (seen: number) => distinct.plain.schema.safeParse({ values: [['x', seen]], unread }).success;
  expect([0, 1, 127, 128].map(bits)).toEqual([false, true, true, false]);
  const standing = (one: number) =>
    mean.plain.schema.safeParse([{ standing: one, value: '1', weight: null, rows: 1 }]).success;
  expect([0, 1, 6, 7].map(standing)).toEqual([false, true, true, false]);
});

it('rows that are perhaps in question are told apart', () => {
  const one = compileAggregate(COUNT, ranges);
  expect(one.add(one.start(), batchOf(1, {}), Uint8Array.of(PERHAPS_GOOD))).toEqual([0, 0, 0, 0, 1, 0, 0]);
});
