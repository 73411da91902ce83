import { describe, expect, it } from 'vitest';
import { byCodePoint, natural } from '../../src/text/order.js';

const inOrder = (compare: (a: string, b: string) => number, ...texts: string[]) =>
  [...texts].reverse().sort(compare);

describe('an order that no language decides', () => {
  it('is by code points', () => {
    const texts = ['', 'A', 'B', 'a', 'ab', 'z', 'Đ', 'đ', '\uFFFD', '😀'];
    expect(inOrder(byCodePoint, ...texts)).toEqual(texts);
    expect(['', 'a'].map((text) => byCodePoint(text, text))).toEqual([0, 0]);
    expect([byCodePoint('', 'a'), byCodePoint('a', ''), byCodePoint('\0', '')].map(Math.sign)).toEqual([
      -1, 1, 1,
    ]);
  });

  it('natural: numbers go by their size', () => {
    expect([natural('', 'S'), natural('S', ''), natural('', '')].map(Math.sign)).toEqual([-1, 1, 0]);
    const codes = ['3', '3.2', '3.2.1', '3.9', '3.10', '3.10.1', '10', 'G.2', 'G.10'];
    expect(inOrder(natural, ...codes)).toEqual(codes);
    expect([natural('part007', 'part7'), natural('part7', 'part007')]).toEqual([0, 0]);
    expect(natural('part0100', 'part11')).toBeGreaterThan(0);
    expect(inOrder(natural, 'part99', 'part101', 'part110')).toEqual(['part99', 'part101', 'part110']);
    expect(natural('part110', 'part101')).toBeGreaterThan(0);
    expect(natural('99999999999999999998', '99999999999999999999')).toBeLessThan(0);
  });
});
