import { beforeAll, describe, expect, it } from 'vitest';
import { mappedAs, readMapping } from '../../src/catalog/mapping.js';
import type { Catalog } from '../../src/catalog/model.js';
import type { Problem } from '../../src/errors.js';
import { load } from '../data/exports.js';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await load();
});

const read = (...lines: string[]) => {
  const problems: Problem[] = [];
  const mapping = readMapping('mapping.yaml', `mapping: x\nfiles:\n${lines.join('\n')}\n`, catalog, problems);
  return { mapping, problems };
};
const wrong = (...lines: string[]) =>
  read(...lines).problems.map(({ place, what, hint }) => [
    `${place?.line}:${place?.column}`,
    what.en,
    hint?.en,
  ]);

describe('a mapping', () => {
  it('says of headers, words and constants what they stand for', () => {
    const { mapping, problems } = read(
      '  - name: "hs*.csv"',
      '    dataset: cases',
      '    columns: { "Tình  trạng:": status, "Ghi chú": null }',
      '    words: { status: { Chờ: open, "?": null }, post: { Bưu tá: true } }',
      '    constants: { office: SNV }',
    );
    expect(problems).toEqual([]);
    const [first] = mapping;
    expect([...(first?.headers ?? [])]).toEqual([
      ['tinh trang', 'status'],
      ['ghi chu', undefined],
    ]);
    expect([...(first?.words.get('status') ?? [])]).toEqual([
      ['cho', 'open'],
      ['?', ''],
    ]);
    expect(first?.words.get('post')?.get('buu ta')).toBe('true');
    expect(first?.constants.get('office')).toBe('SNV');
  });

  it('is the first entry that fits the name and the sheet', () => {
    const { mapping } = read(
      '  - { name: "a*.xlsx", sheet: "Hồ sơ", dates: month_first }',
      '  - { name: "a*" }',
      '  - { encoding: tcvn3 }',
    );
    const at = (name: string, sheet?: string) => mapping.indexOf(mappedAs(mapping, name, sheet) as never);
    expect([at('a1.xlsx', 'ho so'), at('a1.xlsx', 'Khác'), at('a1.xlsx'), at('b.csv')]).toEqual([0, 1, 1, 2]);
  });
});

describe('a mapping is refused, with the place and what was probably meant', () => {
  it.each([
    ['a dataset', ['  - dataset: case'], '3:5', 'There is no dataset `case`.', 'cases'],
    [
      'a column',
      ['  - dataset: cases', '    columns: { X: statu }'],
      '4:16',
      '`cases` has no column `statu`.',
      'status',
    ],
    ['a value', ['  - dataset: cases', '    words: { status: { Chờ: opne } }'], '4:24', '`opne`', undefined],
    ['a number', ['  - dataset: cases', '    constants: { count: nhiều }'], '4:18', 'nhiều', undefined],
    [
      'an office',
      ['  - dataset: cases', '    constants: { office: Sở Nội bụ }'],
      '4:18',
      'Sở Nội bụ',
      'Sở Nội vụ',
    ],
  ])('for %s that there is not', (_, lines, place, what, hint) => {
    const [[at, said, meant] = [], ...others] = wrong(...lines);
    expect([at, others]).toEqual([place, []]);
    expect(said).toContain(what);
    if (hint !== undefined) expect(meant).toContain(hint);
  });

  it('where it maps columns of no dataset, or is something else', () => {
    expect(wrong('  - columns: { X: status }')[0]?.join()).toContain('Columns, words and constants');
    const problems: Problem[] = [];
    readMapping('mapping.yaml', 'coverage: [{ section: I, from: 1, to: 2 }]\n', catalog, problems);
    expect(problems).toMatchObject([{ what: { en: 'This file is not a mapping.' } }]);
  });
});
