import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cannotWrite } from '../../src/cli/cannot-write.js';
import { jsonText, writeOut, writeWhole } from '../../src/cli/output.js';
import { rejectWriter } from '../../src/cli/rejects.js';
import { beginFile, discard, temporaryName } from '../../src/cli/writing.js';
import type { Reject } from '../../src/data/account.js';
import { refused } from './refused.js';
import { keptSession } from './session.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-score-files-'));
});
afterEach(() => rm(folder, { recursive: true }));
const there = (name: string): string => join(folder, name);

describe('what cannot be written', () => {
  const why = (code: string) => refused(() => cannotWrite('r.csv', Object.assign(new Error('no'), { code })));

  it.each(['EBUSY', 'EPERM', 'EACCES'])('is probably open somewhere: %s', async (code) => {
    expect(await why(code)).toEqual({
      what: `The file cannot be written (${code}).`,
      hint: 'Close it in Excel, or choose another folder.',
      file: 'r.csv',
      fault: 'usage',
    });
  });

  it('or has no place to be', async () => {
    expect((await why('ENOENT')).hint).toBe('Check that the folder exists.');
    expect((await refused(() => cannotWrite('r.csv', 'odd'))).what).toBe('The file cannot be written (odd).');
  });
});

describe('a file that is on its way', () => {
  it('stands hidden beside its place, under a name of its own', () => {
    const [one, two] = [temporaryName('in/r.csv'), temporaryName('in/r.csv')];
    expect(one.replaceAll('\\', '/')).toMatch(/^in\/\.r\.csv\.[0-9a-f]{8}\.tmp$/);
    expect(two).not.toBe(one);
  });

  it('is taken away, as far as there is anything', async () => {
    await writeFile(there('a'), '');
    await mkdir(there('b'));
    for (const name of ['a', 'b', 'c']) discard(there(name));
    expect(await readdir(folder)).toEqual(['b']);
  });

  it('is there whole at the end, and nothing else', async () => {
    const { session } = keptSession();
    await writeWhole(there('r.txt'), 'whole', session);
    expect([await readdir(folder), await readFile(there('r.txt'), 'utf8')]).toEqual([['r.txt'], 'whole']);
  });

  it('goes when the process is told to stop', async () => {
    const cleaners: (() => void)[] = [];
    const { session } = keptSession({ atExit: (clean) => cleaners.push(clean) });
    const file = beginFile(there('r.txt'), session);
    file.write('half');
    for (const clean of cleaners) clean();
    expect(await readdir(folder)).toEqual([]);
    expect((await refused(() => file.finish())).what).toBe('The file cannot be written (ENOENT).');
  });

  it('goes where it cannot take its place', async () => {
    await mkdir(there('taken'));
    const { file } = await refused(() => writeWhole(there('taken'), 'text', keptSession().session));
    expect([file, await readdir(folder)]).toEqual([there('taken'), ['taken']]);
  });
});

it('JSON is read by people too', () => {
  expect(jsonText({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
});

it('waits until standard output has taken what is written', async () => {
  let taken = false;
  const stdout = new Writable({
    write(_chunk, _encoding, done) {
      setTimeout(() => {
        taken = true;
        done();
      }, 5);
    },
  });
  await writeOut('text', keptSession({ stdout }).session);
  expect(taken).toBe(true);
});

describe('rejects', () => {
  const reject = (line: number, value: string): Reject => ({
    file: 'a.csv',
    line,
    dataset: 'd',
    column: undefined,
    code: 'no-key',
    say: { vi: 'sai', en: 'wrong' },
    value,
    cells: {},
  });

  it('wait in a hidden file until all is read', async () => {
    const cleaners: (() => void)[] = [];
    const { session } = keptSession({ atExit: (clean) => cleaners.push(clean) });
    const writer = rejectWriter(there('r.csv'), [], session);
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^\.r\.csv\.[0-9a-f]+\.tmp$/)]);
    writer.finish();
    expect(await readdir(folder)).toEqual(['r.csv']);
    for (const clean of cleaners) clean();
    expect(await readdir(folder)).toEqual(['r.csv']);
    expect(await readFile(there('r.csv'), 'utf8')).toMatch(/^\uFEFFFile,/);
  });

  it('go where the work is given up', async () => {
    const writer = rejectWriter(there('r.csv'), [], keptSession().session);
    writer.abandon();
    expect(await readdir(folder)).toEqual([]);
  });

  it('cannot be written where their folder is not', async () => {
    const found = await refused(() => rejectWriter(there('no/r.csv'), [], keptSession().session));
    expect(found).toMatchObject({ what: 'The file cannot be written (ENOENT).', file: there('no/r.csv') });
  });

  it('are refused at once where a folder has their name', async () => {
    await mkdir(there('taken'));
    const { what, hint } = await refused(() => rejectWriter(there('taken'), [], keptSession().session));
    expect([what, hint]).toEqual([
      'The file cannot be written: it is a folder (EISDIR).',
      'Name a file inside it.',
    ]);
    expect(await readdir(folder)).toEqual(['taken']);
  });

  it('go where they cannot take their place', async () => {
    const writer = rejectWriter(there('taken'), [], keptSession().session);
    await mkdir(there('taken'));
    expect((await refused(() => writer.finish())).file).toBe(there('taken'));
    expect(await readdir(folder)).toEqual(['taken']);
  });

  it('are written as they come, in the order in which they do', async () => {
    const writer = rejectWriter(there('r.csv'), [], keptSession().session);
    const sizes: number[] = [];
    for (let line = 1; line <= 3; line++) {
      writer.reject(reject(line, 'x'.repeat(40_000)));
      const [name] = await readdir(folder);
      sizes.push((await readFile(there(name as string), 'utf8')).length);
    }
    writer.finish();
    expect(sizes.map((size) => size > 0)).toEqual([false, true, true]);
    const lines = (await readFile(there('r.csv'), 'utf8')).replace('\uFEFF', '').trim().split('\r\n');
    expect(lines.map((line) => line.split(',', 2).join())).toEqual([
      'File,Line',
      'a.csv,1',
      'a.csv,2',
      'a.csv,3',
    ]);
  });
});
