import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/registry.js';
import type { Report } from '../../src/report/schema.js';
import type { Question } from '../../src/run/compute.js';
import { type Period, parsePeriod } from '../../src/values/period.js';
import { textOf } from '../formats/text-of.js';
import { catalogOf, type Spec, titled, VOCABULARY } from '../measure/world.js';
import { ask, askOffices, FINDINGS, lines, noticesOf, only, SOURCE } from './ask.js';

/** Two communes that became one on 1 February 2020, and two of one name in two districts. */
const OFFICES: Spec = {
  agencies: 'test',
  office_words: ['Sở', 'Xã', 'Huyện'],
  levels: { district: titled('Cấp huyện'), commune: titled('Cấp xã') },
  list: [
    { id: 'nui-thanh', name: 'Huyện Núi Thành', level: 'district', code: '517' },
    { id: 'phu-ninh', name: 'Huyện Phú Ninh', level: 'district', code: '518' },
    { id: 'cuong', name: 'Xã Quế Cường', level: 'commune', parent: 'phu-ninh', ...gone('my') },
    { id: 'tho', name: 'Xã Phú Thọ', level: 'commune', parent: 'phu-ninh', code: '20665', ...gone('my') },
    {
      ...{ id: 'my', name: 'Xã Quế Mỹ', level: 'commune', parent: 'phu-ninh', code: '20665' },
      valid: { from: '2020-02-01' },
    },
    { id: 'anh-nt', name: 'Xã Tam Anh', level: 'commune', parent: 'nui-thanh', code: '20983' },
    { id: 'anh-pn', name: 'Xã Tam Anh', level: 'commune', parent: 'phu-ninh' },
  ],
};
function gone(heir: string): Spec {
  return { valid: { until: '2020-01-31' }, became: heir };
}

const LIST: Spec = {
  dataset: 'offices',
  title: titled('Danh sách xã'),
  kind: 'snapshot',
  key: { columns: ['office'], repeated: 'reject' },
  names_all: { column: 'office', levels: ['commune'] },
  dimensions: { agency: 'office' },
  columns: {
    office: { type: 'agency', required: true, title: titled('Xã nộp') },
    done: { type: 'boolean', required: 'header', title: titled('Đã nộp') },
  },
};

const catalog = await catalogOf(
  VOCABULARY,
  OFFICES,
  { code: '1', title: titled('Lĩnh vực') },
  ...[
    { ratio: { count: 'offices', numerator: { done: true } } },
    { ratio: { count: 'findings', numerator: { handled: true } } },
  ].map((measure, i) => ({
    ...{ code: `1.${i + 1}`, title: titled(`Tiêu chí ${i + 1}`), source: SOURCE, measure },
    threshold: { at_least: '100 %', basis: 'stated' },
  })),
  LIST,
  FINDINGS,
);

const period = (text: string): Period => parsePeriod(text) as Period;
const asked = (question: Partial<Question>, ...offices: readonly string[]): Promise<Report> =>
  ask(catalog, { 'ds.csv': lines('Xã nộp,Đã nộp', ...offices.map((one) => `"${one}",x`)) }, question);
const OLD = ['Xã Quế Cường', 'Xã Phú Thọ', 'Xã Tam Anh, Huyện Núi Thành', 'Xã Tam Anh, Huyện Phú Ninh'];

describe('communes that became another', () => {
  it('are owed before, each by itself, and count under it after', async () => {
    const before = await asked({ period: period('2019'), by: 'agency' }, ...OLD);
    expect(only(before)).toMatchObject({ verdict: 'pass', numerator: '4' });
    expect(only(before).groups.map(({ key }) => key)).toEqual(['anh-nt', 'anh-pn', 'cuong', 'tho']);
    expect(before.agencies.succeeded).toEqual([]);

    const after = await asked({ by: 'agency' }, ...OLD);
    expect(only(after)).toMatchObject({ verdict: 'pass', numerator: '4', denominator: '4' });
    expect(only(after).groups.map(({ key, denominator }) => [key, denominator])).toEqual([
      ['anh-nt', '1'],
      ['anh-pn', '1'],
      ['my', '2'],
    ]);
  });

  it('by a list of the new ones too, which before is not whole', async () => {
    const now = ['Xã Quế Mỹ', ...OLD.slice(2)];
    expect(only(await asked({}, ...now)).verdict).toBe('pass');
    expect(only(await asked({ asOf: period('2020-01-31').to }, ...now)).verdict).toBe('undecided');
    const before = await asked({ period: period('2019') }, ...now);
    expect(noticesOf(before, 'agencies-left-out')).toEqual([
      'Danh sách xã: agencies not named: Xã Quế Cường; Xã Phú Thọ',
    ]);
  });

  it('are told, with their records', async () => {
    const { agencies, notices } = await asked({}, ...OLD);
    expect(agencies.succeeded.map(({ from, to, records }) => [from.id, to.id, records])).toEqual([
      ['cuong', 'my', 1],
      ['tho', 'my', 1],
    ]);
    expect(notices.find(({ code }) => code === 'succeeded-agency')).toMatchObject({
      vi: 'bản ghi của cơ quan đã sắp xếp lại, tính cho cơ quan mới: Xã Quế Cường → Xã Quế Mỹ (1); Xã Phú Thọ → Xã Quế Mỹ (1)',
      count: 2,
    });
  });

  it('are reported on under the one that they became, rejected rows too', async () => {
    const files = { 'ds.csv': lines('Xã nộp,Đã nộp', 'Xã Phú Thọ,x', 'Xã Phú Thọ,x') };
    const report = (await askOffices(catalog, files))('my');
    expect(report.rejects.count).toBe(1);
    expect(report.indicators.find(({ code }) => code === '1.1')?.own).toMatchObject({ denominator: '1' });
  });
});

it('groups tell code, level and parent, and two of one name the parent in their titles', async () => {
  const { groups } = only(await asked({ by: 'agency' }, ...OLD.slice(1), 'Sở Lạ'));
  expect(groups.map(({ title, agency }) => [title.vi, agency])).toEqual([
    ['Sở Lạ (không có trong danh mục)', null],
    [
      'Xã Tam Anh (Huyện Núi Thành)',
      { code: '20983', level: 'commune', parent: parent('nui-thanh', 'Núi Thành') },
    ],
    ['Xã Tam Anh (Huyện Phú Ninh)', { code: null, level: 'commune', parent: parent('phu-ninh', 'Phú Ninh') }],
    ['Xã Quế Mỹ', { code: '20665', level: 'commune', parent: parent('phu-ninh', 'Phú Ninh') }],
  ]);
});
const parent = (id: string, name: string) => ({ id, title: titled(`Huyện ${name}`) });

describe('names that nobody knows', () => {
  it('are groups of their own, and are told with what they may mean', async () => {
    const rows = ['Xã Quế Mỹy', 'Xã Tam Anh', 'Sở Xa Lắm'];
    const { agencies, notices } = await asked({ by: 'agency' }, ...rows);
    expect(
      agencies.unresolved.map(({ name, shared, suggestions }) => [
        name,
        shared,
        suggestions.map(({ id }) => id),
      ]),
    ).toEqual([
      ['Sở Xa Lắm', false, []],
      ['Xã Quế Mỹy', false, ['my']],
      ['Xã Tam Anh', true, ['anh-nt', 'anh-pn']],
    ]);
    expect(notices.find(({ code }) => code === 'unresolved-agency')).toMatchObject({
      vi: '3 tên cơ quan không có trong danh mục: Sở Xa Lắm (1); Xã Quế Mỹy (1) – có phải Xã Quế Mỹ?; Xã Tam Anh (1) – tên chung của Xã Tam Anh (Huyện Núi Thành) hoặc Xã Tam Anh (Huyện Phú Ninh)?',
      en: '3 agency names are not in the dictionary: Sở Xa Lắm (1); Xã Quế Mỹy (1) – did you mean Xã Quế Mỹ?; Xã Tam Anh (1) – shared: Xã Tam Anh (Huyện Núi Thành) or Xã Tam Anh (Huyện Phú Ninh)?',
      count: 3,
    });
  });
});

describe('a text that names no office', () => {
  const PEOPLE = [
    'Nguyễn Văn An',
    '0905 123 456',
    'an@x.vn',
    'Xã Tam Anh ông Trần Bảy 0905123456',
    'Trần Thị B\uFFFDnh',
  ];
  const file = lines(
    'Mã,Ngày phát hiện,Đã xử lý,Cơ quan',
    'a1,05/03/2020,x,"Xã Tam Anh, Huyện Phú Ninh"',
    ...PEOPLE.map((who, i) => `b${i},05/03/2020,Chưa,${who}`),
  );
  const report = (by: Question['by']) => ask(catalog, { 'kn.csv': file }, { by });

  it.each(FORMATS)('stands in no report: $name', async ({ render }) => {
    for (const by of ['agency', 'level', 'month', undefined] as const) {
      for (const language of ['vi', 'en'] as const) {
        const page = render(await report(by), { language, width: 120, color: false });
        const text = textOf(page);
        expect(PEOPLE.filter((who) => text.includes(who))).toEqual([]);
        expect(text).not.toMatch(/Nguyễn|Trần|0905|an@x/);
      }
    }
  });

  it('is an unread cell, told by its place alone, and no group', async () => {
    const told = await report('agency');
    expect(told.indicators[1]?.groups.map(({ key }) => key)).toEqual(['anh-pn']);
    expect(told.indicators[1]?.verdict).toBe('fail');
    expect(told.indicators[1]?.groups[0]?.verdict).toBe('undecided');
    expect(told.unread.words.map(({ code, word, count, first }) => [code, word, count, first])).toEqual([
      ['no-office', '•••', 4, { file: 'kn.csv', line: 3 }],
      ['undecodable', '•••', 1, { file: 'kn.csv', line: 7 }],
    ]);
    expect(told.agencies.unresolved).toEqual([]);
    const page = FORMATS.find(({ name }) => name === 'markdown')?.render(told, {
      language: 'vi',
      width: 120,
      color: false,
    });
    expect(page).toContain('(đầu tiên ở kn.csv, dòng 3)');
  });

  it('is not told of to who hears of rejects either', async () => {
    const heard: string[] = [];
    const cells = (cell: object): void => void heard.push(JSON.stringify(cell));
    const { compute } = await import('../../src/run/compute.js');
    const { inputOf, recognised } = await import('../measure/world.js');
    const input = await recognised(
      inputOf('ds.csv', lines('Xã nộp,Đã nộp', ...PEOPLE.map((who) => `${who},x`))),
      catalog,
    );
    await compute({ catalog, period: period('2020'), by: 'agency' }, [input], {
      reject: cells,
      unreadCell: cells,
    });
    expect(heard.length).toBeGreaterThanOrEqual(PEOPLE.length);
    expect(heard.join()).not.toMatch(/Nguyễn|Trần|0905|an@x/);
  });
});

it('more strangers than a dictionary could lack are one group, and each is told still', async () => {
  const many = Array.from({ length: 1001 }, (_, i) => `Sở Lạ số ${i}`);
  const of = async (names: readonly string[]) => {
    const report = await asked({ by: 'agency' }, ...names, 'Xã Quế Mỹ');
    return [
      only(report)
        .groups.map(({ key, denominator }) => [key, denominator])
        .slice(0, 2),
      report.agencies.unresolved.length,
    ];
  };
  expect(await of(many)).toEqual([
    [
      ['?', '1001'],
      ['anh-nt', '0'],
    ],
    1001,
  ]);
  expect((await of(many.slice(1)))[0]).toEqual([
    ['Sở Lạ số 1', '1'],
    ['Sở Lạ số 10', '1'],
  ]);
});
