import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CONTRIBUTING, changed, ROOT } from './contributing.js';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

it('names scripts that are there', () => {
  const named = [...CONTRIBUTING.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

it('links to what is there', () => {
  const links = [...CONTRIBUTING.matchAll(/\]\(([^)#]+)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(1);
  for (const path of links) expect(existsSync(join(ROOT, path)), path).toBe(true);
});

it('changes a file as a diff says, and only what stands there once', () => {
  const text = 'a\nb\nc\nd\n';
  expect(changed(text, ' a\n+A\n b\n@@\n-d\n+D\n')).toBe('a\nA\nb\nc\nD\n');
  expect(() => changed(text, '-x\n+y\n')).toThrow('0 times');
  expect(() => changed('a\na\n', '-a\n+b\n')).toThrow('2 times');
});
