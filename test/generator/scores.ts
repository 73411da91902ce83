import type { Row } from './csv.js';
import type { Dice } from './dice.js';

/** Indicators of areas 3 and 6, with the most that the bundled scale gives each, in hundredths and rounded down. */
const POSSIBLE: readonly (readonly [hundredths: number, codes: readonly string[]])[] = [
  [145, ['3.1.1', '3.1.2']],
  [48, ['3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.5', '3.2.6']],
  [72, ['3.3.1', '3.3.2', '3.3.3', '3.3.4']],
  [96, ['3.4.1', '3.4.2', '3.4.3']],
  [290, ['3.5']],
  [87, ['6.1.1', '6.1.2']],
  [58, ['6.2.1', '6.2.2', '6.2.3']],
  [43, ['6.3.1', '6.3.2', '6.3.3', '6.3.4']],
  [175, ['6.4']],
];

const DOUBTS = [
  'Thiếu tài liệu kiểm chứng',
  'Tính lại theo số liệu của Cổng Dịch vụ công quốc gia',
  'Số liệu báo cáo chưa khớp với biểu kèm theo',
] as const;
const SETTLED = 'Chấp nhận giải trình bổ sung';

/** Invented points: the office claims them, the appraisal doubts some, and some of those are given back. */
export function scoreRows(dice: Dice): Row[] {
  const rows = POSSIBLE.flatMap(([most, codes]) => codes.flatMap((code) => threeTracks(code, most, dice)));
  const header = ['STT', 'Mã tiêu chí', 'Loại điểm', 'Điểm', 'Lý do chênh lệch'];
  return [header, ...rows.map((row, index) => row.with(0, String(index + 1)))];
}

function threeTracks(code: string, most: number, dice: Dice): Row[] {
  const claimed = dice.chance(0.7) ? most : Math.floor((most * dice.between(60, 95)) / 100);
  const doubted = dice.chance(0.3);
  const appraised = doubted ? Math.floor(claimed / 2) : claimed;
  const givenBack = doubted && dice.chance(0.5);
  const final = givenBack ? claimed : appraised;
  return [
    ['', code, 'Tự chấm', points(claimed), ''],
    ['', code, 'Thẩm định', points(appraised), doubted ? dice.pick(DOUBTS) : ''],
    ['', code, 'Chính thức', points(final), givenBack ? SETTLED : ''],
  ];
}

const points = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
