import type { ReportIndicator, ReportTotals } from '../../src/report/schema.js';
import { same } from '../../src/text/words.js';

export const totals = (given: Partial<ReportTotals> = {}): ReportTotals => ({
  earned: '0',
  possible: '0',
  measured: '0',
  lowest: '0',
  highest: '0',
  unscorable: '0',
  pass: 0,
  fail: 0,
  undecided: 0,
  in_progress: 0,
  no_data: 0,
  no_threshold: 0,
  ...given,
});

const RULE = {
  vi: 'đủ điểm từ 98 %, dưới đó theo tỷ lệ',
  en: 'full points from 98 %, below that in proportion',
};

export const score = (
  earned: string | null,
  possible: string,
  lowest = earned ?? '0',
  highest = lowest,
): ReportIndicator['score'] => ({
  ...{ earned, possible, lowest, highest },
  unscorable: '0',
  basis: 'split',
  rule: RULE,
});

export const office = {
  id: 'van-phong-ubnd',
  title: { vi: 'Văn phòng UBND tỉnh', en: 'Office of the People’s Committee' },
};

export const known: ReportIndicator['unknown'] = { records: 0, causes: [] };

export const indicator = (given: Partial<ReportIndicator> = {}): ReportIndicator => ({
  code: '3.4.1',
  criterion: '3.4',
  area: '3',
  title: { vi: 'Hồ sơ cấp tỉnh giải quyết đúng hạn', en: 'Provincial dossiers resolved on time' },
  owner: { agencies: [office], basis: 'stated', with: [] },
  dataset: ['dossiers'],
  origin: 'records',
  stands_in: null,
  alternatives: [],
  population: { vi: 'hồ sơ cấp tỉnh có hạn trong kỳ', en: 'provincial dossiers due in the period' },
  verdict: 'fail',
  numerator: '4875',
  denominator: '5000',
  value: '0.975',
  lowest: '0.975',
  highest: '0.975',
  unit: 'percent',
  threshold: { op: 'at_least', value: '0.98', basis: 'stated' },
  unknown: known,
  score: score('1.5', '2', '1.5', '1.5'),
  source: { line: 122, quote: 'được giải quyết đúng hạn đạt từ 98% trở lên' },
  reason: null,
  evidence: [],
  groups: [],
  tracks: [],
  ...given,
});

const group = (key: string, title: string, numerator: number, verdict: ReportIndicator['verdict']) => ({
  key,
  agency: { code: null, level: 'district', parent: null },
  title: same(title),
  verdict,
  numerator: String(numerator),
  denominator: '100',
  value: String(numerator / 100),
  lowest: String(numerator / 100),
  highest: String(numerator / 100),
});

const track = (
  name: string,
  vi: string,
  en: string,
  points: string,
  difference: string | null,
  ...reasons: string[]
) => ({ track: name, title: { vi, en }, points, difference, reasons });

export const empty = {
  numerator: null,
  denominator: null,
  value: null,
  lowest: null,
  highest: null,
} as const;

type Cause = ReportIndicator['unknown']['causes'][number];

/** Four causes, each smaller than the one before it; the last settles the rest. */
export const causes: Cause[] = [
  {
    ...{ kind: 'word', dataset: 'dossiers', column: 'status', word: 'Chờ công dân bổ sung hồ sơ' },
    ...{ records: 2092, left: 44 },
    vi: 'thêm `Chờ công dân bổ sung hồ sơ` vào các giá trị của cột *Trạng thái hồ sơ*: 2.092 bản ghi',
    en: 'add `Chờ công dân bổ sung hồ sơ` to the values of the column *Status*: 2,092 records',
  },
  {
    ...{ kind: 'column', dataset: 'dossiers', column: 'due_at', word: null, records: 30, left: 14 },
    vi: 'thêm cột *Ngày hẹn trả*: 30 bản ghi',
    en: 'add the column *Due*: 30 records',
  },
  {
    ...{ kind: 'row', dataset: 'dossiers', column: null, word: null, records: 9, left: 5 },
    vi: 'sửa các dòng bị loại: 9 dòng',
    en: 'mend the rejected rows: 9 rows',
  },
  {
    ...{ kind: 'member', dataset: 'dossiers', column: 'agency', word: null, records: 5, left: 0 },
    vi: 'bổ sung các cơ quan còn thiếu: 5 cơ quan',
    en: 'add the missing agencies: 5 agencies',
  },
];

export const indicators: ReportIndicator[] = [
  indicator({
    code: '3.2',
    criterion: '3.2',
    title: { vi: 'Công khai thủ tục hành chính', en: 'Procedures made public' },
    population: null,
    verdict: 'pass',
    numerator: '3',
    denominator: null,
    value: '3',
    lowest: '3',
    highest: '3',
    unit: 'number',
    threshold: { op: 'more_than', value: '2.5', basis: 'interpreted' },
    score: score('3', '3', '3', '3'),
    source: null,
  }),
  indicator({
    tracks: [
      track('self', 'Tự chấm', 'Self-scored', '2', '0.5'),
      track('appraised', 'Thẩm định', 'Appraised', '1.25', '-0.25', 'Thiếu tài liệu kiểm chứng'),
      track('final', 'Chính thức', 'Final', '1.5', '0'),
    ],
    groups: [
      group('tam-ky', 'Thành phố Tam Kỳ', 99, 'pass'),
      group('hoi-an', 'Thành phố Hội An', 91, 'fail'),
      {
        key: '',
        title: { vi: '(không ghi)', en: '(not given)' },
        agency: null,
        verdict: 'no-data',
        ...empty,
      },
    ],
  }),
  indicator({
    code: '3.4.2',
    title: { vi: 'Hồ sơ cấp xã giải quyết đúng hạn', en: 'Commune dossiers resolved on time' },
    verdict: 'no-data',
    ...empty,
    score: score(null, '2', '0', '2'),
    reason: { code: 'dataset-absent', vi: 'chưa có dữ liệu: Hồ sơ', en: 'no data given: Dossiers' },
    evidence: [
      { id: 'plan', title: { vi: 'Kế hoạch rà soát', en: 'Review plan' }, state: 'missing', owner: null },
    ],
  }),
  indicator({
    code: '3.4.3',
    title: { vi: 'Hồ sơ nộp trực tuyến', en: 'Dossiers received online' },
    verdict: 'no-threshold',
    threshold: null,
    score: score(null, '0', '0', '0'),
    tracks: [track('final', 'Chính thức', 'Final', '0.75', null)],
  }),
  indicator({
    code: '3.4.4',
    title: { vi: 'Hồ sơ trả qua bưu điện', en: 'Dossiers returned by post' },
    verdict: 'undecided',
    ...{ numerator: '4912', denominator: '5000', value: '0.9824', lowest: '0.9541', highest: '0.986' },
    unknown: { records: 2104, causes },
    score: score('2', '2', '1.25', '2'),
    groups: [{ ...group('tam-ky', 'Thành phố Tam Kỳ', 98, 'undecided'), lowest: '0.97', highest: null }],
  }),
  indicator({
    code: '3.4.5',
    title: { vi: 'Đơn giản hóa thủ tục', en: 'Procedures made simpler' },
    verdict: 'in-progress',
    ...{ numerator: '6', denominator: '12', value: '0.5', lowest: '0.5', highest: '0.75' },
    unknown: { records: 3, causes: causes.slice(3) },
    score: score(null, '1', '0', '1'),
  }),
];
