import { DAY, on, slashed, workingDays } from './calendar.js';
import type { Row } from './csv.js';
import type { Dice } from './dice.js';
import { anyName, type Offices } from './offices.js';

const HEADER = [
  'STT',
  'Chiều văn bản',
  'Số ký hiệu',
  'Ngày ban hành',
  'Ngày đến',
  'Loại văn bản',
  'Nơi gửi',
  'Loại nơi nhận',
  'Mã định danh nơi nhận',
  'Độ khẩn',
  'Độ mật',
  'Hình thức gửi',
  'Ký số',
  'Trạng thái',
] as const;

const KINDS = [
  ['Công văn', ''],
  ['Báo cáo', 'BC-'],
  ['Thông báo', 'TB-'],
  ['Quyết định', 'QĐ-'],
  ['Giấy mời', 'GM-'],
] as const;

/** The register of a quarter: the first still has paper beside the electronic way, the second hardly. Some were refused. */
export function documentRows(quarter: 1 | 2, count: number, offices: Offices, dice: Dice): Row[] {
  const days = [...workingDays(on(2020, quarter * 3 - 2, 1), on(2020, quarter * 3, 30))];
  const senders = [...offices.departments, ...offices.districts];
  const rows = Array.from({ length: count }, (_, index): Row => {
    const [kind, sign] = dice.pick(KINDS);
    const day = days[Math.floor((index * days.length) / count)] ?? 0;
    const incoming = dice.chance(0.45);
    const secret = dice.chance(0.02);
    return [
      String(index + 1),
      incoming ? 'Văn bản đến' : 'Văn bản đi',
      `${1 + index}/${sign}${dice.pick(['UBND', 'SNV', 'STC', 'STTTT'])}`,
      slashed(day),
      incoming ? slashed(day + dice.below(3) * DAY) : '',
      kind,
      anyName(dice.pick(senders), offices, dice),
      ...receiver(dice),
      dice.pick(['Thường', 'Thường', 'Thường', 'Khẩn', 'Hoả tốc', 'Hỏa tốc', '']),
      secret ? dice.pick(['Mật', 'Mật', 'Tối mật']) : dice.pick(['Thường', 'Thường', 'Không']),
      secret ? 'Giấy' : sending(quarter, dice),
      secret ? '' : 'x',
      dice.chance(0.003) ? 'Từ chối' : dice.pick(['Hoàn thành', 'Đã tiếp nhận', 'Đã đến', '']),
    ];
  });
  return [HEADER, ...rows];
}

/** To whom: mostly agencies, some with their identifier; now and then a word that nobody knows, or none. */
function receiver(dice: Dice): [kind: string, code: string] {
  if (dice.chance(0.02)) return [dice.pick(['Nơi khác', '']), ''];
  if (dice.chance(0.1)) return [dice.pick(['Công dân', 'Doanh nghiệp', 'Cơ quan Đảng']), ''];
  if (dice.chance(0.3)) return ['', `000.00.${String(dice.between(10, 60))}.H47`];
  return [dice.pick(['Cơ quan nhà nước', 'CQNN']), ''];
}

function sending(quarter: 1 | 2, dice: Dice): string {
  if (dice.chance(quarter === 1 ? 0.025 : 0.008)) return dice.pick(['Giấy', 'Văn thư']);
  if (dice.chance(0.06)) return 'Song song';
  return dice.pick(['Điện tử', 'Hoàn toàn điện tử', 'Trục liên thông']);
}
