import { describe, expect, it } from 'vitest';
import { inputOf } from '../measure/world.js';
import { read, told } from './exports.js';

const cases = (...lines: string[]) => inputOf('cases.csv', `${lines.join('\n')}\n`);
const HEADER = 'Mã,Trạng thái,Hẹn trả,Số lượng,Số tiền,Tỷ lệ,Qua bưu chính,Đơn vị,Cấp';

describe('a record', () => {
  it('has the value of every cell, by its type', async () => {
    const { records } = await read([
      cases(HEADER, 'a1,Xong,05/03/2020 14:30,1.234,"12,5","95,5 %",x,SNV,Cấp huyện'),
    ]);
    expect(records).toEqual([
      {
        code: 'a1',
        status: 'done',
        due: '2020-03-05T14:30:00',
        count: '1234',
        amount: '25/2',
        share: '191/200',
        post: 'true',
        office: 'so-noi-vu',
        level: 'district',
        weight: '1',
        receipt: 'absent',
        remark: 'absent',
      },
    ]);
  });

  it('has nothing where the cell is empty, however it is empty', async () => {
    const { records, rejects } = await read([cases(HEADER, 'a1,xong, ,\u00a0,"",,\u200B,,')]);
    const [{ receipt, remark, ...cells } = {}] = records;
    // Of amounts, of yes and no, and of levels nobody knows; a date or an office is simply not there.
    const blank = { count: '?', amount: '?', share: '?', post: '?', level: '?' };
    expect([cells, rejects]).toEqual([{ code: 'a1', status: 'done', weight: '1', ...blank }, []]);
    expect([receipt, remark]).toEqual(['absent', 'absent']);
  });

  it('has nothing where characters that nobody sees fill the cell, or surround a word for nothing', async () => {
    const unseen = '\u200B'.repeat(50);
    for (const cell of [unseen, `-${unseen}`]) {
      const filled = Array.from({ length: 6 }, () => cell).join(',');
      const { records, rejects, unread } = await read([
        cases('Mã,Trạng thái,Hẹn trả,Số lượng,Số tiền,Đơn vị,Ghi chú,Trọng số', `a1,Xong,${filled}`),
      ]);
      const { code, status, count, amount, level, weight, ...rest } = records[0] ?? {};
      expect([code, status, count, amount, level, weight]).toEqual(['a1', 'done', '?', '?', '?', '1']);
      expect(rest).toEqual({ receipt: 'absent', share: 'absent', post: 'absent' });
      expect([rejects, unread]).toEqual([[], []]);
    }
  });

  it('has the columns that are asked for, and no other', async () => {
    const { records } = await read([cases(HEADER, 'a1,Xong,05/03/2020,không đọc,,,,,')], {
      needed: ['code', 'due'],
    });
    expect(records).toEqual([{ code: 'a1', due: '2020-03-05' }]);
  });

  it('may have cells beyond the header, if they are empty and all rows have them', async () => {
    const all = await read([cases('Mã,Trạng thái', 'a1,Xong,, ,', 'a2,Xong,,,')]);
    expect(all.records).toHaveLength(2);
    const one = await read([cases('Mã,Trạng thái', 'a1,Xong', 'a2,Xong,')]);
    expect(one.records).toHaveLength(1);
  });
});

describe('falls back', () => {
  it('on another column where the cell is empty, and counts it', async () => {
    const { records, accounts } = await read([
      cases('Mã,Số biên nhận,Trạng thái', 'a1,b1,Xong', ',b2,Xong', ' ,b3,Xong'),
    ]);
    expect(records.map(({ code }) => code)).toEqual(['a1', 'b2', 'b3']);
    expect(told(accounts[0])).toEqual({ code: 2 });
  });

  it('on another column where the file does not have it', async () => {
    const { records, accounts } = await read([cases('Số biên nhận,Trạng thái', 'b1,Xong')]);
    expect([records[0]?.code, told(accounts[0])]).toEqual(['b1', { code: 1 }]);
  });

  it('on the level of the office', async () => {
    const { records, accounts } = await read([
      cases(
        'Mã,Trạng thái,Đơn vị,Cấp',
        'a1,Xong,SNV,',
        'a2,Xong,SNV,cấp huyện',
        'a3,Xong,Sở Lạ,',
        'a4,Xong,,',
      ),
    ]);
    expect(records.map(({ level }) => level)).toEqual(['province', 'district', '?Sở Lạ', '?']);
    expect(told(accounts[0])).toEqual({ level: 1 });
  });

  it('only in rows that have a key', async () => {
    const { accounts } = await read([
      cases('Mã,Số biên nhận,Trạng thái,Đơn vị,Cấp', ',b1,Xong,SNV,', ',,Xong,SNV,'),
    ]);
    expect(told(accounts[0])).toEqual({ code: 1, level: 1 });
  });
});

it('an office that nobody knows keeps its words', async () => {
  const { records } = await read([
    cases('Mã,Trạng thái,Đơn vị', 'a1,Xong,Sở  Lạ', 'a2,Xong,SNV', 'a3,Xong,Sở Lạ', 'a4,Xong,'),
  ]);
  expect(records.map(({ office }) => office)).toEqual(['Sở Lạ', 'so-noi-vu', 'Sở Lạ', undefined]);
});

describe('an example is forgiven', () => {
  it('columns that it leaves out, which are empty, and keys', async () => {
    const rows = cases('Mã,Trạng thái', 'a1,Xong', ',Xong', ',Xong');
    const { records, keyless, rejects } = await read([rows], { lenient: true });
    expect(records.map(({ code, status, due, remark }) => [code, status, due, remark])).toEqual([
      ['a1', 'done', undefined, undefined],
      [undefined, 'done', undefined, undefined],
      [undefined, 'done', undefined, undefined],
    ]);
    expect([keyless, rejects]).toEqual([[], []]);
  });

  it('but not a key that stands twice', async () => {
    const { records, rejects } = await read([cases('Mã,Trạng thái', 'a1,Xong', 'a1,Đang làm')], {
      lenient: true,
    });
    expect(records).toMatchObject([{ code: 'a1', status: 'done' }]);
    expect(rejects.map(({ line, code }) => [line, code])).toEqual([[3, 'repeated-key']]);
  });

  it('but not a blank where a blank is no answer', async () => {
    const { records } = await read([cases('Mã,Trạng thái', 'a1,')], { lenient: true });
    expect(records).toMatchObject([{ status: '?' }]);
  });
});
