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

it('what a file with a mistake would have defined is not missed elsewhere', async () => {
  const text = await said(...[CHANGES['unknown-key'] ?? []].flat());
  expect(text).not.toContain('scale.yaml');
});

/** What can be seen in a file by itself is told first; what can only be seen across files, once every file is sound. */
const TOGETHER = {
  'several-files': ['unknown-key', 'title-missing', 'list-wanted', 'points-below-zero', 'key-twice'],
  'across-files': [
    'unknown-dataset',
    'key-of-unknown-column',
    'scale-of-unknown-code',
    'assignment-of-unknown-agency',
    'agency-of-unknown-level',
  ],
};

it.each(Object.entries(TOGETHER))('several mistakes are all told in one run: %s', async (name, mistakes) => {
  const text = await said(...mistakes.flatMap((one) => CHANGES[one] ?? []));
  await expect(text).toMatchFileSnapshot(`expected/${name}.txt`);
  for (const one of mistakes) expect(text).toContain(`${CHANGES[one]?.file}:`);
});
