import { describe, expect, it } from 'vitest';
import { circle, countingOrder } from '../../src/catalog/order.js';

const asks = (entries: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(entries).map(([name, others]) => [name, new Set(others)]));

describe('the order of counting', () => {
  it('puts first what others ask', () => {
    expect(countingOrder(asks({ a: ['b', 'c'], b: ['c'], c: [] }))).toEqual(['c', 'b', 'a']);
    expect(countingOrder(asks({ a: [], b: [] }))).toEqual(['a', 'b']);
    expect(countingOrder(asks({ a: ['elsewhere'] }))).toEqual(['a']);
    expect(countingOrder(asks({}))).toEqual([]);
  });

  it('is none in a circle', () => {
    expect(countingOrder(asks({ a: ['b'], b: ['a'], c: [] }))).toBeUndefined();
  });
});

describe('a circle', () => {
  it('is told from where it starts to where it comes back', () => {
    expect(circle(asks({ x: ['a'], a: ['d', 'b'], b: ['c'], c: ['a'], d: [] }))).toEqual([
      'a',
      'b',
      'c',
      'a',
    ]);
    expect(circle(asks({ x: ['elsewhere'], a: ['a'] }))).toEqual(['a', 'a']);
  });

  it('is nothing where there is none', () => {
    expect(circle(asks({ a: ['b'], b: [] }))).toEqual([]);
  });
});
