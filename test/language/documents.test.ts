import { describe, expect, it } from 'vitest';
import { typesWith } from '../../src/language/columns/registry.js';
import { DOCUMENTS } from '../../src/language/documents.js';
import { band } from '../../src/language/rules/bands/band.js';
import { rule } from '../../src/language/rules/registry.js';
import { threshold } from '../../src/language/threshold.js';

const title = { vi: 'a', en: 'b' };
interface Description {
  safeParse(written: unknown): {
    error?: { issues: readonly { message: string; code: string }[] } | undefined;
  };
}
const said = (kind: Description, written: unknown): string[] =>
  kind.safeParse(written).error?.issues.map(({ code, message }) => (code === 'custom' ? message : code)) ??
  [];

describe('a document', () => {
  it('of an index has a period that is one', () => {
    const index = (period: unknown) => said(DOCUMENTS.index, { index: 'a', title, plan: title, period });
    expect([index(2020), index('2020-H1'), index('2020-13')]).toEqual([[], [], ['period']]);
  });

  it('of a scale has points that are none below zero', () => {
    const scale = (points: unknown) =>
      said(DOCUMENTS.scale, { scale: 'a', source: title, points: { '1': { points } } });
    expect([scale(0), scale('1.5'), scale(-1), scale('ten')]).toEqual([[], [], ['points'], ['points']]);
  });

  it('of a coverage runs forwards', () => {
    const coverage = (from: number, to: number) =>
      said(DOCUMENTS.coverage, { coverage: [{ section: 'a', from, to }] });
    expect([coverage(3, 9), coverage(3, 3), coverage(9, 3)]).toEqual([[], [], ['range']]);
  });

  it('of an indicator has examples that expect something', () => {
    const examples = (expected: object) =>
      said(DOCUMENTS.code, { code: '1', title, examples: [{ name: title, d: 'x', expect: expected }] });
    expect([examples({ value: 1 }), examples({})]).toEqual([[], ['empty-expect']]);
  });

  it('of a dataset has columns with ranges and patterns that say something', () => {
    const column = (more: object) =>
      said(DOCUMENTS.dataset, {
        dataset: 'd',
        title,
        kind: 'event',
        columns: { x: { type: 'id', title, ...more } },
      });
    expect([
      column({ range: { at_least: 1 } }),
      column({ range: {} }),
      column({ range: { at_least: 'x' } }),
    ]).toEqual([[], ['empty'], ['number']]);
    expect([column({ identified_by: '{digit}' }), column({ identified_by: '\\d' })]).toEqual([
      [],
      ['id-form'],
    ]);
  });

  it('takes no other keys, and tells which it takes', () => {
    const { error } = DOCUMENTS.index.safeParse({
      index: 'a',
      title: { ...title, fr: 'c' },
      period: 2020,
      plan: title,
    });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['fr'], known: ['vi', 'en'] }]);
    const { error: other } = DOCUMENTS.index.safeParse({ index: 1, title, period: 2020, plan: title });
    expect(other?.issues[0]).not.toHaveProperty('known');
  });
});

it('a threshold makes one comparison, or is none', () => {
  const line = (more: object) => said(threshold, { basis: 'stated', ...more });
  expect([line({ at_least: 1 }), said(threshold, 'none')]).toEqual([[], []]);
  expect([line({}), line({ at_least: 1, at_most: 2 })]).toEqual([['one-comparison'], ['one-comparison']]);
});

it('a figure that gives all points is above zero', () => {
  const full = (full_at: unknown) => rule.safeParse({ proportional: { full_at } }).success;
  expect([full(5), full('1 %'), full(0), full(-1), full('x')]).toEqual([true, true, false, false, false]);
});

it('a band has one beginning at the most, and earns in one way', () => {
  const of = (written: object) => said(band, written);
  expect([of({ from: 1, share: 1 }), of({ value_over: 5 })]).toEqual([[], []]);
  expect([of({ from: 1 }), of({ from: 1, share: 1, points: 1 })]).toEqual([['one-earning'], ['one-earning']]);
  expect(of({ from: 1, below: 2, share: 1 })).toEqual(['one-bound']);
  expect([of({ points: -1 }), of({ share: 'x' }), of({ value_over: 0 })]).toEqual([
    ['points'],
    ['number'],
    ['positive'],
  ]);
});

it('the types that take a key are known', () => {
  expect([typesWith('identified_by'), typesWith('range'), typesWith('title')]).toEqual([
    ['id'],
    ['integer', 'decimal', 'percent'],
    [],
  ]);
});
