import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/model.js';
import { frame } from '../../src/data/frame.js';
import { parseMoment } from '../../src/values/date-forms.js';
import { isoMoment } from '../../src/values/moment.js';
import { catalogOf, titled, YEAR } from '../measure/world.js';
import { batchOf } from './batches.js';

const events = (dataset: string, title: string) => ({
  dataset,
  title: titled(title),
  kind: 'event',
  covers: 'on',
  columns: { on: { type: 'date', title: titled('Ngày'), required: 'header' } },
});

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf(events('findings', 'Phát hiện'), events('visits', 'Kiểm tra'));
});

function framed(days: Record<string, readonly string[]>, asOf?: string) {
  const rows = Object.entries(days).map(([name, on]) => {
    const read = {
      batches: [batchOf({ on })],
      accounts: [],
      tables: [],
      displacing: 0,
      doubts: [],
      wrongSums: [],
      beyond: [],
      disorders: [],
    };
    return [name, read] as const;
  });
  const { timeframe, basis, coverage } = frame(
    YEAR.period,
    asOf === undefined ? undefined : parseMoment(asOf),
    catalog,
    new Map(rows),
  );
  expect(timeframe.period).toEqual(YEAR.period);
  return [isoMoment(timeframe.asOf), basis, coverage.map(({ dataset }) => dataset)];
}

describe('the reference day', () => {
  it('is the last that any dataset covers, whichever comes first', () => {
    const [early, late] = [['2020-03-05'], ['2020-06-30']];
    expect(framed({ findings: late, visits: early })).toEqual(['2020-06-30', 'data', ['findings', 'visits']]);
    expect(framed({ findings: early, visits: late })).toEqual(['2020-06-30', 'data', ['findings', 'visits']]);
  });

  it('is a whole day', () => {
    expect(framed({ findings: ['2020-03-05 08:30'] })[0]).toBe('2020-03-05');
  });

  it('is not moved by a dataset that covers nothing of the period', () => {
    expect(framed({ findings: ['2020-03-05'], visits: ['2021-01-05'] })).toEqual([
      '2020-03-05',
      'data',
      ['findings', 'visits'],
    ]);
  });

  it('is the end of the period where no data tell', () => {
    expect(framed({})).toEqual(['2020-12-31', 'period', []]);
    expect(framed({ findings: [''], visits: ['2019-01-05'] })).toEqual(['2020-12-31', 'period', ['visits']]);
  });

  it('is the day given, and what the data cover is known all the same', () => {
    expect(framed({ findings: ['2020-03-05'] }, '2020-04-30')).toEqual(['2020-04-30', 'given', ['findings']]);
  });
});
