import { DAY, on, slashed } from './calendar.js';
import type { Row } from './csv.js';
import type { Dice } from './dice.js';
import { anyName, type Offices } from './offices.js';

/** The plans whose tasks are followed: how many tasks each has, and how many of them come late or never. */
const PLANS = [
  { plan: 'Kế hoạch cải cách hành chính', sign: 'CCHC', tasks: 60, late: 1, undone: 2 },
  { plan: 'Kiểm tra cải cách hành chính', sign: 'KT', tasks: 12, late: 0, undone: 0 },
  { plan: 'Tuyên truyền cải cách hành chính', sign: 'TT', tasks: 10, late: 0, undone: 0 },
  { plan: 'Chính phủ, Thủ tướng Chính phủ giao', sign: 'CP', tasks: 45, late: 1, undone: 0 },
  { plan: 'Theo dõi thi hành pháp luật', sign: 'THPL', tasks: 8, late: 0, undone: 0 },
  { plan: 'Kiểm tra, rà soát văn bản quy phạm pháp luật', sign: 'RS', tasks: 15, late: 0, undone: 0 },
  { plan: 'Đào tạo, bồi dưỡng', sign: 'DT', tasks: 20, late: 0, undone: 1 },
  { plan: 'Rà soát thủ tục hành chính', sign: 'RSTT', tasks: 14, late: 1, undone: 0 },
  { plan: 'Ủy ban nhân dân tỉnh giao', sign: 'UBT', tasks: 30, late: 2, undone: 1 },
  { plan: 'Kiểm tra, đánh giá nhiệm vụ đã phân cấp', sign: 'PC', tasks: 8, late: 0, undone: 0 },
] as const;

/** Bullets of the plan that give every department work, in its order. */
const EVERYONES = [
  ...['III.1.b-6', 'III.1.b-7', 'III.2.b-5', 'III.3.b-4', 'III.3.b-5', 'III.3.b-6'],
  ...['III.4.b-5', 'III.4.b-6', 'III.4.b-7', 'III.5.b-4', 'III.5.b-5', 'III.5.b-6'],
  ...['III.6.b-3', 'III.6.b-4', 'III.7.b-8', 'III.7.b-9', 'III.7.b-10', 'III.7.b-11'],
] as const;

const BULLETS: Record<string, string> = {
  KT: 'III.1.b-1',
  TT: 'III.1.b-5',
  CP: 'III.1.b-8',
  THPL: 'III.2.b-1',
  RS: 'III.2.b-1',
  DT: 'III.5.b-2',
  RSTT: 'III.3.b-2',
  UBT: 'III.1.b-8',
  PC: 'III.4.b-4',
};

/** Tasks that are only said to be done: of one another column tells that it was in time, of the other nobody does. */
const UNDATED: Readonly<Record<string, string>> = { 'TT-02': 'Đúng hạn', 'UBT-05': '' };

/** The bullet that a task carries out. Those of the reform plan take turns, three at a time; its last tasks have none. */
const bulletOf = (sign: string, task: number): string =>
  BULLETS[sign] ?? EVERYONES[3 * Math.floor(task / 9) + (task % 3)] ?? '';

/** Tasks of the whole year: those of its second half are not due at the end of June. */
export function taskRows(offices: Offices, dice: Dice): Row[] {
  const header = [
    'STT',
    'Mã nhiệm vụ',
    'Nhóm kế hoạch',
    'Nội dung nhiệm vụ',
    'Cơ quan chủ trì',
    'Thời hạn hoàn thành',
    'Ngày hoàn thành',
    'Kết quả',
    'Mã phân công trong kế hoạch',
    'Tiến độ',
  ];
  const rows = PLANS.flatMap(({ plan, sign, tasks, late, undone }) =>
    Array.from({ length: tasks }, (_, index): Row => {
      const due = on(2020, 2, 1) + Math.floor((index * 320) / tasks) * DAY;
      const inFuture = due > on(2020, 6, 30);
      const isLate = index < late;
      const isUndone = inFuture || (index >= late && index < late + undone);
      const code = `${sign}-${String(index + 1).padStart(2, '0')}`;
      const timeliness = UNDATED[code];
      const office = anyName(dice.pick(offices.departments), offices, dice);
      const done = isUndone ? '' : slashed(due + (isLate ? 6 : -dice.below(10)) * DAY);
      const task = ['', code, plan, `Nhiệm vụ số ${index + 1}`, office, slashed(due)];
      if (timeliness !== undefined) return [...task, '', 'Hoàn thành', '', timeliness];
      return [
        ...task,
        done,
        inFuture
          ? 'Đang thực hiện'
          : isUndone
            ? 'Chưa hoàn thành'
            : isLate
              ? 'Hoàn thành quá hạn'
              : 'Hoàn thành đúng hạn',
        bulletOf(sign, index),
        '',
      ];
    }),
  );
  return [header, ...rows.map((row, index) => row.with(0, String(index + 1)))];
}

export function initiativeRows(): Row[] {
  return [
    [
      'STT',
      'Tên sáng kiến',
      'Cơ quan, đơn vị',
      'Tác giả sáng kiến',
      'Quyết định công nhận',
      'Ngày công nhận',
      'Lần đầu áp dụng',
      'Lĩnh vực CCHC',
    ],
    [
      '1',
      'Hẹn giờ nộp hồ sơ qua điện thoại',
      'UBND thành phố Tam Kỳ',
      'Công chức 001',
      '812/QĐ-UBND',
      '18/03/2020',
      'Có',
      'Thủ tục hành chính',
    ],
    [
      '2',
      'Trả kết quả tại nhà cho người cao tuổi',
      'UBND thành phố Hội An',
      'Công chức 002',
      '1405/QĐ-UBND',
      '22/05/2020',
      'Có',
      'Thủ tục hành chính',
    ],
    [
      '3',
      'Họp không giấy tờ cấp xã',
      'UBND huyện Phú Ninh',
      'Công chức 003',
      '',
      '',
      'Không',
      'Hiện đại hóa',
    ],
  ];
}
