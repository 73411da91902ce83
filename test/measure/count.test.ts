import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/catalog/dataset.js';
import type { Catalog } from '../../src/catalog/model.js';
import type { DatasetRows } from '../../src/data/intake.js';
import { type AggregateSpec, targetOf } from '../../src/language/aggregates/registry.js';
import { parseCondition } from '../../src/language/condition/parse.js';
import type { Written } from '../../src/language/condition/written.js';
import type { Part } from '../../src/language/measure.js';
import { type CountingPlan, count } from '../../src/measure/count.js';
import { ABSENT, type Batch } from '../../src/values/vector.js';
import { batchOf, codes, datasetOf, dates, lost, OFFICES } from './batches.js';
import { YEAR } from './world.js';

const SAY = { vi: 'sai', en: 'wrong' };
const LISTED: Written = { ref: { in: { dataset: 'list', column: 'item' } } };
const ROWS = datasetOf('rows', {
  ref: 'id',
  ok: 'boolean',
  size: { type: 'integer', range: { at_least: 1, at_most: 5 } },
});
const LIST = datasetOf(
  'list',
  { item: 'id', next: 'id', office: 'agency' },
  { names_all: { column: 'office', levels: ['province'] } },
);
const MORE = datasetOf('more', { item: 'id' });

const partOf = (where: Written = {}, aggregate: AggregateSpec = { count: 'rows' }): Part => ({
  aggregate,
  dataset: targetOf(aggregate).dataset,
  where: parseCondition(where),
  good: null,
});
const rows = (batches: readonly Batch[], displacing = 0) =>
  ({ batches, displacing }) as unknown as DatasetRows;

/** Counts parts over these rows. */
function counted(
  parts: readonly Part[],
  given: Readonly<Record<string, DatasetRows>>,
  rest: Partial<CountingPlan> = {},
  datasets: readonly Dataset[] = [ROWS, LIST, MORE],
) {
  return count({
    catalog: {
      datasets: new Map(datasets.map((one) => [one.name, one])),
      agencies: OFFICES,
    } as unknown as Catalog,
    parts,
    rows: new Map(Object.entries(given)),
    timeframe: YEAR,
    groupColumn: () => undefined,
    leaveOutUnread: false,
    wholeLists: true,
    ...rest,
  });
}
const offices = (...names: string[]) =>
  batchOf(names.length, { item: codes(...names), office: codes(...names) });

describe('parts', () => {
  it('are counted after the datasets that they ask, and these after those that they ask in turn', () => {
    const through: Written = {
      ref: {
        in: { dataset: 'list', column: 'item', where: { next: { in: { dataset: 'more', column: 'item' } } } },
      },
    };
    const given = {
      rows: rows([batchOf(2, { ref: codes('a', 'b') })]),
      list: rows([batchOf(2, { item: codes('a', 'b'), next: codes('x', 'y') })]),
      more: rows([batchOf(1, { item: codes('x') })]),
    };
    const result = counted([partOf(through), partOf(LISTED)], given, { wholeLists: false });
    expect(result.total(partOf(through)).state).toEqual([0, 1, 0, 0, 0, 0, 0]);
    expect(result.total(partOf(LISTED)).state).toEqual([0, 2, 0, 0, 0, 0, 0]);
    expect(result.findings).toEqual([]);
  });

  it('are not counted where what they ask is not there', () => {
    const given = { rows: rows([batchOf(1, { ref: codes('a') })]) };
    const result = counted([partOf(LISTED), partOf(), partOf({}, { count: 'list' })], given);
    expect(result.total(partOf()).state).toEqual([0, 1, 0, 0, 0, 0, 0]);
    expect(() => result.total(partOf(LISTED))).toThrow('not counted: ');
    expect(() => result.groups(partOf({}, { count: 'list' }))).toThrow('not counted: ');
  });

  it('fall into groups in the order of their names; of a row whose group is not known, into each perhaps', () => {
    const given = { rows: rows([batchOf(3, { ref: codes('b', 'a', lost('?')) })]) };
    const result = counted([partOf()], given, {
      groupColumn: ({ name }) => (name === 'rows' ? 'ref' : undefined),
    });
    expect(result.groups(partOf())).toEqual(['a', 'b']);
    expect(result.total(partOf(), 'a').state).toEqual([0, 1, 0, 0, 1, 0, 0]);
    expect(result.total(partOf(), 'c').state).toEqual([0, 0, 0, 0, 1, 0, 0]);
    expect(result.total(partOf()).state).toEqual([0, 3, 0, 0, 0, 0, 0]);
  });

  it('may lose records to rows that bring their keys again, unless what cannot be read is left out', () => {
    const given = { rows: rows([batchOf(1, { ok: codes(true) })], 2) };
    expect(counted([partOf()], given).total(partOf()).slack).toEqual({ displaced: 2, further: 0 });
    const firm = counted(
      [partOf(LISTED)],
      { ...given, list: rows([offices('one', 'two')], 1) },
      { leaveOutUnread: true },
    );
    expect(firm.total(partOf(LISTED)).slack).toEqual({ displaced: 0, further: 0 });
  });
});

describe('a list that must name every office', () => {
  const whole = partOf({}, { count: 'list' });

  it('has those that it lacks among its rows, and says so', () => {
    const result = counted([whole], { list: rows([offices('one')]) });
    expect(result.total(whole).state).toEqual([0, 1, 0, 0, 1, 0, 0]);
    expect(result.findings).toEqual([
      { kind: 'left-out', dataset: 'list', members: [{ office: 'two', each: undefined }] },
    ]);
  });

  it('is as it is where it lacks none, or is not held to it', () => {
    const complete = counted([whole], { list: rows([offices('one', 'two')]) });
    expect([complete.total(whole).state, complete.findings]).toEqual([[0, 2, 0, 0, 0, 0, 0], []]);
    const lenient = counted([whole], { list: rows([offices('one')]) }, { wholeLists: false });
    expect([lenient.total(whole).state, lenient.findings]).toEqual([[0, 1, 0, 0, 0, 0, 0], []]);
  });
});

describe('an amount that cannot be read', () => {
  const sum = partOf({}, { sum: { dataset: 'rows', column: 'size' } });
  const ends = (dataset: Dataset, ...batches: readonly Batch[]) => {
    const { aggregate, state, slack } = counted([sum], { rows: rows(batches) }, {}, [dataset]).total(sum);
    const amount = aggregate.amount(state, slack);
    return `${amount?.lowest?.toFraction() ?? '-'}..${amount?.highest?.toFraction() ?? '-'}`;
  };
  const sized = batchOf(2, { size: codes('2', lost('?')) });
  const lacking = batchOf(1, { size: ABSENT });

  it('is within the range of its column', () => {
    expect(ends(ROWS, sized)).toBe('3..7');
    expect(ends(ROWS, sized, lacking)).toBe('4..12');
  });

  it('has no bounds where a file lacks a column in which a blank is a fact', () => {
    const size = { type: 'integer', range: { at_least: 1, at_most: 5 }, blank: 'empty' };
    const facts = datasetOf('rows', { ref: 'id', size });
    expect(ends(facts, sized)).toBe('3..7');
    expect(ends(facts, sized, lacking)).toBe('-..-');
    expect(ends(facts, sized, batchOf(1, {}, 'broken'))).toBe('3..12');
  });

  it('is of a column that the dataset has', () => {
    const other = partOf({}, { sum: { dataset: 'rows', column: 'gone' } });
    expect(() => counted([other], { rows: rows([sized]) })).toThrow('rows has no column gone');
  });
});

describe('checks of records', () => {
  const CHECKED = datasetOf(
    'rows',
    { at: 'date', due: 'date', ref: 'id' },
    {
      checks: [
        { name: 'early', say: SAY, when: { due: { less_than: { column: 'at' } } } },
        { name: 'listed', say: SAY, when: LISTED },
      ],
    },
  );
  const given = rows([batchOf(1, { at: dates('05/03/2020'), due: dates('04/03/2020'), ref: codes('one') })]);
  const found = (more: Readonly<Record<string, DatasetRows>>) =>
    counted([], { rows: given, ...more }, {}, [CHECKED, LIST]).findings.map(
      (one) => 'name' in one && one.name,
    );

  it('are made where all that they ask is there', () => {
    expect(found({ list: rows([offices('one', 'two')]) })).toEqual(['early', 'listed']);
    expect(found({})).toEqual(['early']);
  });
});
