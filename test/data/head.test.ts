import { describe, expect, it } from 'vitest';
import { headOf } from '../../src/data/head.js';
import { inputOf } from '../measure/world.js';

const HEAD = 1 << 18;
const head = async (size: number, chunk: number) => {
  const found = await headOf(inputOf('x.csv', 'a'.repeat(size), chunk));
  return 'bytes' in found ? [found.bytes.length, found.cut] : found.what.en;
};

describe('the beginning of a file', () => {
  it('is all of a short one', async () => {
    expect(await head(10, 3)).toEqual([10, false]);
    expect(await head(HEAD - 1, 1 << 16)).toEqual([HEAD - 1, false]);
  });

  it('is cut off where it reaches so far, at the end of a chunk', async () => {
    expect(await head(HEAD, 1 << 16)).toEqual([HEAD, true]);
    expect(await head(HEAD * 2, HEAD - 1)).toEqual([2 * HEAD - 2, true]);
  });

  it('is read no further', async () => {
    let given = 0;
    const endless = {
      ...inputOf('x.csv', ''),
      async *bytes() {
        for (;;) {
          given++;
          yield Buffer.alloc(HEAD / 4, 'a');
        }
      },
    };
    expect(await headOf(endless)).toMatchObject({ cut: true });
    expect(given).toBe(4);
  });
});
