import { DAY, on, slashed } from './calendar.js';
import type { Row } from './csv.js';
import type { Dice } from './dice.js';
import { type Offices, officialName } from './offices.js';

/** Of this office nobody counted who holds an approved position. */
const PLACED_UNKNOWN = 4;

/** Posts by job position: all offices, and the health centres of the districts, which no dictionary has. */
export function jobPositionRows(offices: Offices): Row[] {
  const header = [
    'STT',
    'Cơ quan, đơn vị',
    'Loại cơ quan',
    'QĐ phê duyệt VTVL',
    'Số công chức, viên chức có mặt',
    'Số đã bố trí đúng vị trí việc làm',
    'Bố trí đúng cơ cấu theo VTVL',
  ];
  const own = [...offices.departments, ...offices.districts].map(
    (office) => [officialName(office, offices), 'Cơ quan hành chính', true] as const,
  );
  const centres = offices.districts.map(
    (office, index) =>
      [
        officialName(office, offices).replace('UBND', 'Trung tâm Y tế'),
        'Đơn vị sự nghiệp công lập',
        index !== 11,
      ] as const,
  );
  const rows = [...own, ...centres].map(
    ([name, kind, met], index): Row => [
      String(index + 1),
      name,
      kind,
      `${index + 1000}/QĐ-UBND`,
      String(30 + (index % 17)),
      index === PLACED_UNKNOWN ? '' : String(30 + (index % 17) - (met ? 0 : 1)),
      met ? 'Đạt' : 'Không đạt',
    ],
  );
  return [header, ...rows];
}

const POSITIONS = ['Lãnh đạo cấp sở', 'Cấp phòng thuộc sở', 'Cấp phòng thuộc UBND huyện'] as const;

/** Leaders appointed in the half-year; one division head of a district without the required standard, one of whom the age is not given. */
export function appointmentRows(offices: Offices, dice: Dice): Row[] {
  const header = [
    'STT',
    'Cơ quan, đơn vị',
    'Số quyết định',
    'Ngày bổ nhiệm',
    'Cấp lãnh đạo',
    'Người được bổ nhiệm',
    'Trong quy hoạch',
    'Đủ tiêu chuẩn, điều kiện',
    'Đủ điều kiện về tuổi',
    'Đúng trình tự, thủ tục',
    'Đúng quy định',
  ];
  const rows = Array.from({ length: 36 }, (_, index): Row => {
    const position = POSITIONS[index % 3] ?? POSITIONS[0];
    const office = dice.pick(position === POSITIONS[2] ? offices.districts : offices.departments);
    return [
      String(index + 1),
      officialName(office, offices),
      `${index + 500}/QĐ-UBND`,
      slashed(on(2020, 1, 8) + index * 4 * DAY),
      position,
      `Công chức ${String(index + 10).padStart(3, '0')}`,
      'Có',
      index === 17 ? 'Không' : 'Có',
      index === 21 ? '' : 'x',
      'Có',
      index === 17 ? 'Không' : 'Có',
    ];
  });
  return [header, ...rows];
}

const RECRUITMENTS = ['Tuyển dụng công chức', 'Tuyển dụng viên chức'] as const;

/** Who was recruited in the half-year: one civil servant outside of the approved plan. Nobody was promoted. */
export function recruitmentRows(offices: Offices, dice: Dice): Row[] {
  const header = [
    'STT',
    'Cơ quan, đơn vị',
    'Số quyết định',
    'Ngày quyết định',
    'Loại quyết định',
    'Họ và tên',
    'Trong kế hoạch, chỉ tiêu được duyệt',
    'Đủ tiêu chuẩn, điều kiện',
    'Đúng trình tự, thủ tục',
  ];
  const rows = Array.from({ length: 40 }, (_, index): Row => {
    const office = dice.pick([...offices.departments, ...offices.districts]);
    return [
      String(index + 1),
      officialName(office, offices),
      `${index + 700}/QĐ-SNV`,
      slashed(on(2020, 1, 10) + index * 4 * DAY),
      RECRUITMENTS[index % 2] ?? RECRUITMENTS[0],
      `Người ${String(index + 1).padStart(3, '0')}`,
      index === 12 ? 'Không' : 'Có',
      'Có',
      'Có',
    ];
  });
  return [header, ...rows];
}

/** Officials of the communes; in the mountains some are still without the standard. */
export function communeOfficialRows(offices: Offices, dice: Dice): Row[] {
  const header = [
    'STT',
    'Huyện',
    'Xã',
    'Số cán bộ cấp xã',
    'Cán bộ đạt chuẩn',
    'Số công chức cấp xã',
    'Công chức đạt chuẩn',
  ];
  const mountains = new Set(['tay-giang', 'nam-tra-my', 'phuoc-son']);
  const rows = offices.communes.map((commune, index): Row => {
    const parent = offices.byId(commune.parent ?? '');
    const cadres = dice.between(10, 12);
    const servants = dice.between(8, 12);
    const short = mountains.has(parent.id) ? dice.below(3) : 0;
    return [
      String(index + 1),
      parent.name,
      `${commune.name}, ${parent.name}`,
      String(cadres),
      String(cadres - short),
      String(servants),
      String(servants - (short > 1 ? 1 : 0)),
    ];
  });
  return [header, ...rows];
}
