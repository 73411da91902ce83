import { describe, expect, it } from 'vitest';
import { programmer } from '../../src/measure/program.js';
import { watchDataset } from '../../src/measure/watches.js';
import { type Batch, NOTHING } from '../../src/values/vector.js';
import { batchOf, codes, datasetOf, dates, lost, OFFICES, unasked } from './batches.js';
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
