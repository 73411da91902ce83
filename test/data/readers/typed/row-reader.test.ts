import { describe, expect, it } from 'vitest';
import { inputOf, type Spec, titled } from '../../../measure/world.js';
import { CASES, read, told } from '../../exports.js';

const file = (...lines: string[]) => inputOf('cases.csv', `${lines.join('\n')}\n`);
const cases = (columns: Spec, rest: Spec = {}): Spec => ({
  ...CASES,
  ...rest,
  columns: { ...(CASES.columns as Spec), ...columns },
});

describe('a key', () => {
  it('is read though nothing asks its columns', async () => {
    const rows = file('Mã,Trạng thái,Hẹn trả', 'a1,Xong,05/03/2020', 'a1,Xong,05/03/2020');
    const { records, rejects } = await read([rows], { needed: ['status'] });
    expect(records).toEqual([{ code: 'a1', status: 'done' }]);
    expect(rejects).toMatchObject([{ code: 'repeated-key', line: 3 }]);
  });

  it('of two columns is lacking where one of them is', async () => {
    const both = { ...CASES, key: { columns: ['code', 'due'], repeated: 'replace' } };
    const { records, keyless } = await read(
      [file('Mã,Trạng thái,Hẹn trả', 'a1,Xong,', ',Xong,05/03/2020', 'a1,Xong,05/03/2020')],
      { cases: both },
    );
    expect([records.length, keyless.length]).toEqual([1, 2]);
  });
});

describe('a column that the file lacks', () => {
  it('is not known of, or holds nothing where its dataset says so', async () => {
    const columns = { closed: { type: 'date', title: titled('Ngày đóng'), absent: 'empty' } };
    const { records } = await read([file('Mã,Trạng thái', 'a1,Xong')], { cases: cases(columns) });
    expect([records[0]?.closed, records[0]?.due]).toEqual([undefined, 'absent']);
  });
});

const result = {
  type: 'enum',
  title: titled('Kết quả'),
  falls_back_on: 'status',
  values: { done: titled('Đã trả'), failed: titled('Đang làm') },
};

describe('a list of values that falls back on another', () => {
  const results = async (...lines: string[]) =>
    read([file(...lines)], { cases: cases({ result }) }).then(({ records, unread, accounts }) => ({
      results: records.map((record) => record.result),
      unread: unread.filter(({ column }) => column === 'result').map(({ code, value }) => [code, value]),
      fellBack: told(accounts[0]),
    }));

  it('takes its keys and not its words', async () => {
    expect(await results('Mã,Trạng thái', 'a1,Xong', 'a2, xong ', 'a3,Đang làm', 'a4,lạ')).toEqual({
      results: ['done', 'done', '?Đang làm', '?lạ'],
      unread: [
        ['unknown-value', 'Đang làm'],
        ['unknown-value', 'lạ'],
      ],
      fellBack: { result: 2 },
    });
  });

  it('reads its own cells by its own words', async () => {
    expect(await results('Mã,Trạng thái,Kết quả', 'a1,Xong,Đang làm', 'a2,Xong,')).toEqual({
      results: ['failed', 'done'],
      unread: [],
      fellBack: { result: 1 },
    });
  });
});

it('a list of values that falls back on a text reads it by its own words, and a text takes any', async () => {
  const columns = {
    result: { ...result, falls_back_on: 'remark' },
    memo: { type: 'text', title: titled('Ghi nhớ'), falls_back_on: 'status' },
  };
  const { records } = await read([file('Mã,Trạng thái,Ghi chú', 'a1,Xong,Đã trả', 'a2,Xong,lạ')], {
    cases: cases(columns),
  });
  expect(records.map((record) => [record.result, record.memo])).toEqual([
    ['done', 'Xong'],
    ['?lạ', 'Xong'],
  ]);
});

describe('a text that falls back on another', () => {
  it('does so over several columns, each where it is blank', async () => {
    const columns = {
      note: { type: 'text', title: titled('Chú thích'), falls_back_on: 'remark' },
      memo: { type: 'text', title: titled('Ghi nhớ'), falls_back_on: 'note' },
    };
    const { records, accounts } = await read(
      [file('Mã,Trạng thái,Ghi chú,Chú thích', 'a1,Xong,r,n', 'a2,Xong,r,-', 'a3,Xong,,')],
      { cases: cases(columns) },
    );
    expect(records.map(({ note, memo }) => [note, memo])).toEqual([
      ['n', 'n'],
      ['r', 'r'],
      [undefined, undefined],
    ]);
    expect(told(accounts[0])).toEqual({ note: 1, memo: 2 });
  });
});
