import type { Report, ReportIndicator, ReportTotals } from '../../src/report/schema.js';
import { reportSchema } from '../../src/report/schema.js';
import { same } from '../../src/text/words.js';

export const totals = (given: Partial<ReportTotals> = {}): ReportTotals => ({
  earned: '0',
  possible: '0',
  measured: '0',
  lowest: '0',
  highest: '0',
  pass: 0,
  fail: 0,
  no_data: 0,
  no_threshold: 0,
  ...given,
});

export const indicator = (given: Partial<ReportIndicator> = {}): ReportIndicator => ({
  code: '3.4.1',
  criterion: '3.4',
  area: '3',
  title: { vi: 'Hồ sơ cấp tỉnh giải quyết đúng hạn', en: 'Provincial dossiers resolved on time' },
  owner: [
    { id: 'van-phong-ubnd', title: { vi: 'Văn phòng UBND tỉnh', en: 'Office of the People’s Committee' } },
  ],
  dataset: ['dossiers'],
  population: { vi: 'hồ sơ cấp tỉnh có hạn trong kỳ', en: 'provincial dossiers due in the period' },
  verdict: 'fail',
  numerator: '4875',
  denominator: '5000',
  value: '0.975',
  unit: 'percent',
  threshold: { op: 'at_least', value: '0.98', basis: 'stated' },
  score: { earned: '1.5', possible: '2' },
  source: { line: 122, quote: 'được giải quyết đúng hạn đạt từ 98% trở lên' },
  reason: null,
  evidence: [],
  groups: [],
  tracks: [],
  ...given,
});

const group = (key: string, title: string, numerator: number, verdict: ReportIndicator['verdict']) => ({
  key,
  title: same(title),
  verdict,
  numerator: String(numerator),
  denominator: '100',
  value: String(numerator / 100),
});

const empty = { numerator: null, denominator: null, value: null } as const;

const indicators: ReportIndicator[] = [
  indicator({
    code: '3.2',
    criterion: '3.2',
    title: { vi: 'Công khai thủ tục hành chính', en: 'Procedures made public' },
    population: null,
    verdict: 'pass',
    numerator: '3',
    denominator: null,
    value: '3',
    unit: 'number',
    threshold: { op: 'more_than', value: '2.5', basis: 'interpreted' },
    score: { earned: '3', possible: '3' },
    source: null,
  }),
  indicator({
    groups: [
      group('tam-ky', 'Thành phố Tam Kỳ', 99, 'pass'),
      group('hoi-an', 'Thành phố Hội An', 91, 'fail'),
      { key: '', title: { vi: '(không ghi)', en: '(not given)' }, verdict: 'no-data', ...empty },
    ],
  }),
  indicator({
    code: '3.4.2',
    title: { vi: 'Hồ sơ cấp xã giải quyết đúng hạn', en: 'Commune dossiers resolved on time' },
    verdict: 'no-data',
    ...empty,
    score: { earned: null, possible: '2' },
    reason: { code: 'dataset-absent', vi: 'chưa có dữ liệu: Hồ sơ', en: 'no data given: Dossiers' },
    evidence: [{ id: 'plan', title: { vi: 'Kế hoạch rà soát', en: 'Review plan' }, state: 'missing' }],
  }),
  indicator({
    code: '3.4.3',
    title: { vi: 'Hồ sơ nộp trực tuyến', en: 'Dossiers received online' },
    verdict: 'no-threshold',
    threshold: null,
    score: { earned: null, possible: '0' },
  }),
];

const points = { earned: '4.5', possible: '14.5', measured: '5', lowest: '4.5', highest: '14' };

export const sample: Report = reportSchema.parse({
  schema_version: 1,
  index: {
    id: 'quang-nam-2020',
    title: { vi: 'Chỉ số cải cách hành chính tỉnh Quảng Nam năm 2020', en: 'PAR INDEX of Quang Nam, 2020' },
    plan: { vi: 'Kế hoạch năm 2020', en: 'Plan of 2020' },
  },
  period: { from: '2020-01-01', to: '2020-12-31' },
  as_of: '2020-12-31',
  by: 'agency',
  suppressed_below: null,
  only: [],
  definitions: { sha256: 'abc123'.repeat(10) },
  scale: {
    id: 'quang-nam-2020',
    source: { vi: 'Quyết định số 2948/QĐ-BNV năm 2017', en: 'Decision 2948/QĐ-BNV of 2017' },
    provisional: true,
  },
  files: [
    {
      path: 'data/dossiers.csv',
      sha256: 'def456'.repeat(10),
      bytes: 1_234_567,
      dataset: 'dossiers',
      rows: 5009,
      records: 5002,
      rejected: 5,
      dropped: { title: 0, header: 1, repeated_header: 0, numbering: 0, total: 1, blank: 0 },
      replaced: 2,
    },
  ],
  areas: [
    {
      code: '3',
      title: { vi: 'Cải cách thủ tục hành chính', en: 'Administrative procedure reform' },
      totals: totals({ ...points, pass: 1, fail: 1, no_data: 1, no_threshold: 1 }),
    },
  ],
  criteria: [
    {
      code: '3.2',
      area: '3',
      title: { vi: 'Công khai thủ tục', en: 'Publication' },
      totals: totals({ pass: 1 }),
    },
    {
      code: '3.4',
      area: '3',
      title: { vi: 'Kết quả giải quyết thủ tục hành chính', en: 'Results of procedure handling' },
      totals: totals({ earned: '1.5', possible: '4', measured: '2' }),
    },
  ],
  indicators,
  goals: [],
  assignments: [],
  owners: [],
  totals: totals({ ...points, pass: 1, fail: 1, no_data: 1, no_threshold: 1 }),
  rejects: {
    count: 5,
    by_reason: [{ code: 'bad-date', vi: 'ngày không hợp lệ', en: 'not a date', count: 5 }],
    samples: [
      {
        file: 'data/dossiers.csv',
        line: 17,
        dataset: 'dossiers',
        column: 'due_at',
        reason: {
          code: 'bad-date',
          vi: '`31/02/2020` không phải ngày có thật.',
          en: '`31/02/2020` is not a real date.',
        },
        value: '31/02/2020',
      },
    ],
  },
  notices: [
    {
      code: 'due-before-receipt',
      vi: 'hạn trả trước ngày tiếp nhận',
      en: 'due date before receipt',
      count: 1200,
    },
    {
      code: 'outside-period',
      vi: 'dữ liệu nằm ngoài kỳ',
      en: 'the data lie outside the period',
      count: null,
    },
  ],
} satisfies Report);
