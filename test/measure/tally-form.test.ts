import { describe, expect, it } from 'vitest';
import {
  AGGREGATES,
  type AggregateName,
  type AggregateSpec,
  compileAggregate,
} from '../../src/language/aggregates/registry.js';
import { ALWAYS } from '../../src/language/condition/tree.js';
import { type Part, partId } from '../../src/language/measure.js';
import { type Cause, setId } from '../../src/measure/cause.js';
import type { Tally } from '../../src/measure/tally.js';
import { fromPlain, type PlainTally, tallySchema, toPlain } from '../../src/measure/tally-form.js';
import { OPEN } from '../../src/values/range.js';

const SPECS: Record<AggregateName, AggregateSpec> = {
  count: { count: 'd' },
  distinct: { distinct: { dataset: 'd', column: 'c' } },
  sum: { sum: { dataset: 'd', column: 'c' } },
  mean: { mean: { dataset: 'd', column: 'c' } },
  rank: { rank: { dataset: 'd', among: 'a', of: 'x', score: 'c' } },
};
const partOf = (aggregate: AggregateSpec): Part => ({ aggregate, dataset: 'd', where: ALWAYS, good: null });
const COUNT = partOf(SPECS.count);
const word: Cause = { kind: 'word', dataset: 'd', column: 'c', word: '?', code: 'bad' };
const row: Cause = { kind: 'row', dataset: 'd', column: null, word: null };

const TALLY: Tally = {
  total: [0, 3, 1, 0, 0, 0, 0],
  groups: new Map([
    ['b', [0, 1, 1, 0, 0, 0, 0]],
    ['a', [0, 2, 0, 0, 0, 0, 0]],
  ]),
  anywhere: [0, 0, 0, 0, 1, 0, 0],
  causes: new Map([
    [setId([word, row]), 2],
    [setId([row]), 1],
  ]),
  hanging: new Map([
    ['y', new Map([['v', 1]])],
    [
      'x',
      new Map([
        ['w', 2],
        ['v', 1],
      ]),
    ],
  ]),
};
const PLAIN: PlainTally = {
  version: 1,
  part: partId(COUNT),
  aggregate: 'count',
  total: [0, 3, 1, 0, 0, 0, 0],
  groups: [
    ['a', [0, 2, 0, 0, 0, 0, 0]],
    ['b', [0, 1, 1, 0, 0, 0, 0]],
  ],
  anywhere: [0, 0, 0, 0, 1, 0, 0],
  causes: [
    { because: [row, word], rows: 2 },
    { because: [row], rows: 1 },
  ],
  hanging: [
    [
      'x',
      [
        ['v', 1],
        ['w', 2],
      ],
    ],
    ['y', [['v', 1]]],
  ],
};

describe('a tally in its published form', () => {
  it('stands in order, whatever came first, as JSON has it', () => {
    expect(toPlain(COUNT, TALLY)).toEqual(PLAIN);
    expect(tallySchema.parse(JSON.parse(JSON.stringify(PLAIN)))).toEqual(PLAIN);
  });

  it('reads back as it was', () => {
    expect(fromPlain(COUNT, PLAIN)).toEqual(TALLY);
  });

  it('is of one part alone', () => {
    expect(() => fromPlain(partOf(SPECS.sum), PLAIN)).toThrow(
      `not a tally of ${partId(partOf(SPECS.sum))}: ${PLAIN.part}`,
    );
  });

  it.each(Object.keys(AGGREGATES) as AggregateName[])('is described for %s', (name) => {
    const part = partOf(SPECS[name]);
    const aggregate = compileAggregate(SPECS[name], () => OPEN);
    const start: Tally = {
      ...TALLY,
      total: aggregate.start(),
      groups: new Map([['a', aggregate.start()]]),
      anywhere: aggregate.start(),
    };
    const plain = toPlain(part, start);
    expect(plain.aggregate).toBe(name);
    expect(tallySchema.parse(plain)).toEqual(plain);
    expect(fromPlain(part, plain)).toEqual(start);
  });

  it.each([
    ['another version', { version: 2 }],
    ['an unknown aggregate', { aggregate: 'median' }],
    ['counts that are none', { total: ['a'] }],
    ['a group without its name', { groups: [[[0, 0, 0, 0, 0, 0, 0]]] }],
    ['half a cause', { causes: [{ because: [row] }] }],
    ['a cause of another kind', { causes: [{ because: [{ ...row, kind: 'whim' }], rows: 1 }] }],
    ['a join without its values', { hanging: [['x']] }],
    ['a value without its rows', { hanging: [['x', [['v']]]] }],
    ['something besides', { more: 1 }],
    ['a cause with something besides', { causes: [{ because: [], rows: 1, more: 1 }] }],
  ])('is refused with %s', (_, more) => {
    expect(tallySchema.safeParse({ ...PLAIN, ...more }).success).toBe(false);
  });
});
