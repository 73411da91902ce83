import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { definitionFiles } from '../../src/catalog/files.js';
import type { Problem } from '../../src/errors.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-score-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function lay(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '');
  }
}

/** What is found, and what is told, in English, with the file that it is of. */
async function found(at = folder) {
  const problems: Problem[] = [];
  const files = await definitionFiles(at, problems);
  const told = problems.map(({ place, what }) => `${relative(folder, place?.file ?? '')}: ${what.en}`);
  return { files, told };
}

describe('the definition files of a folder', () => {
  it('are those of all folders within it, in the order of their paths, but for hidden ones', async () => {
    await lay('b.yaml', 'a/z.yml', 'a/b/c.yaml', 'notes.txt', '.git/x.yaml', '.x.yaml', 'x.yaml.orig');
    expect(await found()).toEqual({ files: ['a/b/c.yaml', 'a/z.yml', 'b.yaml'], told: [] });
  });

  it('may stand in a folder that has the name of one', async () => {
    await lay('x.yaml/y.yaml');
    expect(await found()).toEqual({ files: ['x.yaml/y.yaml'], told: [] });
  });

  it('are each found once, whatever links lead to them, be it around', async () => {
    await lay('a/x.yaml');
    await symlink('..', join(folder, 'a/up'));
    await symlink('.', join(folder, 'self'));
    await symlink('a', join(folder, 'b'));
    await symlink('a/x.yaml', join(folder, 'y.yaml'));
    const { files, told } = await found();
    expect([files.length, told]).toEqual([1, []]);
  });

  it('may be links to elsewhere', async () => {
    await lay('out/x.yaml');
    await mkdir(join(folder, 'set'));
    await symlink('../out/x.yaml', join(folder, 'set/y.yaml'));
    expect(await found(join(folder, 'set'))).toEqual({ files: ['y.yaml'], told: [] });
  });

  it('are none where there is no folder', async () => {
    expect(await found(join(folder, 'gone'))).toEqual({ files: [], told: [] });
  });
});

describe('what cannot be a definition is told', () => {
  it('links that lead nowhere, or to themselves', async () => {
    await symlink('gone', join(folder, 'a.yaml'));
    await symlink('b.yaml', join(folder, 'b.yaml'));
    await symlink('gone', join(folder, 'notes.txt'));
    expect(await found()).toEqual({
      files: [],
      told: ['a.yaml: There is no such file.', 'b.yaml: This link leads in a circle.'],
    });
  });

  it.skipIf(process.platform === 'win32')('a pipe, which would never end', async () => {
    execFileSync('mkfifo', [join(folder, 'p.yaml')]);
    expect((await found()).told).toEqual(['p.yaml: This is no file.']);
  });

  it('more folders than any set has', async () => {
    for (let i = 0; i < 1_001; i++) await mkdir(join(folder, String(i)));
    expect((await found()).told).toEqual([
      ': This has more than 1000 folders within and is no definition set.',
    ]);
  });
});
