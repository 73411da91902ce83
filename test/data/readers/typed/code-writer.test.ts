import { expect, it } from 'vitest';
import type { Column, Dataset } from '../../../../src/catalog/dataset.js';
import { codeWriter } from '../../../../src/data/readers/typed/code-writer.js';
import type { Vector } from '../../../../src/values/vector.js';
import { load } from '../../exports.js';

async function writer(name: string, size: number) {
  const { columns } = (await load()).datasets.get('cases') as Dataset;
  return codeWriter(columns.get(name) as Column, {}, size, (text) => `from ${text}`);
}
type Codes = Vector & { readonly kind: 'codes' };

it('each distinct text is read once, and has one entry', async () => {
  const codes = await writer('remark', 6);
  for (const [row, text] of ['x', 'y', 'x', '', 'y'].entries()) codes.put(text, row);
  codes.derive('x', 5);
  expect(codes.take(6)).toEqual({
    kind: 'codes',
    codes: Uint32Array.of(1, 2, 1, 0, 2, 3),
    dictionary: [null, 'x', 'y', 'from x'],
  });
});

it('what follows from the same text is worked out once', async () => {
  const codes = await writer('remark', 2);
  codes.derive('x', 0);
  codes.derive('x', 1);
  expect(codes.take(2)).toMatchObject({ codes: Uint32Array.of(1, 1), dictionary: [null, 'from x'] });
});

it('a part stays as it was taken while the next is written', async () => {
  const codes = await writer('remark', 2);
  codes.put('x', 0);
  const first = codes.take(1) as Codes;
  codes.put('y', 0);
  const second = codes.take(1) as Codes;
  expect([[...first.codes], [...second.codes]]).toEqual([[1], [2]]);
  expect(second.dictionary).toBe(first.dictionary);
});

it('a dictionary that has grown large is begun anew with the next part', async () => {
  const most = (1 << 16) - 1;
  const codes = await writer('remark', most);
  for (let row = 0; row < most; row++) codes.put(`x${row}`, row);
  const first = codes.take(most) as Codes;
  codes.put('x0', 0);
  codes.put('one more', 1);
  const second = codes.take(2) as Codes;
  expect(second.dictionary).toBe(first.dictionary);
  expect([...second.codes]).toEqual([1, most + 1]);
  codes.put('x5', 0);
  codes.derive('x5', 1);
  expect(codes.take(2)).toMatchObject({ codes: Uint32Array.of(1, 2), dictionary: [null, 'x5', 'from x5'] });
});

it('what a row holds is known as the text by which values are the same, where it is known', async () => {
  const codes = await writer('post', 3);
  for (const [row, text] of ['Có', '', 'có lẽ'].entries()) codes.put(text, row);
  expect([0, 1, 2].map((row) => codes.keyAt(row))).toEqual(['true', '', '']);
});
