import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/catalog/yaml.js';
import type { Problem } from '../../src/errors.js';

/** What a text says, or `line:column what` in English. */
function read(text: string): unknown {
  const problems: Problem[] = [];
  const yaml = readYaml('f.yaml', text, problems);
  const told = problems.map(({ place, what }) => `${place?.line}:${place?.column} ${what.en}`);
  return yaml ? yaml.content : told;
}

const LAUGHS = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefgh'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]`),
].join('\n');

describe('a part that stands in for another', () => {
  it('says what the other says, as often as one likes', () => {
    const list = Array.from({ length: 500 }, () => '  - *b');
    expect(read(['a: &b [x]', 'c:', ...list].join('\n'))).toMatchObject({
      a: ['x'],
      c: { length: 500, 499: ['x'] },
    });
  });

  it.each([
    ['index: &a [*a]', '1:12 This part contains itself.'],
    ['title: &t { vi: *t }', '1:17 This part contains itself.'],
    ['&x\na: *x', '2:4 This part contains itself.'],
    ['a: *b\nc: &b x', '1:4 There is no such `&name`.'],
    [LAUGHS, '6:11 The file has too many entries.'],
  ])('%j is refused where it stands', (text, told) => {
    expect(read(text)).toEqual([told]);
  });

  it('does not hide how deep the whole is', () => {
    const deeper = Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [[[[[[[[[[*a${i}]]]]]]]]]]`);
    expect(read(['a0: &a0 [x]', ...deeper].join('\n'))).toEqual(['11:12 The entries are nested too deep.']);
  });
});

describe('what definitions do not use of YAML', () => {
  it.each([
    ['a: !!js/function x', '1:18 Tags with `!` are not used here.'],
    ['a: !x { b: c }', '1:7 Tags with `!` are not used here.'],
    ['a: !!binary aGVs', '1:13 Tags with `!` are not used here.'],
    ['? !!str a\n: b', '1:9 Tags with `!` are not used here.'],
    ['? [a, b]\n: c', '1:3 This key is no text.'],
    ['%YAML 1.1\n---\na: no', '1:1 This is not YAML: a line begins with `%`.'],
    ['%YAML 9\n---\na: no', '1:7 This is not YAML: a line begins with `%`.'],
    ['%FOO\n---\na: no', '1:1 This is not YAML: a line begins with `%`.'],
    ['a: b\n---\nc: d', '2:1 The file has several parts with `---` between them.'],
    ['a: b\nc: d\0', '2:5 The control character U+0000 belongs to no text.'],
    ['a: b\na: c', '2:1 This is not YAML: this key is there already.'],
  ])('%j is refused where it stands', (text, told) => {
    expect(read(text)).toEqual([told]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('the name %s', (name) => {
    expect(read(`columns:\n  ${name}: x`)).toEqual(['2:3 This name is reserved by the machine.']);
    expect(read(`values:\n  ? "${name}"\n  : x`)).toEqual(['2:5 This name is reserved by the machine.']);
  });

  it('a merge is a key like any other', () => {
    expect(read('a: &a { b: c }\nd: { <<: *a }')).toEqual({ a: { b: 'c' }, d: { '<<': { b: 'c' } } });
  });
});

describe('what nobody wrote by hand', () => {
  const deep = [
    ['lists', 'a: ', '[', ']'],
    ['mappings', 'a: ', '{ b: ', '}'],
    ['lists that nobody closed', 'a: ', '[', ''],
    ['lists by lines', 'a:\n ', '- ', 'x'],
  ] as const;
  it.each(deep)('is not nested 10,000 deep: %s', (_, begin, open, close) => {
    const text = begin + open.repeat(10_000) + close.repeat(10_000);
    expect(read(text)).toEqual([expect.stringMatching(/^[12]:\d+ The entries are nested too deep\.$/)]);
  });

  it('has no 500,000 words', () => {
    expect(read(`a: [${'b,'.repeat(300_000)}]`)).toEqual([
      expect.stringMatching(/^1:\d+ The file has too many entries\.$/),
    ]);
  });
});
