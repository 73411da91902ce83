import { inputOf, type Spec, titled, VOCABULARY } from '../measure/world.js';

/** Two areas, the kinds of measure that tables of points are about, and data for them. */

const ROWS: Spec = {
  dataset: 'rows',
  title: titled('Số liệu'),
  kind: 'snapshot',
  columns: {
    code: { type: 'text', required: true, title: titled('Mã') },
    year: { type: 'integer', title: titled('Năm') },
    good: { type: 'boolean', title: titled('Đạt') },
    amount: { type: 'decimal', title: titled('Số lượng') },
    base: { type: 'decimal', title: titled('Số giao') },
    answer: { type: 'integer', range: { at_least: 1, at_most: 5 }, title: titled('Mức') },
  },
};
const HEADER = 'Mã,Năm,Đạt,Số lượng,Số giao,Mức';

const leaf = (code: string, measure: Spec, threshold: unknown): Spec => ({
  code,
  title: titled(code),
  source: { line: 1, quote: 'x' },
  measure,
  threshold,
});
const line = (op: string, value: string | number): Spec => ({ [op]: value, basis: 'stated' });
const share = (code: string, least: string): Spec =>
  leaf(
    code,
    { ratio: { count: 'rows', where: { code }, numerator: { good: true } } },
    line('at_least', least),
  );
const sum = (code: string, column: string, year: number): Spec => ({
  sum: { dataset: 'rows', column },
  where: { code, year },
});
const cut = (code: string): Spec =>
  leaf(
    code,
    { reduction: { from: sum(code, 'amount', 2015), to: sum(code, 'amount', 2020) } },
    line('at_least', '10 %'),
  );
const within = (code: string): Spec =>
  leaf(
    code,
    { ratio: { of: sum(code, 'amount', 2020), per: sum(code, 'base', 2020) } },
    line('at_most', '100 %'),
  );
const count = (code: string, threshold: Spec): Spec =>
  leaf(code, { count: 'rows', where: { code } }, threshold);

export const DEFINITIONS: readonly Spec[] = [
  VOCABULARY,
  ROWS,
  { code: '1', title: titled('Chỉ đạo, điều hành') },
  share('1.1', '100 %'),
  share('1.2', '100 %'),
  share('1.3', '100 %'),
  share('1.4', '100 %'),
  count('1.5', line('at_least', 1)),
  share('1.6', '100 %'),
  { code: '4', title: titled('Tổ chức bộ máy') },
  {
    code: '4.1',
    title: titled('4.1'),
    sub_criteria: [share('4.1.1', '100 %'), count('4.1.2', line('at_most', 0)), cut('4.1.3')],
  },
  { code: '4.2', title: titled('4.2'), sub_criteria: [within('4.2.1'), within('4.2.2'), cut('4.2.3')] },
  share('4.3', '100 %'),
  leaf('4.4', { mean: { dataset: 'rows', column: 'answer' }, where: { code: '4.4' } }, 'none'),
];

const times = (many: number, row: string): string[] => Array<string>(many).fill(row);
const judged = (code: string, good: number, bad: number): string[] => [
  ...times(good, `${code},2020,Đạt,,,`),
  ...times(bad, `${code},2020,Không,,,`),
];

/** One report of 1.2 does not say whether it was in time. */
export const DATA = inputOf(
  'so-lieu.csv',
  [
    HEADER,
    ...judged('1.1', 27, 2),
    ...judged('1.2', 7, 2),
    '1.2,2020,,,,',
    ...judged('1.3', 6, 2),
    ...judged('1.4', 4, 1),
    ...times(1, '1.5,2020,,,,'),
    ...judged('1.6', 193, 7),
    ...judged('4.1.1', 9, 1),
    ...times(3, '4.1.2,2020,,,,'),
    '4.1.3,2015,,900,,',
    '4.1.3,2020,,837,,',
    '4.2.1,2020,,100,100,',
    '4.2.2,2020,,1011,1000,',
    '4.2.3,2015,,3000,,',
    '4.2.3,2020,,2640,,',
    ...judged('4.3', 40, 1),
    ...times(10, '4.4,2020,,,,4'),
    ...times(10, '4.4,2020,,,,3'),
    '',
  ].join('\n'),
);

/** What a person writes into the spreadsheet for each code: its points, and how they are earned. */
export const CELLS: Readonly<Record<string, readonly [points: string, rule: string]>> = {
  '1': ['8', ''],
  '1.1': ['1,5', 'Hoàn thành 100% kế hoạch: 1,5; Từ 80% đến dưới 100%: 0,75; Dưới 80%: 0'],
  '1.2': ['1', 'Mỗi trường hợp không đạt trừ 0,25 điểm'],
  '1.3': ['1,5', 'Từ 70% đến 100%: (Tỷ lệ % x điểm tối đa)/100%; Dưới 70%: 0'],
  '1.4': ['1', 'Đạt hoặc không'],
  '1.5': ['2', 'Đủ điểm từ 2, dưới đó theo tỷ lệ'],
  '1.6': ['1', 'Từ 95% đến 100%: (tỷ lệ % × điểm tối đa)/100%; Dưới 95%: 0'],
  '4': ['10', ''],
  '4.1': ['4', ''],
  '4.1.1': ['1', 'Đạt 100%: 1; Từ 70% - dưới 100%: 0,5'],
  '4.1.2': ['2', 'Trừ 0,5 điểm mỗi trường hợp'],
  '4.1.3': ['1', 'Giảm từ 10% trở lên: 1; Dưới 10%: (Tỷ lệ giảm x điểm tối đa)/10%'],
  '4.2': ['3', ''],
  '4.2.1': ['1', 'Đạt hoặc không'],
  '4.2.2': ['1', 'Không quá 100%: 1; Trên 100% đến 102%: 0,5; Trên 102%: 0'],
  '4.2.3': ['1', 'Giảm từ 10% trở lên: 1; Dưới 10%: (Tỷ lệ giảm x điểm tối đa)/10%'],
  '4.3': ['1', 'Từ 95% đến 100%: (tỷ lệ % × điểm tối đa)/100%; Dưới 95%: 0'],
  '4.4': ['2', 'Điểm trung bình điều tra: từ 1 đến 5'],
};
