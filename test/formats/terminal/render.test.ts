import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/formats/markdown.js';
import { type Page, section } from '../../../src/formats/page/page.js';
import { left, right, type Sheet } from '../../../src/formats/page/sheet.js';
import { renderPage } from '../../../src/formats/terminal/render.js';
import { clip, wrap } from '../../../src/formats/terminal/wrap.js';
import { same } from '../../../src/text/words.js';
import { indicator } from '../sample-indicators.js';
import { sample } from '../sample-report.js';

const words = (count: number) => 'word '.repeat(count).trim();
const sheet: Sheet = {
  fields: ['code', 'title', 'value', 'note'],
  main: 'title',
  heads: { code: 'Code', title: 'Title', value: 'The\nvalue', note: 'Note' },
  rows: [
    {
      cells: { code: '1', title: words(9), value: '12.5', note: 'n' },
      tones: {},
      below: false,
      asides: { value: 'a' },
    },
    { cells: { code: '', title: words(9), value: '3' }, tones: {}, below: true },
  ],
  arrangements: [
    {
      leastMain: 60,
      columns: [left(8, 'code'), left(80, 'title'), right(9, 'value'), left(9, 'note'), left(9, 'other')],
    },
    { leastMain: 0, columns: [left(8, 'code'), left(80, 'title'), right(9, 'value', 'note')] },
  ],
};
const rendered = (page: Partial<Page>, width = 60, color = false) =>
  renderPage(
    { title: 'T', warnings: [], lines: [], sections: [], ...page },
    { language: 'en', width, color },
  ).split('\n');

describe('a page on the terminal', () => {
  it('has its columns side by side where there is room, numbers to the right, parts further in', () => {
    expect(rendered({ sections: [section('H', { sheet })] }, 100)).toEqual([
      'T',
      '',
      'H',
      'Code  Title                                           The  Note',
      '                                                    value',
      `────  ${'─'.repeat(44)}  ─────  ────`,
      `1     ${words(9)}   12.5  n`,
      '                                                        a',
      `        ${words(8)}         3`,
      '        word',
      '',
    ]);
  });

  it('stacks fields where there is none', () => {
    const lines = rendered({ sections: [section('H', { sheet })] }, 60);
    expect(lines.slice(3)).toEqual([
      'Code  Title                                           The',
      '                                                    value',
      '                                                     Note',
      `────  ${'─'.repeat(44)}  ─────`,
      `1     ${words(9)}   12.5`,
      '                                                        a',
      '                                                        n',
      `        ${words(8)}         3`,
      '        word',
      '',
    ]);
  });

  it('lets lines hang below the first, further in', () => {
    const lines = rendered({
      lines: [words(13)],
      sections: [section('H', { items: [{ text: words(13), below: [words(12)] }] })],
    });
    expect(lines).toEqual([
      'T',
      words(12),
      'word',
      '',
      'H',
      `  ${words(11)}`,
      `    ${words(2)}`,
      `    ${words(11)}`,
      '      word',
      '',
    ]);
  });

  it('is never narrower than 60 columns, nor wider than 140, whatever the terminal says', () => {
    const widest = (width: number) =>
      Math.max(...rendered({ lines: [words(60)] }, width).map((line) => line.length));
    expect([widest(10), widest(Number.NaN), widest(80.9), widest(500)]).toEqual([59, 59, 79, 139]);
  });

  it('paints headings, warnings and parts where colours are wanted', () => {
    expect(rendered({ warnings: ['W'], sections: [section('H', {})] }, 60, true)).toEqual([
      '\u001b[1mT\u001b[22m',
      '\u001b[33m\u001b[1mW\u001b[22m\u001b[39m',
      '',
      '\u001b[1mH\u001b[22m',
      '',
    ]);
  });
});

describe('wrapping', () => {
  it('cuts what is longer than a line, and nothing that just fits', () => {
    expect(wrap('abcde', 5)).toEqual(['abcde']);
    expect(wrap('漢字漢', 1)).toEqual(['漢', '字', '漢']);
    expect(wrap('a–bcd/efgh', 6)).toEqual(['a–bcd/', 'efgh']);
  });

  it('shortens what stands on many lines as one', () => {
    expect(clip('a \n\n b', 20)).toBe('a b');
  });
});

describe('a page of Markdown', () => {
  it('has a block for each part that there is, and what is below an item below it', () => {
    const text = markdown.render(
      {
        ...sample,
        indicators: [indicator({ evidence: [{ id: 'a', title: same('A'), state: 'missing', owner: null }] })],
        goals: [],
        unread: { count: 0, words: [] },
      },
      { language: 'en', width: 80, color: false },
    );
    expect(text).toContain(
      '\n\n## Missing evidence\n\n- 3.4.1: Provincial dossiers resolved on time\n  - A (missing)\n\n## What is counted (denominators)\n\n- 3.4.1: ',
    );
    expect(text).not.toMatch(/\n{3}/);
    expect(text).toContain('\n| **3.2** | **Publication** |  |  |  |  |');
  });
});
