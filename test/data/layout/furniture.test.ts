import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Around, furniture } from '../../../src/data/layout/furniture.js';
import { readVocabulary } from '../../../src/language/vocabulary.js';

const HEADER = ['STT', 'Đơn vị', 'Tổng số', 'Đúng hạn'];
const VOCABULARY = readVocabulary({
  totals: ['Tổng cộng', 'Tổng số', 'Tổng', 'Cộng'],
  other_totals: ['Trung bình'],
});
const DATA = ['1', 'Sở Nội vụ', '5', '5'];

/** A page on which there are no headings and no footers. */
const pageOf = (header: readonly string[], vocabulary = VOCABULARY): Around => ({
  ...{ header, headerRows: [header], vocabulary },
  ...{ titled: header.length, first: 0, keys: [], group: () => undefined, isTitle: () => false },
});

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}
/** A row that could not be read. */
const BROKEN = { line: 1, broken: 'quote-not-closed' };

/** All that is told of rows below a header, in the order in which it is. */
function told(header: readonly string[], rows: readonly (readonly string[] | typeof BROKEN)[]) {
  const teller = furniture<Row | typeof BROKEN>(pageOf(header));
  const given = rows.map((row) => ('broken' in row ? row : { line: 1, cells: row }));
  return { given, decided: [...given.flatMap((row) => teller.next(row)), ...teller.end()] };
}
const kindsBelow = (header: readonly string[], ...rows: readonly (readonly string[] | typeof BROKEN)[]) =>
  told(header, rows).decided.map(({ kind }) => kind ?? 'data');
const kinds = (...rows: readonly (readonly string[] | typeof BROKEN)[]) => kindsBelow(HEADER, ...rows);
/** What a row is right below the header, above data. */
const first = (...cells: string[]) => kinds(cells, DATA)[0];
/** The same not right below the header. */
const later = (...cells: string[]) => kinds(DATA, cells, DATA)[1];

describe('is furniture', () => {
  it('a blank row', () => {
    expect([first('', '', '', ''), first(''), first(' ', '\u00a0', '\t', '')]).toEqual([
      'blank',
      'blank',
      'blank',
    ]);
  });

  it.each([
    [['(1)', '(2)', '(3)', '(4)']],
    [['(1)', '(2)', '(3=4+5)', '(4)']],
    [['(1)', '(2)', '(3 = 4 + 5)', '']],
    [['(1)', '(2)', '(3)=(4)+(5)', '(4)']],
    [['(A)', '(B)', '(1)', '(2)']],
    [['[1]', '[2]', '[3]', '[4]']],
    [['（１）', '（２）', '（３）', '（４）']],
    [['', '(1)', '(2)', '(3)']],
    [['', '(1)', '(2)', '']],
  ])('a numbering row in brackets, anywhere: %j', (cells) => {
    expect([first(...cells), later(...cells)]).toEqual(['numbering', 'numbering']);
    expect(told(HEADER, [cells, DATA]).decided[0]?.noticed).toBe(false);
  });

  it.each([
    [['1', '2', '3', '4']],
    [['', '1', '2', '3']],
    [['A', 'B', '1', '2']],
    [['a', 'b', 'c', 'd']],
    [['A', '1', '2', 'B']],
    [['A', '1', '2', '(3 = 1 + 2)']],
    [['A', '1', '2=3+4', '3']],
    [['１', '２', '３', '４']],
    [[' 1', '2 ', '3\u200b', '\u00a04']],
  ])('a bare numbering row, right below the header only, and said: %j', (cells) => {
    expect([first(...cells), later(...cells)]).toEqual(['numbering', 'data']);
    expect(told(HEADER, [cells, DATA]).decided.map(({ noticed }) => noticed)).toEqual([true, false]);
  });

  it.each([
    [['Tổng cộng', '', '10', '9']],
    [['Tổng cộng'.normalize('NFD'), '', '10', '9']],
    [['', 'TỔNG SỐ', '10', '9']],
    [['', 'Tổng cộng:3', '', '']],
    [['12', 'Tổng cộng', '10', '9']],
    [['', 'Cộng', '10', '9']],
    [['', 'Trung bình', '10', '9']],
    [['', 'tong cong :', '10', '9']],
    [['', 'Tổng cộng : 1.250,5', '10', '9']],
    [[' ', 'Tổng cộng', '10', '9']],
    [[' 12 ', 'Tổng cộng', '10', '9']],
    [['Tổng cộng', '', '', '']],
  ])('a total: %j', (cells) => {
    expect(later(...cells)).toBe('total');
  });

  it('a total in the words that were given, and in no others', () => {
    const teller = furniture<Row>(pageOf(HEADER, readVocabulary({ totals: ['Celkem'] })));
    const rows = [
      ['Celkem', '', '10', '9'],
      ['Tổng cộng', '', '10', '9'],
    ].map((cells) => ({ line: 1, cells }));
    expect(rows.flatMap((row) => teller.next(row)).map(({ kind }) => kind)).toEqual(['total', undefined]);
  });

  it('a numbering row over the columns that have a title', () => {
    const header = ['STT', 'Đơn vị', '', 'Tổng số', 'Đúng hạn'];
    const data = ['1', 'Sở Nội vụ', '', '5', '5'];
    expect(kindsBelow(header, ['1', '2', '', '3', '4'], data)).toEqual(['numbering', 'data']);
    expect(kindsBelow(header, ['(1)', '(2)', '', '(3)', '(4)'], data)).toEqual(['numbering', 'data']);
  });

  it('the header again, on each printed page, with the numbering below it', () => {
    expect(
      kinds(
        DATA,
        HEADER,
        ['1', '2', '3', '4'],
        DATA,
        HEADER.map((cell) => cell.toUpperCase().normalize('NFD')),
        DATA,
      ),
    ).toEqual(['data', 'repeated-header', 'numbering', 'data', 'repeated-header', 'data']);
  });
});

describe('1 2 3 below a header is decided by the next row of data', () => {
  const THREE = ['Quý', 'Tiếp nhận', 'Đúng hạn'];
  const below = (...rows: (readonly string[] | typeof BROKEN)[]) =>
    kindsBelow(THREE, ['1', '2', '3'], ...rows);

  it('numbering, where that is of another kind', () => {
    expect(below(['I', '50', '40'])).toEqual(['numbering', 'data']);
    expect(below(['Sở Nội vụ', '5', '6'], ['4', '5', '6'])).toEqual(['numbering', 'data', 'data']);
    expect(below(['4', '02/03/2020', '6'])).toEqual(['numbering', 'data']);
    expect(kindsBelow(HEADER, ['', '1', '2', '3'], ['4', '5', '6', '7'])).toEqual(['numbering', 'data']);
  });

  it('data, where that is of its kind', () => {
    expect(below(['4', '5', '6'])).toEqual(['data', 'data']);
    expect(below(['4', '1.250', '-'], ['Sở Nội vụ', '5', '6'])).toEqual(['data', 'data', 'data']);
    expect(below(['２', '', '99,5 %'])).toEqual(['data', 'data']);
    expect(kindsBelow(HEADER, ['A', 'B', 'C', 'D'], ['B', 'B', '', 'A'])).toEqual(['data', 'data']);
    expect(kindsBelow(HEADER, ['', '1', '2', '3'], ['', '5', '6', '7'])).toEqual(['data', 'data']);
    expect(
      told(THREE, [
        ['1', '2', '3'],
        ['4', '5', '6'],
      ]).decided.map(({ noticed }) => noticed),
    ).toEqual([false, false]);
  });

  it('and not by what says nothing: blank and broken rows, totals, the header again', () => {
    const between = [['', '', ''], BROKEN, ['Tổng cộng', '5', '6'], THREE];
    const kindsBetween = ['blank', 'data', 'total', 'repeated-header'];
    expect(below(...between, ['I', '50', '40'])).toEqual(['numbering', ...kindsBetween, 'data']);
    expect(below(...between, ['4', '5', '6'])).toEqual(['data', ...kindsBetween, 'data']);
  });

  it('of several pages all alike', () => {
    expect(below(THREE, ['1', '2', '3'], ['I', '5', '6'])).toEqual([
      'numbering',
      'repeated-header',
      'numbering',
      'data',
    ]);
  });

  it('where letters or a formula stand in it, numbering above amounts too', () => {
    expect(kindsBelow(THREE, ['A', '1', '2'], ['4', '5', '6'])).toEqual(['numbering', 'data']);
    expect(kindsBelow(THREE, ['1', '2', '3=1+2'], ['4', '5', '6'])).toEqual(['numbering', 'data']);
  });

  it('over six columns or more data only where the row below counts on', () => {
    const six = ['1', '2', '3', '4', '5', '6'];
    const header = six.map((number) => `Cột ${number}`);
    expect(kindsBelow(header, six, ['1', '101', '50', '40', '5', '5'])).toEqual(['numbering', 'data']);
    expect(kindsBelow(header, six, ['7', '8', '9', '10', '11', '12'])).toEqual(['data', 'data']);
  });

  it('with nineteen columns', () => {
    const marks = ['A', 'B', ...Array.from({ length: 19 }, (_, i) => String(i + 1))];
    const header = marks.map((mark) => `Cột ${mark}`);
    expect(kindsBelow(header, marks, ['1', 'Sở Nội vụ', ...marks.slice(2)])).toEqual(['numbering', 'data']);
    expect(kindsBelow(header, marks.with(9, '9'), ['1', 'Sở Nội vụ', ...marks.slice(2)])).toEqual([
      'data',
      'data',
    ]);
  });
});

describe('1 2 3 below a header with no row of data after it', () => {
  it('is data: it may be the only record', () => {
    expect(kinds(['1', '2', '3', '4'])).toEqual(['data']);
    expect(kinds(['1', '2', '3', '4'], ['', '', '', ''], ['Tổng cộng', '', '3', '4'])).toEqual([
      'data',
      'blank',
      'total',
    ]);
    expect(kinds(['A', 'B', 'C', 'D'])).toEqual(['data']);
  });

  it.each([[['A', 'B', '1', '2']], [['1', '2', '3', '4=2+3']]])(
    'is numbering where it can be nothing else: %j',
    (cells) => {
      expect(kinds(cells)).toEqual(['numbering']);
    },
  );

  it('is numbering over six columns, not over five', () => {
    const five = ['1', '2', '3', '4', '5'];
    expect(kindsBelow([...HEADER, 'e'], five)).toEqual(['data']);
    expect(kindsBelow([...HEADER, 'e', 'f'], [...five, '6'])).toEqual(['numbering']);
    expect(kindsBelow([...HEADER, 'e', 'f'], [' ', ...five])).toEqual(['data']);
  });

  it('is numbering where it was so below an earlier header', () => {
    const numbering = ['1', '2', '3', '4'];
    expect(kinds(numbering, DATA, HEADER, numbering)).toEqual([
      'numbering',
      'data',
      'repeated-header',
      'numbering',
    ]);
    expect(kinds(numbering, HEADER, numbering)).toEqual(['numbering', 'repeated-header', 'numbering']);
    expect(kinds(numbering, ['5', '6', '7', '8'], HEADER, numbering)).toEqual([
      'data',
      'data',
      'repeated-header',
      'data',
    ]);
  });

  it('is not waited for without end', () => {
    const teller = furniture<Row>(pageOf(HEADER));
    const blank = { line: 1, cells: ['', '', '', ''] };
    const after = Array.from({ length: 200 }, () => teller.next(blank).length);
    expect(after).toEqual(Array.from({ length: 200 }, () => 1));
    teller.next({ line: 1, cells: HEADER });
    teller.next({ line: 1, cells: ['1', '2', '3', '4'] });
    const told = Array.from({ length: 200 }, () => teller.next(blank).length);
    expect([told[98], told[99], told[100], told[199]]).toEqual([0, 101, 1, 1]);
  });
});

describe('is data', () => {
  it.each([
    [['1', 'Sở Nội vụ', '3', '4']],
    [['1', '3', '2', '4']],
    [['1', '2', '3', '140']],
    [['1', '2', '3', '']],
    [['1', '2', '', '3']],
    [['1', '2', 'Sở Nội vụ', '3']],
    [['', '', '1', '2']],
    [['2019', '2020', '2021', '2022']],
    [['1', 'Tổng cục Thuế', '5', '5']],
    [['1', 'Tổng hợp', '5', '5']],
    [['12a', 'Tổng cộng', '5', '5']],
    [['', 'Tổng cộng: 3 đơn vị', '5', '5']],
    [['', 'Tổng: 3 cộng', '5', '5']],
    [['1', 'Trung bình yếu', '5', '5']],
    [['1', 'Sở Công Thương', '0', 'Tổng cộng']],
    [['Sở Nội vụ', 'Tổng cộng', '5', '5']],
    [['STT', 'Sở Nội vụ', 'Tổng số', '5']],
    [['(1)', '', '', '']],
    [['(1)', '(2)', '', '']],
    [['(5)', '(7)', '(8)', '(9)']],
    [['1', '', '', '']],
    [['(1)', 'Sở Nội vụ', '(2)', '(3)']],
    [['7', '8', '9', '10']],
    [['A', 'A', 'A', 'B']],
    [['12', 'B', 'A', 'C']],
  ])('%j', (cells) => {
    expect([first(...cells), later(...cells)]).toEqual(['data', 'data']);
  });

  it('what reads like numbering below a broken row, not below the header', () => {
    expect(kinds(BROKEN, ['1', '2', '3', '4'], DATA)).toEqual(['data', 'data', 'data']);
  });

  it('what is too short to number all columns', () => {
    expect(kinds(['1', '2', '3'], DATA)).toEqual(['data', 'data']);
    expect(kinds(['(1)', '(2)'], DATA)).toEqual(['data', 'data']);
    expect(kindsBelow(['Mã'], ['(1)'])).toEqual(['data']);
    expect(kindsBelow(['Mã', 'Số'], ['(1)', ''])).toEqual(['data']);
    expect(kindsBelow(['Mã', 'Số'], ['(1)', '(2)'])).toEqual(['numbering']);
  });

  it('1,2 under two titles', () => {
    expect(kindsBelow(['Mã', 'Số'], ['1', '2'], ['Sở Nội vụ', '3'])).toEqual(['data', 'data']);
  });
});

it('every row is told once, in its place', () => {
  const row = fc.oneof(
    fc.constantFrom<readonly string[] | typeof BROKEN>(HEADER, DATA, BROKEN, ['', '', '', '']),
    fc.constantFrom(['1', '2', '3', '4'], ['A', 'B', '1', '2'], ['(1)', '(2)', '(3)', '(4)']),
    fc.constantFrom(['5', '6', '7', '8'], ['Tổng cộng', '', '5', '5'], ['A', 'B', 'C', 'D']),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const { given, decided } = told(HEADER, rows);
      expect(decided.map((one) => one.row)).toEqual(given);
      for (const { kind, noticed } of decided) expect(noticed && kind !== 'numbering').toBe(false);
    }),
  );
});
