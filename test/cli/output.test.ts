import { rmSync } from 'node:fs';
import {
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { definitions } from '../../src/cli/definitions.js';
import { writeWhole } from '../../src/cli/output.js';
import { rejectWriter } from '../../src/cli/rejects.js';
import { reportOf } from '../../src/cli/report.js';
import { UserError } from '../../src/errors.js';
import { dossier, dossiers, GOOD } from './dossiers.js';
import { SMALL } from './run.js';
import { inside, keptSession } from './session.js';

let folder = '';
const there = (name: string): string => join(folder, name);
const read = (name: string): Promise<string> => readFile(there(name), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-score-output-'));
  await writeFile(there('good.csv'), GOOD);
  await writeFile(there('bad.csv'), BAD);
});
afterEach(() => rm(folder, { recursive: true }));

const BAD = dossiers(
  ...Array.from({ length: 900 }, (_, i) =>
    dossier(i, 'Cấp xã', true).replace('02/03/2020', '31/02/2020').replace('Đã xong', 'x'.repeat(100)),
  ),
  dossier(1000, 'Cấp xã', true),
);

const compute = (...args: string[]) =>
  inside(['compute', ...args, '--indicators', SMALL, '--lang', 'en'], { cwd: folder });

/** A file of an earlier run, and a second name for the same bytes on the disk. */
async function earlier(name: string): Promise<void> {
  await writeFile(there(name), 'of yesterday');
  await link(there(name), there('kept'));
}

describe('a file is replaced whole, never written into', () => {
  it.each([
    ['--output', 'report.json', /^\{\n/],
    ['--rejects', 'rejects.csv', /^\uFEFF/],
  ])('%s', async (option, name, beginning) => {
    await earlier(name);
    await compute('bad.csv', option, name);
    expect(await read(name)).toMatch(beginning);
    expect(await read('kept')).toBe('of yesterday');
    expect((await readdir(folder)).sort()).toEqual(['bad.csv', 'good.csv', 'kept', name].sort());
  });

  it.skipIf(process.platform === 'win32')('and keeps its mode; a new one has the usual', async () => {
    const mode = async (name: string) => ((await stat(there(name))).mode & 0o777).toString(8);
    await writeFile(there('r.json'), '', { mode: 0o640 });
    await compute('bad.csv', '--output', 'r.json', '--rejects', 'r.csv');
    await writeFile(there('usual'), '');
    expect([await mode('r.json'), await mode('r.csv')]).toEqual(['640', await mode('usual')]);
  });

  it.skipIf(process.platform === 'win32')('and is for nobody else to read before', async () => {
    const { session } = keptSession();
    const writer = rejectWriter(there('r.csv'), [], session);
    const [name = ''] = (await readdir(folder)).filter((one) => one.endsWith('.tmp'));
    expect(((await stat(there(name))).mode & 0o777).toString(8)).toBe('600');
    writer.abandon();
  });

  it.skipIf(process.platform === 'win32')('behind a link, which stays one', async () => {
    await writeFile(there('real.json'), 'of yesterday');
    await symlink(there('real.json'), there('link.json'));
    await compute('good.csv', '--output', 'link.json');
    expect(await read('real.json')).toMatch(/^\{\n/);
    expect((await lstat(there('link.json'))).isSymbolicLink()).toBe(true);
  });
});

describe('what cannot be finished leaves nothing half done', () => {
  it('a report whose name is that of a folder', async () => {
    const { code, stderr } = await compute('good.csv', '--output', 'good.csv/report.json');
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      'good.csv/report.json: The file cannot be written (ENOTDIR).',
    ]);
    expect((await readdir(folder)).sort()).toEqual(['bad.csv', 'good.csv']);
  });

  it('a report that cannot take the place of what is there', async () => {
    const { session } = keptSession();
    await mkdir(there('taken'));
    expect(() => writeWhole(there('taken'), 'text', session)).toThrow('The file cannot be written');
    expect((await readdir(folder)).sort()).toEqual(['bad.csv', 'good.csv', 'taken']);
  });

  it('rejects, where the data cannot be read to their end', async () => {
    let asked = 0;
    // The writer of rejects is the second to ask for its file to go; by then the data were recognised.
    const atExit = (): void => {
      if (++asked === 2) rmSync(there('bad.csv'));
    };
    const catalog = await definitions({ indicators: SMALL });
    const { session } = keptSession({ atExit });
    const report = reportOf(catalog, [there('bad.csv')], { rejects: there('r.csv') }, session);
    await expect(report).rejects.toThrow(UserError);
    expect(asked).toBe(2);
    expect(await readdir(folder)).toEqual(['good.csv']);
  });
});

describe('what is half done goes when the process is told to stop', () => {
  it('a report; once it is written it stays', async () => {
    const { session, cleaners } = stoppable();
    await writeWhole(there('report.json'), 'whole', session);
    expect(cleaners).toHaveLength(1);
    for (const clean of cleaners) clean();
    expect(await read('report.json')).toBe('whole');
  });

  it('rejects', async () => {
    const { session, cleaners } = stoppable();
    rejectWriter(there('rejects.csv'), [], session);
    expect(await readdir(folder)).toHaveLength(3);
    for (const clean of cleaners) clean();
    expect((await readdir(folder)).sort()).toEqual(['bad.csv', 'good.csv']);
  });

  function stoppable() {
    const cleaners: (() => void)[] = [];
    return { ...keptSession({ atExit: (clean) => cleaners.push(clean) }), cleaners };
  }
});

it('every unread cell is written, however many', async () => {
  const { code } = await compute('bad.csv', '--rejects', 'rejects.csv');
  expect(code).toBe(4);
  expect((await read('rejects.csv')).trim().split('\r\n')).toHaveLength(1 + 2 * 900);
});
