import { describe, expect, it } from 'vitest';
import { inputOf } from '../measure/world.js';
import { read } from './exports.js';

const cases = (...lines: string[]) => inputOf('cases.csv', `${lines.join('\n')}\n`);

describe('a row is refused, with its line and column', () => {
  it.each([
    ['bad-date', 'Hẹn trả', '31/02/2020', 'due'],
    ['bad-date', 'Hẹn trả', 'chưa rõ', 'due'],
    ['bad-number', 'Số lượng', '12 cái', 'count'],
    ['bad-number', 'Số tiền', '1.234.5', 'amount'],
    ['bad-number', 'Tỷ lệ', 'một nửa', 'share'],
    ['ambiguous-number', 'Số tiền', '1.234', 'amount'],
    ['bad-boolean', 'Qua bưu chính', 'có lẽ', 'post'],
    ['unknown-value', 'Cấp', 'Cấp thôn', 'level'],
    ['undecodable', 'Ghi chú', 'H\uFFFD s\uFFFD', 'remark'],
    ['undecodable', 'Hẹn trả', '0\uFFFD/03/2020', 'due'],
  ])('%s: %s of %j', async (code, title, text, column) => {
    const { records, rejects } = await read([
      cases(`Mã,Trạng thái,${title}`, 'a1,Xong,', `"a\n2",Xong,${text}`, `a3,Xong,${text}`),
    ]);
    expect(records.map((record) => record.code)).toEqual(['a1']);
    expect(rejects).toMatchObject(
      [3, 5].map((line) => ({ file: 'cases.csv', dataset: 'cases', line, column, code, value: text })),
    );
  });

  it('unknown-value: an enum', async () => {
    const { rejects } = await read([cases('Mã,Trạng thái', 'a1,xog')]);
    expect(rejects).toMatchObject([
      {
        line: 2,
        column: 'status',
        code: 'unknown-value',
        value: 'xog',
        say: { en: '`xog` is not a known value. Possible: done, open.' },
      },
    ]);
  });

  it('required-empty: a column that is required, or its key', async () => {
    const { rejects } = await read([
      cases('Mã,Số biên nhận,Trạng thái', 'a1,, ', ',\u00a0,Xong', ',b1,Xong'),
    ]);
    expect(rejects.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 'status', 'required-empty'],
      [3, 'code', 'required-empty'],
    ]);
  });

  it('cell-count: too few, or too many that are filled', async () => {
    const { records, rejects } = await read([cases('Mã,Trạng thái', 'a1', 'a2,Xong', 'a3,Xong,thừa')]);
    expect(records).toHaveLength(1);
    expect(rejects.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, undefined, 'cell-count'],
      [4, undefined, 'cell-count'],
    ]);
  });

  it('quote-misplaced and quote-not-closed: that line, and no more', async () => {
    const { records, rejects } = await read([
      cases('Mã,Trạng thái', '"a1"x,Xong', 'a2,Xong', 'a3,"Xong', 'a4,Xong'),
    ]);
    expect(records.map(({ code }) => code)).toEqual(['a2', 'a4']);
    expect(rejects.map(({ line, code }) => [line, code])).toEqual([
      [2, 'quote-misplaced'],
      [4, 'quote-not-closed'],
    ]);
  });

  it('by what was written in Windows-1258 below a header that needs no marks', async () => {
    const bytes = Buffer.concat([
      Buffer.from('code,status,remark\na1,done,'),
      Buffer.from([0x68, 0xf4, 0xcc]),
      Buffer.from('\na2,done,\n'),
    ]);
    const { records, rejects } = await read([inputOf('cases.csv', bytes)]);
    expect([records.map(({ code }) => code), rejects.map(({ line, code }) => [line, code])]).toEqual([
      ['a2'],
      [[2, 'undecodable']],
    ]);
  });
});

describe('personal data', () => {
  const header = 'Mã,Chủ hồ sơ,Địa chỉ,Trạng thái,Hẹn trả,Không rõ';
  const SECRET = /Nguyễn|Văn|Trần Cao Vân|0905/;

  it('are in no record and no reject', async () => {
    const { records, rejects } = await read([
      cases(
        header,
        'a1,Nguyễn Văn A,12 Trần Cao Vân,Xong,,0905',
        'a2,Nguyễn Văn B,0905,Sai,,0905',
        'a3,Nguyễn Văn C,,Xong,31/02/2020,',
        'a1,Nguyễn Văn A,,Xong,,0905',
        ',Nguyễn Văn D,,Xong,,',
      ),
    ]);
    expect(rejects.map(({ code }) => code)).toEqual([
      'unknown-value',
      'bad-date',
      'repeated-key',
      'required-empty',
    ]);
    expect(JSON.stringify([records, rejects])).not.toMatch(SECRET);
    expect(rejects[0]?.cells).toEqual({ Mã: 'a2', 'Trạng thái': 'Sai', 'Hẹn trả': '' });
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
