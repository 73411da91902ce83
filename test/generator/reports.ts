import { DAY, on, slashed } from './calendar.js';
import type { Row } from './csv.js';
import type { Dice } from './dice.js';
import { type Offices, officialName } from './offices.js';

const REPORTS = [
  { kind: 'Báo cáo cải cách hành chính', period: 'Quý I/2020', due: on(2020, 3, 10) },
  { kind: 'Báo cáo cải cách hành chính', period: '6 tháng đầu năm 2020', due: on(2020, 6, 10) },
  { kind: 'Báo cáo kết quả đào tạo, bồi dưỡng', period: '6 tháng đầu năm 2020', due: on(2020, 6, 15) },
] as const;

/** Every department and district reports on the reform; two of the reports come late, one not at all. */
export function reportRows(offices: Offices, dice: Dice): Row[] {
  const header = [
    'STT',
    'Loại báo cáo',
    'Kỳ báo cáo',
    'Cơ quan, đơn vị',
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
        slashed(due),
        missing ? '' : slashed(sent),
        missing ? '' : `${index + 40}/BC-${report + 1}`,
        missing ? '' : 'Có',
      ];
    }),
  );
  return [header, ...rows];
}
