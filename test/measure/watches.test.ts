import { describe, expect, it } from 'vitest';
import { programmer } from '../../src/measure/program.js';
import { watchDataset } from '../../src/measure/watches.js';
import { type Batch, type Entry, NOTHING } from '../../src/values/vector.js';
import { BLANK, batchOf, codes, datasetOf, dates, lost, OFFICES, unasked } from './batches.js';
import { YEAR } from './world.js';

const SAY = { vi: 'sai', en: 'wrong' };

/** What is found in these batches. */
function found(dataset: ReturnType<typeof datasetOf>, ...batches: readonly Batch[]) {
  const program = programmer(dataset, { timeframe: YEAR, answers: unasked });
  const watch = watchDataset(dataset, ({ when }) => program(when), OFFICES);
  for (const batch of batches) watch.add(batch);
  return watch.findings();
}

describe('a check', () => {
  const ROWS = datasetOf(
    'rows',
    { at: 'date', due: 'date' },
    { checks: [{ name: 'early', say: SAY, when: { due: { less_than: { column: 'at' } } } }] },
  );

  it('finds the records that it is true of for certain', () => {
    const at = dates('05/03/2020', '05/03/2020', '05/03/2020', '05/03/2020', null);
    const due = dates('04/03/2020', '06/03/2020', lost('?'), '01/03/2020', '01/03/2020');
    expect(found(ROWS, batchOf(5, { at, due }), batchOf(1, { at, due }))).toEqual([
      { kind: 'check', dataset: 'rows', name: 'early', say: SAY, count: 3 },
    ]);
  });

  it('finds nothing where none is', () => {
    expect(found(ROWS, batchOf(1, { at: dates('05/03/2020'), due: dates('06/03/2020') }))).toEqual([]);
    expect(found(ROWS)).toEqual([]);
  });
});

describe('an identity', () => {
  const ROWS = datasetOf(
    'rows',
    { total: 'integer', early: 'integer', late: 'integer' },
    { identities: [{ name: 'sums', say: SAY, total: 'total', parts: ['early', 'late'] }] },
  );
  const broken = (total: Entry[], early: Entry[], late: Entry[]): number => {
    const rows = batchOf(total.length, {
      total: codes(...total),
      early: codes(...early),
      late: codes(...late),
    });
    const [finding] = found(ROWS, rows);
    return finding?.kind === 'check' ? finding.count : 0;
  };

  it('is broken where the parts that are there do not come to the total', () => {
    expect(broken(['3', '3', '3'], ['1', '1', '2'], ['2', '1', '2'])).toBe(2);
    expect(broken(['1/2'], ['1/4'], ['1/4'])).toBe(0);
    expect(broken(['3', '3'], [null, '3'], ['3', null])).toBe(0);
    expect(broken(['3', '3'], [lost('?'), '2'], ['2', lost('?')])).toBe(2);
    expect(broken(['0', '0'], ['0', '1'], ['0', null])).toBe(1);
  });

  it('is not judged of a record without a total, or without any part', () => {
    expect(broken([null, lost('?'), BLANK], ['1', '1', '1'], ['1', '1', '1'])).toBe(0);
    expect(broken(['3', '3'], [null, lost('?')], [null, lost('?')])).toBe(0);
    expect(found(ROWS, batchOf(1, { total: codes('3'), early: NOTHING }))).toEqual([]);
  });

  it('is said as its definition says it', () => {
    expect(found(ROWS, batchOf(1, { total: codes('3'), early: codes('1'), late: NOTHING }))).toEqual([
      { kind: 'check', dataset: 'rows', name: 'sums', say: SAY, count: 1 },
    ]);
  });
});

describe('an office that the dictionary does not have', () => {
  const ROWS = datasetOf('rows', { office: 'agency', other: 'agency', code: 'id', at: 'date' });
  const names = (...batches: readonly Batch[]) =>
    found(ROWS, ...batches).map((one) => one.kind === 'stranger' && [one.dataset, one.name, one.count]);

  it('is told with how many records name it', () => {
    const office = codes('one', 'Sở lạ', 'Sở lạ', null, lost('?'), 'Sở mới');
    expect(names(batchOf(6, { office }), batchOf(2, { office: codes('Sở lạ', 'two') }))).toEqual([
      ['rows', 'Sở lạ', 3],
      ['rows', 'Sở mới', 1],
    ]);
  });

  it('is looked for in columns of offices alone', () => {
    const at = dates('05/03/2020');
    expect(names(batchOf(1, { code: codes('Sở lạ'), at, gone: codes('Sở lạ') }))).toEqual([]);
    expect(names(batchOf(1, { office: NOTHING, other: codes('Sở lạ') }))).toEqual([['rows', 'Sở lạ', 1]]);
    expect(names(batchOf(1, { office: codes('far') }))).toEqual([]);
  });

  it('is one of ten thousand at the most', () => {
    const many = Array.from({ length: 10_001 }, (_, i) => `Sở ${i}`);
    const all = names(
      batchOf(many.length, { office: codes(...many) }),
      batchOf(2, { office: codes('Sở 0', 'Sở x') }),
    );
    expect(all).toHaveLength(10_000);
    expect(all[0]).toEqual(['rows', 'Sở 0', 2]);
  });
});
