import { access } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run.js';
import { BLOCK, type Document, PAGES, PAIRS } from './documents.js';
import { fileOf, linksOf, type Shape, shapeOf } from './shape.js';

const shape = (document: Document): Shape => shapeOf(document, PAGES);

describe.each(PAIRS)('$name in both languages', ({ en, vi }) => {
  const [english, vietnamese] = [shape(en), shape(vi)];

  it.each(['headings', 'blocks', 'code', 'tables', 'links'] as const)('has the same %s', (part) => {
    expect(vietnamese[part]).toEqual(english[part]);
  });

  it('leads to the other language first', () => {
    expect(fileOf(linksOf(en.text)[0] ?? '', en.path)).toBe(vi.path);
    expect(fileOf(linksOf(vi.text)[0] ?? '', vi.path)).toBe(en.path);
  });

  it('keeps to the language of the reader where there is a choice', () => {
    const others = linksOf(vi.text).map((link) => fileOf(link, vi.path));
    expect(others.slice(1).filter((file) => PAIRS.some((pair) => pair.en.path === file))).toEqual([]);
  });

  it('leads nowhere that is not there', async () => {
    for (const { path, text } of [en, vi])
      for (const link of linksOf(text)) await access(`${ROOT}${fileOf(link, path)}`);
    expect([...english.links, ...vietnamese.links].filter((link) => link.endsWith('#-1'))).toEqual([]);
  });

  it.each([
    ['headings', /^## .*$/m, ''],
    ['headings', /^## /m, '### '],
    ['blocks', /<!-- [a-z ]+ -->\n/, ''],
    ['code', /^```(?:sh|yaml)\n.*\n/m, '```\n'],
    ['tables', /(?<=^\|---.*\n)\|.*\n/m, ''],
    ['tables', /(?<=^\|---.*\n)\| `/m, '| `other'],
    ['links', /\]\([^)#]+#/, '](#'],
  ] as const)('would miss %s', (part, lost, instead) => {
    const text = vi.text.replace(BLOCK, '');
    expect(text).toMatch(lost);
    const changed = { ...vi, text: text.replace(lost, instead) };
    expect(shape(changed)[part]).not.toEqual(english[part]);
  });
});
