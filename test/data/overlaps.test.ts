import { describe, expect, it } from 'vitest';
import { inputOf } from '../measure/world.js';
import { read } from './exports.js';

const file = (name: string, ...codes: readonly string[]) =>
  inputOf(name, `Mã,Trạng thái\n${codes.map((code) => `${code},Xong\n`).join('')}`);
const doubts = async (...files: readonly ReturnType<typeof file>[]) =>
  (await read(files)).doubts.map(({ kind, names }) => [kind, ...names]);

describe('the order of files is doubted', () => {
  it('where their keys repeat and no date tells which is the newer', async () => {
    expect(await doubts(file('a.csv', '1', '2'), file('b.csv', '2', '3'))).toEqual([
      ['undated', 'b.csv', 'a.csv'],
    ]);
    expect(await doubts(file('a.csv', '1', '2'), file('b.csv', '3'))).toEqual([]);
    expect(await doubts(file('2020-01.csv', '1'), file('2020-02.csv', '1'))).toEqual([]);
  });

  it('wherever the two stand among others', async () => {
    const undated = ['undated', 'd.csv', 'c.csv', 'b.csv', 'a.csv'];
    const [a, b, c, d] = [file('a.csv', '1'), file('b.csv', '2'), file('c.csv', '3'), file('d.csv', '4')];
    expect(await doubts(file('a.csv', '2'), b, c, d)).toEqual([undated]);
    expect(await doubts(file('a.csv', '4'), b, c, d)).toEqual([undated]);
    expect(await doubts(a, b, c, file('d.csv', '3'))).toEqual([undated]);
    expect(await doubts(a, b, c, d)).toEqual([]);
  });

  it('by what concerns those two alone', async () => {
    const dated = file('2020-06.csv', '1');
    expect(await doubts(dated, file('a.csv', '1'), file('b.csv', '2'))).toEqual([
      ['dated-first', 'b.csv', 'a.csv'],
    ]);
    expect(await doubts(dated, file('a.csv', '2'), file('b.csv', '2'))).toEqual([
      ['undated', 'b.csv', 'a.csv'],
    ]);
  });
});
