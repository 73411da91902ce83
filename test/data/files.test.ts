import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/model.js';
import { catalogOf, inputOf, seenIn, titled } from '../measure/world.js';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    dataset: 'codes',
    title: titled('Mã'),
    kind: 'event',
    columns: {
      code: { type: 'id', required: true, title: titled('Mã hồ sơ') },
      note: { type: 'text', title: titled('Ghi chú') },
    },
  });
});

async function refusal(content: string | Uint8Array, chunk?: number) {
  const result = await seenIn(inputOf('x.csv', content, chunk), catalog);
  return 'what' in result ? [result.what.en, result.hint?.en] : result.dataset.name;
}
const bytes = (...values: number[]) => Uint8Array.from([...values, ...Buffer.from('more')]);
const SAVE_AS = 'Open it in Excel and choose File > Save As > Excel Workbook (.xlsx) or CSV UTF-8.';
const EXPORT = 'Export it from the system as an Excel workbook (.xlsx) or CSV.';
const none = (what: string) => `This is ${what}, no table that can be read.`;

describe('what is no table is named for what it is', () => {
  it.each([
    [
      'an .xlsx that was cut short',
      bytes(0x50, 0x4b, 3, 4),
      'The workbook is damaged or was cut short: it cannot be read to its end.',
      'Download or copy it again; if Excel opens it, save it again and try.',
    ],
    [
      'an .xls',
      bytes(0xd0, 0xcf, 0x11, 0xe0),
      none('an old Excel workbook (.xls), or one with a password'),
      SAVE_AS,
    ],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47), none('a PNG picture')],
    ['a PDF', Buffer.from('%PDF-1.7\n'), none('a PDF')],
    ['anything else', bytes(1, 0, 2), 'This is a binary file, no table that can be read.'],
  ])('%s', async (_, content, what, hint = EXPORT) => {
    expect(await refusal(content)).toEqual([what, hint]);
  });

  it('text in Windows-1258 is read', async () => {
    const header = Uint8Array.from([0x4d, 0x61, 0xde, 0x20, 0x68, 0xf4, 0xcc, 0x20, 0x73, 0xf5, 0x0a]);
    expect(await refusal(header)).toBe('codes');
  });

  it('an empty file', async () => {
    expect(await refusal('')).toEqual(['The file is empty.', 'Export it again.']);
  });

  it('blank lines only', async () => {
    expect((await refusal('\n\n  \n'))?.[0]).toBe('No header row is known here.');
  });

  it('a file that cannot be opened', async () => {
    const broken = { ...inputOf('x.csv', ''), bytes: () => failing() };
    expect(await seenIn(broken, catalog)).toMatchObject({
      what: { en: 'You may not read this file.' },
    });
  });
});

// biome-ignore lint/correctness/useYield: it fails before there is anything to yield
async function* failing(): AsyncGenerator<Buffer> {
  throw Object.assign(new Error('no'), { code: 'EACCES' });
}

describe('a long file', () => {
  it('is judged by its beginning', async () => {
    expect(await refusal(`Mã hồ sơ\n${`${'a'.repeat(300)}\n`.repeat(2_000)}`, 1 << 16)).toBe('codes');
  });

  it('is not taken for another encoding because its beginning ends inside a letter', async () => {
    expect((await refusal(`a${'đ'.repeat(140_000)}`, 1 << 18))?.[0]).toBe('No header row is known here.');
  });

  it('may begin with the letters PK', async () => {
    expect(await refusal('PK,Mã hồ sơ\n1,a\n')).toBe('codes');
  });

  it('may come in small chunks', async () => {
    expect(await refusal('\uFEFFMã hồ sơ\na\n', 7)).toBe('codes');
  });
});
