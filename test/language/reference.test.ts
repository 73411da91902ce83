import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLUMN_KINDS, COLUMN_TYPES } from '../../src/language/columns/registry.js';

const path = new URL('../../indicators/README.md', import.meta.url).pathname;
const readme = readFileSync(path, 'utf8');

/** What stands between the marks of a generated block. */
const block = (name: string): RegExp => new RegExp(`(?<=<!-- ${name} -->\\n)[\\s\\S]*?(?=<!-- /${name} -->)`);

const rows = COLUMN_TYPES.map((type) => `| \`${type}\` | ${COLUMN_KINDS[type].cells.en} |\n`);
const table = `| column type | cell |\n|---|---|\n${rows.join('')}`;

describe('the reference of the definition language', () => {
  // The reference is a file snapshot of itself, so `npm run rebaseline` writes its blocks anew.
  it('lists every column type', async () => {
    expect(readme).toMatch(block('column types'));
    await expect(readme.replace(block('column types'), () => table)).toMatchFileSnapshot(path);
  });

  it('lists what a blank means by default, type by type', () => {
    for (const type of COLUMN_TYPES) {
      const { blank } = COLUMN_KINDS[type];
      expect(readme, type).toMatch(new RegExp(`^\\| \`${blank}\` \\|.*\`${type}\`.*\\|$`, 'm'));
    }
  });
});
