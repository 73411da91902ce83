import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/schema.js';
import type { Question } from '../../src/run/compute.js';
import type { Spec } from '../measure/world.js';
import { ask, defined, HANDLED, lines, noticesOf, only } from './ask.js';

const groups = (report: Report) =>
  only(report).groups.map(({ key, numerator, denominator, verdict }) => [
    key,
    numerator,
    denominator,
    verdict,
  ]);

describe('small groups', () => {
  const sum: Spec = {
    measure: { sum: { dataset: 'findings', column: 'amount' }, where: { found: { in: 'period' } } },
  };
  const asked = async (measure: Spec, suppressBelow: number | undefined, ...rows: string[]) =>
    ask(
      await defined([measure]),
      { 'findings.csv': lines('Mã,Ngày phát hiện,Đã xử lý,Cơ quan,Số tiền', ...rows) },
      { by: 'agency', suppressBelow },
    );
  const amounts = [
    'a1,05/03/2020,,Sở Nội vụ,-50',
    'a2,05/03/2020,,Thành phố Tam Kỳ,30',
    'a3,05/03/2020,,Sở Lạ,2',
  ];
  const shown = (report: Report) => only(report).groups.map(({ key, value }) => [key, value]);

  it.each([undefined, 0])('below %s none are hidden, and the report says so', async (below) => {
    const report = await asked(sum, below, ...amounts);
    expect(shown(report)).toEqual(
      [
        ['so-noi-vu', '-50'],
        ['Sở Lạ', '2'],
        ['tam-ky', '30'],
      ].sort(),
    );
    expect(report.suppressed_below).toBeNull();
  });

  it('a negative amount is as large as it is far from zero: it hides itself and no other', async () => {
    expect(shown(await asked(sum, 40, ...amounts))).toEqual([
      ['Sở Lạ', null],
      ['so-noi-vu', '-50'],
      ['tam-ky', null],
    ]);
    expect(shown(await asked(sum, 2, ...amounts)).map(([, value]) => value)).not.toContain(null);
  });

  it('a hidden group shows no figure, no bound and no cause of its own', async () => {
    const report = await asked(
      HANDLED,
      2,
      'a1,05/03/2020,x,Sở Nội vụ,',
      'a2,05/03/2020,x,Thành phố Tam Kỳ,',
      'a3,05/03/2020,Chưa,Thành phố Tam Kỳ,',
      'a4,05/03/2020,x,Thành phố Tam Kỳ,',
    );
    const hidden = { numerator: null, denominator: null, value: null, lowest: null, highest: null };
    // One alone would follow from the whole and the others, so the next smallest goes with it.
    expect(only(report).groups).toMatchObject([
      { key: 'so-noi-vu', verdict: 'no-data', ...hidden },
      { key: 'tam-ky', verdict: 'no-data', ...hidden },
    ]);
  });
});

describe('a breakdown that cannot be had', () => {
  const asked = async (header: string, rows: readonly string[], by: Question['by'] = 'agency') =>
    ask(await defined([HANDLED, HANDLED]), { 'findings.csv': lines(header, ...rows) }, { by });
  const refused = (report: Report) => [groups(report), noticesOf(report, 'not-broken-down')];

  it('by what the dataset does not have', async () => {
    const report = await asked('Mã,Ngày phát hiện,Đã xử lý', ['a1,05/03/2020,x'], 'level');
    expect(refused(report)).toEqual([
      [],
      ['cannot be broken down by level, which the dataset does not have: 1.1; 1.2'],
    ]);
    expect(only(report).verdict).toBe('pass');
  });

  it('by what no file has: no group "(not given)" alone', async () => {
    const report = await asked('Mã,Ngày phát hiện,Đã xử lý', ['a1,05/03/2020,x']);
    expect(refused(report)).toEqual([
      [],
      ['cannot be broken down by agency, which the files do not have: 1.1; 1.2'],
    ]);
  });

  it('by what is blank in every row', async () => {
    const report = await asked('Mã,Ngày phát hiện,Đã xử lý,Cơ quan', [
      'a1,05/03/2020,x,',
      'a2,05/03/2020,x,',
    ]);
    expect(refused(report)).toEqual([
      [],
      ['cannot be broken down by agency, of which no cell says anything: 1.1; 1.2'],
    ]);
  });

  it('by what can be read in no row', async () => {
    const rows = ['a1,31/02/2020,x', 'a2,không rõ,x'];
    expect(refused(await asked('Mã,Ngày phát hiện,Đã xử lý', rows, 'month'))).toEqual([
      [],
      ['cannot be broken down by month, of which no cell says anything: 1.1; 1.2'],
    ]);
  });

  it('where nothing was measured the reasons say so, and no other sentence', async () => {
    const report = await ask(await defined([HANDLED]), [], { by: 'agency' });
    expect(refused(report)).toEqual([[], []]);
    const before = await asked('Mã,Ngày phát hiện,Đã xử lý,Cơ quan', ['a1,05/03/2019,x,Sở Nội vụ']);
    expect(refused(before)).toEqual([[], []]);
  });
});

it('rows whose group is not known may belong to any, and are a group of their own only where they are blank', async () => {
  const report = await ask(
    await defined([HANDLED]),
    {
      'findings.csv': lines(
        'Mã,Ngày phát hiện,Đã xử lý,Cơ quan',
        'a1,05/03/2020,x,Sở Nội vụ',
        'a2,06/03/2020,x,',
        'a3,07/03/2020,Chưa,Sở N\uFFFDi vụ',
      ),
    },
    { by: 'agency' },
  );
  expect(groups(report)).toEqual([
    ['', '1', '1', 'undecided'],
    ['so-noi-vu', '1', '1', 'undecided'],
  ]);
});

it('offices that nobody knows are named, the most frequent first, once for each record', async () => {
  const report = await ask(
    await defined([HANDLED]),
    {
      'findings.csv': lines(
        'Mã,Ngày phát hiện,Đã xử lý,Cơ quan',
        'a1,05/03/2020,x,Sở Xa',
        'a2,05/03/2020,x,Sở  Lạ',
        'a3,05/03/2020,x,Sở Lạ',
        'a4,05/03/2020,x,Sở Nội vụ',
        'a3,05/03/2020,x,Sở Lạ',
      ),
    },
    { by: 'agency' },
  );
  expect(report.notices.filter(({ code }) => code === 'unresolved-agency')).toMatchObject([
    { en: '2 agency names are not in the dictionary: Sở Lạ (2); Sở Xa (1)', count: 3 },
  ]);
});
