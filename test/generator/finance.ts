import { DAY, on, slashed } from './calendar.js';
import type { Row } from './csv.js';
import type { Dice } from './dice.js';
import { type Offices, officialName } from './offices.js';

/** What inspectors and auditors asked for: 28 of 30 done. */
export function recommendationRows(offices: Offices, dice: Dice): Row[] {
  const header = [
    'STT',
    'Mã kiến nghị',
    'Cơ quan kiến nghị',
    'Kết luận / báo cáo',
    'Ngày kết luận',
    'Cơ quan, đơn vị',
    'Nội dung kiến nghị',
    'Số tiền kiến nghị',
    'Số tiền đã thực hiện',
    'Tình trạng thực hiện',
    'Ngày thực hiện xong',
  ];
  const rows = Array.from({ length: 30 }, (_, index): Row => {
    const issued = on(2020, 1, 6) + index * 4 * DAY;
    const result = index === 12 ? 'Thực hiện một phần' : index === 25 ? 'Chưa thực hiện' : 'Đã thực hiện';
    const amount = dice.between(12, 480);
    const done = result === 'Đã thực hiện';
    return [
      String(index + 1),
      `KN-${String(index + 1).padStart(2, '0')}`,
      dice.pick(['Kiểm toán nhà nước', 'Thanh tra tỉnh']),
      `${(index % 6) + 3}/KL-TTr`,
      slashed(issued),
      officialName(dice.pick([...offices.departments, ...offices.districts]), offices),
      'Nộp ngân sách số tiền chi sai',
      `${amount},50`,
      done ? `${amount},50` : '0',
      result,
      done ? slashed(issued + dice.between(10, 50) * DAY) : '',
    ];
  });
  return [header, ...rows];
}

/** Rules for public property: one department has issued none. */
export function assetRegulationRows(offices: Offices): Row[] {
  const header = ['STT', 'Cơ quan, đơn vị', 'Số văn bản quy chế', 'Ngày ban hành', 'Đã ban hành'];
  const rows = [...offices.departments, ...offices.districts].map((office, index): Row => {
    const issued = office.id !== 'so-ngoai-vu';
    return [
      String(index + 1),
      officialName(office, offices),
      issued ? `${index + 20}/QĐ-QCTS` : '',
      issued ? slashed(on(2019, 3, 4) + index * 9 * DAY) : '',
      issued ? 'Có' : 'Chưa',
    ];
  });
  return [header, ...rows];
}

const SUBJECTS = ['Quản lý tài sản công', 'Kỷ luật, kỷ cương hành chính', 'Cải cách hành chính'] as const;

/** Inspections of the year: those of the second half are not due yet; one of public assets has no conclusion. */
export function inspectionRows(offices: Offices, dice: Dice): Row[] {
  const header = [
    'STT',
    'Mã cuộc kiểm tra',
    'Nội dung kiểm tra',
    'Cơ quan được kiểm tra',
    'Kiểm tra đột xuất',
    'Thời hạn theo kế hoạch',
    'Ngày kiểm tra',
    'Số kết luận, báo cáo',
    'Số trường hợp vi phạm',
    'Số trường hợp đã xử lý, đề xuất xử lý',
  ];
  const rows = Array.from({ length: 36 }, (_, index): Row => {
    const due = on(2020, 1, 15) + index * 9 * DAY;
    const held = due <= on(2020, 6, 30);
    const found = index % 5;
    return [
      String(index + 1),
      `KT-2020-${String(index + 1).padStart(2, '0')}`,
      SUBJECTS[index % 3] ?? SUBJECTS[0],
      officialName(dice.pick([...offices.departments, ...offices.districts]), offices),
      index % 6 === 1 ? 'Có' : 'Không',
      slashed(due),
      held ? slashed(due - dice.below(4) * DAY) : '',
      held && index !== 9 ? `${index + 5}/KL-TTr` : '',
      held ? String(found) : '',
      held ? String(found) : '',
    ];
  });
  return [header, ...rows];
}
