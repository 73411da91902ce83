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

describe('when_empty: pass', () => {
  const rest = { when_empty: 'pass', threshold: { at_least: '98 %', basis: 'stated' } };
  const verdictOf = async (measure: Spec, ...lines: string[]) => {
    const catalog = await load(measure, rest);
    const files = lines.length === 0 ? [] : [await recognised(cases(...lines), catalog)];
    const report = await compute({ catalog, ...YEAR }, files);
    return [report.indicators[0]?.verdict, report.indicators[0]?.reason?.code];
  };

  it('passes where the data are there and hold nothing to handle, and says so', async () => {
    const thisYear = { ratio: { ...(done.ratio as Spec), where: { year: 'this_year' } } };
    expect(await verdictOf(thisYear, 'Mã,Xong,Năm', 'a1,x,2019')).toEqual(['pass', 'no-records']);
    // Headers alone are no evidence that there was nothing.
    expect(await verdictOf(done, 'Mã,Xong')).toEqual(['no-data', 'no-records']);
  });

  it('excuses no absent dataset, column or base', async () => {
    expect(await verdictOf(done)).toEqual(['no-data', 'dataset-absent']);
    expect(await verdictOf(done, 'Mã,Năm', 'a1,2020')).toEqual(['no-data', 'column-absent']);
    expect(await verdictOf(change, 'Mã,Năm', 'a1,2020')).toEqual(['no-data', 'base-absent']);
  });
});
