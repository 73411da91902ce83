import type { Report } from '../../src/report/schema.js';
import { same } from '../../src/text/words.js';
import { empty, known, office, totals } from './sample-indicators.js';

export const verdicts = {
  pass: 1,
  fail: 1,
  undecided: 1,
  in_progress: 1,
  no_data: 1,
  no_threshold: 1,
} as const;

type Assignment = Report['assignments'][number];

export const goals: Report['goals'] = [
  {
    code: 'G.3',
    area: '3',
    title: { vi: 'Thứ hạng về cải cách thủ tục hành chính', en: 'Place in administrative procedure reform' },
    owner: { agencies: [office], basis: 'interpreted', with: [{ id: 'so-y-te', title: same('Sở Y tế') }] },
    dataset: ['rankings'],
    origin: 'records',
    stands_in: null,
    alternatives: [],
    population: { vi: 'thứ hạng trong các tỉnh', en: 'the place among the provinces' },
    verdict: 'fail',
    numerator: '25',
    denominator: null,
    value: '25',
    lowest: '25',
    highest: '25',
    unit: 'number',
    threshold: { op: 'at_most', value: '20', basis: 'stated' },
    unknown: known,
    source: { line: 28, quote: 'nhóm 20 tỉnh, thành phố đứng đầu cả nước' },
    reason: null,
  },
  {
    code: 'G.0',
    area: null,
    title: { vi: 'Tăng điểm so với năm trước', en: 'More points than the year before' },
    owner: { agencies: [office], basis: 'stated', with: [] },
    dataset: ['rankings'],
    origin: 'records',
    stands_in: null,
    alternatives: [],
    population: null,
    verdict: 'no-data',
    ...empty,
    unit: 'number',
    threshold: { op: 'more_than', value: '0', basis: 'stated' },
    unknown: known,
    source: { line: 14, quote: 'tăng điểm so với năm 2019' },
    reason: { code: 'dataset-absent', vi: 'chưa có dữ liệu: Xếp hạng', en: 'no data given: Rankings' },
  },
];

const assignment = (
  id: string,
  state: Assignment['state'],
  tasks: Assignment['tasks'],
  quote: string,
  ...serves: string[]
): Assignment => ({ id, line: 50, quote, agencies: [office], with: [], serves, tasks, state, offices: [] });

export const assignments: Assignment[] = [
  assignment(
    'III.1',
    'open',
    { total: 12, done: 6, late: 0, unknown: 0 },
    'theo dõi việc tổ chức triển khai thực hiện kế hoạch cải cách hành chính; kế hoạch kiểm tra cải cách hành chính',
    '3.2',
    '3.4.1',
  ),
  assignment('III.2', 'late', { total: 5, done: 3, late: 1, unknown: 1 }, 'ban hành văn bản', '3.4'),
  assignment('III.3', 'no-data', null, 'lồng ghép một số tiêu chí đánh giá'),
  assignment('III.4', 'done', { total: 3, done: 3, late: 0, unknown: 0 }, 'niêm yết công khai', '3.2'),
  assignment('III.5', 'undecided', { total: 4, done: 2, late: 0, unknown: 2 }, 'rà soát thủ tục', '3.4.5'),
];

export const owners: Report['owners'] = [
  {
    ...office,
    codes: ['3.2', '3.4.1', '3.4.2', '3.4.3', '3.4.4', '3.4.5'],
    with: [],
    assignments: assignments.map(({ id, tasks, state }) => ({ id, tasks, state })),
    totals: totals({
      ...{ earned: '6.5', possible: '17.5', measured: '7', lowest: '5.75', highest: '17' },
      ...verdicts,
    }),
  },
];
