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
const SAVE_AS = 'Open it in Excel and choose File > Save As > CSV UTF-8.';
const EXPORT = 'Export it from the system as CSV.';
const NOT_UTF8 = 'The text is not UTF-8 (it may be Windows-1258 or TCVN3).';

describe('what is no CSV is named for what it is', () => {
  it.each([
    ['an .xlsx', bytes(0x50, 0x4b, 3, 4), 'This is an Excel workbook (.xlsx) or an archive, not CSV.'],
    ['an .xls', bytes(0xd0, 0xcf, 0x11, 0xe0), 'This is an Excel workbook (.xls), not CSV.'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47), 'This is a PNG picture, not CSV.', EXPORT],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'This is a PDF, not CSV.', EXPORT],
    [
      'a table of HTML under the name of .xls',
      Buffer.from('\n<table border="1"><tr><td>Mã hồ sơ'),
      'This is an HTML page, not CSV.',
    ],
    ['a page', Buffer.from('<!DOCTYPE html><html>'), 'This is an HTML page, not CSV.'],
    ['anything else', bytes(1, 0, 2), 'This is a binary file, not CSV.'],
    [
      'text in Windows-1258',
      Uint8Array.from([0x4d, 0xe3, 0x20, 0x68, 0xf4, 0xcc, 0x20, 0x73, 0xf5, 0x0a]),
      NOT_UTF8,
    ],
  ])('%s', async (_, content, what, hint = SAVE_AS) => {
    expect(await refusal(content)).toEqual([what, hint]);
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
