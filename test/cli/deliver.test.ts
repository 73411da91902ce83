import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliver, outputsOf } from '../../src/cli/deliver.js';
import type { Format, RenderOptions } from '../../src/formats/format.js';
import type { Report } from '../../src/report/schema.js';
import { refused } from './refused.js';
import { keptSession } from './session.js';

const REPORT = { title: 'a report' } as unknown as Report;
/** A format that tells what it was asked for. */
const telling = (name: string): Format => ({
  name,
  about: { vi: name, en: name },
  endings: [],
  render: (report, { language, width, color }: RenderOptions) =>
    [name, report === REPORT, language, width, color].join(' '),
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-score-deliver-'));
});
afterEach(() => rm(folder, { recursive: true }));
const read = (name: string) => readFile(join(folder, name), 'utf8');

describe('a report goes', () => {
  const sent = async (names: readonly string[], format?: Format) => {
    const { session, stdout } = keptSession({ width: 77, color: true, language: 'vi' });
    const outputs = names.map((name) => ({ path: join(folder, name), format: telling(`file ${name}`) }));
    await deliver(REPORT, outputs, format ? { format } : {}, session);
    return stdout.text;
  };

  it('to the terminal as it is, in the format that is asked for', async () => {
    expect(await sent([], telling('shown'))).toBe('shown true vi 77 true');
  });

  it('to files as pages without colours, and then to nobody else', async () => {
    expect(await sent(['a', 'b'])).toBe('');
    expect([await read('a'), await read('b')]).toEqual([
      'file a true vi 120 false',
      'file b true vi 120 false',
    ]);
  });

  it('to both, where a format is asked for as well', async () => {
    expect(await sent(['a'], telling('shown'))).toBe('shown true vi 77 true');
    expect(await read('a')).toBe('file a true vi 120 false');
  });
});

describe('the files of --output', () => {
  it('are written in the format of their ending', () => {
    const outputs = outputsOf(['a.json', 'B.MD', 'c.txt', 'd.csv']);
    expect(outputs.map(({ path, format }) => [path, format.name])).toEqual([
      ['a.json', 'json'],
      ['B.MD', 'markdown'],
      ['c.txt', 'table'],
      ['d.csv', 'csv'],
    ]);
    expect(outputsOf()).toEqual([]);
  });

  it('are refused where their ending is that of none', async () => {
    expect(await refused(() => outputsOf(['a.json', 'b.pdf']))).toMatchObject({
      what: '--output does not take `b.pdf`.',
      hint: 'The name must end in .txt, .json, .csv, .xlsx, .md, .markdown.',
    });
  });
});
