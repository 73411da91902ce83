import { describe, expect, it } from 'vitest';
import { type AgencyReport, agencySchema } from '../../src/report/agency/schema.js';
import { officesNamed } from '../../src/run/offices.js';
import { catalogOf, type Spec, titled, VOCABULARY } from '../measure/world.js';
import { ask, askOffices, EVIDENCE, FINDINGS, HANDLED, lines, SOURCE, YEAR } from '../run/ask.js';

const GROUPED: Spec = {
  agencies: 'test',
  levels: { province: titled('Cấp tỉnh'), district: titled('Cấp huyện') },
  list: [
    { id: 'so-noi-vu', name: 'Sở Nội vụ', level: 'province' },
    { id: 'so-y-te', name: 'Sở Y tế', level: 'province' },
    { id: 'tam-ky', name: 'Thành phố Tam Kỳ', level: 'district' },
    { id: 'hoi-an', name: 'Thành phố Hội An', level: 'district' },
  ],
  groups: [{ id: 'cac-so', name: 'Các sở', en: 'Departments', levels: ['province'] }],
};
const TASKS: Spec = {
  dataset: 'tasks',
  title: titled('Nhiệm vụ'),
  kind: 'snapshot',
  dimensions: { agency: 'office' },
  columns: {
    assignment: { type: 'id', required: 'header', title: titled('Mã phân công') },
    office: { type: 'agency', required: true, title: titled('Đơn vị') },
    done: { type: 'boolean', required: 'header', title: titled('Hoàn thành') },
    late: { type: 'boolean', required: 'header', title: titled('Trễ hạn') },
  },
};
const PLAN: Spec = {
  progress: [{ dataset: 'tasks', assignment: 'assignment', done: { done: true }, late: { late: true } }],
  assignments: [
    { id: 'A', line: 3, quote: 'việc a', agencies: ['cac-so', 'tam-ky'], serves: ['1.1'] },
    { id: 'B', line: 4, quote: 'việc b', agencies: ['so-noi-vu'], with: ['cac-so'], serves: [] },
  ],
};
const owner = (agency: string | string[], more: Spec = {}): Spec => ({ agency, basis: 'stated', ...more });
const items = [
  { id: 'a', title: titled('Mục a'), owner: owner('so-y-te') },
  { id: 'b', title: titled('Mục b') },
];
const leaf = (n: number, more: Spec): Spec => ({
  ...{ code: `1.${n}`, title: titled(`Tiêu chí ${n}`), source: SOURCE, threshold: 'none', ...more },
});
const catalog = await catalogOf(
  VOCABULARY,
  GROUPED,
  FINDINGS,
  EVIDENCE,
  TASKS,
  PLAN,
  { scale: 's', provisional: true, source: titled('Nguồn'), points: { '1': { points: 10 } } },
  { code: '1', title: titled('Lĩnh vực') },
  leaf(1, { ...HANDLED, owner: owner('so-noi-vu', { basis: 'interpreted', with: ['tam-ky'] }) }),
  leaf(2, { ...HANDLED, owner: owner('cac-so') }),
  leaf(3, {
    measure: { checklist: { dataset: 'evidence', items } },
    threshold: { at_least: '100 %', basis: 'stated' },
    owner: owner(['so-noi-vu', 'so-y-te']),
  }),
  leaf(4, {
    measure: { count: 'findings' },
    threshold: { at_least: 2, basis: 'stated' },
    owner: owner('so-y-te'),
  }),
  leaf(5, {
    measure: { count: 'findings', where: { handled: false } },
    threshold: { at_most: 0, basis: 'stated' },
  }),
);

const HEADER = 'Mã phân công,Đơn vị,Hoàn thành,Trễ hạn';
const TASK_LIST = lines(
  HEADER,
  'A,Sở Y tế,x,-',
  'A,Sở Y tế,Chưa,x',
  'A,Thành phố Tam Kỳ,x,-',
  'B,Sở Nội vụ,x,-',
  'B,Thành phố Hội An,Chưa,-',
  ',Thành phố Hội An,x,-',
);
const FOUND = lines(
  'Mã,Ngày phát hiện,Đã xử lý,Cơ quan',
  'a1,05/03/2020,x,Sở Nội vụ',
  'a2,06/03/2020,Chưa,Sở Nội vụ',
  'a3,07/03/2020,x,Thành phố Tam Kỳ',
);
const FILES = { 'findings.csv': FOUND, 'tasks.csv': TASK_LIST };
const work = ({ assignments }: AgencyReport) =>
  assignments.map(({ id, role, tasks, state }) => [id, role, tasks?.total ?? null, state]);

describe('the tasks of an office', () => {
  it('are those of its own rows, whatever others have done', async () => {
    const on = await askOffices(catalog, FILES);
    expect(work(on('so-y-te'))).toEqual([
      ['A', 'shared', 2, 'late'],
      ['B', 'with', null, 'no-data'],
    ]);
    expect(work(on('tam-ky'))).toEqual([['A', 'shared', 1, 'done']]);
    expect(work(on('so-noi-vu'))).toEqual([
      ['A', 'shared', null, 'no-data'],
      ['B', 'alone', 1, 'done'],
    ]);
  });

  it('are told where the plan gives it nothing, and those that name no assignment count too', async () => {
    const report = (await askOffices(catalog, FILES))('hoi-an');
    expect(work(report)).toEqual([['B', null, 1, 'open']]);
    expect([report.tasks, report.state]).toEqual([{ total: 2, done: 1, late: 0, unknown: 0 }, 'open']);
  });

  it('may be any of which the office cannot be read', async () => {
    const on = await askOffices(catalog, { 'tasks.csv': lines(HEADER, 'A,,x,-', 'B,Sở Nội vụ,x,-') });
    expect(work(on('so-y-te'))).toEqual([
      ['A', 'shared', 0, 'undecided'],
      ['B', 'with', null, 'no-data'],
    ]);
  });

  it('stand beside the total in the report of the province', async () => {
    const [a] = (await ask(catalog, FILES)).assignments;
    expect([a?.tasks, a?.state]).toEqual([{ total: 3, done: 2, late: 1, unknown: 0 }, 'late']);
    expect(a?.offices.map(({ id, title, tasks, state }) => [id, title.vi, tasks.total, state])).toEqual([
      ['so-y-te', 'Sở Y tế', 2, 'late'],
      ['tam-ky', 'Thành phố Tam Kỳ', 1, 'done'],
    ]);
  });

  it('by owner: those of an office by its own rows, those of a group by all', async () => {
    const { owners } = await ask(catalog, FILES, { by: 'owner' });
    const own = owners.map(({ id, assignments }) => [id, assignments.map((one) => [one.id, one.state])]);
    expect(own).toEqual([
      ['cac-so', [['A', 'late']]],
      [
        'so-noi-vu',
        [
          ['A', 'no-data'],
          ['B', 'done'],
        ],
      ],
      ['so-y-te', [['A', 'late']]],
    ]);
    expect(owners.map(({ codes, with: others }) => [codes, others])).toEqual([
      [['1.2'], []],
      [['1.1', '1.3'], []],
      [['1.3', '1.4'], []],
    ]);
  });
});

describe('the indicators of an office', () => {
  const of = ({ indicators }: AgencyReport) =>
    indicators.map(({ code, role, own }) => [code, role, own && [own.value, own.verdict]]);

  it('are those in which it has a role, and those of which it has figures', async () => {
    const on = await askOffices(catalog, FILES);
    expect(of(on('so-noi-vu'))).toEqual([
      ['1.1', 'alone', ['0.5', 'fail']],
      ['1.2', 'shared', ['0.5', 'fail']],
      ['1.3', 'shared', null],
      ['1.4', null, ['2', null]],
      ['1.5', null, ['1', 'fail']],
    ]);
    expect(of(on('tam-ky'))).toEqual([
      ['1.1', 'with', ['1', 'pass']],
      ['1.2', null, ['1', 'pass']],
      ['1.4', null, ['1', null]],
    ]);
    expect(of(on('hoi-an'))).toEqual([]);
  });

  it('have bounds where a row may be of any office', async () => {
    const unnamed = lines('Mã,Ngày phát hiện,Đã xử lý', 'a4,08/03/2020,Chưa');
    const on = await askOffices(catalog, { 'findings.csv': FOUND, 'more.csv': unnamed });
    const [first] = on('tam-ky').indicators;
    expect(first?.own).toEqual({
      ...{ numerator: '1', denominator: '1', value: '1', lowest: '0.5', highest: '1' },
      verdict: 'undecided',
    });
  });

  it('bear points that are its own, and points that others share', async () => {
    const on = await askOffices(catalog, FILES);
    const possible = (id: string) => {
      const { alone, shared } = on(id).totals;
      return [alone?.possible ?? null, shared?.possible ?? null];
    };
    expect(possible('so-noi-vu')).toEqual(['2', '4']);
    expect(possible('so-y-te')).toEqual(['2', '4']);
    expect(possible('tam-ky')).toEqual([null, null]);
  });

  it('lack the items of which it is in charge itself', async () => {
    const on = await askOffices(catalog, { 'evidence.csv': lines('Mục,Đạt,Tài liệu', 'c,x,y') });
    const missing = (id: string) =>
      on(id).indicators.flatMap(({ evidence }) => evidence.map((item) => item.id));
    expect(missing('so-y-te')).toEqual(['a', 'b']);
    expect(missing('so-noi-vu')).toEqual(['b']);
    expect(missing('tam-ky')).toEqual([]);
  });
});

describe('the rejected rows', () => {
  const rows = [
    'a1,05/03/2020,x,Sở Nội vụ',
    'a1,05/03/2020,x,Sở Nội vụ',
    'a2,06/03/2020,x,Sở Y tế',
    'a2,06/03/2020,x,',
    'a3,07/03/2020',
  ];
  const files = { 'findings.csv': lines('Mã,Ngày phát hiện,Đã xử lý,Cơ quan', ...rows) };

  it('are those that name the office; of the others it is said how many', async () => {
    const on = await askOffices(catalog, files);
    const { count, unplaced, by_reason, samples } = on('so-noi-vu').rejects;
    expect([count, unplaced]).toEqual([1, 2]);
    expect(by_reason.map(({ code, count: many }) => [code, many])).toEqual([['repeated-key', 1]]);
    expect(samples.map(({ line }) => line)).toEqual([3]);
    const none = on('so-y-te').rejects;
    expect([none.count, none.unplaced, none.samples]).toEqual([0, 2, []]);
  });
});

describe('the offices that are reported on together', () => {
  it('are those that the plan names, by themselves or by a group, in the order of the dictionary', () => {
    expect(officesNamed(catalog, YEAR.to)).toEqual(['so-noi-vu', 'so-y-te', 'tam-ky']);
  });
});

it('fits its schema', async () => {
  const report = (await askOffices(catalog, FILES))('so-noi-vu');
  expect(agencySchema.parse(report)).toEqual(report);
});
