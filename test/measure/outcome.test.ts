import { describe, expect, it } from 'vitest';
import { isMeasured } from '../../src/measure/outcome.js';
import { cases, change, checklist, done, list, load } from './cases.js';
import { outcome, type Spec } from './world.js';

describe('there is no data', () => {
  it('where the dataset was not given', async () => {
    expect(await outcome(await load(done), list('a,x,1'))).toMatchObject({
      noData: 'dataset-absent',
      about: ['cases'],
    });
  });

  it('where the dataset that a condition asks was not given', async () => {
    const measure: Spec = { count: 'cases', where: { code: { in: { dataset: 'list', column: 'item' } } } };
    expect(await outcome(await load(measure), cases('Mã', 'a1'))).toMatchObject({
      noData: 'dataset-absent',
      about: ['list'],
    });
  });

  it('where the file lacks a column that a condition wants', async () => {
    expect(await outcome(await load(done), cases('Mã,Năm', 'a1,2020'))).toMatchObject({
      noData: 'column-absent',
      about: ['cases.done'],
    });
  });

  it('where the file lacks the column that is added up', async () => {
    const measure = { sum: { dataset: 'cases', column: 'year' } };
    expect(await outcome(await load(measure), cases('Mã,Xong', 'a1,x'))).toMatchObject({
      noData: 'column-absent',
      about: ['cases.year'],
    });
  });

  it('where the file lacks a column that has to be filled', async () => {
    const measure = { ratio: { count: 'cases', numerator: { number: { empty: false } } } };
    expect(await outcome(await load(measure), cases('Mã,Năm', 'a1,2020'))).toMatchObject({
      noData: 'column-absent',
      about: ['cases.number'],
    });
  });

  it('but not where the lacking column is only excluded, or one of several ways', async () => {
    const measure = {
      ratio: {
        count: 'cases',
        where: { number: { empty: true }, done: { not: true } },
        numerator: { any: [{ at: { in: 'period' } }, { year: 2020 }] },
      },
    };
    const found = await outcome(await load(measure), cases('Mã,Năm', 'a1,2020', 'a2,2019'));
    expect(isMeasured(found) && [found.numerator.toFraction(), found.denominator?.toFraction()]).toEqual([
      '1',
      '2',
    ]);
  });

  it('where no record is of the population', async () => {
    const measure = { ratio: { count: 'cases', where: { year: 2020 }, numerator: { done: true } } };
    expect(await outcome(await load(measure), cases('Mã,Năm,Xong', 'a1,2019,x'))).toMatchObject({
      noData: 'no-records',
    });
    expect(await outcome(await load(measure), cases('Mã,Năm,Xong'))).toMatchObject({ noData: 'no-records' });
  });

  it('where there is nothing to add or to average', async () => {
    for (const name of ['sum', 'mean']) {
      const catalog = await load({ [name]: { dataset: 'cases', column: 'year' } });
      expect(await outcome(catalog, cases('Mã,Năm', 'a1,'))).toMatchObject({ noData: 'no-records' });
    }
  });

  it('where the base year is absent, or the reported one', async () => {
    expect(await outcome(await load(change), cases('Mã,Năm', 'a1,2020'))).toMatchObject({
      noData: 'base-absent',
    });
    expect(await outcome(await load(change), cases('Mã,Năm', 'a1,2019'))).toMatchObject({
      noData: 'no-records',
    });
  });

  it('where an item of a checklist has no evidence, with what is proven so far', async () => {
    const found = await outcome(await load(checklist), list('a,x,12/KH', 'b,x,'));
    expect(found).toMatchObject({ noData: 'evidence-missing', about: ['b'] });
    expect('partial' in found && found.partial?.numerator.toFraction()).toBe('1');
  });

  it('but an item that is plainly not met is a result', async () => {
    const found = await outcome(await load(checklist), list('a,x,12/KH', 'b,Không đạt,'));
    expect(
      isMeasured(found) && [found.value.toFraction(), found.unproven.map(({ id, state }) => [id, state])],
    ).toEqual(['1/2', [['b', 'refused']]]);
  });

  it('where no measure is defined', async () => {
    expect(await outcome(await load(undefined))).toMatchObject({ noData: 'not-defined' });
  });
});

it('counts the different days of a column of dates', async () => {
  const measure = { distinct: { dataset: 'cases', column: 'at' } };
  const found = await outcome(await load(measure), cases('Mã,Ngày', 'a1,05/03/2020', 'a2,06/03/2020'));
  expect(isMeasured(found) && found.value.toFraction()).toBe('2');
});
