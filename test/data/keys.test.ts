import { describe, expect, it } from 'vitest';
import { inputOf, type Spec, titled } from '../measure/world.js';
import { CASES, read } from './exports.js';

const file = (name: string, ...lines: string[]) => inputOf(name, `${lines.join('\n')}\n`);
const cases = (...lines: string[]) => file('cases.csv', ...lines);

describe('a key', () => {
  const january = file('2020-01.csv', 'Mã,Trạng thái', 'a1,Đang làm', 'a2,Đang làm', 'a3,Đang làm');
  const february = file('2020-02.csv', 'Mã,Trạng thái', 'a2,Xong', 'a4,Đang làm');

  it('that a newer file has again is replaced, and the account says so', async () => {
    for (const inputs of [
      [january, february],
      [february, january],
    ]) {
      const { records, accounts } = await read(inputs);
      expect(records.map(({ code, status }) => `${code} ${status}`).sort()).toEqual([
        'a1 open',
        'a2 done',
        'a3 open',
        'a4 open',
      ]);
      expect(accounts.map(({ path, records: kept, replaced }) => [path, kept, replaced])).toEqual([
        ['2020-02.csv', 2, 0],
        ['2020-01.csv', 3, 1],
      ]);
    }
  });

  it('that stands twice in one file is a reject the second time', async () => {
    const { records, rejects } = await read([
      cases('Mã,Trạng thái', 'a1,Xong', 'a2,Xong', 'a1,Đang làm', 'a1,Xong'),
    ]);
    expect(records.map(({ code, status }) => `${code} ${status}`)).toEqual(['a1 done', 'a2 done']);
    expect(rejects.map(({ line, code }) => [line, code])).toEqual([
      [4, 'repeated-key'],
      [5, 'repeated-key'],
    ]);
  });

  it('is refused wherever it stands again, where the dataset says `repeated: reject`', async () => {
    const { records, rejects } = await read([january, february], {
      cases: { ...CASES, key: { columns: ['code'], repeated: 'reject' } },
    });
    expect(records).toHaveLength(4);
    expect(rejects).toMatchObject([{ file: '2020-01.csv', line: 3, code: 'repeated-key' }]);
  });

  it('of several columns is the same only where all are', async () => {
    const both = { ...CASES, key: { columns: ['code', 'due'], repeated: 'replace' } };
    const { records } = await read(
      [cases('Mã,Trạng thái,Hẹn trả', 'a1,Xong,05/03/2020', 'a1,Xong,06/03/2020', 'a1,Xong,5/3/2020')],
      { cases: both },
    );
    expect(records).toHaveLength(2);
  });

  it('is none where a file lacks a column of it and rows share what that one falls back on', async () => {
    const columns = {
      ...(CASES.columns as Spec),
      remark: { type: 'text', title: titled('Phòng'), falls_back_on: 'status' },
    };
    const divisions = {
      cases: { ...CASES, columns, key: { columns: ['code', 'remark'], repeated: 'replace' } },
    };
    const lacking = [1, 2].map((day) => file(`2020-0${day}-01.csv`, 'Mã,Trạng thái', 'a1,Xong', 'a1,Xong'));
    const { records, rejects, accounts } = await read(lacking, divisions);
    expect([records.length, rejects.length, accounts.map(({ replaced }) => replaced)]).toEqual([
      4,
      0,
      [0, 0],
    ]);
    const whole = await read(
      [cases('Mã,Trạng thái,Phòng', 'a1,Xong,P1', 'a1,Xong,P2', 'a1,Xong,P2')],
      divisions,
    );
    expect([whole.records.length, whole.rejects.length]).toEqual([2, 1]);
  });

  it('is none where that is itself a column of it, which then stands for both', async () => {
    const columns = {
      ...(CASES.columns as Spec),
      remark: { type: 'id', title: titled('Số'), falls_back_on: 'code' },
    };
    const { records, rejects } = await read([cases('Mã,Trạng thái', 'a1,Xong', 'a1,Xong')], {
      cases: { ...CASES, columns, key: { columns: ['remark', 'code'], repeated: 'replace' } },
    });
    expect([records.length, rejects.length]).toEqual([2, 0]);
  });

  it('is one where another id stands for it, or the level of an office', async () => {
    const receipts = await read([cases('Số biên nhận,Trạng thái', 'b1,Xong', 'b1,Xong')]);
    expect([receipts.records.length, receipts.rejects.length]).toEqual([1, 1]);
    const leveled = { cases: { ...CASES, key: { columns: ['code', 'level'], repeated: 'replace' } } };
    const rows = ['a1,Xong,Sở Nội vụ', 'a1,Xong,Thành phố Tam Kỳ', 'a1,Xong,SNV'];
    const levels = await read([cases('Mã,Trạng thái,Đơn vị', ...rows)], leveled);
    expect([levels.records.length, levels.rejects.length]).toEqual([2, 1]);
  });

  it('is the same however it is spelled', async () => {
    const { records, rejects } = await read([
      cases('Mã,Trạng thái', 'Đơn 1,Xong', `" ${'Đơn'.normalize('NFD')}\u00a01",Xong`),
    ]);
    expect([records.length, rejects.map(({ code }) => code)]).toEqual([1, ['repeated-key']]);
  });
});
