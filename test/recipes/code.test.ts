import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extract } from '../../src/data/extract.js';
import type { Recognised } from '../../src/data/recognised.js';
import type { Report } from '../../src/report/schema.js';
import { changed, ROOT, recipe, step } from './contributing.js';

const HEADINGS = ['An aggregate', 'A format', 'A kind of file'];
/** A copy of the project with what the three recipes add, compiled once. */
let copy = '';
let compiled = '';

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'par-score-recipes-'));
  for (const part of ['src', 'bin', 'package.json', 'tsconfig.json', 'biome.json', 'test/catalog/good'])
    await cp(join(ROOT, part), join(copy, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const { path, language, text } of HEADINGS.flatMap(recipe)) {
    const file = join(copy, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, language === 'diff' ? changed(await readFile(file, 'utf8'), text) : text);
  }
  await writeFile(join(copy, 'data-2020-06.csv'), step('An indicator', '.csv').text);
  compiled = ran('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json').stdout;
}, 120_000);

afterAll(() => rm(copy, { recursive: true }));

/** A script of the copy, run in it. */
const ran = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], { cwd: copy, encoding: 'utf8' });

const computed = (...args: string[]) =>
  ran('bin/par-score.js', 'compute', 'data-2020-06.csv', '--indicators', 'test/catalog/good', ...args);

/** A module of the copy, compiled. */
const built = (path: string) => import(pathToFileURL(join(copy, 'dist', path)).href);

describe('the recipes in TypeScript', () => {
  it('compile together, and in the shape that the formatter gives', () => {
    expect(compiled).toBe('');
    const paths = HEADINGS.flatMap(recipe).flatMap(({ path, language }) => (language === 'ts' ? [path] : []));
    expect(paths).toHaveLength(3);
    const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
    const { status, stdout, stderr } = ran(biome, 'check', '--error-on-warnings', ...paths);
    expect(status, stdout + stderr).toBe(0);
  });

  it('an aggregate counts, and bounds what it cannot read', async () => {
    const indicator = (dossiers: string, i: number) => `
  - code: "3.8.${i + 1}"
    title: { vi: Lệ phí cao nhất, en: The highest fee }
    source: { line: 8, quote: lệ phí }
    measure: { greatest: { dataset: dossiers, column: fee }, where: { code: [${dossiers}] } }
    threshold: { at_least: 5000, basis: stated }`;
    const asked = ['H-1, H-2', 'H-1, H-3', 'H-2, H-3', 'H-4'].map(indicator);
    const criterion = `code: "3.8"\ntitle: { vi: Lệ phí, en: Fees }\nsub_criteria:${asked.join('')}\n`;
    await writeFile(join(copy, 'test/catalog/good/3-procedures/3.8.yaml'), criterion);
    const { stdout } = computed('--format', 'json', '--only', '3.8');
    expect((JSON.parse(stdout) as Report).indicators).toMatchObject([
      { numerator: '10000', lowest: '10000', highest: '10000', verdict: 'pass' },
      { numerator: '10000', lowest: '10000', highest: null, verdict: 'pass' },
      { numerator: '0', lowest: '0', highest: null, verdict: 'undecided' },
      { numerator: null, verdict: 'no-data' },
    ]);
  });

  it('a format renders, by its name and by its ending', async () => {
    const { stdout } = computed('--format', 'lines', '--output', 'report.jsonl', '--only', '3.4');
    const codes = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).code);
    expect(codes(stdout)).toEqual(['3.4.1', '3.4.2']);
    expect(codes(await readFile(join(copy, 'report.jsonl'), 'utf8'))).toEqual(['3.4.1', '3.4.2']);
    expect(ran('bin/par-score.js', 'compute', '--help').stdout).toContain('lines');
  });

  it('a kind of file gives the extracts that a CSV gives', async () => {
    const [{ loadCatalog }, { recognise }, { READERS }] = await Promise.all([
      built('catalog/load.js'),
      built('data/recognise.js'),
      built('data/readers/registry.js'),
    ]);
    const catalog = await loadCatalog(join(copy, 'test/catalog/good'));
    const rows = [
      ...step('An indicator', '.csv').text.trim().split('\n'),
      'H-4,02/06/2020',
      ',02/06/2020,,0',
    ];
    const barred = rows.map((row) => `|${row.replaceAll(',', '|')}|`);
    const needed = new Set(['code', 'received_at', 'fee']);
    const plan = { needed, lexicon: catalog, lenient: false, progress: () => {} };
    const read = async (lines: string[], size: number): Promise<Extract[]> => {
      const bytes = Buffer.from(lines.join('\r\n'));
      const input = {
        ...{ name: 'a.csv', modified: undefined, position: 0, dataset: undefined },
        async *bytes() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        },
      };
      const [file]: Recognised[] = await recognise(input, catalog.datasets);
      const extracts: Extract[] = [];
      for await (const extract of READERS.table.read(file, plan)) extracts.push(extract);
      return extracts.map(({ account, ...rest }) => ({
        ...rest,
        account: { ...account, bytes: 0, sha256: '' },
      }));
    };
    for (const size of [7, 1 << 16]) {
      const [plain, csv] = [await read(barred, size), await read(rows, size)];
      expect(csv[0]?.rejects.map(({ code }) => code).sort()).toEqual(['cell-count', 'no-key']);
      expect(csv[0]?.records.batch.size).toBe(3);
      expect(plain).toEqual(csv);
    }
  });
});
