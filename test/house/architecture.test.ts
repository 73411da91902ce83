import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;
const DECISIONS = join(ROOT, 'docs/decisions');
const architecture = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');

const folders = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map((one) => join(one.parentPath, one.name).slice(join(ROOT, 'src/').length).replaceAll('\\', '/'));

describe('the page on architecture', () => {
  it('has every folder of src in its table, and none that is not there', () => {
    const listed = [...architecture.matchAll(/^\| `([a-z/-]+)` \|/gm)].map(([, folder = '']) => folder);
    expect(listed.sort()).toEqual(folders.sort());
  });

  it('has every stage in its picture', () => {
    const [, picture = ''] = architecture.split('```');
    for (const stage of folders.filter((folder) => !folder.includes('/')))
      expect(picture).toMatch(new RegExp(`^ .*\\b${stage} `, 'm'));
  });
});

const decisions = readdirSync(DECISIONS).sort();

describe('the decisions', () => {
  it('are numbered without a gap', () => {
    const numbers = decisions.map((name) => Number(/^(\d{2})-[a-z-]+\.md$/.exec(name)?.[1]));
    expect(numbers).toEqual(decisions.map((_, i) => i + 1));
  });

  it.each(decisions)('%s says context, decision and consequences in a page', (name) => {
    const text = readFileSync(join(DECISIONS, name), 'utf8');
    for (const part of ['Context', 'Decision', 'Consequences']) expect(text).toContain(`**${part}.**`);
    expect(text.trim().split('\n').length).toBeLessThanOrEqual(25);
  });
});

describe('the documents', () => {
  const documents = ['architecture.md', ...decisions.map((name) => `decisions/${name}`)];

  it.each(documents)('%s names files that are there', (name) => {
    const text = readFileSync(join(ROOT, 'docs', name), 'utf8');
    const named = [...text.matchAll(/`((?:src|test|indicators|docs)\/[\w./-]+|[\w-]+(?:\/[\w-]+)*\.ts)`/g)];
    for (const [, path = ''] of named) {
      const anywhere = [path, join('src', path), ...folders.map((folder) => join('src', folder, path))];
      expect(
        anywhere.some((one) => existsSync(join(ROOT, one))),
        path,
      ).toBe(true);
    }
  });
});
