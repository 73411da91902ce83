import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { foreign } from '../../src/data/foreign.js';

const bytes = (content: string | Buffer): Buffer =>
  typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
const ole = (name: string): Buffer =>
  Buffer.concat([bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.alloc(504), Buffer.from(name, 'utf16le')]);

describe('what holds no table', () => {
  it.each<[string, string | Buffer, RegExp, RegExp]>([
    ['an empty file', '', /empty/, /Export it again/],
    ['a byte order mark alone', '\xef\xbb\xbf', /empty/, /Export it again/],
    ['that of UTF-16', '\xff\xfe', /empty/, /Export it again/],
    ['zeros', Buffer.alloc(4096), /zero bytes/, /Copy it again/],
    [
      'an old workbook',
      ole('Workbook'),
      /an old Excel workbook \(\.xls\)/,
      /File > Save As > Excel Workbook/,
    ],
    [
      'a workbook with a password',
      ole('EncryptedPackage'),
      /with a password, no table/,
      /clear the password/,
    ],
    ['an old document', ole('WordDocument'), /Word document/, /Export it from the system/],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0', /PNG/, /Export it from the system/],
    ['a photograph', '\xff\xd8\xff\xe0\0\x10JFIF', /JPEG/, /Export it from the system/],
    ['a PDF', '%PDF-1.4\n', /a PDF/, /Export it from the system/],
    ['RTF', '{\\rtf1\\ansi', /RTF/, /Export it from the system/],
    ['RAR', 'Rar!\x1a\x07\x01\0', /RAR/, /Unpack it/],
    ['7z', '7z\xbc\xaf\x27\x1c\0\x04', /7z/, /Unpack it/],
    ['gzip', gzipSync('Mã,Ngày\n'), /gzip/, /Unpack it/],
    ['JSON', '[\n  {"MaHoSo": "1"}\n]', /JSON/, /Export it from the system/],
    ['a program', '\x7fELF\x02\x01\x01\0\0\0\x03\x01\x02\x05', /binary/, /Export it from the system/],
  ])('is %s, and is told what to do', (_, content, what, hint) => {
    const said = foreign(bytes(content));
    expect(said?.what.en).toMatch(what);
    expect(said?.hint?.en).toMatch(hint);
    expect(said?.what.vi).toMatch(/^(Đây là|Tệp)/);
    expect(said?.hint?.vi).not.toMatch(/Save As|File >/);
  });
});

it('text is not foreign, whatever it begins with', () => {
  for (const text of ['Mã,Ngày', '"Mã","Ngày"', '<table>', 'MIME-Version: 1.0', 'PK,x', '[x],y'])
    expect(foreign(Buffer.from(text))).toBeUndefined();
  expect(foreign(Buffer.from('Mã,Ngày\n1,02/06/2020\n', 'utf16le'))).toBeUndefined();
  expect(foreign(Buffer.from('\uFEFFMã', 'utf16le'))).toBeUndefined();
});
