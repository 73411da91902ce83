import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/catalog/document.js';
import type { Problem } from '../../src/errors.js';
import { INDEX, standing, TITLE } from './folder.js';

/** What comes of a file: the document or what it set out to be, and what is told, in English with its place. */
function read(text: string) {
  const problems: Problem[] = [];
  const document = readDocument('f.yaml', text, problems);
  const told = problems.map(
    ({ place, what, hint }) => `${place?.line}:${place?.column} ${what.en} → ${hint?.en}`,
  );
  return { document, told };
}

describe('a sound file', () => {
  it('is a document of the kind that its key names', () => {
    const { document, told } = read(INDEX);
    expect(told).toEqual([]);
    expect(document).toMatchObject({
      kind: 'index',
      file: 'f.yaml',
      value: { index: 'nho', period: '2020' },
    });
  });

  const text = [
    'code: "3.4"',
    TITLE,
    'threshold: { at_least: 98 %, basis: stated }',
    'sub_criteria:',
    '  - code: "3.4.1"',
    '    title: &t { vi: c, en: d }',
    '  - { code: "3.4.2", title: *t }',
    '',
  ].join('\n');
  const at = (...path: (string | number)[]): string => {
    const { document } = read(text);
    if (document.kind === undefined) throw new Error('not read');
    const place = document.at(path);
    return `${place.file}:${place.line} ${standing(place, text)}`;
  };

  it('knows where each of its keys stands', () => {
    expect(at('title')).toBe('f.yaml:2 title: { vi: a');
    expect(at('title', 'en')).toBe('f.yaml:2 en: b ');
    expect(at('threshold', 'basis')).toBe('f.yaml:3 basis: stated ');
  });

  it('knows where each entry of a list stands, and keys within it', () => {
    expect(at('sub_criteria', 0)).toBe('f.yaml:5 code: "3.4.1"');
    expect(at('sub_criteria', 0, 'title', 'en')).toBe('f.yaml:6 en: d ');
    expect(at('sub_criteria', 1)).toBe('f.yaml:7 { code: "3.4.2"');
    expect(at('sub_criteria', 1, 'code')).toBe('f.yaml:7 code: "3.4.2"');
  });

  it('for what is not there names the nearest part around it', () => {
    expect(at()).toBe('f.yaml:1 code: "3.4"');
    expect(at('owner')).toBe('f.yaml:1 code: "3.4"');
    expect(at('threshold', 'judged')).toBe('f.yaml:3 threshold: { at_least: 98 %');
    expect(at('threshold', 'judged', 'deeper')).toBe('f.yaml:3 threshold: { at_least: 98 %');
    expect(at('sub_criteria', 7, 'code')).toBe('f.yaml:4 sub_criteria');
    expect(at('sub_criteria', 1, 'title', 'en')).toBe('f.yaml:7 title: *t ');
    expect(at('code', 'deeper')).toBe('f.yaml:1 code: "3.4"');
  });
});

it('a file may begin with a remark', () => {
  const { document } = read(`# why\n\n${INDEX}`);
  expect(document.kind && document.at([]).line).toBe(3);
  expect(document.kind && document.at(['nothing']).line).toBe(3);
  expect(read('# why\n\nremark: nothing\n').told.join()).toMatch(/^3:1 This file does not say/);
});

describe('a file that is no document', () => {
  const nothing = { kind: undefined, wanted: undefined, name: '' };

  it('since it is not YAML: the first slip is told where it is, once', () => {
    const { document, told } = read('index: a\nindex: b\nindex: c\n');
    expect(told).toEqual(['2:1 This is not YAML: this key is there already. → Write each key once.']);
    expect(document).toEqual(nothing);
  });

  it('since it is not YAML: what to do is told by the kind of slip', () => {
    expect(read('index:\n\t\tname: 1\n').told.join()).toMatch(
      /^2:\d .* → Indent with spaces, not with tabs\.$/,
    );
    expect(read('title: a: b\n').told.join()).toMatch(/^1:\d .* → Text with `:` or `#` needs quotes;/);
  });

  it('since an alias has no anchor', () => {
    const { document, told } = read('code: *gone\n');
    expect(told.join()).toMatch(
      /^1:7 There is no such `&name`\. → Each `\*name` needs a `&name` before it\.$/,
    );
    expect(document).toEqual(nothing);
  });

  it.each(['', '# nothing\n', 'remark: index\n', '- index\n', 'index\n', 'null\n'])(
    'since it says nothing: %j',
    (text) => {
      const { document, told } = read(text);
      expect(told).toEqual([
        '1:1 This file does not say what it defines. → `index:`, `agencies:`, `vocabulary:`, `mapping:`, `dataset:`, `code:`, `scale:`, `goals:`, `monitored:`, `coverage:`, `assignments:`?',
      ]);
      expect(document).toEqual(nothing);
    },
  );

  it('since it has mistakes: each is told, and what it set out to be is known', () => {
    const { document, told } = read(`dataset: d\ntitel: { vi: a, en: b }\nkind: event\ncolumns: {}\n`);
    expect(document).toEqual({ kind: undefined, wanted: 'dataset', name: 'd' });
    expect(told).toEqual([
      '1:1 The key `title` is missing. → Add `title:` here.',
      '2:1 Unknown key `titel`. → Did you mean `title`?',
    ]);
  });
});
