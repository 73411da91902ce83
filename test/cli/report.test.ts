import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { definitions } from '../../src/cli/definitions.js';
import { type ComputeOptions, reportOf } from '../../src/cli/report.js';
import type { Session } from '../../src/cli/session.js';
import { UserError } from '../../src/errors.js';
import { dossier, dossiers, GOOD, PROCEDURES } from './dossiers.js';
import { refused } from './refused.js';
import { SMALL } from './run.js';
import { keptSession } from './session.js';

const catalog = await definitions({ indicators: SMALL });
let folder = '';
const there = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-score-report-'));
  await writeFile(there('good.csv'), GOOD);
  await writeFile(there('procedures.csv'), PROCEDURES);
  await writeFile(there('other.csv'), 'a,b\n1,2\n');
});
afterEach(() => rm(folder, { recursive: true }));

const reported = (names: readonly string[], options: ComputeOptions = {}, session: Partial<Session> = {}) =>
  reportOf(
    catalog,
    names.map((name) => (name === '-' ? name : there(name))),
    options,
    keptSession(session).session,
  );

describe('a report on files', () => {
  it('says what is wrong with those that could not be used', async () => {
    const { report, unusable } = await reported(['good.csv', 'other.csv', 'gone.csv']);
    expect(report.files.map(({ path }) => path)).toEqual([there('good.csv')]);
    expect(unusable.map(({ place }) => place?.file)).toEqual([there('gone.csv'), there('other.csv')]);
    expect((await reported(['good.csv'])).unusable).toEqual([]);
  });

  it('is none where none of those that are named could be used', async () => {
    const found = reported(['other.csv', 'gone.csv']);
    await expect(found).rejects.toThrow(UserError);
    await expect(found).rejects.toMatchObject({ fault: 'data', problems: { length: 2 } });
  });

  it('is of nothing where none is named', async () => {
    const { report } = await reported([]);
    expect([report.files, report.totals.no_data]).toEqual([[], 3]);
  });

  it('is on the indicators that are asked for, by what is asked, of the time that is asked', async () => {
    const { report } = await reported(['good.csv'], {
      only: ['3.4'],
      by: 'level',
      suppressBelow: 3,
      leaveOutUnread: true,
      period: '2020-03',
      asOf: '2020-03-31',
    });
    expect(report.indicators.map(({ code }) => code)).toEqual(['3.4.1', '3.4.2']);
    expect([report.by, report.suppressed_below, report.left_out_unread]).toEqual(['level', 3, true]);
    expect([report.period, report.as_of]).toEqual([{ from: '2020-03-01', to: '2020-03-31' }, '2020-03-31']);
  });

  it('is refused for a code that is none before anything is read', async () => {
    expect((await refused(() => reported(['gone.csv'], { only: ['9'] }))).what).toContain('no code 9');
  });

  it('is refused for a dataset that is none', async () => {
    const dataset = [{ dataset: 'dosiers', path: there('good.csv') }];
    expect(await refused(() => reported([], { dataset }))).toMatchObject({
      what: '--dataset does not take `dosiers`.',
      hint: 'Did you mean `dossiers`?',
    });
  });
});

describe('which file is the newer, by their order on the command line', () => {
  const done = async (argv: readonly string[], names: readonly string[], of: readonly string[] = []) => {
    await writeFile(there('late.csv'), dossiers(dossier(1, 'Cấp xã', false)));
    await writeFile(there('done.csv'), dossiers(dossier(1, 'Cấp xã', true)));
    const dataset = of.map((name) => ({ dataset: 'dossiers', path: there(name) }));
    const words = argv.map((word) => word.replace(/\w+\.csv/, (name) => there(name)));
    const { report } = await reported(names, { dataset, newestBy: 'order' }, { argv: words });
    return report.indicators.find(({ code }) => code === '3.4.2')?.verdict;
  };

  it('is the later', async () => {
    expect(await done(['done.csv', 'late.csv'], ['done.csv', 'late.csv'])).toBe('fail');
    expect(await done(['late.csv', 'done.csv'], ['late.csv', 'done.csv'])).toBe('pass');
  });

  it('is told by where files of a dataset stand among them', async () => {
    expect(await done(['--dataset', 'dossiers=done.csv', 'late.csv'], ['late.csv'], ['done.csv'])).toBe(
      'fail',
    );
    expect(await done(['late.csv', '--dataset=dossiers=done.csv'], ['late.csv'], ['done.csv'])).toBe('pass');
    expect(await done(['--dataset=dossiers=done.csv', 'late.csv'], ['late.csv'], ['done.csv'])).toBe('fail');
  });

  it('is told by the last time that a file is named', async () => {
    expect(await done(['done.csv', 'late.csv', 'done.csv'], ['done.csv', 'late.csv', 'done.csv'])).toBe(
      'pass',
    );
  });
});

describe('standard input that somebody types', () => {
  const told = async (names: readonly string[], session: Partial<Session>) => {
    const { session: own, stderr } = keptSession({ stdin: Readable.from([Buffer.from(GOOD)]), ...session });
    await reportOf(
      catalog,
      names.map((name) => (name === '-' ? name : there(name))),
      {},
      own,
    );
    return stderr.text;
  };

  it('is waited for with a word', async () => {
    expect(await told(['-'], { typed: true })).toMatch(/^Waiting for data .* Ctrl-D/);
    expect(await told(['-'], { typed: true, language: 'vi' })).toMatch(/^Đang chờ dữ liệu .* Ctrl-D/);
  });

  it('is not spoken of where nobody types, or nothing is asked of it', async () => {
    expect(await told(['-'], {})).toBe('');
    expect(await told(['good.csv'], { typed: true })).toBe('');
  });
});

describe('what a report leaves behind', () => {
  it('is nothing of standard input, which is kept while it is read', async () => {
    const { TMPDIR } = process.env;
    process.env.TMPDIR = folder;
    try {
      const cleaners: (() => void)[] = [];
      const stdin = Readable.from([Buffer.from(GOOD)]);
      const { report } = await reported(['-'], {}, { stdin, atExit: (clean) => cleaners.push(clean) });
      expect(report.files.map(({ path, records }) => [path, records])).toEqual([['-', 20]]);
      expect((await readdir(folder)).sort()).toEqual(['good.csv', 'other.csv', 'procedures.csv']);
      expect(cleaners).toHaveLength(1);
    } finally {
      if (TMPDIR === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = TMPDIR;
    }
  });

  it('is every refused row and unread cell, where that is asked', async () => {
    const rows = [dossier(1, 'Cấp xã', true).replace('Đã xong', 'lạ'), `${dossier(2, 'Cấp xã', true)},x`];
    await writeFile(there('bad.csv'), dossiers(...rows));
    await reported(['bad.csv'], { rejects: there('r.csv') });
    const written = (await readFile(there('r.csv'), 'utf8')).trim().split('\r\n');
    expect(written.map((line) => line.split(',')[4])).toEqual(['Reason code', 'cell-count', 'unknown-value']);
    expect((await readdir(folder)).sort()).toEqual([
      'bad.csv',
      'good.csv',
      'other.csv',
      'procedures.csv',
      'r.csv',
    ]);
    await reported(['bad.csv']);
    expect(await readdir(folder)).toHaveLength(5);
  });
});
