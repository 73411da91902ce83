import { describe, expect, it } from 'vitest';
import { inputOf } from '../measure/world.js';
import { CASES, read } from './exports.js';

const cases = (...lines: string[]) => inputOf('cases.csv', `${lines.join('\n')}\n`);

describe('a cell that cannot be read leaves its row a record, and is told with its line and column', () => {
  it.each([
    ['bad-date', 'Hẹn trả', '31/02/2020', 'due', /is not a real date/],
    ['bad-date', 'Hẹn trả', 'chưa rõ', 'due', /is not a real date/],
    ['bad-number', 'Số lượng', '12 cái', 'count', /is not a/],
    ['bad-number', 'Số tiền', '1.234.5', 'amount', /is not a/],
    ['bad-number', 'Tỷ lệ', 'một nửa', 'share', /is not a/],
    ['ambiguous-number', 'Số tiền', '1.234', 'amount', /thousands or a fraction/],
    ['bad-boolean', 'Qua bưu chính', 'có lẽ', 'post', /neither yes nor no/],
    ['unknown-value', 'Cấp', 'Cấp thôn', 'level', /is not a known value/],
    ['undecodable', 'Ghi chú', 'H\uFFFD s\uFFFD', 'remark', /cannot be decoded/],
    ['undecodable', 'Hẹn trả', '0\uFFFD/03/2020', 'due', /cannot be decoded/],
  ])('%s: %s of %j', async (code, title, text, column, say) => {
    const { records, rejects, unread } = await read([
      cases(`Mã,Trạng thái,${title}`, 'a1,Xong,', `"a\n2",Xong,${text}`, `a3,Xong,${text}`),
    ]);
    expect(records.map((record) => record.code)).toEqual(['a1', 'a 2', 'a3']);
    const shown = text.replaceAll('\uFFFD', '?');
    expect(records.slice(1).map((record) => record[column])).toEqual([`?${shown}`, `?${shown}`]);
    expect(rejects).toEqual([]);
    expect(unread).toMatchObject(
      [3, 5].map((line) => ({ file: 'cases.csv', dataset: 'cases', line, column, code, value: shown })),
    );
    for (const cell of unread) expect(cell.say.en).toMatch(say);
  });

  it('unknown-value: an enum, with what is possible', async () => {
    const { unread } = await read([cases('Mã,Trạng thái', 'a1,xog')]);
    expect(unread).toMatchObject([
      {
        line: 2,
        column: 'status',
        code: 'unknown-value',
        value: 'xog',
        say: { en: '`xog` is not a known value. Did you mean `Xong`?' },
      },
    ]);
  });

  it('unknown-agency: the level of an office that nobody knows', async () => {
    const { records, unread } = await read([cases('Mã,Trạng thái,Đơn vị', 'a1,Xong,Sở Lạ')]);
    expect(records).toMatchObject([{ level: '?Sở Lạ', office: 'Sở Lạ' }]);
    expect(unread).toMatchObject([{ column: 'level', code: 'unknown-agency', value: 'Sở Lạ' }]);
    expect(unread[0]?.say.en).toContain('the agency `Sở Lạ` is not in the dictionary');
  });

  it('by what was written in Windows-1258 below a header that needs no marks', async () => {
    const bytes = Buffer.concat([
      Buffer.from('code,status,remark\na1,done,'),
      Buffer.from([0x68, 0xf4, 0xcc]),
      Buffer.from('\na2,done,\n'),
    ]);
    const { records, unread } = await read([inputOf('cases.csv', bytes)]);
    expect(records.map(({ code }) => code)).toEqual(['a1', 'a2']);
    expect(unread.map(({ line, code }) => [line, code])).toEqual([[2, 'undecodable']]);
  });
});

describe('what costs nothing', () => {
  it('a word in a column that nobody asks', async () => {
    const { records, unread } = await read([cases('Mã,Trạng thái,Hẹn trả', 'a1,có lẽ,không rõ')], {
      needed: ['code'],
    });
    expect([records, unread]).toEqual([[{ code: 'a1' }], []]);
  });

  it('a row that is replaced by a newer file', async () => {
    const { unread } = await read([
      inputOf('2020-01.csv', 'Mã,Trạng thái\na1,xog\n'),
      inputOf('2020-02.csv', 'Mã,Trạng thái\na1,Xong\n'),
    ]);
    expect(unread).toEqual([]);
  });

  it('a blank: there is nothing to mend in it but to fill it', async () => {
    const { records, unread } = await read([cases('Mã,Trạng thái,Số lượng', 'a1,,')]);
    expect(records).toMatchObject([{ status: '?', count: '?' }]);
    expect(unread).toEqual([]);
  });

  it('a blank beside a word that cannot be read in the same column; the word is told', async () => {
    const { due, ...columns } = CASES.columns as Record<string, object>;
    const { records, unread } = await read(
      [cases('Mã,Trạng thái,Hẹn trả', 'a1,Xong,', 'a2,Xong,chưa rõ', 'a3,Xong,')],
      { cases: { ...CASES, columns: { ...columns, due: { ...due, blank: 'unknown' } } } },
    );
    expect(records.map((record) => record.due)).toEqual(['?', '?chưa rõ', '?']);
    expect(unread).toMatchObject([{ line: 3, column: 'due', value: 'chưa rõ' }]);
    expect(unread).toHaveLength(1);
  });
});

it('a column that the file lacks is absent; what it falls back on takes its place', async () => {
  const { records } = await read([cases('Số biên nhận,Trạng thái', 'b1,Xong')]);
  expect(records).toMatchObject([{ code: 'b1', due: 'absent', level: 'absent', weight: '1' }]);
});

it('a blank that means a value is read as that value beside cells that cannot be read', async () => {
  const { records } = await read([cases('Mã,Trạng thái,Trọng số', 'a1,Xong,', 'a2,Xong,nhiều')], {
    cases: CASES,
  });
  expect(records.map(({ weight }) => weight)).toEqual(['1', '?nhiều']);
});
