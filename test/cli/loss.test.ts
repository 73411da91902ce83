import { link, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GOOD } from './dossiers.js';
import { hasStack, lay, newIn, SMALL } from './run.js';
import { inside } from './session.js';
import { smallSet } from './small-set.js';

let folder = '';
const there = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-score-loss-'));
  await lay(folder, { 'in.csv': GOOD, 'data/in.csv': GOOD });
});
afterEach(() => rm(folder, { recursive: true }));

const said = (args: readonly string[]) => inside([...args, '--lang', 'en'], { cwd: folder });

/** A command that is refused, after which every file is what it was; answers what is said. */
async function refused(args: readonly string[]): Promise<string> {
  const before = await newIn(folder);
  const { code, stdout, stderr } = await said(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(hasStack(stderr)).toBe(false);
  expect(await newIn(folder)).toEqual(before);
  return stderr;
}

const small = ['--indicators', SMALL];
const OVER = 'would write over a file that is read';

describe('what is read is never written over', () => {
  it.each([
    ['in.csv', '--output', 'in.csv'],
    ['in.csv', '--rejects', 'in.csv'],
    ['in.csv', '--rejects', './in.csv'],
    ['in.csv', '--rejects', 'data/../in.csv'],
    ['./in.csv', '--output', 'in.csv'],
    ['data', '--output', 'data/in.csv'],
    ['data/*.csv', '--rejects', 'data/in.csv'],
    ['--dataset', 'dossiers=in.csv', '--rejects', 'in.csv'],
    ['data', 'in.csv', '--output', 'report.json', '--output', 'in.csv'],
  ])('compute %s %s %s %s', async (...args) => {
    expect(await refused(['compute', ...args, ...small])).toContain(OVER);
  });

  it('is so by what the disk says, not by its name', async () => {
    expect(await refused(['compute', 'in.csv', ...small, '--rejects', there('in.csv')])).toContain(OVER);
    await link(there('in.csv'), there('twin.csv'));
    expect(await refused(['compute', 'in.csv', ...small, '--rejects', 'twin.csv'])).toContain(OVER);
    await symlink(there('in.csv'), there('link.csv'));
    expect(await refused(['compute', 'in.csv', ...small, '--rejects', 'link.csv'])).toContain(OVER);
    expect(await refused(['compute', 'link.csv', ...small, '--rejects', 'in.csv'])).toContain(OVER);
    await symlink(folder, there('around'));
    expect(await refused(['compute', 'in.csv', ...small, '--output', 'around/in.csv'])).toContain(OVER);
  });

  it('says where, what, and what to do', async () => {
    expect(await refused(['compute', 'in.csv', ...small, '--rejects', './in.csv'])).toBe(
      './in.csv: --rejects would write over a file that is read (in.csv).\n  → Choose another name to write, outside of the data.\n',
    );
  });

  it('holds for definitions and for the scale', async () => {
    await lay(folder, await smallSet());
    await lay(folder, { 'scale.yaml': await readFile(there('set/scale.yaml'), 'utf8') });
    const set = ['--indicators', 'set'];
    expect(await refused(['compute', 'in.csv', ...set, '--rejects', 'set/index.yaml'])).toContain(OVER);
    expect(
      await refused(['compute', 'in.csv', ...set, '--scale', 'scale.yaml', '--rejects', 'scale.yaml']),
    ).toContain(OVER);
  });

  it('holds for a mapping, named or beside the data', async () => {
    const mapping = 'mapping: m\nfiles:\n  - dataset: dossiers\n';
    await lay(folder, { 'data/mapping.yaml': mapping, 'm.yaml': mapping });
    expect(await refused(['compute', 'data', ...small, '--rejects', 'data/mapping.yaml'])).toContain(OVER);
    const named = ['compute', 'data', ...small, '--mapping', 'm.yaml', '--rejects', './m.yaml'];
    expect(await refused(named)).toContain(OVER);
  });

  it('holds for the report that is printed again', async () => {
    await said(['compute', 'in.csv', ...small, '--output', 'r.json']);
    expect(await refused(['print', 'r.json', '--output', './r.json'])).toContain(OVER);
  });

  it('holds for the files of all offices', async () => {
    await lay(folder, { 'out/so-tu-phap.csv': GOOD });
    const args = ['agency', '--all', 'out', 'out', '--level', 'province', '--format', 'csv', ...small];
    expect(await refused(args)).toContain('so-tu-phap.csv: --all would write over');
  });
});

describe('no two things are written into one file', () => {
  it.each([
    ['--rejects', 'x.csv', '--output', 'x.csv'],
    ['--output', 'a.json', '--output', './a.json'],
    ['--output', 'a.json', '--output', 'data/../a.json'],
  ])('%s %s %s %s', async (...args) => {
    expect(await refused(['compute', 'in.csv', ...small, ...args])).toContain('are the same file.');
  });

  it('through a link neither', async () => {
    await lay(folder, { 'a.json': '{}' });
    await symlink(there('a.json'), there('b.json'));
    expect(
      await refused(['compute', 'in.csv', ...small, '--output', 'a.json', '--output', 'b.json']),
    ).toContain('are the same file.');
  });

  it('but into files of the same name in two folders', async () => {
    const args = ['--output', 'a.json', '--output', 'data/a.json'];
    expect((await said(['compute', 'in.csv', ...small, ...args])).code).toBe(0);
  });
});

describe('an empty form takes no place', () => {
  const FILLED = 'Mã hồ sơ\nH1\n';
  const NOT_EMPTY = 'is there already and may be filled in';

  it('of what may be filled in', async () => {
    await lay(folder, { 'mau.csv': FILLED, 'all/procedures.csv': FILLED });
    expect(await refused(['template', 'dossiers', '--output', 'mau.csv', ...small])).toContain(NOT_EMPTY);
    expect(await refused(['template', '--all', 'all', ...small])).toContain(NOT_EMPTY);
    expect(await refused(['scale', 'template', '--output', 'mau.csv', ...small])).toContain(NOT_EMPTY);
  });

  it('but is written again where it is empty still', async () => {
    const args = ['template', '--all', 'all', ...small];
    expect((await said(args)).code).toBe(0);
    expect((await said(args)).code).toBe(0);
  });
});
