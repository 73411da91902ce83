import { link, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/schema.js';
import { dossier, dossiers, GOOD } from './dossiers.js';
import { lay } from './run.js';
import { inside } from './session.js';
import { smallSet } from './small-set.js';

const HEADER_ONLY = GOOD.slice(0, GOOD.indexOf('\n') + 1);
/** A list in which no key tells that a row comes twice. */
const KEYLESS = 'set/datasets/dossiers.yaml';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-score-copies-'));
  const set = await smallSet();
  await lay(folder, {
    ...set,
    [KEYLESS]: (set[KEYLESS] ?? '').replace(/^key: .*\n/m, ''),
    'doc.csv': GOOD,
    'copy of doc.csv': GOOD,
    'other.csv': GOOD.replace('H19,', 'H20,'),
    'empty-04.csv': HEADER_ONLY,
    'empty-05.csv': HEADER_ONLY,
    'a-2020-01.csv': dossiers(dossier(1, 'Cấp xã', true)),
    'b-2020-02.csv': dossiers(dossier(1, 'Cấp xã', false)),
    'c-2020-03.csv': dossiers(dossier(1, 'Cấp xã', true)),
  });
  await symlink(join(folder, 'doc.csv'), join(folder, 'link.csv'));
  await link(join(folder, 'doc.csv'), join(folder, 'twin.csv'));
});
afterAll(() => rm(folder, { recursive: true }));

async function counted(names: readonly string[], { set = 'set', stdin = '' } = {}) {
  const args = ['compute', ...names, '--indicators', set, '--format', 'json', '--lang', 'en'];
  const { stdout, stderr } = await inside(args, { cwd: folder, stdin });
  const report = reportSchema.parse(JSON.parse(stdout));
  return {
    denominator: report.indicators.find(({ code }) => code === '3.4.2')?.denominator,
    files: report.files.map(({ path, records, copy_of }) => [path, records, copy_of]),
    notices: report.notices.filter(({ code }) => code === 'copy').map(({ en }) => en),
    stderr,
  };
}

describe('a file that is named twice', () => {
  it.each([
    ['doc.csv', './doc.csv'],
    ['./doc.csv', 'doc.csv'],
    ['doc.csv', 'set/../doc.csv'],
    ['doc.csv', 'link.csv'],
    ['doc.csv', 'twin.csv'],
  ])('%s %s is one', async (...names) => {
    expect(await counted(names)).toEqual({
      denominator: '10',
      files: [['doc.csv', 20, null]],
      notices: [],
      stderr: '',
    });
  });
});

describe('a file that says byte for byte what another says', () => {
  it('is left out, and the report says so', async () => {
    expect(await counted(['doc.csv', 'copy of doc.csv', 'other.csv'])).toMatchObject({
      denominator: '20',
      files: [
        ['copy of doc.csv', 0, 'doc.csv'],
        ['doc.csv', 20, null],
        ['other.csv', 20, null],
      ],
      notices: ['copy of doc.csv: the same bytes as doc.csv, so that it does not count again'],
    });
  });

  it('is so too where one of them is standard input', async () => {
    const { denominator, notices } = await counted(['doc.csv', '-'], { stdin: GOOD });
    expect([denominator, notices]).toEqual(['10', [expect.stringContaining('the same bytes as')]]);
  });

  it('is told in the table and where it stands', async () => {
    const args = ['compute', 'doc.csv', 'copy of doc.csv', '--indicators', 'set', '--lang'];
    const { stdout } = await inside([...args, 'en'], { cwd: folder });
    expect(stdout.match(/the same bytes as doc\.csv, so that it does not count again/g)).toHaveLength(2);
    expect((await inside([...args, 'vi'], { cwd: folder })).stdout).toContain('giống hệt doc.csv từng byte');
  });

  it('is harmless where they have a header only', async () => {
    const { notices, files } = await counted(['doc.csv', 'empty-04.csv', 'empty-05.csv']);
    expect([notices, files.map(([, records]) => records)]).toEqual([[], [20, 0, 0]]);
  });

  it('gives way to the newest of them, which may have been put right again', async () => {
    const names = ['a-2020-01.csv', 'b-2020-02.csv', 'c-2020-03.csv'];
    const { files } = await counted(names);
    expect(files.map(([, , copyOf]) => copyOf)).toEqual(['c-2020-03.csv', null, null]);
  });

  it('counts where another mapping lies beside it, since it is another office that says it', async () => {
    const own = GOOD.replace(/^([^,]*,[^,]*),[^,]*/gm, '$1');
    const mapping = (office: string) =>
      `mapping: m\nfiles:\n  - dataset: dossiers\n    constants: { agency: ${office} }\n`;
    await lay(folder, {
      'a/doc.csv': own,
      'a/mapping.yaml': mapping('Sở Tư pháp'),
      'b/doc.csv': own,
      'b/mapping.yaml': mapping('Xã Tam Thái'),
    });
    expect(await counted(['a', 'b'])).toMatchObject({ denominator: '20', notices: [] });
  });

  it('counts where the command line gives it to another dataset', async () => {
    const set = await smallSet();
    const twin = (set[KEYLESS] ?? '').replace('dataset: dossiers', 'dataset: twin');
    await lay(folder, {
      ...Object.fromEntries(Object.entries(set).map(([path, text]) => [`two/${path}`, text])),
    });
    await lay(folder, { 'two/set/datasets/twin.yaml': twin });
    const args = ['--dataset', 'dossiers=doc.csv', '--dataset', 'twin=copy of doc.csv'];
    const { files } = await counted(args, { set: 'two/set' });
    expect(files).toEqual([
      ['copy of doc.csv', 20, null],
      ['doc.csv', 20, null],
    ]);
  });
});
