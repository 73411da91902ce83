import { describe, expect, it } from 'vitest';
import { detectEncoding, detectFont } from '../../../src/data/encoding/detect.js';
import { sayConverted } from '../../../src/data/encoding/say.js';
import type { EncodingName } from '../../../src/language/encodings.js';
import { CP1258, encoded, misread, TCVN3, toVni, VISCII } from './letters.js';

const HEADER = 'Mã hồ sơ,Tên thủ tục hành chính,Đơn vị giải quyết,Ngày tiếp nhận,Ngày hẹn trả,Trạng thái';
const ROW = 'H-1,Cấp lý lịch tư pháp,Sở Tư pháp,02/06/2020,05/06/2020,Đã trả kết quả';
const FILE = `${HEADER}\n${ROW}\n`;
/** Without the capital Đ that an old font has only by itself. */
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const tcvn3 = (text: string): Buffer => encoded(text, TCVN3);

const of = (bytes: Buffer, named?: EncodingName): unknown => {
  const found = detectEncoding(bytes, named);
  return 'what' in found ? found.what.en : [found.charset, found.font];
};

describe('how a text is written', () => {
  it.each([
    ['UTF-8', Buffer.from(FILE), ['utf-8', 'none']],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${FILE}`), ['utf-8', 'none']],
    ['ASCII', Buffer.from('ma_ho_so,ngay\n1,2\n'), ['utf-8', 'none']],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${FILE}`, 'utf16le'), ['utf-16le', 'none']],
    ['UTF-16 without one', Buffer.from(FILE, 'utf16le'), ['utf-16le', 'none']],
    ['UTF-16 the other way', Buffer.from(FILE, 'utf16le').swap16(), ['utf-16be', 'none']],
    ['Windows-1258', encoded(FILE, CP1258), ['windows-1258', 'none']],
    ['VISCII', encoded(FILE, VISCII), ['viscii', 'none']],
    ['TCVN3', tcvn3(FILE), ['windows-1252', 'tcvn3']],
    ['VNI', latin1(toVni(FILE)), ['windows-1252', 'vni']],
    ['TCVN3 kept as UTF-8', Buffer.from(tcvn3(FILE).toString('latin1')), ['utf-8', 'tcvn3']],
    ['VNI kept as UTF-8', Buffer.from(toVni(FILE)), ['utf-8', 'vni']],
    ['VNI as Unicode text of Excel', Buffer.from(`\uFEFF${toVni(FILE)}`, 'utf16le'), ['utf-16le', 'vni']],
    ['UTF-8 misread', Buffer.from(misread(FILE)), ['utf-8', 'mojibake']],
    ['UTF-8 misread twice', Buffer.from(misread(misread(FILE))), ['utf-8', 'mojibake-twice']],
    ['its header alone, in TCVN3', tcvn3('Mã hồ sơ;Ngày hẹn trả\n'), ['windows-1252', 'tcvn3']],
  ])('is told of %s', (_, bytes, expected) => {
    expect(of(bytes)).toEqual(expected);
  });

  it('is told where the beginning is cut within a character', () => {
    const bytes = Buffer.from(FILE);
    for (let end = bytes.length - 12; end < bytes.length; end++)
      expect(of(bytes.subarray(0, end))).toEqual(['utf-8', 'none']);
  });

  it('is Unicode that other languages and signs stand in', () => {
    expect(of(Buffer.from(`${FILE}H-2,Müller & Søn «Café» ®,Đắk Lắk,1 m²,½,±5 °C\n`))).toEqual([
      'utf-8',
      'none',
    ]);
    expect(of(Buffer.from('id,note\n1,Müller\n2,Café\n'))).toEqual(['utf-8', 'none']);
  });

  it('is UTF-8 with some damage, where only cells are damaged', () => {
    expect(of(Buffer.concat([Buffer.from(FILE), latin1('H-2,S\xe1\xba,\xff\n')]))).toEqual(['utf-8', 'none']);
    const plain = Buffer.from(`id,note\n${'1,x\n'.repeat(40)}`);
    expect(of(Buffer.concat([plain, latin1('2,caf\xe9\n')]))).toEqual(['utf-8', 'none']);
  });

  it('may be too little to tell, and then is asked for', () => {
    const little = latin1('id,caf\xe9,M\xfcller,\xc6rlig\n1,2\n');
    expect(of(little)).toMatch(/^The text is not UTF-8, and too few words tell which encoding it is \(.+VNI/);
    expect(of(little, 'windows-1258')).toEqual(['windows-1258', 'none']);
    expect(of(little, 'tcvn3')).toEqual(['windows-1252', 'tcvn3']);
  });

  it('is as a person says, over bytes and over characters', () => {
    expect(of(Buffer.from(FILE), 'windows-1258')).toEqual(['windows-1258', 'none']);
    expect(of(Buffer.from('TiÕp'), 'tcvn3')).toEqual(['utf-8', 'tcvn3']);
    expect(of(Buffer.from('TiÕp', 'utf16le'), 'tcvn3')).toEqual(['utf-16le', 'tcvn3']);
    expect(of(Buffer.from('\uFEFFTieáp', 'utf16le'), 'vni')).toEqual(['utf-16le', 'vni']);
  });
});

it('of texts whose characters are known the font alone is told', () => {
  expect(detectFont(tcvn3(FILE).toString('latin1'))).toMatchObject({ font: 'tcvn3' });
  expect(detectFont(FILE)).toEqual({ charset: 'utf-8', font: 'none', evidence: undefined });
  expect(detectFont('TiÕp', 'tcvn3')).toEqual({ font: 'tcvn3', evidence: 'named' });
});

describe('what was turned into Unicode', () => {
  it('is said with what told it', () => {
    const found = detectEncoding(tcvn3(FILE));
    expect('what' in found || sayConverted(found)).toEqual({
      vi: 'Chữ viết bằng TCVN3 (phông .VnTime), đã chuyển sang Unicode (28/28 từ có dấu ở đầu tệp đọc được thành tiếng Việt).',
      en: 'The text is in TCVN3 (fonts .VnTime) and was turned into Unicode (28 of 28 words with marks at the beginning then read as Vietnamese).',
    });
    const named = detectEncoding(Buffer.from('x'), 'vni');
    expect('what' in named || sayConverted(named)?.en).toBe(
      'The text is in VNI (fonts VNI-Times) and was turned into Unicode.',
    );
  });

  it('is nothing, where it was Unicode', () => {
    const found = detectEncoding(Buffer.from(FILE));
    expect('what' in found || sayConverted(found)).toBeUndefined();
  });
});
