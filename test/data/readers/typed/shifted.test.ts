import { describe, expect, it } from 'vitest';
import { inputOf } from '../../../measure/world.js';
import { read } from '../../exports.js';

const HEADER = 'Mã,Chủ hồ sơ,Địa chỉ,Đơn vị,Trạng thái,Hẹn trả,Số lượng,Ghi chú';
const rows = (...lines: string[]) => [inputOf('cases.csv', `${[HEADER, ...lines].join('\n')}\n`)];
const GOOD = 'a1,Nguyễn Văn A,Thôn 2,Sở Nội vụ,Xong,05/03/2020,3,';

describe('a row whose cells stand under the wrong titles', () => {
  it.each([
    ['to the right', 'a2,,Nguyễn Văn B,0905123456,Sở Nội vụ,Xong,05/03/2020,3'],
    ['to the left', 'a2,Tam Kỳ,Sở Nội vụ,Xong,05/03/2020,3,,'],
  ])('one cell %s, is refused, and nothing of it is told', async (_, line) => {
    const { records, broken, rejects, unread } = await read(rows(GOOD, line));
    expect([records.length, broken]).toEqual([1, 1]);
    expect(rejects).toMatchObject([{ line: 3, code: 'shifted', cells: {}, value: undefined }]);
    expect(unread).toEqual([]);
  });

  it('is none where a word or two are not known', async () => {
    const { records, unread } = await read(
      rows(GOOD, 'a2,,,Sở Lạ,Đang chờ,05/03/2020,3,', 'a3,,,Sở Nội vụ,Đang chờ,ngày mai,3,5'),
    );
    const words = unread.filter(({ column }) => column !== 'level').map(({ value }) => value);
    expect([records.length, words]).toEqual([3, ['Đang chờ', 'Đang chờ', 'ngày mai']]);
  });

  it('is none where all that is wrong is one number before another', async () => {
    const { records } = await read([
      inputOf('cases.csv', 'Mã;Trạng thái;Số tiền;Ghi chú\na1;Xong;mười;0,5\n'),
    ]);
    expect(records).toMatchObject([{ amount: '?mười' }]);
  });
});

describe('a word that may be about a person', () => {
  it('is not shown where it cannot be read, nor beside it', async () => {
    const { unread, rejects, records } = await read(
      rows(GOOD, 'a2,,,Sở Nội vụ,Trần Thị B,05/03/2020,3,0905 123 456', 'a1,,,Sở Nội vụ,Xong,,,Thôn 3'),
    );
    expect(records).toHaveLength(2);
    const told = JSON.stringify([unread, rejects]);
    expect(told).not.toMatch(/Trần|0905|Thôn/);
    expect(unread).toMatchObject([{ value: '•••', cells: { code: 'a2', status: '•••', remark: '•••' } }]);
    expect(rejects).toMatchObject([{ code: 'repeated-key', cells: { remark: '•••' } }]);
  });
});
