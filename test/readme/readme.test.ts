import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit.js';
import { COLUMN_KINDS, COLUMN_TYPES } from '../../src/language/columns/registry.js';
import { ROOT, run } from '../cli/run.js';
import { PAIRS, README, tableBelow } from './documents.js';

const packageJson = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
const commands = [...README.text.matchAll(/^npm ci && (.+)$/gm)].map(([, command = '']) => command);
const first = (words: string): string[] => tableBelow(words, README.text).map(([cell = '']) => cell);

describe('the quick start', () => {
  const [compute = '', check = ''] = commands;

  it('computes the sample, some of which fails', async () => {
    const typed = compute.replace('node bin/par-score.js ', '').split(' ');
    const { code, stdout, stderr } = await run(typed, { cwd: ROOT, env: { COLUMNS: '80' } });
    expect([code, stderr]).toEqual([EXIT.fails, '']);
    expect(stdout).toContain('PAR INDEX');
  });

  it('runs every check', () => {
    const script = check.replace('npm run ', '');
    for (const part of ['build', 'types', 'lint']) expect(packageJson.scripts[script]).toContain(part);
    expect(packageJson.scripts[script]).toContain('npm test');
  });
});

describe('the tables of the README', () => {
  it('have the exit codes', () => {
    expect(first('## Exit codes').map(Number)).toEqual(Object.values(EXIT));
  });

  it('say of every dependency why it is here', () => {
    const documented = first('imports run downwards only').flatMap((cell) => cell.split(', '));
    const named = documented.map((cell) => cell.replaceAll('`', ''));
    expect(named.sort()).toEqual(Object.keys(packageJson.dependencies).sort());
  });
});

describe('the reference of the definition language', () => {
  it.each(PAIRS.slice(1).flatMap(({ en, vi }) => [en, vi]))(
    'lists in $path what a blank means, type by type',
    ({ text }) => {
      for (const type of COLUMN_TYPES) {
        const { blank } = COLUMN_KINDS[type];
        expect(text, type).toMatch(new RegExp(`^\\| \`${blank}\` \\|.*\`${type}\`.*\\|$`, 'm'));
      }
    },
  );
});
