import { DAY, on, slashed, workingDaysLater } from './calendar.js';
import type { Row } from './csv.js';
import type { Dice } from './dice.js';
import type { Procedure, ProcedureLevel } from './procedures.js';

const LEVEL_NAMES: Record<ProcedureLevel, string> = {
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  vertical: 'Cơ quan ngành dọc',
};

const HEADER = [
  'STT',
  'Mã TTHC',
  'Tên TTHC',
  'Lĩnh vực',
  'Cấp thực hiện',
  'Mức độ DVC',
  'Tiếp nhận qua BCCI',
  'Trả kết quả qua BCCI',
  'Thực hiện tại Bộ phận một cửa',
  'TTHC của cơ quan ngành dọc',
  'Liên thông',
  'Nhóm TTHC liên thông',
  'Thời hạn giải quyết',
  'Quyết định công bố',
  'Ngày quyết định công bố',
  'Ngày văn bản quy định TTHC có hiệu lực',
  'Ngày công khai trên CSDL quốc gia',
  'QĐ quy trình nội bộ',
  'Công khai trên Cổng TTĐT/Cổng DVC tỉnh',
  'Công khai trên Cổng/Trang TTĐT của cơ quan, đơn vị',
  'Trạng thái',
] as const;

/** What a clerk writes where a procedure has no internal process yet. */
const NO_PROCESS: Readonly<Record<number, string>> = { 333: 'Chưa có', 444: '-', 555: 'Đang xây dựng' };

const yesNo = (yes: boolean): string => (yes ? 'Có' : 'Không');

/** The catalogue as the national database exports it. */
export function procedureRows(procedures: readonly Procedure[], dice: Dice): Row[] {
  return [HEADER, ...procedures.map((procedure, index) => procedureRow(procedure, index, dice))];
}

function procedureRow(procedure: Procedure, index: number, dice: Dice): Row {
  const vertical = procedure.level === 'vertical';
  const published = on(2019, 1, 2) + dice.below(500) * DAY;
  const inTime = index % 110 !== 17;
  return [
    String(index + 1),
    `${procedure.code}.000.00.00.H47`,
    procedure.name,
    procedure.field,
    LEVEL_NAMES[procedure.level],
    dice.chance(0.5) ? `Mức độ ${procedure.serviceLevel}` : String(procedure.serviceLevel),
    yesNo(procedure.postReceipt),
    yesNo(procedure.postReturn),
    yesNo(!vertical || index % 6 !== 0),
    vertical ? 'x' : '',
    ...linkage(index),
    `${procedure.timeLimit} ngày làm việc`,
    `${100 + (index % 90)}/QĐ-UBND`,
    slashed(published),
    slashed(published + (inTime ? 1 : -1) * dice.between(3, 40) * DAY),
    slashed(workingDaysLater(published, dice.between(1, 9))),
    vertical ? '' : (NO_PROCESS[index] ?? `${200 + (index % 90)}/QĐ-UBND`),
    yesNo(index % 65 !== 9),
    index === 300 ? '' : yesNo(index % 130 !== 21),
    procedure.inForce ? 'Có hiệu lực' : 'Hết hiệu lực',
  ];
}

/** 54 groups on one level, of two procedures each; 28 procedures across levels, each its own group. */
function linkage(index: number): [linkage: string, group: string] {
  if (index < 108) return ['Cùng cấp', `NLT-${String((index >> 1) + 1).padStart(2, '0')}`];
  if (index >= 1000 && index < 1028) return ['Giữa các cấp', ''];
  return ['Không', ''];
}
