import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dossier, dossiers } from './dossiers.js';
import { hasStack, type Ran, ROOT, run, SMALL } from './run.js';

const json = ['--indicators', SMALL, '--format', 'json', '--lang', 'en'];

/** More than the beginning of a file by which it is recognised, and more than a pipe holds. */
const MANY = dossiers(...Array.from({ length: 5000 }, (_, i) => dossier(i, 'Cấp xã', true)));

/** What a run came to, by the records of its files. */
function read({ code, stdout, stderr }: Ran) {
  const files: { path: string; records: number }[] = code === 0 ? JSON.parse(stdout).files : [];
  return { code, stderr, files: files.map(({ path, records }) => [path, records]) };
}

describe.skipIf(process.platform === 'win32')('what comes once', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'par-score-pipes-'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await writeFile(join(folder, 'many.csv'), MANY);
  });
  afterEach(() => rm(folder, { recursive: true }));
  const here = (args: readonly string[], setting: object = {}) => run(args, { cwd: folder, ...setting });
  const left = async () => (await readdir(folder)).filter((name) => !['pipe', 'many.csv'].includes(name));

  it('is read whole from a pipe', async () => {
    const ran = here(['compute', 'pipe', ...json], {
      meanwhile: () => writeFile(join(folder, 'pipe'), MANY),
    });
    expect(read(await ran)).toEqual({ code: 0, stderr: '', files: [['pipe', 5000]] });
    expect(await left()).toEqual([]);
  });

  it('is read whole from another program', () => {
    const command = `node ${ROOT}bin/par-score.js compute <(cat many.csv) ${json.join(' ')}`;
    const stdout = execFileSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(read({ code: 0, stdout, stderr: '', written: {} }).files).toEqual([
      [expect.stringMatching(/^\/dev\/fd\//), 5000],
    ]);
  });

  it('is read whole from standard input, which may be named as a file and twice', async () => {
    const ran = await here(['compute', '-', '/dev/stdin', ...json], { stdin: MANY });
    expect(read(ran)).toEqual({ code: 0, stderr: '', files: [['-', 5000]] });
    const alone = await here(['compute', '/dev/stdin', ...json], { stdin: MANY });
    expect(read(alone)).toEqual({ code: 0, stderr: '', files: [['/dev/stdin', 5000]] });
  });

  it('can be waited for in vain, until Ctrl-C', async () => {
    const ran = await here(['compute', 'pipe', ...json], {
      meanwhile: async (child: { kill(signal: string): void }) => {
        while ((await left()).length === 0) await setTimeout(20);
        child.kill('SIGINT');
      },
    });
    expect([ran.code, hasStack(ran.stderr), await left()]).toEqual([130, false, []]);
  });

  it('is taken for rejects too, where somebody reads it', async () => {
    const bad = dossiers(dossier(1, 'Cấp xã', true), 'H2,x');
    await writeFile(join(folder, 'many.csv'), bad);
    const command = `cat pipe >taken & node ${ROOT}bin/par-score.js compute many.csv --rejects pipe >/dev/null; wait; cat taken`;
    const taken = execFileSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(taken).toContain('cell-count');
    const alone = await here(['compute', 'many.csv', '--rejects', 'pipe', ...json]);
    expect([alone.code, alone.stderr]).toEqual([
      2,
      'pipe: The file cannot be written: nobody reads from this pipe (ENXIO).\n  → Start its reader first, or name a file.\n',
    ]);
    expect(statSync(join(folder, 'pipe')).isFIFO()).toBe(true);
  });
});

describe.skipIf(process.platform !== 'linux')('a device', () => {
  const files = { 'good.csv': MANY };
  const FULL = 'the disk is full (ENOSPC).\n  → Make room on it, or choose another place.\n';

  it('is no file of data', async () => {
    const { code, stderr } = await run(['compute', '/dev/full', ...json]);
    expect([code, stderr.split('\n')[0]]).toEqual([3, '/dev/full: This is a device, not a file of data.']);
  });

  it('that is full is told, and stays what it is', async () => {
    const { code, stdout, stderr } = await run(['compute', 'good.csv', ...json, '--rejects', '/dev/full'], {
      files,
    });
    expect([code, stdout, stderr]).toEqual([2, '', `/dev/full: The file cannot be written: ${FULL}`]);
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  it.each([['list'], ['compute', 'good.csv'], ['--help']])(
    'that is full, for standard output of %s',
    async (...args) => {
      const { code, stderr } = await run([...args, '--lang', 'en'], { files, stdout: '/dev/full' });
      expect([code, stderr]).toEqual([2, `Standard output cannot be written: ${FULL}`]);
    },
  );

  it('that is full, for messages: the exit code says it still', async () => {
    const { code } = await run(['compute', 'gone.csv', ...json], { stderr: '/dev/full' });
    expect(code).toBe(3);
  });
});
