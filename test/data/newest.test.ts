import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInName, newestFirst } from '../../src/data/newest.js';

describe('the date in a name', () => {
  it.each([
    ['dossiers-2020-06.csv', 20200600],
    ['dossiers_202006.csv', 20200600],
    ['20200630.csv', 20200630],
    ['ho so 30-06-2020.csv', 20200630],
    ['hồ sơ tháng 6-2020.csv', 20200600],
    ['06.2020.csv', 20200600],
    ['2020-06-30 (1).csv', 20200630],
    ['2020/dossiers.csv', 0],
    ['2020-06/dossiers.csv', 20200600],
    ['2019-12/dossiers-2020-01.csv', 20200100],
    ['dossiers.csv', 0],
    ['so 1234567.csv', 0],
    ['1202006.csv', 0],
    ['2020-13.csv', 0],
    ['exports\\2020-05\\a.csv', 20200500],
  ])('%s', (path, expected) => {
    expect(dateInName(path)).toBe(expected);
  });
});

const sorted = (...paths: string[]): string[] => [...paths].sort(newestFirst);

describe('the newest comes first', () => {
  it('by date, however it is written', () => {
    expect(sorted('05-2020.csv', '2020-06.csv', '20200401.csv')).toEqual([
      '2020-06.csv',
      '05-2020.csv',
      '20200401.csv',
    ]);
    expect(sorted('a-2020-06.csv', 'a-2020-06-15.csv')).toEqual(['a-2020-06-15.csv', 'a-2020-06.csv']);
  });

  it('else by name, in the order of numbers', () => {
    expect(sorted('part2.csv', 'part10.csv', 'part1.csv')).toEqual(['part10.csv', 'part2.csv', 'part1.csv']);
  });

  it('where one has a date and the other none, the one with a date', () => {
    expect(sorted('z.csv', '2020-01.csv')).toEqual(['2020-01.csv', 'z.csv']);
  });

  it('in one order only, whatever the order given', () => {
    const name = fc
      .tuple(
        fc.constantFrom('a', 'B', 'á', 'z1', 'z01', ''),
        fc.constantFrom('', '2020-06', '06-2020', '20200630', '2019-12'),
      )
      .map((parts) => parts.join('-'));
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 8 }), fc.nat(), (names, turn) => {
        const turned = names.map((_, i) => names[(i + turn) % names.length] as string).reverse();
        expect(sorted(...turned)).toEqual(sorted(...names));
      }),
    );
  });
});
