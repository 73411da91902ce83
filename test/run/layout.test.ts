import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/schema.js';
import { type Period, parsePeriod } from '../../src/values/period.js';
import { titled } from '../measure/world.js';
import { ask, defined, HANDLED, lines, noticesOf, only } from './ask.js';

const catalog = await defined([HANDLED], {
  dataset: 'findings',
  title: titled('Kiến nghị'),
  record: { vi: 'kiến nghị', en: 'findings' },
  kind: 'event',
  key: { columns: ['code'], repeated: 'replace' },
  covers: ['found', 'closed'],
  dimensions: { agency: 'office' },
  columns: {
    code: { type: 'id', required: true, title: titled('Mã') },
    found: { type: 'date', required: 'header', title: titled('Ngày phát hiện') },
    closed: { type: 'date', title: titled('Ngày xong') },
    handled: { type: 'boolean', title: titled('Đã xử lý') },
    clean: { type: 'boolean', absent: 'empty', blank: 'empty', title: titled('Không phát hiện') },
    office: { type: 'agency', from_groups: true, title: titled('Cơ quan') },
    level: { type: 'level', title: titled('Cấp'), falls_back_on: { level_of: 'office' } },
    amount: { type: 'decimal', title: titled('Số tiền') },
    staff: { type: 'integer', title: titled('Số người') },
    year: { type: 'integer', title: titled('Năm') },
  },
});
const HEADER = 'STT,Mã,Ngày phát hiện,Ngày xong,Đã xử lý,Cơ quan,Số tiền,Số người,Năm';
const row = (number: number, amount = '1000', found = '05/03/2020', closed = '', office = 'Sở Nội vụ') =>
  `${number},KN-${number},${found},${closed},x,${office},${amount},2,2020`;

const report = (rows: readonly string[], top: readonly string[] = [], period = '2020'): Promise<Report> =>
  ask(catalog, { 'kn.csv': lines(...top, HEADER, ...rows) }, { period: parsePeriod(period) as Period });

describe('a row of totals is held against the rows above it', () => {
  const said = async (...rows: string[]) => noticesOf(await report(rows), 'identity:total-rows');
  const total = (amount: string, staff = '') => `,Tổng cộng,,,,,${amount},${staff},`;

  it('and differs, with file, line and both numbers', async () => {
    expect(await said(row(1), row(2), total('2000', '4'))).toEqual([]);
    expect(await said(row(1), row(2), total('2100', '3'))).toEqual([
      'Kiến nghị: a row of totals differs from the rows above it: kn.csv, line 4: Số tiền 2,100, its parts add up to 2,000; kn.csv, line 4: Số người 3, its parts add up to 4',
    ]);
  });

  it('of a page, of a group, and of all', async () => {
    const pages = [row(1), row(2), total('2000'), HEADER, row(3), total('1000'), total('3000')];
    expect(await said(...pages)).toEqual([]);
    expect(await said('I,Thành phố Tam Kỳ,,,,,,,', row(1), total('1000'), row(2), total('2000'))).toEqual([]);
    expect(await said(...pages, total('3500'))).toHaveLength(1);
  });

  it('where it counts them, as there are rows, read or not', async () => {
    const rows = [row(1), row(2), row(2), '4,,,,,,,,'];
    expect(await said(...rows, 'Tổng cộng: 4,,,,,,,,')).toEqual([]);
    expect(await said(...rows, 'Tổng cộng,4 findings,,,,,,,')).toEqual([]);
    expect(await said(...rows, 'Tổng cộng: 5 kiến nghị,,,,,,,,')).toEqual([
      'Kiến nghị: a row of totals differs from the rows above it: kn.csv, line 6: findings 5, above it are 4 rows',
    ]);
  });

  it.each([
    ['an average', `,Trung bình,,,,,9999,,`],
    ['a part', `Trong đó: cấp tỉnh,,,,,,1,,`],
    ['what all rows have alike', `,Tổng cộng,,,,,2000,,2020`],
    ['another count', 'Tổng cộng: 3 cơ quan,,,,,,,,'],
    ['nothing to add up', `,Tổng cộng,,,,,không rõ,,`],
  ])('not where it is %s', async (_, last) => {
    expect(await said(row(1), row(2), last)).toEqual([]);
  });

  it('not where a row above is not known', async () => {
    expect(await said(row(1), row(2, 'nhiều'), total('5000'))).toEqual([]);
    expect(await said(row(1), 'KN-2,05/03/2020', total('5000'))).toEqual([]);
  });
});

describe('the period that the top of a table names', () => {
  const [Q1, ODD] = ['Quý I/2020', 'Từ ngày 15/12/2019 đến ngày 14/03/2020'];

  it('is in the report', async () => {
    const { files } = await report([row(1)], [Q1]);
    expect(files[0]?.period).toEqual({ from: '2020-01-01', to: '2020-03-31' });
    expect((await report([row(1)], ['DANH SÁCH'])).files[0]?.period).toBeNull();
  });

  it.each([
    [Q1, '2020', []],
    [Q1, '2020-02', []],
    [Q1, '2020-Q1', []],
    [
      Q1,
      '2020-Q2',
      [
        'kn.csv: the period at the top of the table (2020-01-01 – 2020-03-31) is outside of the one asked about (2020-04-01 – 2020-06-30)',
      ],
    ],
    [
      ODD,
      '2020',
      [
        'kn.csv: the period at the top of the table (2019-12-15 – 2020-03-14) is only in part within the one asked about (2020-01-01 – 2020-12-31)',
      ],
    ],
  ])('%s is held against %s', async (title, period, said) => {
    expect(noticesOf(await report([row(1)], [title], period), 'file-period')).toEqual(said);
  });

  it('and against the rows: those that begin after it, and those that were over before', async () => {
    const rows = [
      row(1, '1', '05/03/2020'),
      row(2, '1', '05/12/2019', '05/02/2020'),
      row(3, '1', '05/12/2019', ''),
      row(4, '1', ''),
    ];
    const code = 'rows-outside-file-period';
    expect(noticesOf(await report(rows, [Q1]), code)).toEqual([]);
    const outside = [...rows, row(5, '1', '05/12/2019', '20/12/2019'), row(6, '1', '05/05/2020')];
    const said = (await report(outside, [Q1])).notices.find((one) => one.code === code);
    expect([said?.count, said?.vi]).toEqual([
      2,
      'kn.csv: số dòng nằm ngoài kỳ ghi ở đầu bảng (01/01/2020 – 31/03/2020)',
    ]);
    expect(noticesOf(await report(outside), code)).toEqual([]);
  });
});

describe('headings', () => {
  const groups = async (rows: string[], header = HEADER) => {
    const text = lines(header, ...rows);
    return ask(catalog, { 'kn.csv': text }, { by: 'agency' });
  };

  it('fill the blank cells of the rows below, which is said', async () => {
    const found = await groups(['I,Sở Nội vụ,,,,,,,', row(1, '1', '05/03/2020', '', ''), row(2)]);
    expect(found.files[0]).toMatchObject({ records: 2, rejected: 0, dropped: { group: 1 } });
    expect(noticesOf(found, 'unresolved-agency')).toEqual([]);
    expect(found.notices.find(({ code }) => code === 'from-headings')).toMatchObject({
      vi: 'Kiến nghị: "Cơ quan" trống, lấy theo dòng nhóm phía trên',
      count: 1,
    });
  });

  it('are never records: rows of a code alone are', async () => {
    const found = await groups([
      'I,Sở ban ngành,,,,,,,',
      'Cơ quan: Sở Nội vụ,,,,,,,,',
      '1,KN-1,,,,,,,',
      '2,,,,,,,,',
    ]);
    expect(found.files[0]).toMatchObject({ records: 1, rejected: 1, dropped: { group: 2 } });
  });
});

describe('another table below', () => {
  const OTHER = 'STT,Mã,Cơ quan,Cấp,Số người';
  it('is not read under the first header: its rows are rejected, and say why', async () => {
    const rows = [row(1), OTHER, '1,Sở Nội vụ,Cấp tỉnh,3,x', '2,Nguyễn Văn A,,,', HEADER, row(2)];
    const found = await report(rows);
    expect(found.files[0]).toMatchObject({ records: 2, rejected: 3, dropped: { repeated_header: 1 } });
    expect(found.rejects.by_reason).toEqual([
      { code: 'other-table', count: 3, vi: 'dòng của một bảng khác', en: 'of another table' },
    ]);
    expect(found.rejects.samples[0]?.reason.en).toBe(
      'the row stands below the header of another table, which begins on line 3. Put that table in a file of its own.',
    );
    expect(JSON.stringify(found)).not.toContain('Nguyễn');
    // What stands there is not known, so no verdict may rest on its being nothing.
    expect(only(found)).toMatchObject({ verdict: 'undecided' });
  });
});

it('signatures below the table are no records, and nobody hears whose they are', async () => {
  const found = await report([
    row(1),
    ',,,,,,,,',
    ',,,,,"Quảng Nam, ngày 05 tháng 4 năm 2020",,,',
    ',NGƯỜI LẬP BIỂU,,,,GIÁM ĐỐC,,,',
    ',"(Ký, ghi rõ họ tên)",,,,,,,',
    ',Trần Thị Kín,,,,Lê Văn Kín,,,',
  ]);
  expect(found.files[0]).toMatchObject({ records: 1, rejected: 0, dropped: { footer: 4, blank: 1 } });
  expect(JSON.stringify(found)).not.toContain('Kín');
});
