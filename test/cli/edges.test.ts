import type { ChildProcess } from 'node:child_process';
import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { dossier, dossiers, GOOD } from './dossiers.js';
import { hasStack, type Ran, run, SMALL } from './run.js';
import { inside } from './session.js';
import { smallSet } from './small-set.js';

const json = ['--indicators', SMALL, '--format', 'json', '--lang', 'en'];
const good = { 'good.csv': GOOD };

describe.concurrent('data that is only partly wrong', () => {
  it('a quote that never closes costs its own line and no other', async () => {
    const rows = [dossier(1, 'Cấp xã', true), `"${dossier(2, 'Cấp xã', true)}`, dossier(3, 'Cấp xã', true)];
    const { code, stdout } = await inside(['compute', 'bad.csv', ...json], {
      files: { 'bad.csv': dossiers(...rows) },
    });
    // What stood on it may be a dossier that was late, so that 90 % are not certain.
    expect(code).toBe(4);
    const { files, rejects } = JSON.parse(stdout);
    expect(files[0]).toMatchObject({ rows: 4, records: 2, rejected: 1 });
    expect(rejects.samples[0]).toMatchObject({ line: 3, reason: { code: 'quote-not-closed' } });
  });

  it('a header that fits two datasets is asked about, and decided by --dataset', async () => {
    const twin = await readFile(join(SMALL, 'datasets/dossiers.yaml'), 'utf8');
    const files = {
      ...good,
      ...(await smallSet()),
      'set/datasets/twin.yaml': twin.replace('dataset: dossiers', 'dataset: twin'),
    };
    const args = ['--indicators', 'set', '--lang', 'en'];
    const asked = await inside(['compute', 'good.csv', ...args], { files });
    expect(asked.code).toBe(3);
    expect(asked.stderr).toBe(
      'good.csv:1: The header fits both dossiers and twin.\n  → Say which with `--dataset dossiers=<file>`.\n',
    );
    expect((await inside(['compute', '--dataset', 'dossiers=good.csv', ...args], { files })).code).toBe(0);
  });

  it('data outside the period are said to be so', async () => {
    const { code, stdout } = await inside(['compute', 'good.csv', '--period', '2019', ...json], {
      files: good,
    });
    expect(code).toBe(3);
    expect(JSON.parse(stdout).notices[0]).toMatchObject({ code: 'outside-period' });
  });

  it('a dataset that is none is a mistake of the command', async () => {
    const { code, stderr } = await inside(['compute', '--dataset', 'dosiers=good.csv', ...json], {
      files: good,
    });
    expect(stderr).toContain('Did you mean `dossiers`?');
    expect(code).toBe(2);
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read is told', async () => {
    const { code, stderr } = await run(['compute', '-', 'good.csv', ...json], {
      files: good,
      meanwhile: async (child, folder) => {
        await chmod(join(folder, 'good.csv'), 0);
        child.stdin?.end(GOOD);
      },
    });
    expect([code, stderr.split('\n')[0]]).toEqual([3, 'good.csv: You may not read this file.']);
  });
});

describe.concurrent('streams', () => {
  it('a folder, a pattern, a file and standard input give the same figures', async () => {
    const files = { 'data/good.csv': GOOD };
    const figures = (ran: Ran): unknown => {
      const { stdout, ...rest } = ran;
      expect(rest).toEqual({ code: 0, stderr: '', written: {} });
      const { totals, files } = JSON.parse(stdout);
      return { totals, records: files[0].records };
    };
    const named = async (path: string) => figures(await inside(['compute', path, ...json], { files }));
    const expected = await named('data/good.csv');
    expect(await named('data')).toEqual(expected);
    expect(await named('data/*.csv')).toEqual(expected);
    // Standard input is kept in a temporary file, and only a process of its own has its own place for those.
    expect(figures(await run(['compute', '-', ...json], { files, stdin: GOOD }))).toEqual(expected);
  });

  it('a reader that closes early is no mistake', async () => {
    const { stderr } = await run(['compute', 'good.csv', ...json], {
      files: good,
      meanwhile: async (child) => void child.stdout?.destroy(),
    });
    expect(stderr).toBe('');
  });
});

describe('told to stop', () => {
  const SIGNALS = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const;
  const stopBy =
    (signal: NodeJS.Signals, there: (names: string[]) => boolean) =>
    async (child: ChildProcess, folder: string) => {
      while (!there(await readdir(folder))) await setTimeout(20);
      child.kill(signal);
    };

  it.each(SIGNALS)('by %s a long run ends with %i and leaves no temporary file', async (signal, code) => {
    const many = dossiers(...Array.from({ length: 60_000 }, (_, i) => dossier(i, 'Cấp xã', true)));
    const ran = await run(['compute', 'many.csv', ...json, '--rejects', 'rejects.csv'], {
      files: { 'many.csv': many },
      meanwhile: stopBy(signal, (names) => names.some((name) => name.endsWith('.tmp'))),
    });
    expect(ran).toEqual({ code, stdout: '', stderr: '', written: {} });
  });

  it.each(SIGNALS)('by %s while standard input is read it leaves no temporary file', async (signal, code) => {
    const ran = await run(['compute', '-', ...json], {
      meanwhile: stopBy(signal, (names) => names.some((name) => name.startsWith('par-score-'))),
    });
    expect(ran.code).toBe(code);
    expect(hasStack(ran.stderr)).toBe(false);
    expect(ran.written).toEqual({});
  });
});
