import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run.js';
import { BLOCKS } from './blocks.js';
import { BLOCK, DOCUMENTS } from './documents.js';

const namesIn = (text: string): string[] => [...text.matchAll(BLOCK)].map(({ groups }) => groups?.name ?? '');

describe.each(DOCUMENTS)('$path', ({ path, language, text }) => {
  // The document is a file snapshot of itself, so `npm run rebaseline` writes its blocks anew.
  it('has what the program says of itself', async () => {
    const now = new Map<string, string>();
    for (const name of namesIn(text)) now.set(name, (await BLOCKS[name]?.(language)) ?? `no block ${name}\n`);
    const written = text.replace(BLOCK, (_before, name: string) => now.get(name) ?? '');
    await expect(written).toMatchFileSnapshot(`${ROOT}${path}`);
  }, 120_000);

  it('is no wider than it says', () => {
    for (const [block] of text.matchAll(/^```text\n[\s\S]*?^```/gm))
      for (const line of block.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('every block', () => {
  it('stands in some document', () => {
    expect(DOCUMENTS.flatMap(({ text }) => namesIn(text))).toEqual(
      expect.arrayContaining(Object.keys(BLOCKS)),
    );
  });
});
