import { describe, expect, it } from 'vitest';
import { personalTest } from '../../src/language/personal.js';

const isPersonal = personalTest({
  surnames: ['Nguyễn', 'Trần', 'Hồ', 'Đặng', 'Ông'],
  addresses: ['thôn', 'tổ dân phố', 'số nhà'],
});

describe('what may say something of a person', () => {
  it.each([
    'Nguyễn Văn A',
    'NGUYỄN VĂN AN',
    'Nguyen Van An',
    'Ông Trần B',
    ' Trần  Thị\u00a0Bích Hà ',
    'Sở Nội vụ - Nguyễn Văn A',
    'Nguyễn Văn A, Trần B',
    '0905123456',
    '0905 123 456',
    '+84 905-123-456',
    'gọi 0905.123.456',
    '205123456',
    '048099001234',
    'an.nguyen@example.com',
    'Thôn 3, xã Đại Nghĩa',
    'số nhà 12',
    'Tổ dân phố 5',
  ])('%s', (text) => {
    expect(isPersonal(text)).toBe(true);
  });

  it.each([
    '',
    'Đang xử lý',
    'ĐANG XỬ LÝ',
    'Hồ sơ mới',
    'Chờ công dân bổ sung hồ sơ',
    'Sở Nội vụ',
    'UBND thành phố Tam Kỳ',
    '000.00.06.H56-231027-0361',
    '1.001612.000.00.00.H47',
    'H56.14-240823-0001',
    '05/06/2020 08:03:00',
    '20200605080300',
    '12345678',
    '31/02/2020',
    'Nguyễn',
    'Qua đường bưu điện',
    'Thônghiêm',
    'Cấp thôn',
  ])('not “%s”', (text) => {
    expect(isPersonal(text)).toBe(false);
  });
});
