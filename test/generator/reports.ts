import { DAY, on, slashed } from './calendar.js';
import type { Row } from './csv.js';
import type { Dice } from './dice.js';
import { type Offices, officialName } from './offices.js';

const REPORTS = [
  { kind: 'Báo cáo cải cách hành chính', period: 'Quý I/2020', due: on(2020, 3, 10) },
  { kind: 'Báo cáo cải cách hành chính', period: '6 tháng đầu năm 2020', due: on(2020, 6, 10) },
  { kind: 'Báo cáo kết quả đào tạo, bồi dưỡng', period: '6 tháng đầu năm 2020', due: on(2020, 6, 15) },
] as const;

/** What the province itself reports to the ministry: in time so far. To whom the third report went nobody wrote. */
const OF_THE_PROVINCE: readonly Row[] = [
  [
    'Báo cáo cải cách hành chính',
    'Quý I/2020',
    'UBND tỉnh Quảng Nam',
    'Bộ Nội vụ',
    '15/03/2020',
    '13/03/2020',
  ],
  [
    'Báo cáo cải cách hành chính',
    '6 tháng đầu năm 2020',
    'UBND tỉnh Quảng Nam',
    'Bộ Nội vụ',
    '15/06/2020',
    '15/06/2020',
  ],
  ['Báo cáo cải cách hành chính', 'Chuyên đề tháng 5/2020', 'Sở Nội vụ', '', '25/05/2020', '27/05/2020'],
  [
    'Báo cáo kết quả đào tạo, bồi dưỡng',
    '6 tháng đầu năm 2020',
    'UBND tỉnh Quảng Nam',
    'Bộ Nội vụ',
    '20/06/2020',
    '18/06/2020',
  ],
  [
    'Báo cáo công tác tư pháp',
    '6 tháng đầu năm 2020',
    'UBND tỉnh Quảng Nam',
    'Bộ Tư pháp',
    '20/06/2020',
    '19/06/2020',
  ],
];

/** Every department and district reports on the reform; two of the reports come late, one not at all. */
export function reportRows(offices: Offices, dice: Dice): Row[] {
  const header = [
    'STT',
    'Loại báo cáo',
    'Kỳ báo cáo',
    'Cơ quan, đơn vị',
    'Nơi nhận báo cáo',
    'Hạn gửi',
    'Ngày gửi',
    'Số văn bản',
    'Đủ nội dung',
  ];
  const reporters = [...offices.departments, ...offices.districts];
  const rows = REPORTS.flatMap(({ kind, period, due }, report) =>
    reporters.map((office, index): Row => {
      const late = report < 2 && index === 20 + report;
      const missing = report === 1 && index === 33;
      const sent = due + (late ? 3 : -dice.below(6)) * DAY;
      return [
        String(report * reporters.length + index + 1),
        kind,
        period,
        officialName(office, offices),
        index % 9 === 8 ? '' : 'UBND tỉnh Quảng Nam',
        slashed(due),
        missing ? '' : slashed(sent),
        missing ? '' : `${index + 40}/BC-${report + 1}`,
        missing ? '' : 'Có',
      ];
    }),
  );
  const own = OF_THE_PROVINCE.map(
    (cells, index): Row => [String(rows.length + index + 1), ...cells, `${index + 90}/BC-UBND`, 'Có'],
  );
  return [header, ...rows, ...own];
}
