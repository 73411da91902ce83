import { createHash } from 'node:crypto';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.js';
import type { UserError } from '../../src/errors.js';
import { INDEX, mistakesIn, setOf, TITLE } from './folder.js';

const AREA = `code: "3"\n${TITLE}\n`;
const DATASET = `dataset: d\n${TITLE}\nkind: event\ncolumns: { code: { type: id, ${TITLE} } }\n`;
const AGENCIES = 'agencies: a\nlevels: { p: { vi: p, en: p } }\nlist: [{ id: so, name: Sở, level: p }]\n';
const SCALE = `scale: s\nsource: { vi: a, en: b }\nprovisional: true\npoints: { "3": { points: 5 } }\n`;
const COVERAGE =
  'coverage: [{ section: a, from: 1, to: 2 }]\nnot_cited: [{ line: 1, reason: { vi: a, en: b } }]\n';
const ASSIGNMENTS = 'assignments: [{ id: a, line: 1, quote: b, agencies: [so], serves: ["3"] }]\n';
const VOCABULARY = 'vocabulary: v\nyes: [Có]\n';

describe('a definition set', () => {
  it('is what its files say, in .yaml or .yml, in any folder', async () => {
    const catalog = await setOf({
      'a/area.yml': AREA,
      'a/b/d.yaml': DATASET,
      'agencies.yaml': AGENCIES,
      'scale.yaml': SCALE,
      'coverage.yaml': COVERAGE,
      'vocabulary.yaml': VOCABULARY,
      'notes.txt': 'no definition',
    });
    expect(catalog.index).toMatchObject({ index: 'nho', period: '2020' });
    expect(catalog.areas.map(({ code }) => code)).toEqual(['3']);
    expect([...catalog.datasets.keys()]).toEqual(['d']);
    expect(catalog.agencies.count).toBe(1);
    expect(catalog.scale?.id).toBe('s');
    expect(catalog.coverage?.coverage).toEqual([{ section: 'a', from: 1, to: 2 }]);
    expect(catalog.vocabulary.yes).toContain('Có');
  });

  it('may be an index alone', async () => {
    const { areas, goals, assignments, progress, coverage, datasets, agencies, scale } = await setOf({});
    expect([areas, goals, assignments, progress, coverage, scale]).toEqual([
      [],
      [],
      [],
      [],
      undefined,
      undefined,
    ]);
    expect([datasets.size, agencies.count]).toEqual([0, 0]);
  });

  it('is known by the names and texts of its files, line ends aside', async () => {
    const { sha256 } = await setOf({ 'b.yaml': AREA, 'a/z.yaml': DATASET });
    const [a, b] = [`a/z.yaml\0${DATASET}\0`, `b.yaml\0${AREA}\0`];
    const wanted = createHash('sha256').update(`${a}${b}index.yaml\0${INDEX}\0`).digest('hex');
    expect(sha256).toBe(wanted);
    expect((await setOf({ 'b.yaml': AREA.replaceAll('\n', '\r\n'), 'a/z.yaml': DATASET })).sha256).toBe(
      sha256,
    );
    expect((await setOf({ 'c.yaml': AREA, 'a/z.yaml': DATASET })).sha256).not.toBe(sha256);
  });
});

describe('no definition set', () => {
  const refused = (folder: string) => loadCatalog(folder).catch((error: UserError) => error.problems);

  it('is a folder without definitions, or one that is not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'par-score-none-'));
    const none = (name: string) => [
      {
        what: {
          vi: `Không có định nghĩa nào (*.yaml) trong ${name}.`,
          en: `There are no definitions (*.yaml) in ${name}.`,
        },
        hint: { vi: 'Kiểm tra đường dẫn.', en: 'Check the path.' },
      },
    ];
    expect(await refused(folder)).toEqual(none(folder));
    await rm(folder, { recursive: true });
    expect(await refused(folder)).toEqual(none(folder));
    expect(await refused(import.meta.filename)).toEqual(none(import.meta.filename));
  });

  it('is one of which a file cannot be read, which is said alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'par-score-set-'));
    await writeFile(join(folder, 'index.yaml'), INDEX);
    await symlink(join(folder, 'gone.yaml'), join(folder, 'agencies.yaml'));
    const problems = await refused(folder);
    const place = { file: relative('', join(folder, 'agencies.yaml')) };
    expect(problems).toMatchObject([{ place, what: { en: 'There is no such file.' } }]);
    await rm(folder, { recursive: true });
  });

  it('is one without an index', async () => {
    expect(await mistakesIn({ 'index.yaml': AREA })).toEqual([
      '. has no file with the key `index:`. → Add an index.yaml.',
    ]);
  });
});

describe('of a kind there is one', () => {
  const KINDS = {
    agencies: AGENCIES,
    vocabulary: VOCABULARY,
    scale: SCALE,
    coverage: COVERAGE,
    index: INDEX,
  };

  it.each(Object.entries(KINDS))('%s', async (kind, text) => {
    const first = kind === 'index' ? {} : { 'first.yaml': text };
    const [key = '', ...rest] = text.trim().split('\n');
    const again = `${[...rest, key].join('\n')}\n`;
    expect(await mistakesIn({ 'area.yaml': AREA, ...first, 'second.yaml': again })).toEqual([
      expect.stringMatching(
        `^second.yaml at ${kind}.*: .${kind}. is already in ./(first|index).yaml. → A definition set has only one.$`,
      ),
    ]);
  });
});

describe('what a broken file would have said is not missed elsewhere', () => {
  const measured = `code: "3.1"\n${TITLE}\nowner: { agency: so, basis: stated }\nsource: { line: 1, quote: a }\nthreshold: none\nmeasure: { count: d }\n`;
  const broken = async (files: Record<string, string>) =>
    (
      await mistakesIn({
        'area.yaml': AREA,
        'm.yaml': measured,
        'd.yaml': DATASET,
        'agencies.yaml': AGENCIES,
        ...files,
      })
    ).map((line) => line.split(' ')[0]);

  it('where nothing is broken, nothing is told', async () => {
    expect(await broken({})).toEqual([]);
  });

  it.each(['d.yaml', 'area.yaml', 'agencies.yaml', 'index.yaml'])('%s', async (file) => {
    const texts: Record<string, string> = {
      'd.yaml': DATASET,
      'area.yaml': AREA,
      'agencies.yaml': AGENCIES,
      'index.yaml': INDEX,
    };
    expect(await broken({ [file]: `${texts[file]}unknown: 1\n`, 'scale.yaml': SCALE })).toEqual([file]);
    expect(await broken({ [file]: ':' })).toEqual([file]);
  });

  it('assignments of a broken list of offices; what can be seen across files, before the index is sound', async () => {
    const unknown = 'unknown: 1\n';
    const offices = { 'agencies.yaml': AGENCIES + unknown, 'assignments.yaml': ASSIGNMENTS };
    expect(await broken(offices)).toEqual(['agencies.yaml']);
    const elsewhere = { 'm.yaml': measured.replace('count: d', 'count: f') };
    expect(await broken({ ...elsewhere, 'index.yaml': INDEX + unknown })).toEqual(['index.yaml']);
    expect(
      await broken({ ...elsewhere, 'scale.yaml': `${SCALE.replace('scale: s', 'scale: f')}${unknown}` }),
    ).toEqual(['scale.yaml', 'm.yaml']);
  });

  it('where a vocabulary is broken, values are not judged', async () => {
    const column = 'code: { type: boolean, blank: { is: Ừ }, title: { vi: a, en: b } }';
    const files = { 'd.yaml': DATASET.replace(/code: .* }/, `${column} }`) };
    expect(await broken(files)).toEqual(['d.yaml']);
    expect(await broken({ ...files, 'v.yaml': 'vocabulary: v\nyess: [Ừ]\n' })).toEqual(['v.yaml']);
  });

  it('a dataset that nobody has is missed all the same', async () => {
    const other = { 'e.yaml': `${DATASET.replace('dataset: d', 'dataset: e')}unknown: 1\n` };
    expect(await broken({ ...other, 'm.yaml': measured.replace('count: d', 'count: f') })).toEqual([
      'e.yaml',
      'm.yaml',
    ]);
  });
});
