import { describe, expect, it } from 'vitest';
import { inputOf } from '../measure/world.js';
import { read } from './exports.js';

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

  it('is read by what stands at the end of a long file, in whatever parts it is read', async () => {
    const many = Array.from(
      { length: 17_000 },
      (_, i) => `a${i};Xong;1.${String(i % 1000).padStart(3, '0')}\n`,
    );
    const start = `Mã;Trạng thái;Số tiền\n${many.join('')}`;
    const amountsOf = async (end: string) => {
      const { records } = await read([inputOf('cases.csv', `${start}z;Xong;${end}\n`)]);
      return [records[7]?.amount, records[16_999]?.amount];
    };
    expect(await amountsOf('0,5')).toEqual(['1007', '1999']);
    expect(await amountsOf('0.5')).toEqual(['1007/1000', '1999/1000']);
  });

  it('is not judged by the other columns of the file, nor by other files', async () => {
    const cases = inputOf('a.csv', 'Mã;Trạng thái;Số tiền;Số lượng\na1;Xong;1.234;0,0\n');
    const { records } = await read([cases, inputOf('b.csv', 'Mã;Trạng thái;Số tiền\nb1;Xong;0,5\n')]);
    expect(new Map(records.map(({ code, amount }) => [code, amount]))).toEqual(
      new Map([
        ['a1', '?1.234'],
        ['b1', '1/2'],
      ]),
    );
  });
});

describe('1.234 in a column of whole numbers', () => {
  const counts = async (...cells: string[]) => {
    const lines = cells.map((cell, i) => `a${i};Xong;${cell}\n`);
    const { records } = await read([inputOf('cases.csv', `Mã;Trạng thái;Số lượng\n${lines.join('')}`)]);
    return records.map(({ count }) => count);
  };

  it('is a thousand where nothing else is shown', async () => {
    expect(await counts('1.234', '5')).toEqual(['1234', '5']);
    expect(await counts('1,234', '2.345')).toEqual(['1234', '2345']);
    expect(await counts('1.234', '1.234.567', '2,0')).toEqual(['1234', '1234567', '2']);
  });

  it('is no whole number where its neighbours show that the dot stands before decimals', async () => {
    expect(await counts('1.234', '95.5')).toEqual(['?1.234', '?95.5']);
    expect(await counts('1.000', '2.0')).toEqual(['1', '2']);
  });

  it('is not read where they show both', async () => {
    expect(await counts('1.234', '2,0', '2.0')).toEqual(['?1.234', '2', '2']);
  });

  it('a fraction is none, however many decimals it has', async () => {
    expect(await counts('0,955', '0.955', '0')).toEqual(['?0,955', '?0.955', '0']);
  });
});
