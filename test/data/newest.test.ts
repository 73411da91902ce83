import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dated, NEWEST_BY, type NewestBy, newestFirst } from '../../src/data/newest.js';

const named = (...names: string[]): Dated[] =>
  names.map((name, position) => ({ name, modified: undefined, position }));
const sorted = (names: readonly string[], by: NewestBy = 'name'): string[] =>
  newestFirst(named(...names), by).order.map(({ name }) => name);
const doubts = (names: readonly string[], by: NewestBy = 'name') => newestFirst(named(...names), by).doubts;

describe('the newest comes first', () => {
  it('by date, however it is written, a time by its last day', () => {
    expect(sorted(['05-2020.csv', 'T6.2020.csv', '20200401.csv'])).toEqual([
      'T6.2020.csv',
      '05-2020.csv',
      '20200401.csv',
    ]);
    expect(sorted(['a-2020-06.csv', 'a-2020-06-15.csv', 'a-2020.csv'])).toEqual([
      'a-2020.csv',
      'a-2020-06.csv',
      'a-2020-06-15.csv',
    ]);
  });

  it('where one has a date and the other none, the one with a date, whatever else is asked', () => {
    for (const by of NEWEST_BY) {
      const files = [
        { name: '2020-01.csv', modified: 1, position: 0 },
        { name: 'z.csv', modified: 2, position: 1 },
      ];
      expect(newestFirst(files, by).order.map(({ name }) => name)).toEqual(['2020-01.csv', 'z.csv']);
    }
  });

  it('else by name: numbers by size, all else by code point', () => {
    expect(sorted(['part2.csv', 'part10.csv', 'part1.csv', 'part002.csv'])).toEqual([
      'part10.csv',
      'part2.csv',
      'part002.csv',
      'part1.csv',
    ]);
    expect(sorted(['b', 'B', 'a', 'á', 'đ', '1', '\u{1F600}', '\uFF5E', 'b2', 'b-'])).toEqual([
      '\u{1F600}',
      '\uFF5E',
      'đ',
      'á',
      'b2',
      'b-',
      'b',
      'a',
      'B',
      '1',
    ]);
  });

  it('by name alike in both forms of Unicode', () => {
    expect(sorted(['á'.normalize('NFD'), 'b'])).toEqual(['á'.normalize('NFD'), 'b']);
    expect(sorted(['á', 'b'])).toEqual(['á', 'b']);
  });

  it('by the last change; a file of unknown time, such as standard input, last', () => {
    const files = [
      { name: 'a.csv', modified: 20, position: 0 },
      { name: '-', modified: undefined, position: 1 },
      { name: 'b.csv', modified: 30, position: 2 },
      { name: 'c.csv', modified: 20, position: 3 },
    ];
    expect(newestFirst(files, 'modified').order.map(({ name }) => name)).toEqual([
      'b.csv',
      'c.csv',
      'a.csv',
      '-',
    ]);
  });

  it('by the place on the command line', () => {
    expect(sorted(['z.csv', 'a.csv', '-'], 'order')).toEqual(['-', 'a.csv', 'z.csv']);
    expect(sorted(['b-2020-06.csv', 'a-2020-06.csv', '2020-05.csv'], 'order')).toEqual([
      'a-2020-06.csv',
      'b-2020-06.csv',
      '2020-05.csv',
    ]);
    const together = named('a.csv', 'b.csv').map((file) => ({ ...file, position: 0 }));
    expect(newestFirst(together, 'order').order.map(({ name }) => name)).toEqual(['b.csv', 'a.csv']);
  });

  it('in one order only, whatever the order given', () => {
    const name = fc
      .tuple(
        fc.constantFrom('a', 'B', 'á', 'a\u0301', 'z1', 'z01', ''),
        fc.constantFrom('', '2020-06', '06-2020', '20200630', '2019-12'),
      )
      .map((parts) => parts.join('-'));
    const files = fc.uniqueArray(
      fc.record({ name, modified: fc.option(fc.nat(2), { nil: undefined }), position: fc.nat(2) }),
      { selector: (file) => file.name, maxLength: 8 },
    );
    fc.assert(
      fc.property(files, fc.nat(), fc.constantFrom(...NEWEST_BY), (given, turn, by) => {
        const turned = given.map((_, i) => given[(i + turn) % given.length] as Dated).reverse();
        expect(newestFirst(turned, by)).toEqual(newestFirst(given, by));
      }),
    );
  });
});

describe('what an order rests on beside dates', () => {
  it('is nothing where every file has a date of its own', () => {
    expect(doubts(['2020-05.csv', '2020-06.csv', '2019.csv'])).toEqual([]);
    expect(doubts(['a.csv'])).toEqual([]);
    expect(doubts([])).toEqual([]);
  });

  it('is `by` for files without a date', () => {
    expect(doubts(['a.csv', 'b.csv', '-'], 'order')).toEqual([
      { kind: 'undated', names: ['-', 'b.csv', 'a.csv'], by: 'order' },
    ]);
  });

  it('is `by` for files of the same date, each date for itself', () => {
    expect(
      doubts(['a-2020-06.csv', 'b-30-06-2020.csv', '2020-05.csv', 'T5.2020.csv', '2020-04.csv']),
    ).toEqual([
      { kind: 'same-date', names: ['b-30-06-2020.csv', 'a-2020-06.csv'], by: 'name', date: 20200630 },
      { kind: 'same-date', names: ['T5.2020.csv', '2020-05.csv'], by: 'name', date: 20200531 },
    ]);
  });

  it('is that dates go first, where some files have none', () => {
    expect(doubts(['a.csv', '2020-05.csv', 'b.csv', '2020-06.csv'])).toEqual([
      { kind: 'undated', names: ['b.csv', 'a.csv'], by: 'name' },
      { kind: 'dated-first', names: ['b.csv', 'a.csv'], dated: ['2020-06.csv', '2020-05.csv'] },
    ]);
  });
});
