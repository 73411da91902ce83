import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/catalog/model.js';
import { causeOf, causesIn } from '../../src/measure/cause.js';
import { isMeasured, type Outcome } from '../../src/measure/measured.js';
import { verdictOf } from '../../src/score/verdict.js';
import { CASES, cases, change, checklist, done, list, load } from './cases.js';
import { said } from './drawn.js';
import { inputOf, outcome, outcomesBy, type Spec, titled, YEAR } from './world.js';

/** `1 of 2 within 0..1`: numerator of denominator, and the bounds where they are not the value. */
const shown = (outcome: Outcome): string => said({ outcome, verdict: '' }).trim();

/** Why it is open: for each set of causes its kinds, datasets, columns and words, and how many rows. */
const causes = (found: Outcome): unknown[] =>
  isMeasured(found)
    ? [...found.causes].sort().map(([set, rows]) => [
        ...causesIn(set)
          .map(causeOf)
          .map(({ kind, dataset, column, word }) => [kind, dataset, column, word]),
        rows,
      ])
    : [];

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

  it('also where the lacking column is only excluded, but not where another way decides', async () => {
    const where = { number: { empty: true }, done: { not: true } };
    const excluded = { ratio: { count: 'cases', where, numerator: { year: 2020 } } };
    expect(await outcome(await load(excluded), cases('Mã,Năm', 'a1,2020'))).toMatchObject({
      noData: 'column-absent',
      about: ['cases.done', 'cases.number'],
    });
    const numerator = { any: [{ at: { in: 'period' } }, { year: 2020 }] };
    const ways = await load({ ratio: { count: 'cases', numerator } });
    expect(shown(await outcome(ways, cases('Mã,Năm', 'a1,2020')))).toBe('1 of 1');
    expect(shown(await outcome(ways, cases('Mã,Năm', 'a1,2020', 'a2,2019')))).toBe('1 of 1 within 1/2..1');
  });

  it('only where nothing else is open', async () => {
    const measure = { ratio: { count: 'cases', where: { year: 2020 }, numerator: { done: true } } };
    const found = await outcome(await load(measure), cases('Mã,Năm', 'a1,2020', 'a2,năm nay'));
    expect(shown(found)).toBe('0 of 0 within 0..1');
    expect(causes(found)).toEqual([
      [['column', 'cases', 'done', null], ['word', 'cases', 'year', 'năm nay'], 1],
      [['column', 'cases', 'done', null], 1],
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
      const catalog = await load({ [name]: { dataset: 'cases', column: 'year' }, where: { code: 'b' } });
      expect(await outcome(catalog, cases('Mã,Năm', 'a1,2020'))).toMatchObject({ noData: 'no-records' });
    }
    const weightless = await load({ mean: { dataset: 'cases', column: 'year', weight: 'weight' } });
    expect(await outcome(weightless, cases('Mã,Năm,Nặng', 'a1,2020,0'))).toMatchObject({
      noData: 'no-records',
    });
  });

  it('where the base year is absent, or the reported one', async () => {
    expect(await outcome(await load(change), cases('Mã,Năm', 'a1,2020'))).toMatchObject({
      noData: 'base-absent',
    });
    expect(await outcome(await load(change), cases('Mã,Năm', 'a1,2019'))).toMatchObject({
      noData: 'no-records',
    });
  });

  it('where the base is zero, which is not the same as absent', async () => {
    const sum = (year: string) => ({ sum: { dataset: 'cases', column: 'weight' }, where: { year } });
    const grown = { change: { from: sum('previous_year'), to: sum('this_year') } };
    const rows = cases('Mã,Năm,Nặng', 'a1,2019,0', 'a2,2020,3');
    expect(await outcome(await load(grown), rows)).toMatchObject({ noData: 'base-zero' });
    const share = { ratio: { sum: { dataset: 'cases', column: 'weight' }, numerator: { year: 2020 } } };
    expect(await outcome(await load(share), cases('Mã,Năm,Nặng', 'a1,2020,0'))).toMatchObject({
      noData: 'base-zero',
    });
  });

  it('where no measure is defined', async () => {
    expect(await outcome(await load(undefined))).toMatchObject({ noData: 'not-defined' });
  });
});

it('counts the different days of a column of dates', async () => {
  const measure = { distinct: { dataset: 'cases', column: 'at' } };
  const found = await outcome(await load(measure), cases('Mã,Ngày', 'a1,05/03/2020', 'a2,06/03/2020'));
  expect(shown(found)).toBe('2 of -');
});

it('falls to a true zero: a reduction of everything', async () => {
  const sum = (year: string) => ({ sum: { dataset: 'cases', column: 'weight' }, where: { year } });
  const rows = cases('Mã,Năm,Nặng', 'a1,2019,4', 'a2,2020,0');
  const reduction = { reduction: { from: sum('previous_year'), to: sum('this_year') } };
  expect(shown(await outcome(await load(reduction), rows))).toBe('4 of 4');
  const difference = { difference: { from: sum('previous_year'), to: sum('this_year') } };
  expect(shown(await outcome(await load(difference), rows))).toBe('-4 of -');
});

describe('a checklist', () => {
  const states = (found: Outcome) =>
    isMeasured(found) ? found.unproven.map(({ id, state }) => `${id} ${state}`) : [];

  it('is open where an item has no proof, and says which', async () => {
    const found = await outcome(await load(checklist), list('a,x,12/KH', 'b,x,'));
    expect(shown(found)).toBe('1 of 1 within 1/2..1');
    expect(states(found)).toEqual(['b missing']);
    expect(causes(found)).toEqual([[['proof', 'list', null, 'b'], 1]]);
  });

  it('is settled where every item is proven or plainly refused', async () => {
    const found = await outcome(await load(checklist), list('a,x,12/KH', 'b,Không đạt,'));
    expect(shown(found)).toBe('1 of 2');
    expect(states(found)).toEqual(['b refused']);
  });

  it('is proven by one of its rows, whatever the others say', async () => {
    const found = await outcome(await load(checklist), list('a,Không,', 'a,x,1/KH', 'b,x,2/KH', 'c,Không,'));
    expect(shown(found)).toBe('2 of 2');
  });

  it('is open where a row that cannot be read may prove or refuse', async () => {
    const unread = await outcome(await load(checklist), list('a,x,12/KH', 'b,lạ,13/KH'));
    expect(shown(unread)).toBe('1 of 1 within 1/2..1');
    const broken = await outcome(await load(checklist), list('a,x,12/KH', 'b,Không,', 'b'));
    expect(shown(broken)).toBe('1 of 2 within 1/2..1');
  });
});

describe('a share of records', () => {
  const share = async (...rows: string[]) => outcome(await load(done), cases('Mã,Xong', ...rows));

  it('is settled where all is known', async () => {
    const found = await share('a1,x', 'a2,Không', 'a3,x');
    expect(shown(found)).toBe('2 of 3');
    expect(causes(found)).toEqual([]);
  });

  it('counts a word that cannot be read for and against', async () => {
    const found = await share('a1,x', 'a2,Không', 'a3,lạ', 'a4,');
    expect(shown(found)).toBe('1 of 2 within 1/4..3/4');
    expect(causes(found)).toEqual([
      [['blank', 'cases', 'done', null], 1],
      [['word', 'cases', 'done', 'lạ'], 1],
    ]);
  });

  it('counts a row that is no record for, against, and not at all', async () => {
    const found = await share('a1,x', 'a2,Không', 'a3,x,y,z');
    expect(shown(found)).toBe('1 of 2 within 1/3..2/3');
    expect(causes(found)).toEqual([[['row', 'cases', null, null], 1]]);
  });

  it('takes a row without key as a record that may be one too many', async () => {
    const keyed = await load(done, {}, { key: { columns: ['code'], repeated: 'replace' } });
    expect(shown(await outcome(keyed, cases('Mã,Xong', 'a1,x', 'a2,Không', ',x')))).toBe(
      '1 of 2 within 0..1',
    );
    expect(shown(await outcome(keyed, cases('Mã,Xong', 'a1,x', 'a2,x', 'a3,Không', ',x')))).toBe(
      '2 of 3 within 1/2..1',
    );
  });

  it('leaves out what cannot be read where the person says so', async () => {
    const rows = cases('Mã,Xong', 'a1,x', 'a2,Không', 'a3,lạ', 'a4', 'a5,');
    const [found] = await outcomesBy(await load(done), [rows], { leaveOutUnread: true });
    expect(shown(found as Outcome)).toBe('1 of 2');
  });
});

it('concludes nothing where no record is in question for certain', async () => {
  const measure = { ratio: { count: 'cases', where: { done: true }, numerator: { year: 2020 } } };
  const catalog = await load(measure, { threshold: { at_least: 0, basis: 'stated' } });
  const judged = async (row: string) => {
    const found = await outcome(catalog, cases('Mã,Xong,Năm', row));
    return verdictOf(found, catalog.indicators[0] as Indicator, YEAR);
  };
  expect(await judged('a1,x,2020')).toBe('pass');
  expect(await judged('a1,lạ,2020')).toBe('undecided');
  expect(await judged('a1,Không,2020')).toBe('no-data');
});

it('gives no bounds to a mean where a file lacks a column in which blanks are facts', async () => {
  const mean = { mean: { dataset: 'cases', column: 'year' } };
  const found = async (blank: string): Promise<string> => {
    const year = { type: 'integer', title: titled('Năm'), blank, range: { at_least: 1, at_most: 5 } };
    const catalog = await load(mean, {}, { columns: { ...(CASES.columns as Spec), year } });
    const other = inputOf('others.csv', 'Mã,Xong\nb1,x\n');
    return shown(await outcome(catalog, cases('Mã,Năm', 'a1,4'), other));
  };
  expect(await found('unknown')).toBe('4 of 1 within 5/2..9/2');
  expect(await found('empty')).toBe('4 of 1 within -..-');
});

describe('a ratio of two aggregates', () => {
  const both = (of: Spec, per: Spec): Spec => ({ ratio: { of, per } });

  it('over the same dataset is a share, where the one above asks all that the other does', async () => {
    const where = { year: { at_most: 2020 } };
    const files = cases('Mã,Năm,Xong', 'a1,2020,x', 'a2,2020,Chưa', 'a3,2019,?', 'a4,2021,x');
    const distinct = { distinct: { dataset: 'cases', column: 'code' } };
    const measures = [{ count: 'cases' }, { sum: { dataset: 'cases', column: 'year' } }, distinct];
    for (const measure of measures) {
      const above = { ...measure, where: { done: true, ...where } };
      const [apart, pooled] = [
        both(above, { ...measure, where }),
        { ...measure, where, numerator: { done: true } },
      ];
      const ratio = shown(await outcome(await load(apart), files));
      expect(ratio).toBe(shown(await outcome(await load({ ratio: pooled }), files)));
      expect(ratio).toMatch(/ within .+\.\./);
    }
    const unlike = both({ count: 'cases', where: { done: true } }, { count: 'cases', where });
    expect(shown(await outcome(await load(unlike), files))).toBe('2 of 3 within 2/3..1');
  });

  it('of values that a join finds in the other dataset is one at the most', async () => {
    const met = { met: true };
    const distinct = (dataset: string, column: string, where: Spec): Spec => ({
      distinct: { dataset, column },
      where,
    });
    const join = (where: Spec): Spec => ({ number: { in: { dataset: 'list', column: 'item', where } } });
    const files = [cases('Mã,Số', 'a1,x', 'a2,y', 'a3,?1', 'a4,?2'), list('x,Có,1', 'y,?,2', 'z,?,3')];
    const wide = both(distinct('cases', 'number', join({})), distinct('list', 'item', met));
    expect(shown(await outcome(await load(wide), ...files))).toBe('2 of 1 within 2/3..2');
    const narrow = both(distinct('cases', 'number', join(met)), distinct('list', 'item', met));
    expect(shown(await outcome(await load(narrow), ...files))).toBe('1 of 1 within 1/3..1');
  });

  it('counts a record that is open in both once', async () => {
    const sum = (column: string): Spec => ({ sum: { dataset: 'cases', column }, where: { done: true } });
    const found = await outcome(
      await load(both(sum('weight'), sum('year'))),
      cases('Mã,Năm,Nặng,Xong', 'a1,2020,3,x', 'a2,2020,5,?'),
    );
    expect(causes(found)).toEqual([[['word', 'cases', 'done', '?'], 1]]);
  });
});
