import fc from 'fast-check';
import { type Delimiter, readRows } from '../../../../src/data/readers/csv/rows.js';
import type { BrokenRow, RawRow } from '../../../../src/data/table.js';

async function* cut(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] as number;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

/** All rows of a text that comes in chunks of these sizes, over and over. */
export async function rowsOf(
  text: string,
  delimiter: Delimiter = ',',
  ...sizes: number[]
): Promise<(RawRow | BrokenRow)[]> {
  const groups = [];
  const chunks = cut(Buffer.from(text), sizes.length > 0 ? sizes : [1 << 16]);
  for await (const group of readRows(chunks, delimiter)) groups.push(group);
  return groups.flat();
}

/** Sizes of chunks, down to single bytes. */
export const sizes = fc.oneof(
  fc.constant([1]),
  fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
);
