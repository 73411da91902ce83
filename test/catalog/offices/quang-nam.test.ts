import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load.js';
import { moment } from '../../../src/values/moment.js';

const { agencies, datasets } = await loadCatalog('indicators/quang-nam-2020');
const on = (year: number, month: number, day: number) => moment(year, month, day) as number;
const NOW = on(2020, 12, 31);
const ids = [...agencies.ids].filter((id) => agencies.levelOf(id) !== undefined);

describe('an office of Quảng Nam is found', () => {
  it.each([
    // by code
    ['502', 'tam-ky'],
    ['20341', 'tam-ky.an-my'],
    ['H47', 'ubnd-tinh'],
    ['000.00.00.H47', 'ubnd-tinh'],
    // by abbreviation
    ['STP', 'so-tu-phap'],
    ['SNV', 'so-noi-vu'],
    ['Sở TP', 'so-tu-phap'],
    ['VP UBND tỉnh', 'van-phong-ubnd'],
    ['VP. UBND tỉnh Quảng Nam', 'van-phong-ubnd'],
    ['VPUB', 'van-phong-ubnd'],
    ['Sở TN&MT', 'so-tai-nguyen-moi-truong'],
    ['Sở TNMT', 'so-tai-nguyen-moi-truong'],
    ['Sở TN-MT', 'so-tai-nguyen-moi-truong'],
    ['Sở Tài nguyên & Môi trường', 'so-tai-nguyen-moi-truong'],
    ['Sở NN và PTNT', 'so-nong-nghiep-ptnt'],
    ['Sở NN&PTNT', 'so-nong-nghiep-ptnt'],
    ['Sở NNPTNT', 'so-nong-nghiep-ptnt'],
    ['Sở LĐ, TB và XH', 'so-lao-dong-tbxh'],
    ['SỞ LĐ-TB&XH', 'so-lao-dong-tbxh'],
    ['Sở KH&ĐT', 'so-ke-hoach-dau-tu'],
    ['Sở KH&CN', 'so-khoa-hoc-cong-nghe'],
    ['Sở GD và ĐT', 'so-giao-duc-dao-tao'],
    ['Sở TT-TT', 'so-thong-tin-truyen-thong'],
    ['Sở VH-TT&DL', 'so-van-hoa-the-thao-du-lich'],
    ['BQL KKTM Chu Lai', 'bql-chu-lai'],
    ['Trung tâm PVHCC', 'trung-tam-hanh-chinh-cong'],
    ['TTHCC', 'trung-tam-hanh-chinh-cong'],
    ['TT. PVHCC tỉnh Quảng Nam', 'trung-tam-hanh-chinh-cong'],
    ['BHXH tỉnh Quảng Nam', 'bao-hiem-xa-hoi'],
    ['UBND TP Tam Kỳ', 'tam-ky'],
    ['TP.Tam Kỳ', 'tam-ky'],
    ['H. Đại Lộc', 'dai-loc'],
    ['TX Điện Bàn', 'dien-ban'],
    ['P. An Mỹ', 'tam-ky.an-my'],
    ['UBND X. Tam Anh Nam', 'nui-thanh.tam-anh-nam'],
    ['TT Hà Lam', 'thang-binh.ha-lam'],
    ['TT. Núi Thành, H. Núi Thành', 'nui-thanh.nui-thanh'],
    ['Xã Tam Xuân 1', 'nui-thanh.tam-xuan-i'],
    // however it is spelt
    ['so tu phap', 'so-tu-phap'],
    ['Sở Tư Phap', 'so-tu-phap'],
    ['  SỞ   NỘI VỤ ', 'so-noi-vu'],
    ['Sở Nội vụ'.normalize('NFD'), 'so-noi-vu'],
    ['Phường Hoà Hương', 'tam-ky.hoa-huong'],
    ['Phường Hòa Hương', 'tam-ky.hoa-huong'],
    ['Phường Hòa Thuận', 'tam-ky.hoa-thuan'],
    ['Thành phố Tam Kì', 'tam-ky'],
    ['Xã Tr’Hy', 'tay-giang.trhy'],
    ['Sở Kế hoạch - Đầu tư', 'so-ke-hoach-dau-tu'],
    ['Sở Nội vụ tỉnh', 'so-noi-vu'],
    ['Sở Nội vụ tỉnh Quảng Nam', 'so-noi-vu'],
    // by what stands before and behind it
    ['Bộ phận một cửa UBND xã Tam Thành, huyện Phú Ninh', 'phu-ninh.tam-thanh'],
    ['Bộ phận TN&TKQ - UBND phường An Mỹ, TP. Tam Kỳ, tỉnh Quảng Nam', 'tam-ky.an-my'],
    ['HĐND và UBND huyện Núi Thành', 'nui-thanh'],
    ['Trung tâm Hành chính công huyện Đại Lộc', 'dai-loc'],
    // by its parts
    ['Phòng Tư pháp - UBND huyện Đại Lộc', 'dai-loc'],
    ['Phòng TN&MT H. Núi Thành', 'nui-thanh'],
    ['Phòng LĐ-TB&XH thị xã Điện Bàn', 'dien-ban'],
    ['Văn phòng HĐND&UBND huyện Quế Sơn', 'que-son'],
    ['Thanh tra huyện Tiên Phước', 'tien-phuoc'],
    ['Chi nhánh VPĐKĐĐ huyện Thăng Bình', 'so-tai-nguyen-moi-truong'],
    ['CN VPĐKĐĐ TX. Điện Bàn', 'so-tai-nguyen-moi-truong'],
    ['Thanh tra tỉnh', 'thanh-tra-tinh'],
  ])('by “%s”', (text, id) => {
    expect(agencies.agency(text)).toBe(id);
  });

  it('not by what may mean another', () => {
    const vague = [
      'Thanh tra',
      'Phòng Tư pháp',
      'UBND huyện',
      'UBND',
      'Sở',
      'Xã',
      'An Mỹ',
      'Công an',
      'tỉnh',
      'TT',
    ];
    expect(vague.filter((text) => agencies.agency(text) !== undefined)).toEqual([]);
    expect(agencies.agency('Phòng Giao dịch Ngân hàng CSXH huyện Đại Lộc')).toBeUndefined();
    expect(agencies.agency('Hội Nông dân huyện Đại Lộc')).toBeUndefined();
  });

  it('not by a name that two go by where marks are left out: both are told', () => {
    expect(agencies.agency('Xã Trà Dơn')).toBe('nam-tra-my.tra-don-20938');
    expect(agencies.agency('Xa Tra Don')).toBeUndefined();
    expect([...agencies.sharing('Xa Tra Don')].sort()).toEqual([
      'nam-tra-my.tra-don-20938',
      'nam-tra-my.tra-don-20956',
    ]);
  });

  it('with a slip, the nearest are told and none is taken', () => {
    expect(agencies.agency('Sở Tư pap')).toBeUndefined();
    expect(agencies.near('Sở Tư pap')[0]).toBe('so-tu-phap');
    expect(agencies.near('UBND xã Tam Anh Nma, huyện Núi Thành')[0]).toBe('nui-thanh.tam-anh-nam');
    expect(agencies.near('20999')).toEqual([]);
    expect(agencies.near('Viện Nghiên cứu Hải sản')).toEqual([]);
  });

  it('by its own title, whatever that is, and so spelt that nothing but its letters is left', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.constantFrom('NFC', 'NFD'),
        fc.constantFrom<(text: string) => string>(
          (text) => text,
          (text) => text.toUpperCase(),
          (text) => text.toLowerCase(),
          (text) => `  ${text.replaceAll(' ', '\u00A0 ')}. `,
          (text) => `UBND ${text}`,
          (text) => (text.includes('Quảng Nam') ? text : `${text}, tỉnh Quảng Nam`),
        ),
        (id, form, write) => {
          expect(agencies.agency(write(agencies.title(id).vi).normalize(form))).toBe(id);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('the communes of Quảng Nam', () => {
  const communes = (day: number) => agencies.idsAt(['commune'], day);

  it('were 244 until 31 January 2020, and are 241 since', () => {
    expect(communes(on(2019, 6, 30))).toHaveLength(244);
    expect(communes(on(2020, 1, 31))).toHaveLength(244);
    expect(communes(on(2020, 2, 1))).toHaveLength(241);
    expect(communes(NOW)).toHaveLength(241);
  });

  it('that are no more have become those that took their place', () => {
    const gone = communes(on(2020, 1, 31)).filter((id) => !agencies.isThere(id, NOW));
    const became = gone.map(
      (id) => `${agencies.title(id).vi} → ${agencies.title(agencies.heir(id, NOW)).vi}`,
    );
    expect(new Set(became)).toEqual(
      new Set([
        'Thị trấn Tân An → Thị trấn Tân Bình',
        'Xã Hương An → Thị trấn Hương An',
        'Xã Quế Bình → Thị trấn Tân Bình',
        'Xã Quế Cường → Xã Quế Mỹ',
        'Xã Phú Thọ → Xã Quế Mỹ',
        'Xã Quế Ninh → Xã Ninh Phước',
        'Xã Quế Phước → Xã Ninh Phước',
      ]),
    );
    for (const id of gone) expect(agencies.heir(id, on(2020, 1, 31))).toBe(id);
  });

  it('have one code for the commune before and after', () => {
    const read = agencies.agency('20665') as string;
    expect([agencies.heir(read, on(2019, 1, 1)), agencies.heir(read, NOW)]).toEqual([
      'que-son.phu-tho',
      'que-son.que-my',
    ]);
    expect(agencies.heir(agencies.agency('Xã Hương An') as string, NOW)).toBe('que-son.huong-an');
  });
});

describe('what is no office', () => {
  it.each([
    'Nguyễn Văn An',
    'Đoàn Thị Bình',
    'Ban Thị Hoa',
    'Phương Thanh',
    '0905 123 456',
    '0905123456',
    '206123456',
    'nguyenvanan@gmail.com',
    'Phường An Mỹ 0905.123.456',
    'Xã Tam Anh Bắc, ông Trần Văn Bảy',
    'Số 12 Hùng Vương',
    'Sở Lạ 15/08/1985',
    `Sở ${'a'.repeat(200)}`,
    '',
  ])('“%s” is shown nowhere', (text) => {
    expect(agencies.mayName(text)).toBe(false);
  });

  it.each([
    'Sở Lạ',
    'UBND xã Tam Ank',
    'TP Huế',
    'Phòng Một cửa',
    '000.00.17.H47',
    'H47.10',
    '20999',
    'Sở, ban, ngành',
  ])('“%s” may be one, and is named', (text) => {
    expect(agencies.mayName(text)).toBe(true);
  });

  it('nor what begins like an office and goes on about a person', () => {
    const office = datasets.get('dossiers')?.columns.get('agency');
    const told = ['Xã Đại Lãnh, thôn Hà Dục Tây', 'Phòng Tư pháp - Nguyễn Văn An', 'Nguyễn Văn An'];
    for (const text of told) {
      expect(office?.shown(text)).toBe('•••');
      expect(office?.read(text, undefined)).toMatchObject({ fault: { code: 'no-office' } });
    }
    expect(office?.shown('Sở Lạ')).toBe('Sở Lạ');
    expect(office?.read('Sở Lạ', undefined)).toEqual({ value: 'Sở Lạ' });
  });
});
