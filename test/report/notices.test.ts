import { describe, expect, it } from 'vitest';
import { openAccount } from '../../src/data/account.js';
import type { DatasetRows } from '../../src/data/intake.js';
import type { Finding } from '../../src/measure/watches.js';
import { fallbacks } from '../../src/report/fallbacks.js';
import { showFiles } from '../../src/report/files.js';
import { notices } from '../../src/report/notices.js';
import { titled, YEAR } from '../measure/world.js';
import { defined, FINDINGS, HANDLED } from '../run/ask.js';

const catalog = await defined([HANDLED], FINDINGS, {
  dataset: 'procedures',
  title: titled('Thủ tục'),
  kind: 'reference',
  columns: {
    name: { type: 'text', title: { vi: 'Tên', en: 'Name' } },
    group: { type: 'text', title: { vi: 'Nhóm', en: 'Group' }, falls_back_on: 'name' },
    agency: { type: 'agency', title: { vi: 'Cơ quan', en: 'Office' } },
    level: { type: 'level', title: { vi: 'Cấp', en: 'Level' }, falls_back_on: { level_of: 'agency' } },
  },
});
const account = (path: string, more: object) => ({ ...openAccount(path, 'procedures'), ...more });
const rows = (...accounts: ReturnType<typeof account>[]): Map<string, DatasetRows> =>
  new Map([
    [
      'procedures',
      {
        ...{ batches: [], accounts, tables: [], displacing: 0, doubts: [], wrongSums: [] },
        ...{ beyond: [], disorders: [] },
      },
    ],
  ]);
const found = (of: Map<string, DatasetRows>, findings: readonly Finding[] = []) =>
  notices({
    catalog,
    framed: { timeframe: YEAR, basis: 'period', coverage: [] },
    rows: of,
    findings,
    strays: [],
  });

describe('notices', () => {
  it('cells that were filled from another column, by column, over all files', () => {
    const accounts = [
      account('a.csv', { fellBack: new Map(Object.entries({ group: 3, level: 1 })) }),
      account('b.csv', { fellBack: new Map(Object.entries({ group: 4, odd: 2 })) }),
    ];
    expect(fallbacks(accounts, catalog)).toEqual([
      {
        code: 'fell-back',
        vi: 'Thủ tục: "Nhóm" trống, lấy theo "Tên"',
        en: 'Thủ tục: "Group" is empty, taken from "Name"',
        count: 7,
      },
      {
        code: 'fell-back',
        vi: 'Thủ tục: "Cấp" trống, lấy theo "Cơ quan"',
        en: 'Thủ tục: "Level" is empty, taken from "Office"',
        count: 1,
      },
      {
        code: 'fell-back',
        vi: 'Thủ tục: "odd" trống, lấy theo ""',
        en: 'Thủ tục: "odd" is empty, taken from ""',
        count: 2,
      },
    ]);
    const strange = { ...openAccount('a.csv', 'strange'), fellBack: new Map(Object.entries({ odd: 1 })) };
    expect(fallbacks([strange], catalog)[0]?.en).toBe('strange: "odd" is empty, taken from ""');
    expect(fallbacks([account('a.csv', {})], catalog)).toEqual([]);
  });

  it('a file that holds no row, be it a record or a reject', () => {
    const accounts = [
      account('a.csv', { records: 1 }),
      account('b.csv', {}),
      account('c.csv', { rejected: 1 }),
      account('d.csv', { records: 1, rejected: 1 }),
    ];
    expect(found(rows(...accounts))).toEqual([
      {
        code: 'file-without-records',
        vi: 'b.csv: không có bản ghi nào',
        en: 'b.csv: no records',
        count: null,
      },
    ]);
  });

  it('lines that were taken for numbers of columns', () => {
    expect(found(rows(account('a.csv', { records: 1, numbering: [2, 9] })))).toEqual([
      {
        code: 'numbering',
        vi: 'a.csv, dòng 2, 9: coi là số thứ tự cột, không phải dữ liệu',
        en: 'a.csv, line 2, 9: taken for the numbering of the columns, not for data',
        count: null,
      },
    ]);
  });

  it('headers that nothing was read from, since another one names the same column', () => {
    const passedOver = [
      { header: 'MaHoSo', taken: 'Mã hồ sơ', differing: 0 },
      { header: 'Ngày nhận', taken: 'Ngày tiếp nhận', differing: 7 },
    ];
    expect(found(rows(account('a.csv', { records: 9, passedOver })))).toEqual([
      {
        code: 'passed-over-header',
        vi: 'a.csv: “Mã hồ sơ” và “MaHoSo” là cùng một cột; đã đọc “Mã hồ sơ”, không đọc “MaHoSo”',
        en: 'a.csv: “Mã hồ sơ” and “MaHoSo” are the same column; “Mã hồ sơ” was read and “MaHoSo” was not',
        count: null,
      },
      {
        code: 'passed-over-header',
        vi: 'a.csv: “Ngày tiếp nhận” và “Ngày nhận” là cùng một cột; đã đọc “Ngày tiếp nhận”, không đọc “Ngày nhận”; số dòng hai ô ghi khác nhau',
        en: 'a.csv: “Ngày tiếp nhận” and “Ngày nhận” are the same column; “Ngày tiếp nhận” was read and “Ngày nhận” was not; rows in which the two cells differ',
        count: 7,
      },
    ]);
  });

  it('records that a newer file has again, over all files', () => {
    const accounts = [
      account('a.csv', { records: 9, replaced: 2 }),
      account('b.csv', { records: 9, replaced: 3 }),
    ];
    expect(found(rows(...accounts))).toMatchObject([{ code: 'replaced', count: 5 }]);
    expect(found(rows(account('a.csv', { records: 9 })))).toEqual([]);
  });

  it('checks that records fail, each under its own code', () => {
    const check = { kind: 'check', name: 'odd-days', say: { vi: 'ngày lạ', en: 'odd days' } } as const;
    expect(
      found(new Map(), [
        { ...check, dataset: 'findings', count: 4 },
        { ...check, dataset: 'strange', count: 2 },
      ]),
    ).toEqual([
      { code: 'check:odd-days', vi: 'Kiến nghị: ngày lạ', en: 'Kiến nghị: odd days', count: 4 },
      { code: 'check:odd-days', vi: 'strange: ngày lạ', en: 'strange: odd days', count: 2 },
    ]);
  });

  it('offices that nobody knows, over all datasets, the most frequent first, then in order', () => {
    const stranger = (dataset: string, name: string, count: number): Finding => ({
      kind: 'stranger',
      dataset,
      name,
      count,
    });
    const met = [
      stranger('findings', 'B', 1),
      stranger('findings', 'A', 1),
      stranger('findings', 'C', 1),
      stranger('procedures', 'C', 2),
      stranger('procedures', 'D', 1),
    ];
    const said = {
      code: 'unresolved-agency',
      vi: '4 tên cơ quan không có trong danh mục: C (3); A (1); B (1); D (1)',
      en: '4 agency names are not in the dictionary: C (3); A (1); B (1); D (1)',
      count: 6,
    };
    expect(found(new Map(), met)).toEqual([said]);
    expect(found(new Map(), [...met].reverse())).toEqual([said]);
  });
});

const WRITTEN = {
  container: 'workbook',
  hidden: true,
  encoding: { charset: 'utf-8', font: 'tcvn3', evidence: { words: 9, syllables: 8 } },
} as const;

it('files stand in the order of their names, each with its unread cells', () => {
  const others = { title: 1, header: 2, numbering: 4, group: 7, total: 5, footer: 8, blank: 6 };
  const dropped = { ...others, 'repeated-header': 3 };
  const period = YEAR.period;
  const files = [
    account('c.csv', {}),
    account('a.csv', {
      rows: 30,
      records: 7,
      rejected: 2,
      replaced: 1,
      bytes: 9,
      sha256: 'ab',
      dropped,
      period,
    }),
    account('b.csv', {}),
  ];
  const tables = [{ name: 'a.csv', sheet: 'Tháng 1', written: WRITTEN, leftOut: [] }];
  const shown = showFiles([{ accounts: files, tables }], new Map([['a.csv', 8]]));
  expect(shown.map(({ path, unread }) => [path, unread])).toEqual([
    ['a.csv', 8],
    ['b.csv', 0],
    ['c.csv', 0],
  ]);
  expect(shown[1]?.period).toBeNull();
  expect(shown[0]).toEqual({
    path: 'a.csv',
    sha256: 'ab',
    bytes: 9,
    dataset: 'procedures',
    period: { from: '2020-01-01', to: '2020-12-31' },
    copy_of: null,
    rows: 30,
    records: 7,
    rejected: 2,
    dropped: { ...others, repeated_header: 3 },
    replaced: 1,
    unread: 8,
    written: {
      container: 'workbook',
      sheet: 'Tháng 1',
      hidden: true,
      delimiter: null,
      charset: 'utf-8',
      font: 'tcvn3',
      told_by: 'words',
    },
  });
});

describe('how a table was read', () => {
  it('is told where text was turned into Unicode, a sheet is hidden, or sheets beside it were left out', () => {
    const problem = {
      place: { file: 'so.xlsx#Params' },
      what: { vi: 'Không thấy tiêu đề.', en: 'No header.' },
    };
    const read = rows();
    read.set('procedures', {
      ...(read.get('procedures') as DatasetRows),
      tables: [{ name: 'so.xlsx#Tháng 1', sheet: 'Tháng 1', written: WRITTEN, leftOut: [problem] }],
    });
    expect(found(read).map(({ code, vi, en }) => [code, vi, en])).toEqual([
      [
        'converted',
        'so.xlsx#Tháng 1: Chữ viết bằng TCVN3 (phông .VnTime), đã chuyển sang Unicode (8/9 từ có dấu ở đầu tệp đọc được thành tiếng Việt).',
        'so.xlsx#Tháng 1: The text is in TCVN3 (fonts .VnTime) and was turned into Unicode (8 of 9 words with marks at the beginning then read as Vietnamese).',
      ],
      [
        'hidden-sheet',
        'so.xlsx#Tháng 1: trang tính này bị ẩn trong Excel, vẫn được tính',
        'so.xlsx#Tháng 1: this sheet is hidden in Excel, and counts all the same',
      ],
      [
        'table-left-out',
        'so.xlsx#Params: không đọc trang này. Không thấy tiêu đề.',
        'so.xlsx#Params: this sheet is not read. No header.',
      ],
    ]);
  });
});
