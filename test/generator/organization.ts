import type { Row } from './csv.js';
import type { Dice } from './dice.js';
import { type Offices, officialName } from './offices.js';

/** 1234 as an office writes it: 1.234. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, '.');

/** Posts given and filled, in 2015, 2019 and 2020. Posts fell by more than a tenth; one block is overfilled. */
export function staffingRows(offices: Offices, dice: Dice): Row[] {
  const header = [
    'STT',
    'Cơ quan, đơn vị',
    'Năm',
    'Khối',
    'Biên chế được giao: Tổng số',
    'Biên chế có mặt: Tổng số',
  ];
  const rows = [...offices.departments, ...offices.districts].flatMap((office) => {
    const posts = office.level === 'district' ? dice.between(90, 140) : dice.between(35, 95);
    const employees = office.level === 'district' ? dice.between(900, 1900) : dice.between(60, 700);
    const line = (year: number, block: string, given: number, filled: number): Row => [
      '',
      officialName(office, offices),
      String(year),
      block,
      grouped(given),
      grouped(filled),
    ];
    return [
      line(2015, 'Hành chính', posts, posts - 2),
      line(2019, 'Hành chính', Math.floor(posts * 0.91), Math.floor(posts * 0.9)),
      line(2020, 'Hành chính', Math.floor(posts * 0.89), Math.floor(posts * 0.87)),
      line(2015, 'Sự nghiệp', employees, employees - 9),
      line(2020, 'Sự nghiệp', Math.floor(employees * 0.9), Math.floor(employees * 0.905)),
    ];
  });
  return [header, ...rows.map((row, index) => row.with(0, String(index + 1)))];
}

/** Divisions of departments and districts; two have more leaders than specialists. */
export function leadershipRows(offices: Offices, dice: Dice): Row[] {
  const header = ['STT', 'Cơ quan, đơn vị', 'Phòng, ban', 'Số lãnh đạo cấp phòng', 'Số chuyên viên'];
  const divisions = ['Văn phòng', 'Phòng Tổ chức', 'Phòng Kế hoạch', 'Phòng Nghiệp vụ', 'Thanh tra'];
  const rows = [...offices.departments, ...offices.districts].flatMap((office, at) =>
    divisions.map((division, index): Row => {
      const leaders = dice.between(1, 3);
      const topHeavy = index === 4 && (at === 8 || at === 30);
      return [
        '',
        officialName(office, offices),
        division,
        String(leaders),
        String(topHeavy ? leaders - 1 : leaders + dice.below(6)),
      ];
    }),
  );
  return [header, ...rows.map((row, index) => row.with(0, String(index + 1)))];
}

const AUTONOMY = [
  '',
  'Tự bảo đảm chi thường xuyên và chi đầu tư',
  'Tự bảo đảm chi thường xuyên',
  'Tự bảo đảm một phần chi thường xuyên',
  'Nhà nước bảo đảm chi thường xuyên',
];

/** Public service units: 100 in 2015, 90 in 2019, 88 in 2020; direct spending fell by less than a tenth. */
export function serviceUnitRows(offices: Offices, dice: Dice): Row[] {
  const header = [
    'STT',
    'Tên đơn vị',
    'Cơ quan chủ quản',
    'Năm',
    'Loại tự chủ',
    'QĐ giao tự chủ',
    'Phân phối kết quả tài chính đúng quy định',
    'Chi trực tiếp NSNN',
  ];
  const owners = [...offices.departments, ...offices.districts];
  const rows: Row[] = [];
  for (let unit = 0; unit < 100; unit += 1) {
    const owner = officialName(owners[unit % owners.length] ?? dice.pick(owners), offices);
    const spending = dice.between(12_000, 90_000);
    const line = (year: number, autonomy: number, millions: number): void => {
      const decimals = String(dice.between(1, 9));
      rows.push([
        String(rows.length + 1),
        `Đơn vị sự nghiệp số ${unit + 1}`,
        owner,
        String(year),
        AUTONOMY[autonomy] ?? '',
        year === 2015 ? '' : `${unit + 300}/QĐ-UBND`,
        year === 2015 ? '' : 'Có',
        `${grouped(millions)},${decimals}`,
      ]);
    };
    line(2015, 4, spending);
    if (unit < 90) line(2019, unit < 3 ? 2 : unit < 23 ? 3 : 4, Math.floor(spending * 1.02));
    if (unit < 88) line(2020, unit < 1 ? 1 : unit < 4 ? 2 : unit < 29 ? 3 : 4, Math.floor(spending * 1.06));
  }
  return [header, ...rows];
}
