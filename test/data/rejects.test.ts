import { describe, expect, it } from 'vitest';
import { inputOf } from '../measure/world.js';
import { CASES, read } from './exports.js';

const cases = (...lines: string[]) => inputOf('cases.csv', `${lines.join('\n')}\n`);

describe('a row is refused, with its line', () => {
  it('no-key: but its other cells are read', async () => {
    const { records, keyless, rejects } = await read([
      cases('Mã,Số biên nhận,Trạng thái', ',\u00a0,Xong', ',b1,Xong', '-,,Đang làm'),
    ]);
    expect(records.map(({ code }) => code)).toEqual(['b1']);
    expect(keyless.map(({ status }) => status)).toEqual(['done', 'open']);
    expect(rejects).toMatchObject([
      { line: 2, column: undefined, code: 'no-key', cells: { status: 'done' } },
      { line: 4, column: undefined, code: 'no-key', cells: { status: 'open' } },
    ]);
  });

  it('unread-key: a key that cannot be decoded is none', async () => {
    const { keyless, rejects } = await read([cases('Mã,Trạng thái', 'H\uFFFD1,Xong')]);
    expect([keyless.length, rejects.map(({ code }) => code)]).toEqual([1, ['unread-key']]);
  });

  it('cell-count: too few, or too many that are filled', async () => {
    const { records, broken, rejects } = await read([
      cases('Mã,Trạng thái', 'a1', 'a2,Xong', 'a3,Xong,thừa', 'a4,Xong,,thừa'),
    ]);
    expect([records.length, broken]).toEqual([1, 3]);
    expect(rejects.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, undefined, 'cell-count'],
      [4, undefined, 'cell-count'],
      [5, undefined, 'cell-count'],
    ]);
    expect(rejects[0]?.say).toEqual({
      vi: 'dòng có 1 ô, tiêu đề có 2. Kiểm tra dấu phân cách và dấu nháy trong ô.',
      en: 'the row has 1 cells, the header 2. Check separators and quotes inside cells.',
    });
  });

  it('quote-misplaced and quote-not-closed: that line, and no more', async () => {
    const { records, broken, rejects } = await read([
      cases('Mã,Trạng thái', '"a1"x,Xong', 'a2,Xong', 'a3,"Xong', 'a4,Xong'),
    ]);
    expect([records.map(({ code }) => code), broken]).toEqual([['a2', 'a4'], 2]);
    expect(rejects.map(({ line, code }) => [line, code])).toEqual([
      [2, 'quote-misplaced'],
      [4, 'quote-not-closed'],
    ]);
  });
});

describe('rows that may take the place of a record', () => {
  const rows = cases('Mã,Trạng thái', 'a1,Xong', ',Xong', 'a1,Xong', 'hỏng', '"a"1,Xong');

  it('are those without a key and those that could not be read; not one that repeats a key', async () => {
    expect((await read([rows])).displacing).toBe(3);
  });

  it('are none where records have no keys', async () => {
    const { key: _, ...keyless } = CASES;
    expect((await read([rows], { cases: keyless })).displacing).toBe(0);
  });
});

describe('a key that a spreadsheet has shortened', () => {
  it('is no key: its row is told with what to do, and repeats no other', async () => {
    const { rejects, keyless, records, unread } = await read([
      cases('Mã,Trạng thái', '2.00302E+11,Xong', '2.00302E+11,Xong', '"1,01E+12",Xong', 'E+11,Xong'),
    ]);
    expect(records.map(({ code }) => code)).toEqual(['E+11']);
    expect([keyless.length, unread.length]).toEqual([3, 3]);
    expect(rejects.map(({ line, code, column, value }) => [line, code, column, value])).toEqual([
      [2, 'unread-key', 'code', '2.00302E+11'],
      [3, 'unread-key', 'code', '2.00302E+11'],
      [4, 'unread-key', 'code', '1,01E+12'],
    ]);
    expect(rejects[0]?.say.en).toContain('has shortened this code');
  });
});

describe('personal data', () => {
  const header = 'Mã,Chủ hồ sơ,Địa chỉ,Trạng thái,Hẹn trả,Không rõ';
  const SECRET = /Nguyễn|Văn|Trần Cao Vân|0905/;

  it('are in no record, no reject and no unread cell', async () => {
    const { records, keyless, rejects, unread } = await read([
      cases(
        header,
        'a1,Nguyễn Văn A,12 Trần Cao Vân,Xong,,0905',
        'a2,Nguyễn Văn B,0905,Sai,,0905',
        'a3,Nguyễn Văn C,,Xong,31/02/2020,',
        'a1,Nguyễn Văn A,,Xong,,0905',
        ',Nguyễn Văn D,,Xong,,',
      ),
    ]);
    expect(rejects.map(({ code }) => code).sort()).toEqual(['no-key', 'repeated-key']);
    expect(unread.map(({ code }) => code)).toEqual(['unknown-value', 'bad-date']);
    expect(JSON.stringify([records, keyless, rejects, unread])).not.toMatch(SECRET);
    expect(unread[0]?.cells).toEqual({ code: 'a2', status: 'Sai', weight: '1' });
  });

  it('are not shown by a row whose quotes are broken', async () => {
    const { rejects } = await read([
      cases(header, 'a1,"Nguyễn Văn A"x,0905,Xong,,', 'a2,"Nguyễn Văn B,0905,Xong,,'),
    ]);
    expect(rejects.map(({ code }) => code)).toEqual(['quote-misplaced', 'quote-not-closed']);
    expect(JSON.stringify(rejects)).not.toMatch(SECRET);
  });

  it('are not shown by a row whose cells have moved', async () => {
    const { rejects } = await read([
      cases(header, 'a1,Nguyễn Văn A,"12 Trần Cao Vân",Xong,,', 'a2,B,12, Trần Cao Vân,Xong,,x'),
    ]);
    expect(rejects.map(({ code }) => code)).toEqual(['cell-count']);
    expect(JSON.stringify(rejects)).not.toMatch(SECRET);
  });
});
