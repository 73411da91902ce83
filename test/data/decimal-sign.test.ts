import { describe, expect, it } from 'vitest';
import { inputOf, recognised } from '../measure/world.js';
import { load, read } from './exports.js';

describe('1.234 in a file', () => {
  const amounts = async (...cells: string[]) => {
    const lines = cells.map((cell, i) => `a${i};Xong;${cell}\n`);
    const { records } = await read([inputOf('cases.csv', `Mã;Trạng thái;Số tiền\n${lines.join('')}`)]);
    return records.map(({ amount }) => amount);
  };

  it('is read by its neighbours, above or below', async () => {
    expect(await amounts('1.234', '0,5')).toEqual(['1234', '1/2']);
    expect(await amounts('0.5', '1.234')).toEqual(['1/2', '617/500']);
  });

  it('is not read where they say nothing, or two things', async () => {
    expect(await amounts('1.234', '1')).toEqual(['?1.234', '1']);
    expect(await amounts('1.234', '0,5', '0.5')).toEqual(['?1.234', '1/2', '1/2']);
  });

  it('is read by its neighbours in whatever way thousands are set apart in them', async () => {
    expect(await amounts('1.234', '1 234,5')).toEqual(['1234', '2469/2']);
    expect(await amounts('1.234', '1\u00a0234,5')).toEqual(['1234', '2469/2']);
  });

  it('is not judged by what stands above the header, nor by short rows', async () => {
    const text = 'Báo cáo;;0.5\nMã;Trạng thái;Số tiền\na1;Xong;1.234\na2\na3;Xong;0,5\n';
    const { records } = await read([inputOf('cases.csv', text)]);
    expect(records.map(({ amount }) => amount)).toEqual(['1234', '1/2']);
  });

  it('is not judged by columns of other kinds', async () => {
    const text = 'Mã;Trạng thái;Số tiền;Ghi chú\na1;Xong;1.234;0,5\n';
    const { records } = await read([inputOf('cases.csv', text)]);
    expect(records.map(({ amount }) => amount)).toEqual(['?1.234']);
  });

  it('is not judged by a number that the end of the head cuts off', async () => {
    const start = `Mã;Trạng thái;Số tiền\n${`${'a'.repeat(300)};;\n`.repeat(870)}`;
    const first = Buffer.from(`${start}z1;;12.3`);
    const whole = Buffer.concat([first, Buffer.from('45\nz2;;1.234\n')]);
    const file = { ...inputOf('sums.csv', whole, first.length) };
    expect(first.length).toBeGreaterThan(1 << 18);
    expect((await recognised(file, await load())).sign).toBeUndefined();
  });
});
