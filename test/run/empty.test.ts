import { describe, expect, it } from 'vitest';
import { EXIT, exitOfReport } from '../../src/cli/exit.js';
import type { Report } from '../../src/report/schema.js';
import { ask, defined, HANDLED, lines, only } from './ask.js';

const HEADER = 'Mã,Ngày phát hiện,Đã xử lý';
const catalog = await defined([HANDLED]);

const verdictOf = (report: Report) => [
  only(report).verdict,
  only(report).reason?.code ?? null,
  exitOfReport(report, 'fail'),
];
const verdict = async (...rows: string[]) =>
  verdictOf(await ask(catalog, { 'findings.csv': lines(HEADER, ...rows) }));

describe('where nothing to handle means nothing was left undone', () => {
  const withClean = (...rows: string[]) =>
    ask(catalog, { 'findings.csv': lines(`${HEADER},Không phát hiện`, ...rows) });

  it('passes where a row of the period vouches that nothing was found', async () => {
    const report = await withClean('a1,05/03/2020,,x');
    expect(verdictOf(report)).toEqual(['pass', 'nothing-arose', EXIT.ok]);
    expect(only(report).reason?.en).toBe('nothing arose that had to be handled, as a row vouches');
  });

  it('a row that vouches for another year, or cannot be read, vouches for nothing', async () => {
    expect(verdictOf(await withClean('a1,05/03/2019,,x'))).toEqual(['no-data', 'not-vouched', EXIT.data]);
    expect(verdictOf(await withClean('a1,05/03/2020,,không rõ'))).toEqual([
      'undecided',
      null,
      EXIT.undecided,
    ]);
  });

  it('one that is there besides does not hide what was found', async () => {
    expect(verdictOf(await withClean('a1,05/03/2020,,x', 'a2,06/03/2020,Chưa,'))).toEqual([
      'fail',
      null,
      EXIT.fails,
    ]);
  });

  it('a list with a header only proves nothing', async () => {
    const report = await ask(catalog, { 'findings.csv': lines(HEADER) });
    expect(verdictOf(report)).toEqual(['no-data', 'no-records', EXIT.data]);
    expect(only(report).reason?.en).toBe('not a row to go by: Kiến nghị (findings)');
  });

  it('nor does one that ends before the period', async () => {
    expect(await verdict('a1,05/03/2019,x')).toEqual(['no-data', 'not-vouched', EXIT.data]);
  });

  it('the only row, its date unreadable, may be a finding that was not handled', async () => {
    expect(await verdict('a1,31/02/2020,')).toEqual(['undecided', null, EXIT.undecided]);
    expect(await verdict('a1,31/02/2020,x')).toEqual(['undecided', null, EXIT.undecided]);
  });

  it('the only row, refused for its cells, may be one too', async () => {
    expect(await verdict('a1,05/03/2020')).toEqual(['undecided', null, EXIT.undecided]);
  });

  it('80 rows that are all refused decide nothing', async () => {
    const broken = Array.from({ length: 80 }, (_, i) => `a${i},05/03/2020`);
    expect(await verdict(...broken)).toEqual(['undecided', null, EXIT.undecided]);
    const undated = Array.from({ length: 80 }, (_, i) => `a${i},không rõ,x`);
    expect(await verdict(...undated)).toEqual(['undecided', null, EXIT.undecided]);
  });

  it('one that was not handled fails, whatever else cannot be read', async () => {
    expect(await verdict('a1,05/03/2020,Chưa', 'a2,không rõ,')).toEqual(['fail', null, EXIT.fails]);
  });

  it('excuses no absent dataset, and no absent column', async () => {
    expect(verdictOf(await ask(catalog, []))).toEqual(['no-data', 'dataset-absent', EXIT.data]);
    const report = await ask(catalog, { 'findings.csv': lines('Mã,Ngày phát hiện', 'a1,05/03/2020') });
    expect(verdictOf(report)).toEqual(['no-data', 'column-absent', EXIT.data]);
  });
});

describe('a reason is true', () => {
  const change = (name: string) => ({
    measure: {
      [name]: {
        from: { sum: { dataset: 'findings', column: 'amount' }, where: { found: { at_most: '2019-12-31' } } },
        to: { sum: { dataset: 'findings', column: 'amount' }, where: { found: { in: 'period' } } },
      },
    },
  });
  const amounts = async (measure: object, ...rows: string[]) => {
    const found = only(
      await ask(await defined([measure as never]), {
        'findings.csv': lines('Mã,Ngày phát hiện,Số tiền', ...rows),
      }),
    );
    return found.reason?.code ?? [found.numerator, found.denominator, found.value];
  };

  it('base-absent: there is no row of the base year', async () => {
    expect(await amounts(change('change'), 'a1,05/03/2020,5')).toBe('base-absent');
  });

  it('base-zero: the base year is there, and is zero', async () => {
    expect(await amounts(change('change'), 'a1,05/03/2019,0', 'a2,05/03/2020,5')).toBe('base-zero');
  });

  it('no-records: there is no row of this year', async () => {
    expect(await amounts(change('reduction'), 'a1,05/03/2019,5')).toBe('no-records');
  });

  it('a change or a reduction down to a true zero has a value', async () => {
    const rows = ['a1,05/03/2019,5', 'a2,05/03/2020,0'];
    expect(await amounts(change('change'), ...rows)).toEqual(['-5', '5', '-1']);
    expect(await amounts(change('reduction'), ...rows)).toEqual(['5', '5', '1']);
    expect(await amounts(change('difference'), ...rows)).toEqual(['-5', null, '-5']);
  });

  it('a ratio over a sum of zeros: what it is divided by is zero, not that there are no records', async () => {
    const { found } = { found: { in: 'period' } };
    const amount = { sum: { dataset: 'findings', column: 'amount' }, where: { found } };
    const ratio = { measure: { ratio: { of: { count: 'findings', where: { found } }, per: amount } } };
    expect(await amounts(ratio, 'a1,05/03/2020,0')).toBe('base-zero');
    expect(await amounts(ratio, 'a1,05/03/2019,0')).toBe('no-records');
  });
});

describe('sums and means', () => {
  const of = (name: string) => ({
    measure: { [name]: { dataset: 'findings', column: 'amount' }, where: { found: { in: 'period' } } },
  });
  const figures = async (measure: object, ...rows: string[]) => {
    const { value, lowest, highest, verdict, reason } = only(
      await ask(await defined([measure as never]), {
        'findings.csv': lines('Mã,Ngày phát hiện,Số tiền', ...rows),
      }),
    );
    return reason?.code ?? [value, lowest, highest, verdict];
  };

  it('over amounts that are all known are what they are', async () => {
    const rows = ['a1,05/03/2020,2', 'a2,05/03/2020,4', 'a3,05/03/2019,9'];
    expect(await figures(of('sum'), ...rows)).toEqual(['6', '6', '6', 'no-threshold']);
    expect(await figures(of('mean'), ...rows)).toEqual(['3', '3', '3', 'no-threshold']);
  });

  it('over a blank, which nobody knows, are open', async () => {
    const rows = ['a1,05/03/2020,2', 'a2,05/03/2020,'];
    expect(await figures(of('sum'), ...rows)).toEqual(['2', null, null, 'no-threshold']);
    expect(await figures(of('mean'), ...rows)).toEqual(['2', null, null, 'no-threshold']);
  });

  it('over nothing: a sum is none, and so is a mean', async () => {
    expect(await figures(of('sum'), 'a1,05/03/2019,2')).toBe('no-records');
    expect(await figures(of('mean'), 'a1,05/03/2019,2')).toBe('no-records');
  });

  it('over blanks alone are wholly unknown', async () => {
    expect(await figures(of('sum'), 'a1,05/03/2020,')).toEqual([null, null, null, 'undecided']);
    expect(await figures(of('mean'), 'a1,05/03/2020,')).toEqual([null, null, null, 'undecided']);
  });
});
