import { type Report, reportSchema } from '../../src/report/schema.js';
import { indicators, totals } from './sample-indicators.js';
import { assignments, goals, owners, verdicts } from './sample-plan.js';

const points = { earned: '6.5', possible: '17.5', measured: '7', lowest: '5.75', highest: '17' };

export const sample: Report = reportSchema.parse({
  schema_version: 4,
  index: {
    id: 'quang-nam-2020',
    title: { vi: 'Chỉ số cải cách hành chính tỉnh Quảng Nam năm 2020', en: 'PAR INDEX of Quang Nam, 2020' },
    plan: { vi: 'Kế hoạch năm 2020', en: 'Plan of 2020' },
  },
  period: { from: '2020-01-01', to: '2020-12-31' },
  as_of: '2020-12-31',
  as_of_basis: 'period',
  left_out_unread: false,
  by: 'agency',
  suppressed_below: 5,
  only: [],
  definitions: { sha256: 'abc123'.repeat(10) },
  scale: {
    id: 'quang-nam-2020',
    source: { vi: 'Quyết định số 2948/QĐ-BNV năm 2017', en: 'Decision 2948/QĐ-BNV of 2017' },
    provisional: true,
    sets: { areas: 1, criteria: 0, indicators: 0 },
    splits: { areas: 0, criteria: 2, indicators: 6 },
  },
  files: [
    {
      path: 'data/dossiers.csv',
      sha256: 'def456'.repeat(10),
      bytes: 1_234_567,
      dataset: 'dossiers',
      period: null,
      copy_of: null,
      rows: 5009,
      records: 5002,
      rejected: 5,
      dropped: {
        title: 0,
        header: 1,
        repeated_header: 0,
        numbering: 0,
        group: 0,
        total: 1,
        footer: 0,
        blank: 0,
      },
      replaced: 2,
      unread: 12,
      written: {
        container: 'csv',
        sheet: null,
        hidden: false,
        delimiter: ',',
        charset: 'utf-8',
        font: 'none',
        told_by: null,
      },
    },
  ],
  areas: [
    {
      code: '3',
      title: { vi: 'Cải cách thủ tục hành chính', en: 'Administrative procedure reform' },
      basis: 'set',
      totals: totals({ ...points, ...verdicts }),
    },
  ],
  criteria: [
    {
      code: '3.2',
      area: '3',
      title: { vi: 'Công khai thủ tục', en: 'Publication' },
      basis: 'split',
      totals: totals({ pass: 1 }),
    },
    {
      code: '3.4',
      area: '3',
      title: { vi: 'Kết quả giải quyết thủ tục hành chính', en: 'Results of procedure handling' },
      basis: 'split',
      totals: totals({ earned: '3.5', possible: '7', measured: '4', lowest: '2.75', highest: '6.5' }),
    },
  ],
  indicators,
  goals,
  monitored: goals.slice(0, 1).map((goal) => ({ ...goal, code: 'M.3' })),
  assignments,
  owners,
  totals: totals({ ...points, ...verdicts }),
  origins: [
    { origin: 'records', indicators: 3, earned: '5' },
    { origin: 'survey', indicators: 0, earned: '0' },
    { origin: 'declared', indicators: 2, earned: '1.5' },
  ],
  rejects: {
    count: 5,
    by_reason: [{ code: 'cell-count', vi: 'thừa hoặc thiếu ô', en: 'too many or too few cells', count: 5 }],
    samples: [
      {
        file: 'data/dossiers.csv',
        line: 17,
        dataset: 'dossiers',
        column: null,
        reason: {
          code: 'cell-count',
          vi: 'dòng có 3 ô, tiêu đề có 4.',
          en: 'the row has 3 cells, the header 4.',
        },
        value: null,
      },
    ],
  },
  unread: {
    count: 12,
    words: [
      {
        ...{ dataset: 'dossiers', column: 'status', code: 'unknown-value', word: 'Chờ ý kiến', count: 11 },
        first: { file: 'data/a.csv', line: 7 },
        title: { vi: 'Trạng thái hồ sơ', en: 'Status' },
        vi: 'giá trị `Chờ ý kiến` không có trong danh mục',
        en: 'the value `Chờ ý kiến` is not in the list',
        add: {
          nearest: 'Chờ lấy ý kiến',
          file: 'datasets/dossiers.yaml',
          path: ['columns', 'status', 'values', 'waiting'],
          line: 'aliases: [Chờ ý kiến]',
        },
      },
      {
        ...{ dataset: 'dossiers', column: 'due_at', code: 'bad-date', word: '31/02/2020', count: 1 },
        first: { file: 'data/a.csv', line: 9 },
        title: { vi: 'Ngày hẹn trả', en: 'Due' },
        vi: 'không phải ngày có thật',
        en: 'not a real date',
        add: null,
      },
    ],
  },
  agencies: {
    unresolved: [
      {
        name: 'Sở Tư pap',
        records: 120,
        shared: false,
        suggestions: [{ id: 'so-tu-phap', title: { vi: 'Sở Tư pháp', en: 'Department of Justice' } }],
      },
    ],
    succeeded: [],
  },
  notices: [
    {
      code: 'due-before-receipt',
      vi: 'hạn trả trước ngày tiếp nhận',
      en: 'due date before receipt',
      count: 1200,
    },
    {
      code: 'file-without-records',
      vi: 'data/trong.csv: không có bản ghi nào',
      en: 'data/trong.csv: no records',
      count: null,
    },
  ],
} satisfies Report);
