import { describe, expect, it } from 'vitest';
import { readRows } from '../../../../src/data/readers/csv/rows.js';
import { rowsOf } from './cut.js';

const MEGABYTE = 1 << 20;

describe('a line longer than a megabyte', () => {
  const long = 'x'.repeat(MEGABYTE + 1);

  it('is no row, and costs itself alone', async () => {
    const expected = [
      { line: 1, cells: ['a', 'b'] },
      { line: 2, broken: 'line-too-long' },
      { line: 3, cells: ['1', '2'] },
    ];
    for (const text of [long, `1,"${long}",2`, `"${long}`, ','.repeat(MEGABYTE + 1)])
      for (const size of [1 << 16, 3 * MEGABYTE])
        expect(await rowsOf(`a,b\n${text}\n1,2\n`, ',', size)).toEqual(expected);
  });

  it('may be the first, the last, and several', async () => {
    for (const size of [1 << 16, 9 * MEGABYTE])
      expect(await rowsOf(`${long}\na,b\n${long}\n${long}\n1,2\n${long}`, ',', size)).toEqual([
        { line: 1, broken: 'line-too-long' },
        { line: 2, cells: ['a', 'b'] },
        { line: 3, broken: 'line-too-long' },
        { line: 4, broken: 'line-too-long' },
        { line: 5, cells: ['1', '2'] },
        { line: 6, broken: 'line-too-long' },
      ]);
  });

  it('ends a quote that is open before it', async () => {
    expect(await rowsOf(`a,b\n1,"x\n${long}\n2,y\n`)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, broken: 'quote-not-closed' },
      { line: 3, broken: 'line-too-long' },
      { line: 4, cells: ['2', 'y'] },
    ]);
  });

  it('may end with CR alone', async () => {
    expect(await rowsOf(`a,b\r${long}\r1,2\r`)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, broken: 'line-too-long' },
      { line: 3, cells: ['1', '2'] },
    ]);
  });

  it('of a gigabyte is passed over quickly, without being held', async () => {
    const chunk = Buffer.alloc(1 << 16, 'x');
    async function* endless() {
      yield Buffer.from('a,b\n1,"');
      for (let i = 0; i < 1 << 14; i++) yield chunk;
      yield Buffer.from('\n2,y\n');
    }
    const before = process.memoryUsage().arrayBuffers;
    const rows = [];
    for await (const group of readRows(endless(), ',')) rows.push(...group);
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, broken: 'line-too-long' },
      { line: 3, cells: ['2', 'y'] },
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * MEGABYTE);
  }, 20_000);
});

describe('many broken lines', () => {
  it('take no longer than they are many', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `${i},"x"y,z`);
    const rows = await rowsOf(`a,b,c\n${lines.join('\n')}\n`);
    expect(rows).toHaveLength(20_001);
    expect(rows.slice(1).every((row) => 'broken' in row)).toBe(true);
  }, 20_000);
});
