import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Charset, toUtf8 } from '../../../src/data/encoding/charset.js';
import { cellReader, unfonted } from '../../../src/data/encoding/font.js';
import { CP1258, encoded, LETTERS, misread, TCVN3, toVni, VISCII } from './letters.js';

async function decoded(charset: Charset, bytes: Buffer, size = bytes.length): Promise<string> {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const out: Buffer[] = [];
  for await (const chunk of toUtf8(chunks(), charset)) out.push(chunk);
  return Buffer.concat(out).toString().normalize('NFC');
}

const utf16 = Buffer.from(`\uFEFF${LETTERS}😀`, 'utf16le');
const WRITTEN: Readonly<Record<Exclude<Charset, 'windows-1252'>, [Buffer, string]>> = {
  'utf-8': [Buffer.from(`\uFEFF${LETTERS}😀`), `${LETTERS}😀`],
  'utf-16le': [utf16, `${LETTERS}😀`],
  'utf-16be': [Buffer.from(utf16).swap16(), `${LETTERS}😀`],
  'windows-1258': [encoded(LETTERS, CP1258), LETTERS],
  viscii: [encoded(LETTERS, VISCII), LETTERS],
};

describe('the 134 letters', () => {
  it('are 134', () => expect(new Set(LETTERS).size).toBe(134));

  it.each(Object.entries(WRITTEN))('come back from %s, cut anywhere', async (charset, [bytes, text]) => {
    for (const size of [1, 2, 3, 7, bytes.length])
      expect(await decoded(charset as Charset, bytes, size)).toBe(text);
  });

  it('come back from TCVN3, those that it has, from its bytes and from what they look like', async () => {
    const has = [...LETTERS].filter((one) => TCVN3.has(one)).join('');
    expect(has.length).toBeGreaterThan(67 + 7);
    const shown = await decoded('windows-1252', encoded(has, TCVN3));
    expect(unfonted(shown, 'tcvn3')).toBe(has);
  });

  it('come back from VNI', () => expect(unfonted(toVni(LETTERS), 'vni')).toBe(LETTERS));

  it('come back from UTF-8 that was misread, once and twice', () => {
    expect(unfonted(misread(LETTERS), 'mojibake')).toBe(LETTERS);
    expect(unfonted(misread(misread(LETTERS)), 'mojibake-twice')).toBe(LETTERS);
  });
});

it('known words are read as people remember them', () => {
  expect(unfonted('TiÕp nhËn hå s¬ ®óng h¹n', 'tcvn3')).toBe('Tiếp nhận hồ sơ đúng hạn');
  expect(unfonted('Tieáp nhaän hoà sô ñuùng haïn', 'vni')).toBe('Tiếp nhận hồ sơ đúng hạn');
  expect(unfonted('TIEÁP NHAÄN HOÀ SÔ ÑUÙNG HAÏN', 'vni')).toBe('TIẾP NHẬN HỒ SƠ ĐÚNG HẠN');
  expect(unfonted('Tiáº¿p nháº­n há»“ sÆ¡', 'mojibake')).toBe('Tiếp nhận hồ sơ');
  expect(unfonted('NgÃ y hÃ', 'mojibake')).toBe('Ngày hà');
});

const text = fc.string({
  unit: fc.constantFrom(...LETTERS, ...'abcdeghiklmnopqrstuvxy ,;\t\n"0123456789/:-'),
});

describe('any text', () => {
  it('comes back from what single bytes can write', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (written, size) => {
        const plain = written.normalize('NFC');
        expect(await decoded('viscii', encoded(plain, VISCII), size)).toBe(plain);
        expect(await decoded('windows-1258', encoded(plain, CP1258), size)).toBe(plain);
        expect(unfonted(misread(plain), 'mojibake')).toBe(plain);
      }),
    );
  });
});

it('a zero is no character', async () => {
  expect(await decoded('utf-8', Buffer.from('a\0b'))).toBe('a\uFFFDb');
  expect(await decoded('utf-16le', Buffer.from('a\0', 'utf16le'), 1)).toBe('a\uFFFD');
});

describe('a cell', () => {
  it('in a file that is written in a font may be in Unicode already, and stays so', () => {
    expect(['Së T­ ph¸p', 'Sở Tư pháp', 'Sở Y tế', 'á', 'H-1'].map(cellReader('tcvn3'))).toEqual([
      'Sở Tư pháp',
      'Sở Tư pháp',
      'Sở Y tế',
      'ỏ',
      'H-1',
    ]);
    expect(['Sôû Y teá', 'Sở Y tế', 'hoà'].map(cellReader('vni'))).toEqual(['Sở Y tế', 'Sở Y tế', 'hồ']);
    expect(['Sá»Ÿ Y táº¿', 'Sở Y tế'].map(cellReader('mojibake'))).toEqual(['Sở Y tế', 'Sở Y tế']);
  });
});
