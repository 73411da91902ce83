import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = new URL('../../src', import.meta.url).pathname;

/** The corridor, from the door down. A file imports from its own stage and from those after it. */
const STAGES = [
  'cli',
  'formats',
  'run',
  'report',
  'score',
  'measure',
  'data',
  'catalog',
  'language',
  'values',
  'text',
  'errors.ts',
];

/** Each package has one door, so that it can be replaced there. */
const DOORS: Record<string, readonly string[]> = {
  'csv-parse': ['data'],
  htmlparser2: ['data'],
  yauzl: ['data'],
  yaml: ['catalog'],
  commander: ['cli'],
  chalk: ['formats'],
  'cli-table3': ['formats'],
  'fraction.js': ['values'],
  tinyglobby: ['data'],
  'fastest-levenshtein': ['text'],
  zod: ['language', 'catalog', 'measure', 'report'],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const IMPORT = /^(?:import|export)[^'"]*?from\s+'([^']+)'|^import '([^']+)'/gm;

const stageOf = (file: string): string => file.split(/[/\\]/)[0] ?? '';

function importsOf(file: string): string[] {
  return [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

/** The files of src that a file imports. */
const neighbours = (file: string): string[] =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(SRC, join(SRC, file, '..', name)).replace(/\.js$/, '.ts'));

/** The circles that a walk in depth runs into, each as the way around it. */
function circles(starts: readonly string[], next: (one: string) => readonly string[]): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (one: string, way: readonly string[]): void => {
    const met = way.indexOf(one);
    if (met >= 0) found.push([...way.slice(met), one].join(' → '));
    if (met >= 0 || done.has(one)) return;
    for (const other of next(one)) walk(other, [...way, one]);
    done.add(one);
  };
  for (const start of starts) walk(start, []);
  return found;
}

/** Folders of tests that are of no stage: what runs over all stages, or serves such tests. */
const ACROSS = ['definitions', 'fuzz', 'generator', 'golden', 'house', 'oracle', 'readme', 'recipes'];

describe('tests', () => {
  const folders = (parent: string): string[] =>
    readdirSync(parent, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));

  it('mirror src', () => {
    const stages = folders(SRC);
    const others = folders(join(SRC, '../test')).filter((name) => !stages.includes(name));
    expect(others.filter((name) => !ACROSS.includes(name))).toEqual([]);
  });
});

describe('imports', () => {
  it.each(files)('%s looks down the corridor only', (file) => {
    const own = STAGES.indexOf(stageOf(file));
    expect(own, `${file} is in no stage`).toBeGreaterThanOrEqual(0);
    for (const name of importsOf(file).filter((one) => one.startsWith('.'))) {
      const target = stageOf(relative(SRC, join(SRC, file, '..', name)).replace(/\.js$/, '.ts'));
      const where = STAGES.indexOf(target);
      // Problems carry words, so the two last stages know each other's types.
      if (file === 'errors.ts' && target === 'text') continue;
      expect(where, `${file} imports ${name}: ${stageOf(file)} comes after ${target}`).toBeGreaterThanOrEqual(
        own,
      );
    }
  });

  it('run nowhere in a circle', () => {
    expect(circles(files, neighbours)).toEqual([]);
  });

  it('a circle would be found, wherever one enters it', () => {
    const graph: Record<string, string[]> = { a: ['b', 'd'], b: ['c'], c: ['b'], d: ['c'], e: ['e'] };
    expect(circles(Object.keys(graph), (one) => graph[one] ?? [])).toEqual(['b → c → b', 'e → e']);
  });

  it.each(files)('%s goes through the doors of packages', (file) => {
    for (const name of importsOf(file).filter((one) => !one.startsWith('.') && !one.startsWith('node:'))) {
      const packageName = name.split('/')[0] ?? '';
      expect(Object.keys(DOORS), `${packageName} has no door`).toContain(packageName);
      expect(DOORS[packageName], `${file} imports ${packageName}, whose door is elsewhere`).toContain(
        stageOf(file),
      );
    }
  });

  it('nothing in src knows a province, the clock or chance', () => {
    for (const file of files) {
      const text = readFileSync(join(SRC, file), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
      expect(text, file).not.toMatch(/Date\.now|new Date\(\)|Math\.random/);
      if (file !== join('cli', 'definitions.ts'))
        expect(text.toLowerCase(), file).not.toMatch(/quang.?nam|quảng nam/);
    }
  });
});
