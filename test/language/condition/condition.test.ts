import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../../src/language/condition/parse.js';
import { columnsOf, idOf, joinsOf, leavesOf } from '../../../src/language/condition/walk.js';
import type { Written } from '../../../src/language/condition/written.js';

const id = (written: Written): string => idOf(parseCondition(written));

describe('a condition as it is written', () => {
  it.each<[Written, unknown]>([
    [{}, { kind: 'all', of: [] }],
    [{ a: 'x' }, { kind: 'in', column: 'a', values: ['x'] }],
    [{ a: false }, { kind: 'in', column: 'a', values: [false] }],
    [{ a: ['x', 'y'] }, { kind: 'in', column: 'a', values: ['x', 'y'] }],
    [{ a: { not: 'x' } }, { kind: 'not', of: { kind: 'in', column: 'a', values: ['x'] } }],
    [{ a: { empty: true } }, { kind: 'empty', column: 'a' }],
    [{ a: { empty: false } }, { kind: 'not', of: { kind: 'empty', column: 'a' } }],
    [{ a: { in: 'period' } }, { kind: 'period', column: 'a' }],
    [{ a: { column: 'b' } }, { kind: 'compare', column: 'a', op: 'equal', to: { column: 'b' } }],
    [{ a: { at_least: 3 } }, { kind: 'compare', column: 'a', op: 'at_least', to: { value: 3 } }],
    [
      { a: { less_than: { column: 'b', by: 'day' } } },
      { kind: 'compare', column: 'a', op: 'less_than', to: { column: 'b', by: 'day' } },
    ],
    [{ not: { not: { a: 1 } } }, { kind: 'in', column: 'a', values: [1] }],
    [{ any: [{ a: 1 }] }, { kind: 'in', column: 'a', values: [1] }],
    [
      { a: { in: { dataset: 'd', column: 'c' } } },
      { kind: 'join', column: 'a', dataset: 'd', of: 'c', where: { kind: 'all', of: [] } },
    ],
  ])('%j is read into its tree', (written, tree) => {
    expect(parseCondition(written)).toEqual(tree);
  });

  it('holds all its entries, told flat', () => {
    const tree = parseCondition({ a: { at_least: 1, at_most: 2 }, b: 'x' });
    expect(tree.kind === 'all' && tree.of.map(({ kind }) => kind)).toEqual(['compare', 'compare', 'in']);
  });
});

describe('the identity of a condition', () => {
  it('is what it says, whatever the order', () => {
    expect(id({ a: 1, b: 2 })).toBe(id({ b: 2, a: 1 }));
    expect(id({ a: ['x', 'y'] })).toBe(id({ a: ['y', 'x'] }));
    expect(id({ any: [{ a: 1 }, { b: 2 }] })).toBe(id({ any: [{ b: 2 }, { a: 1 }, { b: 2 }] }));
    const join = (where: Written): Written => ({ a: { in: { dataset: 'd', column: 'c', where } } });
    expect(id(join({ x: 1, y: 2 }))).toBe(id(join({ y: 2, x: 1 })));
  });

  it('differs where it says something else', () => {
    const ids = [
      { a: 1 },
      { a: '1' },
      { b: 1 },
      { a: [1, 2] },
      { a: { not: 1 } },
      { a: { not: 2 } },
      { any: [{ a: 1 }, { b: 2 }] },
      { a: 1, b: 2 },
      { a: { at_least: 1 } },
      { a: { more_than: 1 } },
      { a: { at_least: { column: 'b' } } },
      { a: { at_least: { column: 'b', by: 'day' as const } } },
      { a: { column: 'b' } },
      { a: { empty: true } },
      { a: { in: 'period' as const } },
      { any: [{ a: 1 }, { b: 1 }] },
      { a: 1, b: 1 },
      { a: { in: { dataset: 'd', column: 'c' } } },
      { a: { in: { dataset: 'e', column: 'c' } } },
      { a: { in: { dataset: 'd', column: 'e' } } },
      { a: { in: { dataset: 'd', column: 'c', where: { a: 1 } } } },
    ].map(id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('looks at its own columns only, and knows the joins inside its joins', () => {
  const inner = { dataset: 'e', column: 'f', where: { g: 1 } };
  const tree = parseCondition({
    a: { at_most: { column: 'b' } },
    any: [{ c: 1 }, { not: { d: { in: { dataset: 'x', column: 'y', where: { z: { in: inner } } } } } }],
  });
  expect(columnsOf(tree)).toEqual(['a', 'b', 'c', 'd']);
  expect(leavesOf(tree).map(({ kind }) => kind)).toEqual(['compare', 'in', 'join']);
  expect(joinsOf(tree).map(({ dataset }) => dataset)).toEqual(['e', 'x']);
});
