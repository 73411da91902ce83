import { expect, it } from 'vitest';
import { inputOf, titled } from '../measure/world.js';
import { CASES, read, told } from './exports.js';

it('a column may have a name that every object knows', async () => {
  const columns = {
    ...(CASES.columns as object),
    constructor: { type: 'text', title: titled('Hàm tạo'), falls_back_on: 'remark' },
  };
  const { records, accounts, rejects } = await read(
    [inputOf('c.csv', 'Mã,Trạng thái,Hàm tạo,Ghi chú\na1,Xong,x,\na2,Xong,,y\n,Xong,z,\n')],
    { cases: { ...CASES, columns } },
  );
  expect(records.map((record) => record.constructor)).toEqual(['x', 'y']);
  expect(told(accounts[0])).toEqual({ constructor: 1 });
  expect(rejects[0]?.cells.constructor).toBe('z');
});
