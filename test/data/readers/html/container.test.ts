import { describe, expect, it } from 'vitest';
import { encoded, TCVN3, toVni } from '../../encoding/letters.js';
import { cellsIn, kindOf, tablesIn } from '../opened.js';

const TABLE = '<table border=1><tr><td>Mã hồ sơ</td><td>Ngày tiếp nhận</td><td>Sở Tư pháp</td></tr></table>';
const CELLS = [[['Mã hồ sơ', 'Ngày tiếp nhận', 'Sở Tư pháp']]];

describe('a page is told by its beginning', () => {
  it.each([
    '<!DOCTYPE html>',
    '\n <html>',
    '<TABLE border=1>',
    '<meta charset=utf-8>',
    '\uFEFF<table>',
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<?xml version="1.0"?>\n<!DOCTYPE html>',
    '<!-- made by a system -->\n<table>',
    '<style>td{mso-number-format:"\\@"}</style><table>',
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n',
    'From: <Saved by Windows Internet Explorer>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n',
  ])('%s', (beginning) => expect(kindOf(beginning)).toBe('html'));

  it('in UTF-16 too', () => {
    expect(kindOf(Buffer.from(`\uFEFF<html>${TABLE}`, 'utf16le'))).toBe('html');
    expect(kindOf(Buffer.from(`<html>${TABLE}`, 'utf16le'))).toBe('html');
  });

  it('and not because a tag stands somewhere in it', () => {
    for (const text of [
      'Mã,Ghi chú\na1,<table>\n',
      'a<html>',
      '<10,5\n',
      '<a>,b\n',
      'Mime,Version\n',
      'Mã: 1\n',
    ])
      expect(kindOf(text), text).toBe('csv');
  });
});

describe('the letters of a page', () => {
  it.each<[string, Buffer]>([
    ['UTF-8 without a word about it', Buffer.from(TABLE)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TABLE}`)],
    ['UTF-8 that says it is something else', Buffer.from(`<meta charset=windows-1252>${TABLE}`)],
    ['UTF-16', Buffer.from(`\uFEFF${TABLE}`, 'utf16le')],
    ['TCVN3', encoded(TABLE, TCVN3)],
    ['TCVN3 as characters', Buffer.from(encoded(TABLE, TCVN3).toString('latin1'))],
    [
      'TCVN3 as entities',
      Buffer.from(
        encoded(TABLE, TCVN3)
          .toString('latin1')
          .replace(/[^\0-\x7f]/g, (c) => `&#${c.charCodeAt(0)};`),
      ),
    ],
    ['VNI', Buffer.from(toVni(TABLE))],
  ])('in %s are read', async (_, bytes) => expect(await cellsIn(bytes)).toEqual(CELLS));

  it('are said', async () => {
    const [table] = (await tablesIn(encoded(TABLE, TCVN3))) as Exclude<
      Awaited<ReturnType<typeof tablesIn>>,
      string
    >;
    expect(table?.written).toMatchObject({
      container: 'html',
      encoding: { font: 'tcvn3', evidence: { words: 9, syllables: 9 } },
    });
  });
});

describe('an archive of a page', () => {
  const mht = (how: string, body: string) =>
    [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="----=_Next"',
      '',
      '------=_Next',
      'Content-Type: text/html; charset="utf-8"',
      '',
      '<frameset><frame src="sheet001.htm"></frameset>',
      '------=_Next',
      'Content-Location: file:///C:/sheet001.htm',
      `Content-Transfer-Encoding: ${how}`,
      'Content-Type: text/html; charset="utf-8"',
      '',
      body,
      '------=_Next',
      'Content-Type: image/png',
      '',
      'iVBOR',
      '------=_Next--',
    ].join('\r\n');
  const quoted = (text: string) =>
    [...Buffer.from(text)]
      .map((byte) =>
        byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
      )
      .join('')
      .replace(/(.{50,70})(?==|[ a-z])/g, '$1=\r\n');

  it.each([
    ['quoted-printable', quoted(TABLE)],
    ['base64', Buffer.from(TABLE).toString('base64').replace(/.{76}/g, '$&\r\n')],
    ['8bit', TABLE],
  ])('in %s is read', async (how, body) => expect(await cellsIn(mht(how, body))).toEqual(CELLS));

  it('without a table is told so', async () => {
    expect(await cellsIn(mht('8bit', '<p>x</p>'))).toBe('This HTML page has no table.');
  });
});
