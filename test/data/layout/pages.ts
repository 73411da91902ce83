import fc from 'fast-check';
import { type Spec, titled } from '../../measure/world.js';

/** What an office keeps of a case. */
export interface Case {
  readonly code: string;
  readonly office: string;
  readonly field: string;
  readonly done: string;
  readonly amounts: readonly [early: number, late: number, overdue: number];
}

/** What stands around and between the rows of a page. */
export interface Furnishing {
  readonly letterhead: boolean;
  readonly period: string;
  /** A header of one row, of three with empty merged cells, or of three with filled ones. */
  readonly header: 'flat' | 'merged' | 'filled';
  readonly numbering: boolean;
  /** What stands before the table: nothing, an empty column, or one of numbers that has no title. */
  readonly before: 'nothing' | 'empty' | 'numbers';
  /** Headings in place of the cells that they name. */
  readonly groups: 'none' | 'field' | 'office' | 'both';
  readonly blanks: number;
  readonly pages: number;
  readonly totals: boolean;
  readonly footer: boolean;
}

/** Stands for those who sign: nothing may ever tell them. */
export const SIGNERS = ['Kín Tên Một', 'Kín Tên Hai'] as const;

const OFFICES = ['Sở Nội vụ', 'Thành phố Tam Kỳ'];
const FIELDS = ['Thi đua', 'Tôn giáo', 'Đất đai - Xây dựng'];
const small = fc.integer({ min: 0, max: 1200 });

export const cases: fc.Arbitrary<Case[]> = fc
  .array(
    fc.record({
      code: fc.integer({ min: 1, max: 999 }).map((number) => `HS-${number}`),
      office: fc.constantFrom(...OFFICES),
      field: fc.constantFrom(...FIELDS),
      done: fc.constantFrom('05/03/2020', '28/02/2020', ''),
      amounts: fc.tuple(small, small, small),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => [...new Map(all.map((one) => [one.code, one])).values()]);

export const furnishings: fc.Arbitrary<Furnishing> = fc.record({
  letterhead: fc.boolean(),
  period: fc.constantFrom('', 'Kỳ báo cáo: Quý I/2020', '(Từ ngày 01/01/2020 đến ngày 31/03/2020)'),
  header: fc.constantFrom('flat', 'merged', 'filled'),
  numbering: fc.boolean(),
  before: fc.constantFrom('nothing', 'empty', 'numbers'),
  groups: fc.constantFrom('none', 'field', 'office', 'both'),
  blanks: fc.integer({ min: 0, max: 4 }),
  pages: fc.integer({ min: 0, max: 4 }),
  totals: fc.boolean(),
  footer: fc.boolean(),
});

const amount = (title: string): Spec => ({ type: 'integer', title: titled(title) });
/** The dataset of these pages. */
export const CASES: Spec = {
  dataset: 'cases',
  title: titled('Hồ sơ'),
  record: titled('hồ sơ'),
  kind: 'event',
  covers: 'done',
  key: { columns: ['code'], repeated: 'replace' },
  columns: {
    code: { type: 'id', required: true, title: titled('Mã hồ sơ') },
    office: { type: 'agency', required: 'header', from_groups: true, title: titled('Đơn vị') },
    field: { type: 'text', required: 'header', title: titled('Lĩnh vực') },
    done: { type: 'date', title: titled('Ngày trả') },
    early: amount('Đã giải quyết > Trước hạn'),
    late: amount('Đã giải quyết > Quá hạn'),
    overdue: amount('Đang giải quyết > Trong kỳ > Quá hạn'),
  },
};

type Row = readonly string[];

const LISTED = ['STT', 'Mã hồ sơ', 'Đơn vị', 'Lĩnh vực', 'Ngày trả'];
const HEADERS: Readonly<Record<Furnishing['header'], readonly Row[]>> = {
  flat: [
    [
      ...LISTED,
      'Đã giải quyết - Trước hạn',
      'Đã giải quyết - Quá hạn',
      'Đang giải quyết - Trong kỳ - Quá hạn',
    ],
  ],
  merged: [
    [...LISTED, 'Đã giải quyết', '', 'Đang giải quyết'],
    ['', '', '', '', '', 'Trước hạn', 'Quá hạn', 'Trong kỳ'],
    ['', '', '', '', '', '', '', 'Quá hạn'],
  ],
  filled: [
    [...LISTED, 'Đã giải quyết', 'Đã giải quyết', 'Đang giải quyết'],
    [...LISTED, 'Trước hạn', 'Quá hạn', 'Trong kỳ'],
    [...LISTED, 'Trước hạn', 'Quá hạn', 'Quá hạn'],
  ],
};
const WIDTH = 8;
const wide = (...cells: string[]): Row => Array.from({ length: WIDTH }, (_, at) => cells[at] ?? '');
const written = (one: Case, at: number): Row => [
  ...[String(at + 1), one.code, one.office, one.field, one.done],
  ...one.amounts.map((amount) => String(amount)),
];

/** The rows of a bare table: its header and its cases. */
export const bare = (all: readonly Case[]): Row[] => [...HEADERS.flat, ...all.map(written)];

/** The same as an office prints it, and how many rows of it are furniture, by kind. */
export function printed(all: readonly Case[], how: Furnishing) {
  const counts: Record<string, number> = {
    ...{ title: 0, header: 0, 'repeated-header': 0, numbering: 0 },
    ...{ group: 0, total: 0, footer: 0, blank: 0 },
  };
  const rows: Row[] = [];
  const put = (kind: string, ...more: Row[]): void => {
    rows.push(...more);
    if (kind !== 'case') counts[kind] = (counts[kind] ?? 0) + more.length;
  };
  const header = HEADERS[how.header];
  if (how.letterhead) {
    put('title', wide('UBND TỈNH QUẢNG NAM', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'));
    put('title', wide('SỞ NỘI VỤ', '', '', '', 'Độc lập - Tự do - Hạnh phúc'));
    put('blank', wide());
    put('title', wide('DANH SÁCH HỒ SƠ'));
  }
  if (how.period !== '') put('title', wide(how.period));
  put('header', ...header);
  if (how.numbering) put('numbering', wide(...Array.from({ length: WIDTH }, (_, at) => `(${at + 1})`)));
  const byOffice = how.groups === 'office' || how.groups === 'both';
  const byField = how.groups === 'field' || how.groups === 'both';
  let [office, field] = ['', ''];
  const sorted = [...all].sort((a, b) =>
    byOffice && a.office !== b.office
      ? a.office < b.office
        ? -1
        : 1
      : byField && a.field < b.field
        ? -1
        : 0,
  );
  sorted.forEach((one, at) => {
    if (at > 0 && how.blanks > 0 && at % how.blanks === 0) put('blank', wide());
    if (at > 0 && how.pages > 0 && at % how.pages === 0) put('repeated-header', ...header);
    if (byOffice && office !== one.office) {
      put('group', wide(office === '' ? 'I' : 'II', one.office));
      field = '';
    }
    if (byField && field !== one.field) put('group', wide(`Lĩnh vực - ${one.field}`));
    [office, field] = [one.office, one.field];
    put('case', written({ ...one, office: byOffice ? '' : office, field: byField ? '' : field }, at));
  });
  if (how.totals) {
    const sums = [0, 1, 2].map((i) => String(all.reduce((sum, { amounts }) => sum + (amounts[i] ?? 0), 0)));
    put('total', wide('', 'Tổng cộng', '', '', '', ...sums), wide(`Tổng cộng: ${all.length} hồ sơ`));
  }
  if (how.footer) {
    put('blank', wide());
    put('footer', wide('Ghi chú: số liệu đến ngày 31/3'));
    put('footer', wide('', '', '', '', '', 'Quảng Nam, ngày 05 tháng 4 năm 2020'));
    put('footer', wide('', 'NGƯỜI LẬP BIỂU', '', '', '', 'GIÁM ĐỐC'));
    put('footer', wide('', SIGNERS[0], '', '', '', SIGNERS[1]));
  }
  const before = how.before === 'nothing' ? undefined : how.before === 'empty' ? () => '' : numbered(sorted);
  return { rows: before ? rows.map((row) => [before(row), ...row]) : rows, counts, cases: sorted };
}

const numbered = (all: readonly Case[]) => (row: Row) => {
  const at = all.findIndex(({ code }) => code === row[1]);
  return at < 0 ? '' : String(at + 1);
};

/** Rows as a file has them. */
export const csv = (rows: readonly Row[]): string =>
  rows.map((row) => `${row.map((cell) => (/[",]/.test(cell) ? `"${cell}"` : cell)).join(',')}\r\n`).join('');
