import { expect, it } from 'vitest';
import { catalogView } from '../../src/run/catalog-view.js';
import { same } from '../../src/text/words.js';
import { type Spec, titled } from '../measure/world.js';
import { defined, FINDINGS, HANDLED, SOURCE } from './ask.js';

const EVIDENCE: Spec = {
  dataset: 'evidence',
  title: { vi: 'Minh chứng', en: 'Evidence' },
  kind: 'snapshot',
  columns: {
    item: { type: 'text', required: 'header', title: titled('Mục') },
    met: { type: 'boolean', required: 'header', title: titled('Đạt') },
  },
  checklist: { item: 'item', met: { met: true }, refused: { met: false }, evidence: ['met'] },
};
const title = { vi: 'Kế hoạch', en: 'Plan' };
const items = [
  { id: 'plan', title },
  { id: 'own', title, owner: { agency: 'tam-ky', basis: 'stated' } },
];

it('a definition set as plain data', async () => {
  const catalog = await defined(
    [
      {
        ...HANDLED,
        owner: { agency: ['tam-ky'], basis: 'interpreted', with: ['so-noi-vu'] },
        note: titled('Ghi chú'),
        examples: [{ name: titled('none'), expect: { verdict: 'no-data' } }],
      },
      { measure: { checklist: { dataset: 'evidence', items } } },
      { threshold: undefined },
    ],
    FINDINGS,
    EVIDENCE,
    {
      goals: [
        {
          code: 'G1',
          title: titled('Mục tiêu'),
          area: '1',
          source: SOURCE,
          measure: { count: 'findings' },
          threshold: 'none',
        },
        { code: 'G2', title: titled('Mục tiêu'), source: SOURCE, ...HANDLED },
      ],
    },
  );
  const view = catalogView(catalog);
  expect(view.index).toEqual({
    id: 'test',
    title: titled('Chỉ số'),
    plan: titled('Kế hoạch'),
    note: null,
  });
  expect(view.areas).toEqual([
    {
      code: '1',
      title: titled('Lĩnh vực'),
      criteria: [1, 2, 3].map((n) => ({ code: `1.${n}`, title: titled(`Tiêu chí ${n}`) })),
    },
  ]);
  expect(view.datasets).toEqual([
    { id: 'findings', title: titled('Kiến nghị'), kind: 'event' },
    { id: 'evidence', title: { vi: 'Minh chứng', en: 'Evidence' }, kind: 'snapshot' },
  ]);
  const [ratio, checklist, bare] = view.indicators;
  expect(ratio).toEqual({
    code: '1.1',
    area: '1',
    criterion: '1.1',
    title: titled('Tiêu chí 1'),
    owner: {
      agencies: [{ id: 'tam-ky', title: titled('Thành phố Tam Kỳ') }],
      basis: 'interpreted',
      with: [{ id: 'so-noi-vu', title: titled('Sở Nội vụ') }],
    },
    datasets: [{ id: 'findings', title: titled('Kiến nghị') }],
    population: {
      vi: expect.stringContaining('Số bản ghi có: Ngày phát hiện'),
      en: expect.stringContaining('Number of records with: Ngày phát hiện'),
    },
    numerator: { vi: expect.stringContaining('Đã xử lý'), en: expect.stringContaining('Đã xử lý') },
    threshold: { op: 'at_least', value: '1', percent: true, basis: 'stated' },
    score: null,
    source: SOURCE,
    note: titled('Ghi chú'),
    items: [],
    origin: 'records',
    otherwise: [],
    readings: [],
    examples: [titled('none')],
  });
  expect(checklist).toMatchObject({
    code: '1.2',
    owner: null,
    datasets: [{ id: 'evidence', title: { vi: 'Minh chứng', en: 'Evidence' } }],
    threshold: null,
    note: null,
    items: [
      { id: 'plan', title, owner: null },
      {
        id: 'own',
        title,
        owner: {
          agencies: [{ id: 'tam-ky', title: titled('Thành phố Tam Kỳ') }],
          basis: 'stated',
          with: [],
        },
      },
    ],
    examples: [],
  });
  const scaled = catalogView({
    ...catalog,
    scale: {
      id: 's',
      source: same('Nguồn'),
      provisional: true,
      points: { '1.1': { points: 2, source: same('Riêng') }, '1.2': { points: '0.5' } },
      rules: { '1.2': { between: { worst: 0, best: 1 } } },
    },
  });
  expect(scaled.indicators.map(({ score }) => [score?.possible, score?.basis, score?.source.vi])).toEqual([
    ['2', 'set', 'Riêng'],
    ['0.5', 'set', 'Nguồn'],
    ['0', 'split', 'Nguồn'],
  ]);
  expect(scaled.indicators[1]?.score?.rule.en).toBe('mean from 0 to 1 onto none to all of the points');
  expect(scaled.goals[0]?.score).toBeNull();
  expect(bare).toMatchObject({ datasets: [], population: null, numerator: null, items: [] });
  expect(view.goals.map(({ code, area, criterion }) => [code, area, criterion])).toEqual([
    ['G1', '1', ''],
    ['G2', '', ''],
  ]);
});
