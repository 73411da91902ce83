import { DAY, on, slashed } from './calendar.js';
import type { Row } from './csv.js';
import type { Dice } from './dice.js';
import { type Offices, officialName } from './offices.js';
import type { Procedure } from './procedures.js';

/** What the service portal shows of every office. Of one commune it shows no result, the last one it does not list. */
export function portalProgressRows(offices: Offices, dice: Dice): Row[] {
  const header = [
    'STT',
    'Cơ quan, đơn vị',
    'Số hồ sơ tiếp nhận',
    'Số hồ sơ công khai tiến độ',
    'Số hồ sơ công khai kết quả',
    'Ngày cập nhật gần nhất',
  ];
  const all = [...offices.departments, ...offices.districts, ...offices.communes].slice(0, -1);
  const rows = all.map((office, index): Row => {
    const received = index === 77 ? 0 : dice.between(20, 900);
    const open = index === 77 ? 0 : dice.between(1, 19);
    const shown = index === 120 ? 0 : received - open;
    return [
      String(index + 1),
      officialName(office, offices),
      ...[received, open, shown].map(String),
      slashed(on(2020, 6, dice.between(20, 30))),
    ];
  });
  return [header, ...rows];
}

/** Procedures on the province's portal and on the sites of the offices: a few are on one of them alone, or on none. */
export function portalProcedureRows(procedures: readonly Procedure[], dice: Dice): Row[] {
  const header = [
    'TT',
    'Mã TTHC',
    'Tên TTHC',
    'Cấp thực hiện',
    'Ngày đăng trên Cổng TTĐT/Cổng DVC tỉnh',
    'Ngày đăng trên Cổng/Trang TTĐT của cơ quan',
  ];
  const levels = { province: 'Cấp tỉnh', district: 'Cấp huyện', commune: 'Cấp xã', vertical: '' };
  const rows = procedures.flatMap(({ code, name, level, inForce }, index): Row[] => {
    if (level === 'vertical' || !inForce || index % 400 === 250) return [];
    const posted = on(2019, 3, 1) + dice.below(400) * DAY;
    const later = posted + dice.below(60) * DAY;
    return [['', code, name, levels[level], slashed(posted), index % 90 === 33 ? '' : slashed(later)]];
  });
  return [header, ...rows.map((row, index) => row.with(0, String(index + 1)))];
}
