import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../src/language/condition/parse.js';
import type { Join } from '../../src/language/condition/tree.js';
import { type Cause, setId } from '../../src/measure/cause.js';
import type { JoinAnswers } from '../../src/measure/join-answers.js';
import {
  directJoins,
  FIRM,
  type Hanging,
  hang,
  loosened,
  looseRows,
  slackOf,
} from '../../src/measure/slack.js';
import { NO, UNKNOWN, YES } from '../../src/values/truth.js';
import { batchOf, codes, dates, lost } from './batches.js';

const joinOf = (column: string, dataset = 'list'): Join =>
  directJoins(parseCondition({ [column]: { in: { dataset, column: 'item' } } }))[0] as Join;
const row = (dataset: string): Cause => ({ kind: 'row', dataset, column: null, word: null });
const word = (of: string): Cause => ({ kind: 'word', dataset: 'list', column: 'item', word: of });

/** Of `a` it is known that it is there, of `b` it is not; others are not there. */
const answering = (slack: number, rest: Partial<JoinAnswers> = {}): JoinAnswers => ({
  truth: (value) => (value === 'a' ? YES : value === 'b' ? UNKNOWN : NO),
  causes: () => [],
  slack,
  mayChange: (value) => value !== 'a' && value !== 'b',
  slackCauses: new Map([[setId([row('list')]), slack]]),
  ...rest,
});
const counts = (hanging: Hanging) => [...hanging.values()].map((rows) => Object.fromEntries(rows));

it('finds the joins that a condition asks of its own records', () => {
  const inner = { dataset: 'c', column: 'x' };
  const asked = parseCondition({
    any: [{ ref: { in: { dataset: 'b', column: 'x', where: { ref: { in: inner } } } } }, { code: 'a' }],
  });
  expect(directJoins(asked).map(({ dataset }) => dataset)).toEqual(['b']);
});

describe('answers that are loosened', () => {
  it('are unknown where they may be otherwise', () => {
    const { truth } = loosened(answering(1));
    expect(['a', 'b', 'c'].map(truth)).toEqual([YES, UNKNOWN, UNKNOWN]);
  });

  it('stay where nothing may change them', () => {
    expect(['a', 'b', 'c'].map(loosened(answering(0)).truth)).toEqual([YES, UNKNOWN, NO]);
  });
});

describe('the rows that hang on a value', () => {
  const batch = batchOf(6, { ref: codes('a', 'c', 'c', 'd', null, lost('?')) });
  const all = () => true;

  it('are those that would stand otherwise, of the values that may change', () => {
    const join = joinOf('ref');
    const answers = () => answering(1);
    const first = hang(new Map(), batch, [join], answers, all);
    expect(counts(first)).toEqual([{ c: 2, d: 1 }]);
    expect(counts(hang(new Map(), batch, [join], answers, (at) => at === 1))).toEqual([{ c: 1 }]);
    expect(counts(hang(first, batchOf(1, { ref: codes('c') }), [join], answers, all))).toEqual([
      { c: 3, d: 1 },
    ]);
    const everything = () => answering(1, { mayChange: () => true });
    expect(counts(hang(new Map(), batch, [join], everything, all))).toEqual([{ a: 1, c: 2, d: 1 }]);
  });

  it('are kept apart by the column that is looked up, and by the list', () => {
    const joins = [joinOf('ref'), joinOf('at'), joinOf('ref', 'other')];
    const rows = batchOf(1, { ref: codes('c'), at: dates('05/03/2020') });
    expect(counts(hang(new Map(), rows, joins, () => answering(1), all))).toEqual([
      { c: 1 },
      { '2020-03-05': 1 },
      { c: 1 },
    ]);
  });

  it('are none where no join may be otherwise', () => {
    const before: Hanging = new Map();
    expect(hang(before, batch, [], () => answering(1), all)).toBe(before);
  });
});

describe('rows that are loose', () => {
  const rows = (...refs: string[]) => batchOf(refs.length, { ref: codes(...refs), due: codes(...refs) });
  const loose = (joins: readonly Join[], answers: (join: Join) => JoinAnswers, ...refs: string[]) => {
    const found = looseRows(
      hang(new Map(), rows(...refs), joins, answers, () => true),
      joins,
      answers,
    );
    return [found.rows, [...found.causes]];
  };

  it('are those of the values on which most hang, as many as may change', () => {
    const refs = ['c', 'd', 'd', 'e', 'e', 'e'];
    const one = setId([row('list')]);
    expect(loose([joinOf('ref')], () => answering(1), ...refs)).toEqual([3, [[one, 3]]]);
    expect(loose([joinOf('ref')], () => answering(2), ...refs)).toEqual([5, [[one, 5]]]);
    expect(loose([joinOf('ref')], () => answering(9), ...refs)).toEqual([6, [[one, 6]]]);
  });

  it('are none where nothing may change, or nothing hangs on what may', () => {
    expect(loose([joinOf('ref')], () => answering(0), 'c')).toEqual([0, []]);
    expect(loose([joinOf('ref')], () => answering(1), 'a')).toEqual([0, []]);
    expect(looseRows(new Map(), [joinOf('ref')], () => answering(1))).toEqual(FIRM);
  });

  it('are counted once for a join that is asked twice, and for each of several', () => {
    const [ref, due, other] = [joinOf('ref'), joinOf('due'), joinOf('ref', 'other')];
    expect(loose([ref, joinOf('ref')], () => answering(1), 'c')[0]).toBe(2);
    const answers = ({ dataset }: Join) =>
      answering(1, { slackCauses: new Map([[setId([row(dataset)]), 1]]) });
    expect(loose([ref, due, other], answers, 'c')).toEqual([
      3,
      [
        [setId([row('list')]), 2],
        [setId([row('other')]), 1],
      ],
    ]);
  });

  it('are open for all that leaves the list open together', () => {
    const slackCauses = new Map([
      [setId([word('x'), row('list')]), 1],
      [setId([word('a'), row('list')]), 1],
    ]);
    expect(loose([joinOf('ref')], () => answering(2, { slackCauses }), 'c')).toEqual([
      1,
      [[setId([row('list'), word('a'), word('x')]), 1]],
    ]);
  });
});

it('lets a loose row be one less or one more, and one that takes a key again be one less', () => {
  expect(slackOf({ rows: 2, causes: new Map() }, 3)).toEqual({ displaced: 5, further: 2 });
});
