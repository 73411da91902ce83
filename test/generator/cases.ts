import { DAY, HOUR, on, slashed, slashedWithTime } from './calendar.js';
import type { Row } from './csv.js';
import type { Dice } from './dice.js';
import { anyName, type Office, type Offices, officialName } from './offices.js';

/**
 * Feedback, mostly about procedures: answered, recommended, forwarded with or without an answer, refused with its
 * reason, and three that nobody has answered.
 */
export function feedbackRows(count: number, offices: Offices, dice: Dice): Row[] {
  const header = [
    'STT',
    'Mã PAKN',
    'Loại',
    'Người gửi',
    'Cơ quan xử lý',
    'Ngày gửi',
    'Hạn trả lời',
    'Ngày trả lời',
    'Trạng thái',
    'Công khai kết quả',
    'Nội dung phản ánh về',
    'Lý do không tiếp nhận',
  ];
  const handlers: Office[] = [...offices.departments, ...offices.districts, ...offices.communes.slice(0, 60)];
  const rows = Array.from({ length: count }, (_, index): Row => {
    const sent = on(2020, 1, 3) + Math.floor((index * 168) / count) * DAY + dice.between(7 * HOUR, 20 * HOUR);
    const status = statusOf(index);
    const answered = (status.startsWith('Đã') && status !== 'Đã tiếp nhận') || index === 50;
    return [
      String(index + 1),
      `PAKN-2020-${String(index + 1).padStart(4, '0')}`,
      index % 19 === 7
        ? dice.pick(['Khiếu nại', 'Tố cáo'])
        : dice.pick(['Phản ánh, kiến nghị', 'Quy định hành chính']),
      `Công dân ${String(index + 1).padStart(5, '0')}`,
      anyName(dice.pick(handlers), offices, dice),
      slashedWithTime(sent),
      slashed(sent + 15 * DAY),
      answered ? slashed(sent + dice.between(2, 12) * DAY) : '',
      status,
      answered && dice.chance(0.8) ? 'Có' : '',
      index === 75 ? '' : index % 23 === 11 ? 'Lĩnh vực khác' : 'Thủ tục hành chính',
      status === 'Không tiếp nhận' ? 'Không thuộc thẩm quyền giải quyết' : '',
    ];
  });
  return [header, ...rows];
}

function statusOf(index: number): string {
  if (index % 40 === 22) return 'Đang xử lý';
  if (index % 31 === 30) return 'Không tiếp nhận';
  if (index === 50 || index === 70) return 'Chuyển cơ quan khác';
  if (index % 9 === 4) return 'Đã kiến nghị xử lý';
  return index % 2 === 0 ? 'Đã xử lý xong' : 'Đã trả lời';
}

const nothingFound = (source: string, office: string, document: string, on: string): Row => [
  ...['', '', source, 'Không phát hiện', office, 'Không phát hiện vấn đề phải xử lý', '', '', ''],
  ...[document, on],
];

const NOTHING_FOUND: readonly Row[] = [
  nothingFound('Kiểm tra kiểm soát TTHC', 'Văn phòng UBND tỉnh', '61/BC-VPUBND', '25/06/2020'),
  nothingFound('Theo dõi THPL', 'Sở Tư pháp', '77/BC-STP', '26/06/2020'),
];

const SOURCES = [
  'Rà soát TTHC',
  'Kiểm tra phân cấp',
  'Theo dõi THPL',
  'Kiểm tra CCHC',
  'Thanh tra, kiểm tra tài chính',
] as const;

/**
 * Issues found in the half-year. Those of decentralization are not all handled; one is a misuse of funds, one nobody
 * classified. Two sources say by a document that they found nothing more.
 */
export function issueRows(count: number, offices: Offices, dice: Dice): Row[] {
  const header = [
    'STT',
    'Mã vấn đề',
    'Nguồn phát hiện',
    'Loại vấn đề',
    'Cơ quan, đơn vị',
    'Nội dung',
    'Ngày phát hiện',
    'Kết quả xử lý',
    'Ngày xử lý',
    'Văn bản kết luận',
    'Ngày văn bản kết luận',
  ];
  const rows = Array.from({ length: count }, (_, index): Row => {
    const source = SOURCES[index % SOURCES.length] ?? SOURCES[0];
    const found = on(2020, 1, 6) + Math.floor((index * 165) / count) * DAY;
    const open = source === 'Kiểm tra phân cấp' && index % 4 === 2;
    return [
      String(index + 1),
      `VD-${String(index + 1).padStart(3, '0')}`,
      source,
      index === 44 ? 'Sai phạm kinh phí' : index === 48 ? '' : 'Khác',
      officialName(dice.pick([...offices.departments, ...offices.districts]), offices),
      `Nội dung kiểm tra số ${index + 1}`,
      slashed(found),
      open ? 'Chưa xử lý' : dice.pick(['Đã xử lý', 'Đã xử lý', 'Kiến nghị xử lý']),
      open ? '' : slashed(found + dice.between(3, 14) * DAY),
      '',
      '',
    ];
  });
  return [header, ...rows, ...NOTHING_FOUND.map((row, index) => row.with(0, String(count + index + 1)))];
}
