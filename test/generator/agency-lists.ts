import { on, slashed } from './calendar.js';
import type { Row } from './csv.js';
import type { Dice } from './dice.js';
import { anyName, type Office, type Offices, officialName } from './offices.js';

const yesNo = (yes: boolean): string => (yes ? 'Có' : 'Không');

const all = ({ departments, districts, communes }: Offices): Office[] => [
  ...departments,
  ...districts,
  ...communes,
];

/** Every office posts its procedures; four communes do not show their progress. */
export function publicityRows(offices: Offices, dice: Dice): Row[] {
  const header = [
    'TT',
    'Cơ quan, đơn vị',
    'Niêm yết đầy đủ, đúng quy định tại nơi tiếp nhận',
    'Công khai TTHC trên Cổng/Trang TTĐT',
    'Công khai tiến độ, kết quả giải quyết trên Cổng DVC',
    'Ngày kiểm tra',
  ];
  const rows = all(offices).map((office, index) => [
    String(index + 1),
    anyName(office, offices, dice),
    'x',
    yesNo(index % 50 !== 49),
    yesNo(!(office.level === 'commune' && index % 61 === 60)),
    slashed(on(2020, 6, dice.between(1, 26))),
  ]);
  return [header, ...rows];
}

/** Documents flow to every office; two communes are not on the one-stop system yet, and the last one is not listed. */
export function connectionRows(offices: Offices): Row[] {
  const header = ['STT', 'Cơ quan', 'Hệ thống', 'Đã kết nối', 'Ngày kết nối'];
  const rows = all(offices)
    .slice(0, -1)
    .flatMap((office, index) => {
      const late = office.level === 'commune' && index % 120 === 119;
      const connected = slashed(on(2019, 1 + (index % 12), 10));
      const row = (system: string, yes: boolean): Row => [
        '',
        officialName(office, offices),
        system,
        yes ? 'Đã' : 'Chưa',
        yes ? connected : '',
      ];
      return [
        row('Q-Office', true),
        row('Một cửa điện tử', !late),
        row('Cổng dịch vụ công', !late),
        row('Hệ thống thông tin báo cáo', index < 37),
      ];
    });
  return [header, ...rows.map((row, index) => row.with(0, String(index + 1)))];
}

/** Versions other than that of 2015: an older one, and one that nobody wrote down. */
const VERSIONS: Partial<Record<string, string>> = { 'so-ngoai-vu': 'ISO 9001:2008', 'tay-giang': '' };

/** Departments and districts; one district keeps to the rules no longer. */
export function isoRows(offices: Offices): Row[] {
  const header = [
    'STT',
    'Cơ quan, đơn vị',
    'Cấp',
    'Đã công bố',
    'QĐ công bố',
    'Phiên bản',
    'Duy trì, cải tiến đúng quy định',
  ];
  const rows = all(offices).map((office, index) => {
    const declared = office.level !== 'commune' || index % 3 === 0;
    return [
      String(index + 1),
      officialName(office, offices),
      office.level === 'province' ? 'Cấp tỉnh' : office.level === 'district' ? 'Cấp huyện' : 'Cấp xã',
      yesNo(declared),
      declared ? `${30 + index}/QĐ-CBHTQLCL` : '',
      declared ? (VERSIONS[office.id] ?? 'TCVN ISO 9001:2015') : '',
      yesNo(declared && office.id !== 'nam-tra-my'),
    ];
  });
  return [header, ...rows];
}
