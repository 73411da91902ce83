import { describe, expect, it } from 'vitest';
import { ALWAYS } from '../../src/language/condition/tree.js';
import {
  conditionOf,
  type MeasureSpec,
  measure,
  partId,
  partList,
  partsOf,
} from '../../src/language/measure.js';

const count = { count: 'd' };
const where = { a: 'x' };
const good = { b: 'y' };
const A = { kind: 'in', column: 'a', values: ['x'] };
const B = { kind: 'in', column: 'b', values: ['y'] };
const ALL = { aggregate: count, dataset: 'd', where: ALWAYS, good: null };
const SOME = { aggregate: { ...count, where }, dataset: 'd', where: A, good: null };
const OTHERS = { aggregate: { ...count, where: good }, dataset: 'd', where: B, good: null };
const title = { vi: 'a', en: 'b' };

describe('a measure', () => {
  it.each<[MeasureSpec, unknown]>([
    [
      { ...count, where },
      { form: 'amount', of: SOME, per: null, items: [] },
    ],
    [
      { ratio: { ...count, where, numerator: good } },
      { form: 'share', of: { ...SOME, good: B }, per: null, items: [] },
    ],
    [
      { ratio: { of: { ...count, where }, per: { ...count, where: good } } },
      { form: 'ratio', of: SOME, per: OTHERS, items: [] },
    ],
    // What asks for part of its base is a share of it.
    [
      { ratio: { of: { ...count, where }, per: count } },
      { form: 'share', of: { ...ALL, good: A }, per: null, items: [] },
    ],
    [{ change: { from: count, to: { ...count, where } } }, { form: 'change', of: SOME, per: ALL, items: [] }],
    [
      { reduction: { from: count, to: { ...count, where } } },
      { form: 'reduction', of: SOME, per: ALL, items: [] },
    ],
    [
      { difference: { from: count, to: { ...count, where } } },
      { form: 'difference', of: SOME, per: ALL, items: [] },
    ],
    [
      { checklist: { dataset: 'd', items: [{ id: 'i', title }] } },
      { form: 'checklist', of: ALL, per: null, items: [{ id: 'i', title }] },
    ],
  ])('%j is read into its parts', (spec, parts) => {
    expect(measure.parse(spec)).toEqual(spec);
    expect(partsOf(spec)).toEqual(parts);
  });

  it('has one part, or two', () => {
    expect(partList(partsOf(count))).toEqual([ALL]);
    expect(partList(partsOf({ change: { from: count, to: { ...count, where } } }))).toEqual([SOME, ALL]);
  });

  it('asks of a record that it is in question, and good', () => {
    expect(conditionOf(partsOf({ ...count, where }).of)).toEqual(A);
    expect(conditionOf(partsOf({ ratio: { ...count, where, numerator: good } }).of)).toEqual({
      kind: 'all',
      of: [A, B],
    });
  });
});

it('parts that count the same are one, and no others', () => {
  const of = (spec: MeasureSpec) => partsOf(spec).of;
  expect(partId(of({ count: 'd', where: { a: 1, b: 2 } }))).toBe(
    partId(of({ count: 'd', where: { b: 2, a: 1 } })),
  );
  const ids = [
    of(count),
    of({ count: 'e' }),
    of({ ...count, where }),
    of({ ratio: { ...count, numerator: {} } }),
    of({ ratio: { ...count, numerator: good } }),
    of({ sum: { dataset: 'd', column: 'x' } }),
    { ...of(count), by: 'z' },
  ].map(partId);
  expect(new Set(ids).size).toBe(ids.length);
});
