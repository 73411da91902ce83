import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run.js';
import { DOCUMENTS } from './documents.js';
import { fileOf, linksOf } from './shape.js';

interface Packed {
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  cwd: ROOT,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const [{ files }] = JSON.parse(listed) as [Packed];
const paths = files.map(({ path }) => path);

/** Links that are meant as such, and lead to a file. */
function leadingFrom(page: string): string[] {
  const prose = readFileSync(`${ROOT}${page}`, 'utf8')
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/`[^`\n]*`/g, '');
  return linksOf(prose)
    .filter((link) => !/^[a-z]+:/i.test(link))
    .map((link) => fileOf(link, page).replace(/\/$/, ''));
}

describe('the package', () => {
  it('has every page in both languages, and what is run', () => {
    const needed = [...DOCUMENTS.map(({ path }) => path), 'LICENSE', 'bin/par-score.js', 'package.json'];
    expect(paths).toEqual(expect.arrayContaining(needed));
  });

  const pages = paths.filter((path) => path.endsWith('.md'));
  it.each(pages)('has every file that %s leads to', (page) => {
    const there = (link: string) => paths.some((path) => path === link || path.startsWith(`${link}/`));
    expect(leadingFrom(page).filter((link) => !there(link))).toEqual([]);
  });

  it('would miss a link that leads out of it', () => {
    expect(leadingFrom('README.md')).toContain('fixtures/README.md');
    expect(paths).not.toContain('fixtures/sample/diem-so.csv');
  });

  it('is small: what there is to try is a little part of it', () => {
    const sizeOf = (folder: string): number =>
      files.filter(({ path }) => path.startsWith(folder)).reduce((sum, { size }) => sum + size, 0);
    expect(sizeOf('fixtures/')).toBeGreaterThan(0);
    expect(sizeOf('fixtures/')).toBeLessThan(sizeOf('indicators/') / 4);
  });
});
