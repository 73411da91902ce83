import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/catalog/dataset.js';
import { coverageOf } from '../../src/data/coverage.js';
import { isoMoment } from '../../src/values/moment.js';
import type { Batch } from '../../src/values/vector.js';
import { type Spec, titled, YEAR } from '../measure/world.js';
import { batchOf } from './batches.js';
import { CASES, load } from './exports.js';

const COLUMNS = { ...(CASES.columns as Spec), found: { type: 'date', title: titled('Ngày phát hiện') } };
const covering = async (covers?: string | readonly string[]): Promise<Dataset> => {
  const { datasets } = await load({ ...CASES, columns: COLUMNS, ...(covers && { covers }) });
  return datasets.get('cases') as Dataset;
};

let byFound: Dataset;
let byBoth: Dataset;
beforeAll(async () => {
  byFound = await covering('found');
  byBoth = await covering(['found', 'due']);
});

function covered(dataset: Dataset, ...batches: readonly Batch[]) {
  const found = coverageOf(dataset, batches, YEAR.period);
  if (!found) return undefined;
  const { first, last, lastWithin, months, ...rest } = found;
  return {
    ...rest,
    days: [first, last].map(isoMoment),
    lastWithin: lastWithin && isoMoment(lastWithin),
    months: [...months],
  };
}

describe('the days that a dataset covers', () => {
  it('run from its first to its last, over all its files', () => {
    const files = [
      batchOf({ found: ['2020-03-05', '2020-01-10'] }),
      batchOf({ found: ['2020-06-01', '2020-02-01'] }),
    ];
    expect(covered(byFound, ...files)).toEqual({
      dataset: 'cases',
      days: ['2020-01-10', '2020-06-01'],
      isWithin: true,
      lastWithin: '2020-06-01',
      months: ['2020-01', '2020-02', '2020-03', '2020-06'],
    });
  });

  it('are told by days that can be read alone', () => {
    expect(covered(byFound, batchOf({ found: ['2020-03-05', '', '?chưa rõ'] }))).toMatchObject({
      days: ['2020-03-05', '2020-03-05'],
      months: ['2020-03'],
    });
    expect(covered(byFound, batchOf({ found: ['', '?chưa rõ'] }))).toBeUndefined();
  });

  it('are told by records alone', () => {
    const keyless = batchOf({ found: ['2020-09-01'] }, 'keyless');
    expect(covered(byFound, keyless)).toBeUndefined();
    expect(covered(byFound, keyless, batchOf({ found: ['2020-03-05'] }))).toMatchObject({
      days: ['2020-03-05', '2020-03-05'],
    });
  });

  it('are none where the dataset names no dates, or no file has them', async () => {
    expect(covered(await covering(), batchOf({ found: ['2020-03-05'] }))).toBeUndefined();
    expect(covered(byFound, batchOf({ due: ['2020-03-05'] }))).toBeUndefined();
    expect(covered(byFound)).toBeUndefined();
    const absent: Batch = { size: 1, standing: 'record', columns: new Map([['found', { kind: 'absent' }]]) };
    expect(covered(byFound, absent)).toBeUndefined();
  });
});

describe('the last day of the period on which something is noted', () => {
  it('is none of another year', () => {
    expect(covered(byFound, batchOf({ found: ['2019-12-31', '2021-01-01'] }))).toMatchObject({
      days: ['2019-12-31', '2021-01-01'],
      isWithin: false,
      lastWithin: undefined,
    });
  });

  it('may be told by a date that comes after, whose other days count nowhere', () => {
    const both = { found: ['2020-03-05', '2019-06-01'], due: ['2020-02-01', '2020-05-01'] };
    expect(covered(byBoth, batchOf(both))).toMatchObject({
      days: ['2019-06-01', '2020-03-05'],
      lastWithin: '2020-05-01',
      months: ['2019-06', '2020-03'],
    });
    expect(covered(byFound, batchOf(both))).toMatchObject({ lastWithin: '2020-03-05' });
    const earlier = { found: ['2020-03-05'], due: ['2020-02-01'] };
    expect(covered(byBoth, batchOf(earlier))).toMatchObject({ lastWithin: '2020-03-05' });
    const later = { found: ['2020-03-05'], due: ['2021-01-05'] };
    expect(covered(byBoth, batchOf(later))).toMatchObject({ lastWithin: '2020-03-05' });
  });

  it('may be told by that date alone where no record is of the period', () => {
    const noted = batchOf({ found: ['2019-12-02'], due: ['2020-03-05'] });
    expect(covered(byBoth, noted)).toMatchObject({ isWithin: false, lastWithin: '2020-03-05' });
  });
});
