import { describe, expect, it } from 'vitest';
import type { Report, ReportTotals } from '../../src/report/schema.js';
import { chooseIndicators, recogniseAll } from '../../src/run/compute.js';
import { parseMoment } from '../../src/values/date-forms.js';
import { catalogOf, inputOf, type Spec, titled, VOCABULARY } from '../measure/world.js';
import { ask, FINDINGS, HANDLED, lines, OFFICES, SOURCE } from '../run/ask.js';

const counted = (office: string): Spec => ({
  measure: {
    ratio: { count: 'findings', where: { office, found: { in: 'period' } }, numerator: { handled: true } },
  },
  threshold: { at_least: '75 %', basis: 'interpreted' },
});
const AMOUNT: Spec = {
  measure: { sum: { dataset: 'findings', column: 'amount' }, where: { found: { in: 'period' } } },
  threshold: 'none',
};
const code = (name: string, more: Spec = {}): Spec => ({ code: name, title: titled(`Mã ${name}`), ...more });
const GROUPED = {
  ...OFFICES,
  groups: [
    { id: 'tat-ca', name: 'Tất cả', en: 'All', levels: ['province', 'district'] },
    { id: 'it', name: 'Ít', en: 'Few', members: ['tam-ky'] },
  ],
};
const SCALE: Spec = {
  scale: 'test-scale',
  provisional: true,
  source: { vi: 'Nguồn', en: 'Source' },
  points: { '1': { points: 9 }, '2': { points: 1 } },
};
const PLAN: Spec = {
  assignments: [
    { id: 'own', line: 3, quote: 'việc a', agencies: ['tam-ky'], serves: [] },
    { id: 'all', line: 4, quote: 'việc b', agencies: ['tat-ca'], serves: [] },
    { id: 'other', line: 4, quote: 'việc c', agencies: ['so-noi-vu'], serves: [] },
  ],
};
const GOALS: Spec = {
  goals: [
    { code: 'G1', title: titled('Mục tiêu 1'), area: '1', source: SOURCE, ...HANDLED },
    {
      code: 'G2',
      title: titled('Mục tiêu 2'),
      source: SOURCE,
      measure: { count: 'findings' },
      threshold: 'none',
    },
  ],
};
const TREE: readonly Spec[] = [
  VOCABULARY,
  GROUPED,
  FINDINGS,
  PLAN,
  GOALS,
  code('1'),
  code('1.1', {
    owner: { agency: 'tam-ky', basis: 'interpreted' },
    sub_criteria: [
      code('1.1.1', { source: SOURCE, ...counted('tam-ky') }),
      code('1.1.2', {
        source: SOURCE,
        owner: { agency: ['tam-ky', 'so-noi-vu'], basis: 'stated', with: ['it'] },
        ...counted('so-noi-vu'),
      }),
    ],
  }),
  code('1.2', { source: SOURCE, ...AMOUNT }),
  code('2'),
  code('2.1', { source: SOURCE, ...HANDLED }),
  code('3'),
];
const catalog = await catalogOf(...TREE, SCALE);
const unscaled = await catalogOf(...TREE);
const FILES = {
  'findings.csv': lines(
    'Mã,Ngày phát hiện,Đã xử lý,Cơ quan,Số tiền',
    'a1,05/03/2020,x,Thành phố Tam Kỳ,10',
    'a2,06/03/2020,Chưa,Thành phố Tam Kỳ,20',
    'a3,07/03/2020,x,Sở Nội vụ,"0,5"',
  ),
};
/** Asked anew by each test, so that each can fail. */
const reported = (): Promise<Report> => ask(catalog, FILES);
const short = ({ earned, possible, measured, lowest, highest, pass, fail, ...rest }: ReportTotals) => [
  [earned, possible, measured, lowest, highest],
  [pass, fail, rest.undecided, rest.in_progress, rest.no_data, rest.no_threshold],
];
const areas = (of: Report) => of.areas.map((area) => [area.code, ...short(area.totals)]);

describe('the head of a report', () => {
  const heads = ({ as_of, as_of_basis, by, suppressed_below, only, left_out_unread }: Report) => ({
    as_of,
    as_of_basis,
    by,
    suppressed_below,
    only,
    left_out_unread,
  });

  it('says which index, time, definitions and scale it is about', async () => {
    const report = await reported();
    expect(report).toMatchObject({
      schema_version: 4,
      index: { id: 'test', title: titled('Chỉ số'), plan: titled('Kế hoạch') },
      period: { from: '2020-01-01', to: '2020-12-31' },
      definitions: { sha256: catalog.sha256 },
      scale: {
        id: 'test-scale',
        source: { vi: 'Nguồn', en: 'Source' },
        provisional: true,
        sets: { areas: 2, criteria: 0, indicators: 0 },
        splits: { areas: 1, criteria: 1, indicators: 4 },
      },
    });
    expect(heads(report)).toEqual({
      as_of: '2020-03-07',
      as_of_basis: 'data',
      by: null,
      suppressed_below: null,
      only: [],
      left_out_unread: false,
    });
  });

  it('says what was asked', async () => {
    const asked = await ask(catalog, FILES, {
      asOf: parseMoment('2020-06-30'),
      by: 'owner',
      suppressBelow: 3,
      only: ['1.2'],
      leaveOutUnread: true,
    });
    expect(heads(asked)).toEqual({
      as_of: '2020-06-30',
      as_of_basis: 'given',
      by: 'owner',
      suppressed_below: 3,
      only: ['1.2'],
      left_out_unread: true,
    });
  });

  it('names no scale where there is none', async () => {
    const { scale, totals, indicators } = await ask(unscaled, FILES);
    expect(scale).toBeNull();
    expect([totals.possible, indicators[0]?.score]).toEqual([
      '0',
      {
        ...{ earned: '0', possible: '0', lowest: '0', highest: '0' },
        unscorable: '0',
        basis: null,
        rule: null,
      },
    ]);
  });
});

it('what a goal alone asks is not read where it is not asked', async () => {
  const files = { 'findings.csv': FILES['findings.csv'].replace(',x,', ',có lẽ,') };
  expect((await ask(catalog, files)).unread.count).toBe(1);
  expect((await ask(catalog, files, { only: ['1.2'] })).unread.count).toBe(0);
});

describe('totals', () => {
  it('of the whole, the areas and the criteria', async () => {
    const report = await reported();
    expect(areas(report)).toEqual([
      ['1', ['3.75', '9', '4.5', '3.75', '3.75'], [1, 1, 0, 0, 0, 1]],
      ['2', ['0.666666666667', '1', '1', '0.666666666667', '0.666666666667'], [0, 1, 0, 0, 0, 0]],
      ['3', ['0', '0', '0', '0', '0'], [0, 0, 0, 0, 0, 0]],
    ]);
    expect(report.criteria.map((one) => [one.code, one.area, one.title.vi, ...short(one.totals)])).toEqual([
      ['1.1', '1', 'Mã 1.1', ['3.75', '4.5', '4.5', '3.75', '3.75'], [1, 1, 0, 0, 0, 0]],
      ['1.2', '1', 'Mã 1.2', ['0', '4.5', '0', '0', '0'], [0, 0, 0, 0, 0, 1]],
      [
        '2.1',
        '2',
        'Mã 2.1',
        ['0.666666666667', '1', '1', '0.666666666667', '0.666666666667'],
        [0, 1, 0, 0, 0, 0],
      ],
    ]);
    expect(short(report.totals)).toEqual([
      ['4.416666666667', '10', '5.5', '4.416666666667', '4.416666666667'],
      [1, 2, 0, 0, 0, 1],
    ]);
  });

  it('of a part, what was asked for and no more', async () => {
    const part = await ask(catalog, FILES, { only: ['1.1.1'] });
    expect(areas(part)).toEqual([['1', ['1.5', '2.25', '2.25', '1.5', '1.5'], [0, 1, 0, 0, 0, 0]]]);
    expect(part.criteria.map((one) => one.code)).toEqual(['1.1']);
    expect(short(part.totals)[0]).toEqual(['1.5', '2.25', '2.25', '1.5', '1.5']);
    expect([part.goals, part.owners.map(({ id }) => id)]).toEqual([[], ['tam-ky']]);
  });
});

describe('indicators', () => {
  it('with figures, unit, threshold, source and points', async () => {
    const report = await reported();
    expect(report.indicators.map((one) => one.code)).toEqual(['1.1.1', '1.1.2', '1.2', '2.1']);
    expect(report.indicators[0]).toMatchObject({
      area: '1',
      criterion: '1.1',
      title: titled('Mã 1.1.1'),
      owner: {
        agencies: [{ id: 'tam-ky', title: titled('Thành phố Tam Kỳ') }],
        basis: 'interpreted',
        with: [],
      },
      dataset: ['findings'],
      verdict: 'fail',
      numerator: '1',
      denominator: '2',
      value: '0.5',
      lowest: '0.5',
      highest: '0.5',
      unit: 'percent',
      threshold: { op: 'at_least', value: '0.75', basis: 'interpreted' },
      unknown: { records: 0, causes: [] },
      source: SOURCE,
      reason: null,
      evidence: [],
      groups: [],
      tracks: [],
    });
    expect(report.indicators[2]).toMatchObject({
      owner: null,
      verdict: 'no-threshold',
      numerator: '30.5',
      denominator: null,
      value: '30.5',
      unit: 'number',
      threshold: null,
      score: {
        ...{ earned: null, possible: '4.5', lowest: '0', highest: '0', unscorable: '4.5' },
        ...{
          basis: 'split',
          rule: { en: 'cannot be scored: no threshold is set, and the scale names no rule' },
        },
      },
    });
  });

  it('without data: no figure, nothing unknown, the reason', async () => {
    const { indicators, goals } = await ask(catalog, {});
    for (const one of [...indicators, ...goals]) {
      expect(one).toMatchObject({
        verdict: 'no-data',
        ...{ numerator: null, denominator: null, value: null, lowest: null, highest: null },
        unknown: { records: 0, causes: [] },
        reason: { code: 'dataset-absent', en: 'no data given: Kiến nghị (findings)' },
      });
    }
  });

  it('goals of an area, or of the whole, without points', async () => {
    const report = await reported();
    expect(report.goals).toMatchObject([
      {
        code: 'G1',
        area: '1',
        title: titled('Mục tiêu 1'),
        verdict: 'fail',
        numerator: '2',
        denominator: '3',
      },
      { code: 'G2', area: null, verdict: 'no-threshold', value: '3', unit: 'number' },
    ]);
    expect(report.goals[0]?.value).toBe('0.666666666667');
  });
});

describe('owners', () => {
  it('answer for their indicators and have the work of their groups', async () => {
    const report = await reported();
    expect(
      report.owners.map(({ id, title, codes, with: others, assignments }) => [
        id,
        title.vi,
        codes,
        others,
        assignments.map((one) => one.id),
      ]),
    ).toEqual([
      ['so-noi-vu', 'Sở Nội vụ', ['1.1.2'], [], ['all', 'other']],
      ['tam-ky', 'Thành phố Tam Kỳ', ['1.1.1', '1.1.2'], [], ['own', 'all']],
    ]);
    expect(report.owners.map(({ totals }) => short(totals)[0])).toEqual([
      ['2.25', '2.25', '2.25', '2.25', '2.25'],
      ['3.75', '4.5', '4.5', '3.75', '3.75'],
    ]);
  });
});

describe('what is asked for', () => {
  const codes = (...only: string[]) => chooseIndicators(catalog, only).map((one) => one.code);

  it('is a code, or all below it', () => {
    expect(codes()).toEqual(['1.1.1', '1.1.2', '1.2', '2.1']);
    expect(codes('1.1')).toEqual(['1.1.1', '1.1.2']);
    expect(codes('2', '1.1.2')).toEqual(['1.1.2', '2.1']);
  });

  it('has to be a code of the index', () => {
    expect(() => codes('1.1', '1.9', '7')).toThrow(
      'There is no code 1.9 in the index.\nThere is no code 7 in the index.',
    );
    expect(() => codes('1.1.3')).toThrow(
      expect.objectContaining({
        problems: [
          {
            what: expect.objectContaining({ vi: 'Không có mã 1.1.3 trong bộ chỉ số.' }),
            hint: expect.anything(),
          },
        ],
      }),
    );
  });
});

it('files that are data and files that are not are told apart', async () => {
  const { files, problems } = await recogniseAll(
    [
      inputOf('a.csv', FILES['findings.csv']),
      inputOf('b.csv', lines('x,y', '1,2')),
      inputOf('c.csv', FILES['findings.csv']),
    ],
    catalog,
  );
  expect(files.map(({ table, dataset }) => [table.name, dataset.name])).toEqual([
    ['a.csv', 'findings'],
    ['c.csv', 'findings'],
  ]);
  expect(problems.map(({ place }) => place?.file)).toEqual(['b.csv']);
});
