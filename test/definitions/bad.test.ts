import { describe, expect, it } from 'vitest';
import { said } from './broken.js';
import { CHANGES } from './changes.js';

describe('a mistake in a definition set is told with its place, in both languages', () => {
  it.each(Object.entries(CHANGES))('%s', async (name, change) => {
    const text = await said(change);
    expect(text).not.toBe('');
    expect(text).not.toMatch(/undefined|\[object|\n {4}at /);
    await expect(text).toMatchFileSnapshot(`expected/${name}.txt`);
  });
});

it('the set that they all start from is good', async () => {
  expect(await said()).toBe('');
});

it('several mistakes in several files are all told in one run', async () => {
  const names = [
    'unknown-key',
    'title-missing',
    'key-of-unknown-column',
    'scale-of-unknown-code',
    'list-wanted',
  ];
  const text = await said(...names.flatMap((name) => CHANGES[name] ?? []));
  await expect(text).toMatchFileSnapshot('expected/several-files.txt');
  const files = new Set([...text.matchAll(/^(\S+\.yaml):\d+:\d+/gm)].map(([, file]) => file));
  for (const name of names) expect(files).toContain(CHANGES[name]?.file);
});
