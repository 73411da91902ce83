import { describe, expect, it } from 'vitest';
import { headOf, unreadable } from '../../src/data/head.js';
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

describe('a file that cannot be read', () => {
  const coded = (code: string) => Object.assign(new Error('no'), { code });

  it.each(['EACCES', 'EPERM'])('for want of permission (%s), which may be Excel that holds it', (code) => {
    expect(unreadable(coded(code))).toEqual({
      what: { vi: 'Không có quyền đọc tệp này.', en: 'You may not read this file.' },
      hint: {
        vi: 'Đóng tệp trong Excel hoặc xin quyền đọc.',
        en: 'Close it in Excel, or ask for permission.',
      },
    });
  });

  it('for another reason, which is named', () => {
    expect(unreadable(coded('EIO'))).toEqual({
      what: { vi: 'Không đọc được tệp (EIO).', en: 'The file cannot be read (EIO).' },
      hint: { vi: 'Chép tệp về máy rồi thử lại.', en: 'Copy it to this machine and try again.' },
    });
    expect(unreadable(new Error('odd')).what.en).toBe('The file cannot be read (Error: odd).');
  });
});
