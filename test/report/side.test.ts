import { describe, expect, it } from 'vitest';
import { type Spec, titled } from '../measure/world.js';
import { ask, defined, FINDINGS, HANDLED, lines, noticesOf } from '../run/ask.js';

const TASKS: Spec = {
  dataset: 'tasks',
  title: titled('Nhiệm vụ'),
  kind: 'snapshot',
  columns: {
    assignment: { type: 'id', required: 'header', title: titled('Mã phân công') },
    done: { type: 'boolean', required: 'header', title: titled('Hoàn thành') },
    late: { type: 'boolean', title: titled('Trễ hạn') },
  },
};
const PLAN: Spec = {
  progress: [{ dataset: 'tasks', assignment: 'assignment', done: { done: true }, late: { late: true } }],
  assignments: [
    { id: 'A', line: 3, quote: 'việc a', agencies: ['tam-ky'], with: ['so-noi-vu'], serves: ['1.1'] },
    { id: 'B', line: 4, quote: 'việc b', agencies: ['tam-ky'], serves: ['1.2', '1'] },
    { id: 'C', line: 5, quote: 'việc c', agencies: ['so-noi-vu'], serves: [] },
  ],
};
const SCORES: Spec = {
  dataset: 'scores',
  title: titled('Điểm'),
  kind: 'reference',
  columns: {
    code: { type: 'id', required: true, title: titled('Mã chỉ số') },
    track: {
      type: 'enum',
      required: true,
      title: titled('Loại điểm'),
      values: {
        self: { vi: 'Tự chấm', en: 'Self-scored' },
        final: { vi: 'Chính thức', en: 'Final' },
      },
    },
    points: { type: 'decimal', required: 'header', title: titled('Số điểm') },
    reason: { type: 'text', title: titled('Lý do') },
  },
  scores: { code: 'code', track: 'track', points: 'points', reason: 'reason' },
};
const SCALE: Spec = {
  scale: 'test',
  provisional: true,
  source: { vi: 'Nguồn', en: 'Source' },
  points: { '1': { points: 10 } },
};
const catalog = await defined([HANDLED, HANDLED], FINDINGS, TASKS, PLAN, SCORES, SCALE);
const FOUND = { 'findings.csv': lines('Mã,Ngày phát hiện,Đã xử lý', 'a1,05/03/2020,x') };

describe('assignments', () => {
  const tasks = (...rows: string[]) => ({
    'tasks.csv': lines('Mã phân công,Hoàn thành,Trễ hạn', ...rows),
  });
  const states = async (...rows: string[]) =>
    (await ask(catalog, tasks(...rows))).assignments.map(({ id, state, tasks: all }) => [id, state, all]);

  it('tell what has become of them, and to whom they are given', async () => {
    const { assignments } = await ask(catalog, tasks('A,x,-', 'A,Chưa,-', 'B,x,-', 'B,x,-'));
    expect(assignments).toEqual([
      {
        id: 'A',
        line: 3,
        quote: 'việc a',
        agencies: [{ id: 'tam-ky', title: titled('Thành phố Tam Kỳ') }],
        with: [{ id: 'so-noi-vu', title: titled('Sở Nội vụ') }],
        serves: ['1.1'],
        tasks: { total: 2, done: 1, late: 0, unknown: 0 },
        state: 'open',
        offices: [],
      },
      expect.objectContaining({ id: 'B', tasks: { total: 2, done: 2, late: 0, unknown: 0 }, state: 'done' }),
      expect.objectContaining({ id: 'C', tasks: null, state: 'no-data' }),
    ]);
  });

  it('are late where a task is, whatever is unknown', async () => {
    expect(await states('A,Chưa,x', 'A,có lẽ,-', 'B,có lẽ,-', 'B,x,-')).toEqual([
      ['A', 'late', { total: 2, done: 0, late: 1, unknown: 1 }],
      ['B', 'undecided', { total: 2, done: 1, late: 0, unknown: 1 }],
      ['C', 'no-data', null],
    ]);
  });

  it('a row that cannot be read may be a task of any', async () => {
    expect(await states('A,x,-', 'A,x')).toEqual([
      ['A', 'undecided', { total: 1, done: 1, late: 0, unknown: 1 }],
      ['B', 'undecided', { total: 0, done: 0, late: 0, unknown: 1 }],
      ['C', 'undecided', { total: 0, done: 0, late: 0, unknown: 1 }],
    ]);
  });

  it('hear nothing of a list that is not there', async () => {
    expect((await ask(catalog, FOUND)).assignments.map(({ state }) => state)).toEqual(
      Array(3).fill('no-data'),
    );
  });

  it('are those that serve what was asked for', async () => {
    const ids = async (only: string[]) =>
      (await ask(catalog, FOUND, { only })).assignments.map(({ id }) => id);
    expect(await ids([])).toEqual(['A', 'B', 'C']);
    expect(await ids(['1.1'])).toEqual(['A']);
    expect(await ids(['1.2'])).toEqual(['B']);
    expect(await ids(['1'])).toEqual(['A', 'B']);
    expect(await ids(['1.2', '1.1'])).toEqual(['A', 'B']);
  });
});

describe('points that others gave', () => {
  const scores = (...rows: string[]) => ({
    ...FOUND,
    'scores.csv': lines('Mã chỉ số,Loại điểm,Số điểm,Lý do', ...rows),
  });
  const tracks = async (...rows: string[]) =>
    (await ask(catalog, scores(...rows))).indicators.map((indicator) => indicator.tracks);

  it('stand beside the computed ones, track by track, with their reasons in order', async () => {
    expect(
      await tracks(
        '1.1,Chính thức,"4,5",thiếu',
        '1.1,Tự chấm,"5,25",b',
        '1.1,Tự chấm,0,a',
        '1.1,Tự chấm,0,b',
      ),
    ).toEqual([
      [
        {
          track: 'self',
          title: { vi: 'Tự chấm', en: 'Self-scored' },
          points: '5.25',
          difference: '0.25',
          reasons: ['a', 'b'],
        },
        {
          track: 'final',
          title: { vi: 'Chính thức', en: 'Final' },
          points: '4.5',
          difference: '-0.5',
          reasons: ['thiếu'],
        },
      ],
      [],
    ]);
  });

  it('differ from nothing where nothing was computed', async () => {
    const { 'scores.csv': text } = scores('1.1,Tự chấm,4,');
    const { indicators } = await ask(catalog, { 'scores.csv': text });
    expect(indicators[0]?.tracks).toMatchObject([{ points: '4', difference: null, reasons: [] }]);
  });
});

describe('names that the definitions do not have', () => {
  const said = async (files: Record<string, string>) =>
    (await ask(catalog, files)).notices
      .filter(({ code }) => code === 'unknown-name')
      .map(({ en, count }) => [en, count]);

  it('are listed in order, each once', async () => {
    expect(
      await said({
        'tasks.csv': lines('Mã phân công,Hoàn thành,Trễ hạn', 'Z,x,', 'Y,x,', 'A,x,', 'Z,x,', ',x,'),
        'scores.csv': lines(
          'Mã chỉ số,Loại điểm,Số điểm,Lý do',
          '9.9,Tự chấm,1,',
          '1.1,Tự chấm,1,',
          '8.8,Chính thức,1,',
          '9.9,Chính thức,1,',
        ),
      }),
    ).toEqual([
      ['tasks name assignments that the plan does not have: Y; Z', 2],
      ['scores name codes that the index does not have: 8.8; 9.9', 2],
    ]);
  });

  it('are none where all are known, or nothing is there', async () => {
    expect(await said({ 'tasks.csv': lines('Mã phân công,Hoàn thành,Trễ hạn', 'A,x,') })).toEqual([]);
    expect(await said(FOUND)).toEqual([]);
  });
});

it('more than twenty names are cut short, and counted', async () => {
  const rows = Array.from({ length: 21 }, (_, i) => `T${String(i).padStart(2, '0')},x,`);
  const asked = async (count: number) =>
    noticesOf(
      await ask(catalog, {
        'tasks.csv': lines('Mã phân công,Hoàn thành,Trễ hạn', ...rows.slice(0, count)),
      }),
      'unknown-name',
    )[0];
  expect(await asked(21)).toMatch(/: T00; T01; .*; T19; …$/);
  expect(await asked(20)).toMatch(/; T19$/);
});
