import { describe, expect, it } from 'vitest';
import { compileAggregate } from '../../src/language/aggregates/registry.js';
import { addToGroups, type Groups } from '../../src/measure/groups.js';
import { ABSENT, type Batch, NOTHING, type Vector } from '../../src/values/vector.js';
import { batchOf, codes, dates, lost } from './batches.js';

const count = compileAggregate({ count: 'rows' }, () => ({ lowest: null, highest: null }));
const START: Groups = { groups: new Map(), anywhere: count.start() };
const [OUTSIDE, GOOD, BAD, UNSURE, PERHAPS_GOOD, PERHAPS_BAD, PERHAPS] = [0, 1, 2, 3, 4, 5, 6];

/** Rows by standing of each group, and of those of which the group is not known. */
function grouped(vector: Vector | undefined, standings: readonly number[], before = START) {
  const batch: Batch = batchOf(standings.length, vector ? { by: vector } : {});
  return addToGroups(before, batch, Uint8Array.from(standings), 'by', count);
}
const named = ({ groups }: Groups) => Object.fromEntries(groups);

it('adds each row to the group that its column names, as it stands', () => {
  const first = grouped(codes('a', 'b', 'a', null), [GOOD, BAD, PERHAPS, UNSURE]);
  expect(named(first)).toEqual({
    a: [0, 1, 0, 0, 0, 0, 1],
    b: [0, 0, 1, 0, 0, 0, 0],
    '': [0, 0, 0, 1, 0, 0, 0],
  });
  expect(first.anywhere).toEqual([0, 0, 0, 0, 0, 0, 0]);
  const second = grouped(codes('b'), [GOOD], first);
  expect(named(second)).toMatchObject({ a: [0, 1, 0, 0, 0, 0, 1], b: [0, 1, 1, 0, 0, 0, 0] });
  expect(named(first)).toMatchObject({ b: [0, 0, 1, 0, 0, 0, 0] });
});

it('tells dates by their month', () => {
  const by = dates('05/03/2020', '31/03/2020 08:00', '01/04/2020', null);
  expect(Object.keys(named(grouped(by, [GOOD, GOOD, GOOD, GOOD])))).toEqual(['2020-03', '2020-04', '']);
  expect(Object.keys(named(grouped(codes('2020-03-05'), [GOOD])))).toEqual(['2020-03-05']);
});

it('makes no group of rows that are not in question', () => {
  const found = grouped(codes('a', lost('?')), [OUTSIDE, OUTSIDE]);
  expect([named(found), found.anywhere]).toEqual([{}, [0, 0, 0, 0, 0, 0, 0]]);
});

describe('a row of which the group is not known', () => {
  it.each([
    ['cannot be read', codes(...Array<ReturnType<typeof lost>>(6).fill(lost('?')))],
    ['holds dates that cannot be read', dates(...Array<ReturnType<typeof lost>>(6).fill(lost('?')))],
    ['is not in the file', ABSENT],
    ['is in no file', undefined],
  ])('may belong to any, and so is only perhaps in question: its column %s', (_, vector) => {
    const found = grouped(vector, [GOOD, BAD, UNSURE, PERHAPS_GOOD, PERHAPS_BAD, PERHAPS]);
    expect([named(found), found.anywhere]).toEqual([{}, [0, 0, 0, 0, 2, 2, 2]]);
    expect(grouped(vector, [GOOD], found).anywhere).toEqual([0, 0, 0, 0, 3, 2, 2]);
  });

  it('is not one in whose column nothing stands', () => {
    expect(named(grouped(NOTHING, [GOOD]))).toEqual({ '': [0, 1, 0, 0, 0, 0, 0] });
  });
});
