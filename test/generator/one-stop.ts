import { type Minute, slashed, slashedWithTime } from './calendar.js';
import type { Row } from './csv.js';
import { type Channel, type Dossier, type Status, statusAt } from './dossier.js';

/** The list that the one-stop system of departments and districts exports. */
export const ONE_STOP_HEADER: Row = [
  'STT',
  'Mã hồ sơ',
  'Mã TTHC',
  'Tên thủ tục hành chính',
  'Đơn vị giải quyết',
  'Cấp giải quyết',
  'Chủ hồ sơ',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày kết thúc xử lý',
  'Ngày trả kết quả',
  'Trạng thái hồ sơ',
  'Hình thức tiếp nhận',
  'Hình thức nhận kết quả',
  'Có thư xin lỗi',
];

const STATUS: Record<Status, readonly string[]> = {
  in_process: ['Đang xử lý', 'Đang giải quyết'],
  supplement: ['Yêu cầu bổ sung giấy tờ', 'Chờ bổ sung'],
  done: ['Đã xử lý xong', 'Đã giải quyết'],
  returned: ['Đã trả kết quả', 'Đã trả'],
  withdrawn: ['Công dân yêu cầu rút hồ sơ', 'Rút hồ sơ'],
  not_received: ['Không được tiếp nhận', 'Từ chối tiếp nhận'],
  stopped: ['Dừng xử lý', 'Từ chối giải quyết'],
};

const RECEIPT: Record<Channel, readonly string[]> = {
  direct: ['Trực tiếp', 'Tại bộ phận một cửa'],
  online: ['Trực tuyến', 'Nộp trực tuyến'],
  post: ['Qua bưu chính công ích', 'BCCI'],
};

const HANDOVER: Record<Channel, readonly string[]> = {
  direct: ['Nhận trực tiếp', 'Trực tiếp'],
  online: ['Nhận bản điện tử', 'Trực tuyến'],
  post: ['Qua bưu chính công ích', 'Bưu điện'],
};

const LEVEL: Record<Dossier['level'], readonly string[]> = {
  province: ['Cấp tỉnh', 'Sở, ban, ngành'],
  district: ['Cấp huyện', 'Quận/ Huyện'],
  commune: ['Cấp xã', 'Xã, phường, thị trấn'],
  other: ['Cơ quan khác'],
};

export function oneStopRow(dossier: Dossier, number: number, at: Minute): Row {
  const { sequence, due } = dossier;
  const word = (words: readonly string[]): string => words[sequence % 7 === 0 ? words.length - 1 : 0] ?? '';
  return [
    String(number),
    dossier.code,
    `${dossier.procedure.code}.000.00.00.H47`,
    dossier.procedure.name,
    dossier.agency,
    word(LEVEL[dossier.level]),
    `Công dân ${String(sequence).padStart(5, '0')}`,
    slashedWithTime(dossier.received),
    due === undefined ? '' : dateOf(dossier, due),
    sequence % 97 === 0 ? '' : resolvedBy(dossier, at), // some clerks fill in the handing over alone
    returnedBy(dossier, at),
    word(STATUS[statusAt(dossier, at)]),
    receiptOf(dossier) ?? word(RECEIPT[dossier.receipt]),
    word(HANDOVER[dossier.handover]),
    apologyFor(dossier, at),
  ];
}

/** Of a late dossier somebody wrote a letter of apology, or did not, or nobody says. */
function apologyFor({ sequence, due, resolved, ending }: Dossier, at: Minute): string {
  const isLate = ending === 'returned' && due !== undefined && due < at && resolved > due;
  return isLate ? (['Có', 'Có', 'Có', 'Không', ''][sequence % 5] ?? '') : '';
}

/** Agents hand in dossiers for others, and the system notes it by a word that the definitions do not know. */
const receiptOf = ({ receipt, sequence }: Dossier): string | undefined =>
  receipt === 'online' && sequence % 20 === 7 ? 'Đại lý dịch vụ công' : undefined;

export function resolvedBy(dossier: Dossier, at: Minute): string {
  return dossier.ending === 'returned' && dossier.resolved <= at ? slashedWithTime(dossier.resolved) : '';
}

export function returnedBy(dossier: Dossier, at: Minute): string {
  return dossier.ending === 'returned' && dossier.ended <= at ? dateOf(dossier, dossier.ended) : '';
}

/** One desk in five writes the day alone. */
const dateOf = ({ sequence }: Dossier, at: Minute): string =>
  sequence % 5 === 0 ? slashed(at) : slashedWithTime(at);
