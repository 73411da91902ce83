import { DAY, on, slashed } from './calendar.js';
import type { Row } from './csv.js';
import type { Dice } from './dice.js';
import { type Offices, officialName } from './offices.js';

/** Legal documents checked in the half-year: five break the law, all of them handled. */
export function legalDocumentRows(offices: Offices, dice: Dice): Row[] {
  const header = [
    'STT',
    'Số ký hiệu',
    'Loại văn bản',
    'Cơ quan ban hành',
    'Ngày ban hành',
    'Phát hiện qua',
    'Ngày phát hiện',
    'Trái pháp luật',
    'Đã xử lý / kiến nghị xử lý',
    'Ngày xử lý',
    'Văn bản xử lý',
  ];
  const rows = Array.from({ length: 40 }, (_, index): Row => {
    const unlawful = index % 8 === 3;
    const found = on(2020, 1, 10) + index * 4 * DAY;
    return [
      String(index + 1),
      `${index + 5}/2019/QĐ-UBND`,
      'Quyết định',
      officialName(dice.pick(offices.districts), offices),
      slashed(on(2019, 2, 1) + index * 7 * DAY),
      dice.pick(['Kiểm tra', 'Rà soát']),
      slashed(found),
      unlawful ? 'Có' : 'Không',
      unlawful ? 'Đã' : '',
      unlawful ? slashed(found + 8 * DAY) : '',
      unlawful ? `${index + 70}/STP-KTVB` : '',
    ];
  });
  return [header, ...rows];
}
