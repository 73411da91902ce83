import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../src/language/condition/parse.js';
import type { Join } from '../../src/language/condition/tree.js';
import type { Written } from '../../src/language/condition/written.js';
import type { Part } from '../../src/language/measure.js';
import { type CountedRows, countJoin, countPart, findingsIn } from '../../src/measure/dataset-count.js';
import type { Counting } from '../../src/measure/tally.js';
import type { Batch, Standing } from '../../src/values/vector.js';
import { batchOf, codes, datasetOf, dates, lost, OFFICES } from './batches.js';
import { countingOf, listing, saidCauses } from './counting.js';

const ROWS = datasetOf('rows', { id: 'id', ref: 'id', ok: 'boolean' });
type Cells = Parameters<typeof codes>;
const rows = (columns: Record<string, Cells>, standing?: Standing): Batch =>
  batchOf(
    Object.values(columns)[0]?.length ?? 0,
    Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, codes(...cells)])),
    standing,
  );
const counted = (batches: readonly Batch[], displacing = 0): CountedRows => ({ batches, displacing });
const LISTED: Written = { ref: { in: { dataset: 'list', column: 'item' } } };

describe('a join', () => {
  const joined = (where: Written, of: CountedRows, counting: Counting = countingOf(ROWS)) => {
    const one: Join = { kind: 'join', column: 'x', dataset: 'rows', of: 'id', where: parseCondition(where) };
    return countJoin(one, counting, of);
  };

  it('finds the values of the records that it wants, over all batches', () => {
    const { truth, slack } = joined(
      { ok: true },
      counted([rows({ id: ['p', 'q'], ok: [true, false] }), rows({ id: ['r'], ok: [true] })]),
    );
    expect([['p', 'q', 'r'].map(truth), slack]).toEqual([[2, 0, 2], 0]);
  });

  it('may be answered otherwise by rows that take the place of others', () => {
    const found = joined({ ok: true }, counted([rows({ id: ['p'], ok: [true] })], 2));
    expect([found.slack, saidCauses(found.slackCauses)]).toEqual([2, [['row rows - -', 2]]]);
    expect(['p', 'q'].map(found.mayChange)).toEqual([true, true]);
  });

  const asking = (slack: number) => countingOf(ROWS, () => listing(slack));
  it('may be answered otherwise where the list that it asks itself may be', () => {
    const list = counted([rows({ id: ['p', 'q', 'r', 's'], ref: ['a', 'a', 'c', 'b'] })]);
    const found = joined(LISTED, list, asking(1));
    expect([found.slack, saidCauses(found.slackCauses)]).toEqual([2, [['row list - -', 2]]]);
    expect(['p', 'q', 'r', 's'].map(found.truth)).toEqual([2, 2, 0, 1]);
    const firm = joined(LISTED, list, asking(0));
    expect([firm.slack, saidCauses(firm.slackCauses)]).toEqual([0, []]);
  });

  it('is not loose for rows that stand the same whatever the list answers', () => {
    const list = counted([rows({ id: ['p', 'q'], ref: ['a', 'a'], ok: [false, true] })]);
    expect(joined({ ...LISTED, ok: true }, list, asking(1)).slack).toBe(1);
  });

  it('adds up both', () => {
    const found = joined(LISTED, counted([rows({ id: ['p'], ref: ['a'] })], 3), asking(1));
    expect([found.slack, saidCauses(found.slackCauses)]).toEqual([
      4,
      [
        ['row list - -', 1],
        ['row rows - -', 3],
      ],
    ]);
  });

  it('is firm where what cannot be read is left out', () => {
    const counting = { ...asking(1), leaveOut: true };
    const all = counted(
      [
        rows({ id: ['p', lost('?')], ref: ['a', 'a'] }),
        rows({ id: ['q'], ref: ['a'] }, 'keyless'),
        rows({ id: ['r'], ref: ['a'] }, 'broken'),
        rows({ id: ['s'], ref: ['a'] }, 'member'),
      ],
      2,
    );
    const found = joined(LISTED, all, counting);
    expect([['p', 'q', 'r', 's'].map(found.truth), found.slack]).toEqual([[2, 0, 0, 1], 0]);
    expect(found.mayChange('p')).toBe(false);
  });
});

describe('a part', () => {
  const part = (where: Written): Part => ({
    aggregate: { count: 'rows' },
    dataset: 'rows',
    where: parseCondition(where),
    good: null,
  });
  const found = (where: Written, of: CountedRows, counting = countingOf(ROWS)) => {
    const { tally, slack, causes } = countPart(part(where), counting, of);
    return { total: tally.total, ...slack, causes: saidCauses(causes) };
  };

  it('is counted over all batches', () => {
    const all = counted([rows({ ok: [true, false] }), rows({ ok: [true, lost('?')] })]);
    expect(found({ ok: true }, all)).toEqual({
      total: [0, 2, 0, 0, 1, 0, 0],
      displaced: 0,
      further: 0,
      causes: [['word rows ok ?', 1]],
    });
  });

  it('may lose records to rows that bring their keys again, and says why', () => {
    expect(found({ ok: true }, counted([rows({ ok: [true] })], 2))).toEqual({
      total: [0, 1, 0, 0, 0, 0, 0],
      displaced: 2,
      further: 0,
      causes: [['row rows - -', 2]],
    });
  });

  it('says once that rows could not be read', () => {
    const all = counted([rows({ ok: [lost('?'), true] }), rows({ ok: [true] }, 'keyless')], 1);
    expect(found({ ok: true }, all).causes).toEqual([
      ['word rows ok ?', 1],
      ['row rows - -', 1],
    ]);
  });

  it('is loose where a list that it asks may answer otherwise', () => {
    const listed = counted([rows({ ref: ['a', 'a', 'c', 'b'] })], 1);
    expect(
      found(
        LISTED,
        listed,
        countingOf(ROWS, () => listing(1)),
      ),
    ).toEqual({
      total: [0, 2, 0, 0, 1, 0, 0],
      displaced: 3,
      further: 2,
      causes: [
        ['key list item b', 1],
        ['row list - -', 2],
        ['row rows - -', 1],
      ],
    });
  });

  it('is firm where what cannot be read is left out', () => {
    const counting = countingOf(ROWS, () => listing(1), { leaveOut: true });
    expect(found(LISTED, counted([rows({ ref: ['a', 'b'] })], 1), counting)).toEqual({
      total: [0, 1, 0, 0, 0, 0, 0],
      displaced: 0,
      further: 0,
      causes: [],
    });
  });
});

describe('what records say of themselves', () => {
  const SAY = { vi: 'sai', en: 'wrong' };
  const CHECKED = datasetOf(
    'checked',
    { at: 'date', due: 'date', office: 'agency' },
    {
      checks: ['early', 'late'].map((name) => ({
        name,
        say: SAY,
        when: { due: { [name === 'early' ? 'less_than' : 'more_than']: { column: 'at' } } },
      })),
    },
  );
  const batch = (standing?: Standing): Batch =>
    batchOf(
      2,
      {
        at: dates('05/03/2020', '05/03/2020'),
        due: dates('04/03/2020', '06/03/2020'),
        office: codes('lạ', 'one'),
      },
      standing,
    );
  const names = (batches: readonly Batch[], isAnswered: (name: string) => boolean) =>
    findingsIn(countingOf(CHECKED), counted(batches), OFFICES, ({ name }) => isAnswered(name)).map(
      (one) => one.kind !== 'left-out' && [one.name, one.count],
    );

  it('is told by records alone', () => {
    const all = [batch(), batch('keyless'), batch('broken'), batch('member')];
    expect(names(all, () => true)).toEqual([
      ['early', 1],
      ['late', 1],
      ['lạ', 1],
    ]);
  });

  it('leaves out the checks that ask what is not there', () => {
    expect(names([batch()], (name) => name === 'late')).toEqual([
      ['late', 1],
      ['lạ', 1],
    ]);
  });
});
