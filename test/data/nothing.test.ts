import { expect, it } from 'vitest';
import { inputOf } from '../measure/world.js';
import { CASES, read } from './exports.js';

const cases = (...lines: string[]) => inputOf('cases.csv', `${lines.join('\n')}\n`);

it('a word for nothing is a blank cell, of whatever type the column is', async () => {
  const { records, rejects } = await read([
    cases('Mã,Trạng thái,Hẹn trả,Số lượng,Đơn vị,Ghi chú,Qua bưu chính', 'a1,Xong,Chưa có,N/A,-,không,-'),
  ]);
  expect(rejects).toEqual([]);
  const [{ due, office, remark, ...cells } = {}] = records;
  expect([due, office, remark]).toEqual([undefined, undefined, undefined]);
  expect(cells).toMatchObject({ code: 'a1', status: 'done', weight: '1', post: 'false', count: '?' });
});

it('a word for nothing gives way to the column that its own falls back on', async () => {
  const { records } = await read([
    cases('Mã,Số biên nhận,Trạng thái,Đơn vị,Cấp', '-,b1,Xong,Sở Nội vụ,chưa có'),
  ]);
  expect(records).toMatchObject([{ code: 'b1', level: 'province' }]);
});

it('a word for nothing does not fill a column that must be filled', async () => {
  const { records, rejects, unread } = await read([cases('Mã,Trạng thái', 'a1,-')]);
  // What stands there nobody knows; but there is no word that someone could mend.
  expect(records).toMatchObject([{ code: 'a1', status: '?' }]);
  expect([rejects, unread]).toEqual([[], []]);
});

it('a blank that is a value is that value, in a cell and where the file lacks the column', async () => {
  const wanted = ['1', '1', '3'];
  const { records } = await read([cases('Mã,Trạng thái,Trọng số', 'a1,Xong,', 'a2,Xong,-', 'a3,Xong,3')]);
  expect(records.map(({ weight }) => weight)).toEqual(wanted);
  const { records: lacking } = await read([cases('Mã,Trạng thái', 'a1,Xong')]);
  expect(lacking.map(({ weight }) => weight)).toEqual(['1']);
});

it('a number outside the range of its column is not read', async () => {
  const { count } = CASES.columns as Record<string, object>;
  const ranged = {
    ...CASES,
    columns: { ...(CASES.columns as object), count: { ...count, range: { at_most: 9 } } },
  };
  const { records, unread } = await read([cases('Mã,Trạng thái,Số lượng', 'a1,Xong,9', 'a2,Xong,10')], {
    cases: ranged,
  });
  expect(records.map(({ count }) => count)).toEqual(['9', '?10']);
  expect(unread).toMatchObject([{ code: 'out-of-range', column: 'count', value: '10' }]);
});
