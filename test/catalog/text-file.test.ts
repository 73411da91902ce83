import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeIn, readText, strangeIn } from '../../src/catalog/text-file.js';
import { UserError } from '../../src/errors.js';

let folder = '';
const there = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-score-text-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The text of a file with these bytes, or `line:column what` in English. */
async function read(bytes: string | Uint8Array, most?: number): Promise<string> {
  await writeFile(there('f'), bytes);
  return told(() => readText(there('f'), { ...(most !== undefined && { most }) }));
}

async function told(call: () => Promise<string>): Promise<string> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [{ place, what } = { what: { en: '' } }] = error.problems;
    return `${place?.line}:${place?.column} ${what.en}`;
  }
}

describe('a text', () => {
  it('is read as it stands, without a mark of its encoding', async () => {
    expect(await read('Quý\r\nII')).toBe('Quý\r\nII');
    expect(await read('\uFEFFQuý')).toBe('Quý');
    expect(await read('')).toBe('');
  });

  it('in another encoding is refused, where its first strange byte stands', async () => {
    const refused = 'The file is no text in UTF-8.';
    expect(await read(Buffer.from('a\nđơn vị: Quý', 'latin1'))).toBe(`2:2 ${refused}`);
    expect(await read(Buffer.concat([Buffer.from('Quý\n\n'), Buffer.from([0xff])]))).toBe(`3:1 ${refused}`);
    const wide = Buffer.from('\uFEFFQuý', 'utf16le');
    expect(await read(wide)).toBe(`undefined:undefined ${refused}`);
    expect(await read(wide.swap16())).toBe(`undefined:undefined ${refused}`);
  });

  it('may be so large and no larger', async () => {
    expect(await read('12345', 5)).toBe('12345');
    expect(await read('123456', 5)).toMatch(/The file is too large/);
  });
});

describe('what is no text', () => {
  it.each([
    ['gone', 'There is no such file.'],
    ['.', 'This is a folder, not a file.'],
    ['loop', 'This link leads in a circle.'],
  ])('%s: %s', async (name, why) => {
    await symlink('loop', there('loop'));
    const en = await told(() => readText(there(name)));
    expect(en).toContain(`${why}`);
  });

  // A device that never ends, and one whose bytes cannot be read.
  it.skipIf(process.platform !== 'linux')('without an end, or without bytes', async () => {
    expect(await told(() => readText('/dev/zero'))).toContain('The file is too large: more than 4 MB.');
    expect(await told(() => readText('/proc/self/mem'))).toContain('The file cannot be read (EIO).');
  });

  it('is refused with whose fault it is', async () => {
    const fault = (options: object) =>
      readText(there('gone'), options).catch((error: UserError) => error.fault);
    expect([await fault({}), await fault({ fault: 'data' })]).toEqual(['usage', 'data']);
  });
});

it('a control character is told with its place; line ends and tabs are none', () => {
  expect(strangeIn('f', 'a\tb\r\nc')).toBeUndefined();
  expect(strangeIn('f', 'a\nbc\0')).toMatchObject({
    place: { file: 'f', line: 2, column: 3 },
    what: { en: 'The control character U+0000 belongs to no text.' },
  });
});

it('an offset has a line and a column', () => {
  expect([0, 1, 2, 3].map((offset) => Object.values(placeIn('a\nb', offset)))).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
  ]);
});
