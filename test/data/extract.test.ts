import { describe, expect, it } from 'vitest';
import { brokenRows, keysOf, pick, type Rows, standing } from '../../src/data/extract.js';
import type { Vector } from '../../src/values/vector.js';

const vectors: [string, Vector][] = [
  ['status', { kind: 'codes', codes: Uint32Array.of(1, 0, 2), dictionary: [null, 'done', 'open'] }],
  ['due', { kind: 'moments', values: Float64Array.of(10.5, 20.5, 30.5), unread: [] }],
  ['remark', { kind: 'absent' }],
  ['level', { kind: 'empty' }],
];
const rows: Rows = {
  batch: { size: 3, standing: 'record', columns: new Map(vectors) },
  lines: Uint32Array.of(2, 5, 9),
};

describe('rows that are picked', () => {
  it('keep their cells and their lines, in the order in which they were asked', () => {
    expect(pick(rows, [2, 0])).toEqual({
      batch: {
        size: 2,
        standing: 'record',
        columns: new Map<string, Vector>([
          ['status', { kind: 'codes', codes: Uint32Array.of(2, 1), dictionary: [null, 'done', 'open'] }],
          ['due', { kind: 'moments', values: Float64Array.of(30.5, 10.5), unread: [] }],
          ['remark', { kind: 'absent' }],
          ['level', { kind: 'empty' }],
        ]),
      },
      lines: Uint32Array.of(9, 2),
    });
  });

  it('leave those that they were picked from as they are', () => {
    pick(rows, [1]);
    expect([...rows.lines]).toEqual([2, 5, 9]);
    expect(rows.batch.size).toBe(3);
  });

  it('may stand otherwise', () => {
    expect(standing(rows, 'keyless')).toEqual({ ...rows, batch: { ...rows.batch, standing: 'keyless' } });
  });
});

it('broken rows have lines and no cells', () => {
  expect(brokenRows([3, 7])).toEqual({
    batch: { size: 2, standing: 'broken', columns: new Map() },
    lines: Uint32Array.of(3, 7),
  });
});

describe('keys', () => {
  it('lie one after another as bytes, without those of rows that lack theirs', () => {
    expect(keysOf(['a1', null, 'đ'])).toEqual({ bytes: Buffer.from('a1đ'), ends: Uint32Array.of(2, 4) });
  });

  it('are none where a row has none, or no row is a record', () => {
    expect([keysOf(['a1', undefined]), keysOf([undefined]), keysOf([null]), keysOf([])]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
