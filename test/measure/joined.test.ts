import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../src/language/condition/parse.js';
import type { Join } from '../../src/language/condition/tree.js';
import { ALWAYS } from '../../src/language/condition/tree.js';
import type { Written } from '../../src/language/condition/written.js';
import { type Cause, type Causes, causeOf, causesIn, setId } from '../../src/measure/cause.js';
import { answersOf, join, startJoin } from '../../src/measure/joins.js';
import { FIRM, type Loose } from '../../src/measure/slack.js';
import { ABSENT, type Batch, NOTHING } from '../../src/values/vector.js';
import { BLANK, batchOf, codes, datasetOf, lost, programOf } from './batches.js';

const LIST = datasetOf('list', { item: 'id', ok: 'boolean', note: 'id' });
const CATALOGUE = datasetOf('list', { item: 'id', ok: 'boolean' }, { kind: 'reference' });
const OK: Written = { ok: true };

/** What a join for `item` answers, after these batches of its list. */
function answers(batches: readonly Batch[], loose: Loose = FIRM, list = LIST, where: Written = OK) {
  const one: Join = {
    kind: 'join',
    column: 'code',
    dataset: 'list',
    of: 'item',
    where: parseCondition(where),
  };
  const program = programOf(list, where);
  const state = batches.reduce((joined, batch) => join(joined, batch, one, program), startJoin());
  return answersOf(state, one, list, loose);
}
const batch = (
  items: Parameters<typeof codes>,
  oks: Parameters<typeof codes>,
  standing?: Batch['standing'],
) => batchOf(items.length, { item: codes(...items), ok: codes(...oks) }, standing);

const said = ({ kind, dataset, column, word }: Cause): string =>
  [kind, dataset, column ?? '-', word ?? '-'].join(' ');
const sets = (causes: Causes): [string[], number][] =>
  [...causes].map(([set, rows]) => [causesIn(set).map(causeOf).map(said), rows]);
/** What is answered of these values: `y`es, `n`o, `?`; and which of them may change. */
const truths = ({ truth }: ReturnType<typeof answers>, ...values: string[]): string =>
  values.map((value) => 'n?y'[truth(value)]).join('');
const changing = ({ mayChange }: ReturnType<typeof answers>, ...values: string[]): string[] =>
  values.filter(mayChange);
/** A row of which nothing is known may take the place of another. */
const LOOSE: Loose = {
  rows: 2,
  causes: new Map([[setId([{ kind: 'row', dataset: 'list', column: null, word: null }]), 2]]),
};

describe('a value', () => {
  it('is as certain as the most certain of its records, whichever comes first', () => {
    const rows = batch(['a', 'b', 'c', 'a', 'b', 'c'], [false, lost('?'), true, lost('?'), true, false]);
    expect(truths(answers([rows]), 'a', 'b', 'c', 'd')).toBe('?yyn');
    const apart = [batch(['a', 'b'], [true, false]), batch(['a', 'b'], [lost('?'), lost('?')])];
    expect(truths(answers(apart), 'a', 'b')).toBe('y?');
  });

  it('is only perhaps there where its row is no record for certain', () => {
    for (const standing of ['keyless', 'member', 'broken'] as const)
      expect(truths(answers([batch(['a', 'b'], [true, false], standing)]), 'a', 'b')).toBe('?n');
  });

  it('is not known of a reference list that does not have it, and no of events', () => {
    const rows = batch(['a', 'b'], [true, false]);
    expect(truths(answers([rows]), 'a', 'b', 'c')).toBe('ynn');
    expect(truths(answers([rows], FIRM, CATALOGUE), 'a', 'b', 'c')).toBe('yn?');
  });
});

describe('why a value is open', () => {
  const why = (found: ReturnType<typeof answers>, value: string): string[] => found.causes(value).map(said);

  it('is what leaves open whether its first open row is wanted', () => {
    const found = answers([batch(['a', 'b', 'a'], [lost('x'), BLANK, lost('y')])]);
    expect([why(found, 'a'), why(found, 'b')]).toEqual([['word list ok x'], ['blank list ok -']]);
  });

  it('is nothing of a row that is known, whatever else is open of it', () => {
    const settled = answers([batch(['a', 'a'], [false, lost('x')])]);
    expect(why(settled, 'a')).toEqual(['word list ok x']);
    const rows = batchOf(1, { item: codes('a'), ok: codes(true), note: codes(lost('y')) }, 'keyless');
    const either = answers([rows], FIRM, LIST, { any: [OK, { note: 'z' }] });
    expect([truths(either, 'a'), why(either, 'a')]).toEqual(['?', ['row list - -']]);
  });

  it('is that its row is none for certain, or a member that nobody named', () => {
    const broken = answers([batch(['a', 'b'], [true, lost('x')], 'keyless')]);
    expect([why(broken, 'a'), why(broken, 'b')]).toEqual([
      ['row list - -'],
      ['word list ok x', 'row list - -'],
    ]);
    const missing = answers([batchOf(1, { item: codes('a'), ok: ABSENT }, 'member')]);
    expect(why(missing, 'a')).toEqual(['column list ok -', 'member list - -']);
  });

  it('is that the list does not have it', () => {
    const found = answers([batch(['a'], [true])], FIRM, CATALOGUE);
    expect(why(found, 'c')).toEqual(['key list item c']);
  });
});

describe('a row whose value cannot be read', () => {
  it('may bring any value that is not there, and no other', () => {
    const rows = batch(
      ['a', 'b', 'c', lost('?'), lost('?'), BLANK],
      [true, false, lost('x'), true, lost('x'), true],
    );
    const found = answers([rows]);
    expect([found.slack, changing(found, 'a', 'b', 'c', 'd')]).toEqual([3, ['b', 'd']]);
    expect(sets(found.slackCauses)).toEqual([
      [['word list item ?'], 2],
      [['blank list item -'], 1],
    ]);
  });

  it('brings nothing where it is not wanted, nor where nothing stands', () => {
    const rows = batch(['a', lost('?'), null], [true, false, true]);
    const found = answers([rows]);
    expect([found.slack, sets(found.slackCauses)]).toEqual([0, []]);
    expect(answers([batchOf(2, { item: NOTHING, ok: codes(true, true) })]).slack).toBe(0);
  });

  it('says of a row without any cells that it could not be read', () => {
    const found = answers([batch(['a'], [true]), batchOf(2, {}, 'broken')]);
    expect([found.slack, sets(found.slackCauses)]).toEqual([2, [[['row list - -'], 2]]]);
    const lacking = answers([batch(['a'], [true]), batchOf(1, { item: ABSENT, ok: codes(true) })]);
    expect(sets(lacking.slackCauses)).toEqual([[['column list item -'], 1]]);
  });

  it('leaves open whatever is asked where no value can be read', () => {
    const found = answers([batch([lost('?'), BLANK], [true, true])], FIRM, CATALOGUE);
    expect([truths(found, 'a'), found.slack, changing(found, 'a')]).toEqual(['?', 0, []]);
    expect(found.causes('a').map(said)).toEqual(['word list item ?', 'blank list item -']);
    // A list without a row of its own is no such list.
    const bare = answers([], LOOSE);
    expect([truths(bare, 'a'), bare.slack, changing(bare, 'a')]).toEqual(['n', 2, ['a']]);
  });
});

describe('rows that may take the place of others', () => {
  it('may also take away what is known to be there, but not bring what is open already', () => {
    const rows = batch(['a', 'b', 'c', lost('?')], [true, false, lost('x'), true]);
    const found = answers([rows], LOOSE);
    expect([found.slack, changing(found, 'a', 'b', 'c')]).toEqual([3, ['a', 'b']]);
    expect(sets(found.slackCauses)).toEqual([
      [['word list item ?'], 1],
      [['row list - -'], 2],
    ]);
  });

  it('change nothing where a reference list does not have a value', () => {
    const found = answers([batch(['a'], [true])], LOOSE, CATALOGUE);
    expect(changing(found, 'a', 'd')).toEqual(['a']);
  });
});

it('wants every record where nothing is asked of it', () => {
  const one: Join = { kind: 'join', column: 'code', dataset: 'list', of: 'item', where: ALWAYS };
  const state = join(startJoin(), batchOf(1, { item: codes('a') }), one, programOf(LIST, {}));
  expect(answersOf(state, one, LIST, FIRM).truth('a')).toBe(2);
});
