import { describe, expect, it } from 'vitest';
import { isMeasured } from '../../src/measure/measured.js';
import { outcomeOf } from '../../src/measure/outcome.js';
import { compute } from '../../src/run/compute.js';
import { CASES, cases, change, done, inYear, load } from './cases.js';
import { catalogOf, counted, indicators, outcome, recognised, type Spec, VOCABULARY, YEAR } from './world.js';

it('a count of nothing is zero, which is a result', async () => {
  const found = await outcome(await load(inYear('this_year')), cases('Mã,Năm', 'a1,2019'));
  expect(isMeasured(found) && found.value?.toFraction()).toBe('0');
});

it('gives each group an outcome of its own', async () => {
  const catalog = await catalogOf(
    VOCABULARY,
    { ...CASES, dimensions: { month: 'at' } },
    ...indicators({ measure: done }),
  );
  const rows = cases(
    'Mã,Xong,Ngày',
    'a1,x,05/03/2020',
    'a2,Không,06/03/2020',
    'a3,x,07/04/2020',
    'a4,Không,',
  );
  const { counted: result, present } = await counted(catalog, [rows], { by: 'month' });
  const [only] = catalog.indicators;
  const value = (group: string) => {
    const found = only && outcomeOf(only, catalog, result, present, group);
    return found && isMeasured(found) ? found.value?.toFraction() : found?.noData;
  };
  expect(['2020-03', '2020-04', '', '2020-05'].map(value)).toEqual(['1/2', '1', '0', 'no-records']);
});

describe('when nothing is in question', () => {
  const rest = {
    when_empty: { vouched_by: { year: 2019 } },
    threshold: { at_least: '98 %', basis: 'stated' },
  };
  const thisYear = { ratio: { ...(done.ratio as Spec), where: { year: 'this_year' } } };
  const verdictOf = async (measure: Spec, lines: readonly string[], leaf: Spec = rest) => {
    const catalog = await load(measure, leaf);
    const files = lines.length === 0 ? [] : [await recognised(cases(...lines), catalog)];
    const report = await compute({ catalog, ...YEAR }, files);
    return [report.indicators[0]?.verdict, report.indicators[0]?.reason?.code];
  };

  it('passes where a record vouches for it, and says so', async () => {
    expect(await verdictOf(thisYear, ['Mã,Xong,Năm', 'a1,x,2019'])).toEqual(['pass', 'nothing-arose']);
  });

  it('is no data where none does, or only a row that could not be read might', async () => {
    expect(await verdictOf(thisYear, ['Mã,Xong,Năm', 'a1,x,2018'])).toEqual(['no-data', 'not-vouched']);
    expect(
      await verdictOf(thisYear, ['Mã,Xong,Năm', 'a1,x,2019'], { ...rest, when_empty: undefined }),
    ).toEqual(['no-data', 'no-records']);
    // Headers alone are no evidence of anything.
    expect(await verdictOf(done, ['Mã,Xong'])).toEqual(['no-data', 'no-records']);
  });

  it('a number of cases is nought only where a record vouches for it', async () => {
    const none = { threshold: { at_most: 0, basis: 'stated' }, when_empty: rest.when_empty };
    const late = { count: 'cases', where: { year: 'this_year', done: false } };
    expect(await verdictOf(late, ['Mã,Xong,Năm', 'a1,x,2020'], none)).toEqual(['no-data', 'not-vouched']);
    expect(await verdictOf(late, ['Mã,Xong,Năm', 'a1,x,2020', 'a2,x,2019'], none)).toEqual([
      'pass',
      undefined,
    ]);
    // One that is found needs nobody to vouch for it.
    expect(await verdictOf(late, ['Mã,Xong,Năm', 'a1,Không,2020'], none)).toEqual(['fail', undefined]);
  });

  it('excuses no absent dataset, column or base', async () => {
    expect(await verdictOf(done, [])).toEqual(['no-data', 'dataset-absent']);
    expect(await verdictOf(done, ['Mã,Năm', 'a1,2020'])).toEqual(['no-data', 'column-absent']);
    expect(await verdictOf(change, ['Mã,Năm', 'a1,2020'])).toEqual(['no-data', 'base-absent']);
  });
});
