import { describe, expect, it } from 'vitest';
import { memberRows, missingMembers } from '../../src/measure/members.js';
import { ABSENT, type Batch, contentAt, NOTHING } from '../../src/values/vector.js';
import { batchOf, codes, datasetOf, lost, OFFICES, programOf, shown } from './batches.js';
import { titled } from './world.js';

const SYSTEMS = { mail: titled('Thư'), desk: titled('Một cửa') };
const COLUMNS = {
  office: 'agency',
  system: { type: 'enum', values: SYSTEMS },
  tier: { type: 'level', falls_back_on: { level_of: 'office' } },
  owner: { type: 'agency', falls_back_on: 'office' },
  rank: { type: 'level', falls_back_on: { level_of: 'owner' } },
  other: { type: 'level', falls_back_on: { level_of: 'gone' } },
  ok: 'boolean',
  at: 'date',
};
const listOf = (names_all?: object) => datasetOf('list', COLUMNS, names_all && { names_all });
const ALL = listOf({ column: 'office', levels: ['province'] });
const EACH = listOf({ column: 'office', levels: ['province'], each: 'system' });

const missing = (dataset: ReturnType<typeof listOf>, ...batches: readonly Batch[]): string[] =>
  missingMembers(dataset, batches, OFFICES, 0).map(({ office, each }) => [office, each ?? '-'].join(' '));
const offices = (...names: Parameters<typeof codes>) => batchOf(names.length, { office: codes(...names) });
const pairs = (...all: readonly [Parameters<typeof codes>[0], Parameters<typeof codes>[0]][]) =>
  batchOf(all.length, {
    office: codes(...all.map(([office]) => office)),
    system: codes(...all.map(([, system]) => system)),
  });

describe('the offices that a list lacks', () => {
  it('are those of its levels that no row names', () => {
    expect(missing(ALL, offices('one'), offices('far'))).toEqual(['two -']);
    expect(missing(ALL, offices('one', lost('two'), null))).toEqual(['two -']);
    expect(missing(ALL, offices('one'), offices('two'))).toEqual([]);
    expect(missing(ALL)).toEqual(['one -', 'two -']);
    const both = listOf({ column: 'office', levels: ['province', 'district'] });
    expect(missing(both, offices('one'))).toEqual(['two -', 'far -']);
  });

  it('are none where the list need not be complete', () => {
    expect(missing(listOf(), offices('one'))).toEqual([]);
  });

  it('are told for each value that the list is about', () => {
    expect(missing(EACH, pairs(['one', 'mail'], ['two', 'mail'], ['one', 'desk']))).toEqual(['two desk']);
    expect(missing(EACH, pairs(['one', 'mail']))).toEqual(['two mail']);
    expect(missing(EACH, pairs([null, 'mail'], [lost('one'), 'mail']))).toEqual(['one mail', 'two mail']);
  });

  it('are told for every value where some row may be of any, or none tells', () => {
    expect(missing(EACH, pairs(['one', 'mail'], ['two', lost('?')]))).toEqual([
      'two mail',
      'one desk',
      'two desk',
    ]);
    expect(missing(EACH, pairs(['one', lost('?')], ['two', null]))).toHaveLength(4);
    expect(missing(EACH, pairs(['one', null]))).toHaveLength(4);
    expect(missing(EACH, batchOf(1, { office: codes('one'), system: ABSENT }))).toHaveLength(4);
  });

  it('are not told for a row in whose place of a value nothing stands', () => {
    expect(missing(EACH, pairs(['one', 'mail'], ['two', null]))).toEqual(['two mail']);
    expect(
      missing(EACH, pairs(['one', 'mail']), batchOf(1, { office: codes('two'), system: NOTHING })),
    ).toEqual(['two mail']);
  });
});

describe('the rows of members', () => {
  const rows = () =>
    memberRows(
      [
        { office: 'two', each: 'mail' },
        { office: 'far', each: undefined },
      ],
      EACH,
      OFFICES,
    );
  const cells = (name: string) => [0, 1].map((row) => contentAt(rows().columns.get(name), row));

  it('know their office and the value for which it must stand', () => {
    expect([rows().size, rows().standing]).toEqual([2, 'member']);
    expect(cells('office')).toEqual([{ key: 'two' }, { key: 'far' }]);
    expect(cells('system')).toEqual([{ key: 'mail' }, 'empty']);
    expect(shown(programOf(EACH, { office: 'two' }).mask(rows()))).toBe('yn');
  });

  it('know what follows from these, and nothing else', () => {
    expect(cells('tier')).toEqual([{ key: 'province' }, { key: 'district' }]);
    expect(cells('owner')).toEqual([{ key: 'two' }, { key: 'far' }]);
    expect(cells('rank')).toEqual([{ key: 'province' }, { key: 'district' }]);
    expect([...rows().columns.keys()]).toEqual(['office', 'system', 'tier', 'owner', 'rank']);
  });

  it('have no level where the office has none', () => {
    const strange = memberRows([{ office: 'nobody', each: undefined }], ALL, OFFICES);
    expect(contentAt(strange.columns.get('tier'), 0)).toBe('empty');
    expect(strange.columns.has('system')).toBe(false);
  });
});
