import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../src/language/condition/parse.js';
import type { Written } from '../../src/language/condition/written.js';
import type { Part } from '../../src/language/measure.js';
import { type Counting, counter, type Tally } from '../../src/measure/tally.js';
import type { Batch, Entry, Standing } from '../../src/values/vector.js';
import { batchOf, codes, datasetOf, lost } from './batches.js';
import { countingOf, listing, saidCauses } from './counting.js';

const ROWS = datasetOf('rows', { code: 'id', ok: 'boolean', ref: 'id', other: 'id' });
const partOf = (where: Written, good?: Written, by?: string): Part => ({
  aggregate: { count: 'rows' },
  dataset: 'rows',
  where: parseCondition(where),
  good: good ? parseCondition(good) : null,
  ...(by !== undefined && { by }),
});
const rows = (columns: Record<string, Entry[]>, standing?: Standing): Batch =>
  batchOf(
    Object.values(columns)[0]?.length ?? 0,
    Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, codes(...cells)])),
    standing,
  );

/** What comes of these batches, one after another. */
function tallied(part: Part, counting: Counting, ...batches: readonly Batch[]): Tally {
  const one = counter(part, counting);
  return batches.reduce((tally, batch) => one.add(tally, batch), one.start());
}
const plain = ({ total, groups, anywhere, causes, hanging }: Tally) => ({
  total,
  groups: Object.fromEntries(groups),
  anywhere,
  causes: saidCauses(causes),
  hanging: [...hanging.values()].map((of) => Object.fromEntries(of)),
});
const NOTHING = [0, 0, 0, 0, 0, 0, 0];
const OK = partOf({}, { ok: true });

describe('the rows of a part', () => {
  it('are counted as they stand, with why some are open', () => {
    const first = rows({ ok: [true, false, lost('?'), lost('?')] });
    expect(plain(tallied(OK, countingOf(ROWS), first, rows({ ok: [true, lost('x')] })))).toEqual({
      total: [0, 2, 1, 3, 0, 0, 0],
      groups: {},
      anywhere: NOTHING,
      causes: [
        ['word rows ok ?', 2],
        ['word rows ok x', 1],
      ],
      hanging: [],
    });
  });

  it('fall into the groups of the run, or of a column of the part itself', () => {
    const batch = rows({ ok: [true, false], code: ['a', 'b'], other: ['c', 'd'] });
    const groups = (part: Part, by?: string) =>
      Object.keys(plain(tallied(part, countingOf(ROWS, undefined, { by }), batch)).groups);
    expect(groups(OK)).toEqual([]);
    expect(groups(OK, 'code')).toEqual(['a', 'b']);
    expect(groups(partOf({}, { ok: true }, 'other'), 'code')).toEqual(['c', 'd']);
  });

  it('are left out where they are open and the person asks it, but not members that nobody named', () => {
    const counting = countingOf(ROWS, undefined, { leaveOut: true });
    const batch = (standing?: Standing) => rows({ ok: [true, lost('?'), false] }, standing);
    expect(plain(tallied(OK, counting, batch()))).toMatchObject({ total: [0, 1, 1, 0, 0, 0, 0], causes: [] });
    expect(plain(tallied(OK, counting, batch('keyless')))).toMatchObject({ total: NOTHING, causes: [] });
    expect(plain(tallied(OK, counting, batch('member')))).toMatchObject({ total: [0, 0, 0, 0, 1, 1, 1] });
  });
});

describe('the rows that hang on a list', () => {
  const listed = { ref: { in: { dataset: 'list', column: 'item' } } };
  const batch = rows({ ref: ['a', 'a', 'b', 'c'], ok: [true, false, true, true] });

  it('are those that stand otherwise where it may answer otherwise', () => {
    const counting = countingOf(ROWS, () => listing(1));
    expect(plain(tallied(partOf(listed), counting, batch)).hanging).toEqual([{ a: 2, c: 1 }]);
    expect(plain(tallied(partOf({ ...listed, ok: true }), counting, batch)).hanging).toEqual([
      { a: 1, c: 1 },
    ]);
    expect(plain(tallied(partOf({}, listed), counting, batch, batch)).hanging).toEqual([{ a: 4, c: 2 }]);
  });

  it('are none where it may not', () => {
    expect(
      plain(
        tallied(
          partOf(listed),
          countingOf(ROWS, () => listing(0)),
          batch,
        ),
      ).hanging,
    ).toEqual([]);
  });
});

it('merges two tallies into that of all their rows', () => {
  const part = partOf({ ref: { in: { dataset: 'list', column: 'item' } } }, { ok: true });
  const counting = countingOf(ROWS, () => listing(1), { by: 'code' });
  const [a, b] = [
    rows({ ref: ['a', 'b', 'a'], ok: [true, lost('?'), true], code: ['x', 'x', lost('?')] }),
    rows({ ref: ['a', 'c', 'a'], ok: [lost('?'), true, false], code: ['x', 'y', lost('y')] }),
  ];
  const [one, two] = [tallied(part, counting, a), tallied(part, counting, b)];
  const whole = plain(tallied(part, counting, a, b));
  expect(plain(counter(part, counting).merge(one, two))).toEqual(whole);
  expect(whole.groups).toEqual({ x: [0, 1, 0, 1, 0, 0, 1] });
  expect(whole.hanging).toEqual([{ a: 4, c: 1 }]);
  expect(whole.anywhere).toEqual([0, 0, 0, 0, 1, 1, 0]);
});
