import { expect, it } from 'vitest';
import { inputOf } from '../measure/world.js';
import { read } from './exports.js';

it('under a header that is passed over, rows that say another thing are counted', async () => {
  const file =
    'Mã,code,Trạng thái,status\n1,1,Xong,XONG\n2,9,Xong,\n3,,Xong,Đang làm\n4, 4 ,Xong,Đang làm\n,5,Xong,Xong\n';
  const { accounts } = await read([inputOf('a.csv', file)]);
  expect(accounts[0]?.passedOver).toEqual([
    { header: 'code', taken: 'Mã', differing: 1 },
    { header: 'status', taken: 'Trạng thái', differing: 2 },
  ]);
});
