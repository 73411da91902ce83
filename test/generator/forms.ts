import { endOfMonth, on, startOfDay } from './calendar.js';
import { csv, OFFICE, type Row } from './csv.js';
import { type Dossier, isClosed, statusAt } from './dossier.js';
import type { SampleFile } from './files.js';
import { layOut } from './layout.js';
import { type Office, type Offices, officialName } from './offices.js';
import { grouped } from './organization.js';

const START = on(2020, 1, 1);
const END = endOfMonth(6);

const [RECEIVED, RESOLVED, OPEN] = [
  'Số hồ sơ nhận giải quyết',
  'Số hồ sơ đã giải quyết',
  'Số lượng hồ sơ đang giải quyết',
];
const HEADER: Row = [
  ...['STT', 'Đơn vị', 'Kỳ báo cáo', `${RECEIVED} - Tổng số`, `${RECEIVED} - Trong đó - Trực tuyến`],
  ...[`${RECEIVED} - Trong đó - Trực tiếp, dịch vụ bưu chính`, `${RECEIVED} - Từ kỳ trước`],
  ...['Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn'].map((leaf) => `${RESOLVED} - ${leaf}`),
  ...['Tổng số', 'Trong hạn', 'Quá hạn'].map((leaf) => `${OPEN} - ${leaf}`),
];

/** Form II.06 of the departments for the half-year, typed by hand from their system: one total is a digit off. */
export function departmentForm(dossiers: readonly Dossier[], offices: Offices): SampleFile {
  const figures = offices.departments.map((office) => figuresOf(office, dossiers));
  const sums = figures.reduce((total, row) => total.map((sum, at) => sum + (row[at] ?? 0)));
  const typed = (row: readonly number[], slip: boolean): string[] =>
    row.map((figure, at) =>
      grouped(slip && HEADER[at + 3] === `${RESOLVED} - Tổng số` ? figure + 1 : figure),
    );
  const rows = offices.departments.map(
    (office, at): Row => [
      String(at + 1),
      officialName(office, offices),
      '6 tháng đầu năm 2020',
      ...typed(figures[at] ?? [], office.id === 'so-xay-dung'),
    ],
  );
  const laid = layOut(HEADER, rows, {
    title: ['Biểu số II.06c/VPCP/KSTT', 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH'],
    numbering: '(1)',
  });
  const text = csv([...laid.rows, ['Tổng cộng', '', '', ...typed(sums, false)]], OFFICE);
  return { name: 'bieu-06-so-nganh.csv', text, rejects: 0, dropped: laid.dropped + 1 };
}

/** The columns of the form. What was handed back or withdrawn stands with what was on time, as the form has it. */
function figuresOf({ id }: Office, dossiers: readonly Dossier[]): number[] {
  const own = dossiers.filter(
    (one) => one.office.id === id && one.received <= END && one.ending !== 'not_received' && !wasOver(one),
  );
  const carried = own.filter(({ received }) => received < START).length;
  const online = own.filter(({ received, receipt }) => received >= START && receipt === 'online').length;
  const done = own.filter((one) => isOver(one));
  const late = done.filter((one) => one.ending === 'returned' && isLate(one.resolved, one)).length;
  const early = done.filter(
    ({ ending, resolved, due }) =>
      ending === 'returned' && due !== undefined && startOfDay(resolved) < startOfDay(due),
  ).length;
  const open = own.filter((one) => !isOver(one));
  const overdue = open.filter((one) => isLate(END, one)).length;
  return [
    ...[own.length, online, own.length - online - carried, carried],
    ...[done.length, early, done.length - early - late, late],
    ...[open.length, open.length - overdue, overdue],
  ];
}

const isLate = (at: number, { due }: Dossier): boolean => due !== undefined && at > due;
const isOver = (dossier: Dossier, at = END): boolean =>
  isClosed(dossier, at) || statusAt(dossier, at) === 'done';
const wasOver = (dossier: Dossier): boolean => isOver(dossier, START - 1);
