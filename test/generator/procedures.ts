import type { Dice } from './dice.js';

export interface Procedure {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly level: ProcedureLevel;
  readonly serviceLevel: 2 | 3 | 4;
  readonly postReceipt: boolean;
  readonly postReturn: boolean;
  /** Working days. */
  readonly timeLimit: number;
  readonly inForce: boolean;
}

export type ProcedureLevel = 'province' | 'district' | 'commune' | 'vertical';

const COUNTS: readonly (readonly [ProcedureLevel, number])[] = [
  ['province', 1000],
  ['district', 220],
  ['commune', 100],
  ['vertical', 80],
];

const FIELDS = [
  'Đất đai',
  'Hộ tịch',
  'Chứng thực',
  'Xây dựng',
  'Bảo trợ xã hội',
  'Người có công',
  'Đường bộ',
  'Thành lập và hoạt động của doanh nghiệp',
  'Lý lịch tư pháp',
  'Môi trường',
  'Dược phẩm',
  'Lưu thông hàng hóa',
] as const;

const ACTIONS = ['Cấp mới', 'Cấp lại', 'Điều chỉnh', 'Gia hạn', 'Đăng ký', 'Xác nhận', 'Thẩm định'] as const;

export function makeProcedures(dice: Dice): Procedure[] {
  return COUNTS.flatMap(([level, count], block) =>
    Array.from({ length: count }, (_, index): Procedure => {
      const field = dice.pick(FIELDS);
      const serviceLevel = dice.chance(0.26) ? dice.pick([3, 3, 4] as const) : 2;
      const byPost = level !== 'vertical' && dice.chance(0.3);
      return {
        code: `${1 + (index % 2)}.${String(1000 + block * 2500 + index * 2).padStart(6, '0')}`,
        name: `${dice.pick(ACTIONS)} ${field.toLowerCase()}, trường hợp ${index + 1}`,
        field,
        level,
        serviceLevel,
        postReceipt: byPost,
        postReturn: byPost || dice.chance(0.1),
        timeLimit: level === 'commune' ? dice.between(1, 5) : dice.between(3, 15),
        inForce: !(level === 'province' && index % 50 === 49),
      };
    }),
  );
}
