import { describe, expect, it } from 'vitest';
import type { Written } from '../../src/language/condition/written.js';
import { ABSENT, type Batch, NOTHING } from '../../src/values/vector.js';
import { BLANK, batchOf, codes, datasetOf, dates, lost, programOf, shown } from './batches.js';

const ROWS = datasetOf('rows', {
  code: 'id',
  other: 'id',
  done: 'boolean',
  size: 'decimal',
  limit: 'integer',
  at: 'date',
  due: 'date',
});
const judged = (written: Written, batch: Batch): string => shown(programOf(ROWS, written).mask(batch));
const COLUMNS = ['code', 'done', 'size', 'at'] as const;
const EQUAL = { code: 'a', done: true, size: 1, at: '2020-03-05' } as const;

describe('a value', () => {
  it('is itself or another; nothing is none, and of what cannot be read nobody knows', () => {
    expect(judged({ code: 'a' }, batchOf(4, { code: codes('a', 'b', null, lost('?')) }))).toBe('ynn?');
    expect(judged({ done: true }, batchOf(4, { done: codes(true, false, null, lost('?')) }))).toBe('ynn?');
    expect(judged({ size: 0.5 }, batchOf(4, { size: codes('1/2', '2', null, lost('?')) }))).toBe('ynn?');
    const at = dates('05/03/2020', '06/03/2020', null, lost('?'), lost('31/02/2020'));
    expect(judged({ at: '2020-03-05' }, batchOf(5, { at }))).toBe('ynn??');
  });

  it('is one of a list', () => {
    expect(judged({ code: ['a', 'b'] }, batchOf(3, { code: codes('a', 'b', 'c') }))).toBe('yyn');
    expect(judged({ size: [1, 2] }, batchOf(3, { size: codes('1', '2', '3') }))).toBe('yyn');
    const at = dates('05/03/2020', '06/03/2020', '07/03/2020');
    expect(judged({ at: ['2020-03-05', '2020-03-06'] }, batchOf(3, { at }))).toBe('yyn');
  });

  it('is looked up in the words of its own batch, and in those that join them later', () => {
    const program = programOf(ROWS, { code: 'a' });
    const first = codes('b', 'a');
    expect(shown(program.mask(batchOf(2, { code: first })))).toBe('ny');
    expect(shown(program.mask(batchOf(2, { code: codes('a', 'b') })))).toBe('yn');
    const dictionary = ['b'];
    const growing = (...at: number[]) =>
      batchOf(1, { code: { kind: 'codes', codes: Uint32Array.from(at), dictionary } });
    expect(shown(program.mask(growing(0)))).toBe('n');
    dictionary.push('a');
    expect(shown(program.mask(growing(1)))).toBe('y');
  });

  it.each(COLUMNS)('is not known of a %s that a file lacks, and no in one where nothing stands', (column) => {
    const written = { [column]: EQUAL[column] };
    expect(judged(written, batchOf(2, { [column]: ABSENT }))).toBe('??');
    expect(judged(written, batchOf(2, {}))).toBe('??');
    expect(judged(written, batchOf(2, { [column]: NOTHING }))).toBe('nn');
  });
});

describe('a comparison with a value', () => {
  it('weighs exact numbers', () => {
    const sizes = batchOf(5, { size: codes('1/2', '1/3', '2/3', null, lost('?')) });
    expect(judged({ size: { at_least: 0.5 } }, sizes)).toBe('ynyn?');
    expect(judged({ size: { at_most: 0.5 } }, sizes)).toBe('yynn?');
    expect(judged({ size: { more_than: 0.5 } }, sizes)).toBe('nnyn?');
    expect(judged({ size: { less_than: 0.5 } }, sizes)).toBe('nynn?');
  });

  it('sets dates in their order, a day without a time as a whole', () => {
    const at = batchOf(5, { at: dates('05/03/2020 16:59', '06/03/2020', '04/03/2020', null, lost('?')) });
    expect(judged({ at: { at_most: '2020-03-05' } }, at)).toBe('ynyn?');
    expect(judged({ at: { more_than: '2020-03-05' } }, at)).toBe('nynn?');
    expect(judged({ at: { at_most: 'as_of' } }, at)).toBe('yyyn?');
  });

  it('is refused of what has no order, and with a column that is not there', () => {
    expect(() => programOf(ROWS, { code: { at_least: 'a' } })).toThrow('code cannot be compared with a');
    expect(() => programOf(ROWS, { size: { at_least: 'x' } })).toThrow('size cannot be compared with x');
    expect(() => programOf(ROWS, { size: { at_least: { column: 'gone' } } })).toThrow('no column gone');
    expect(() => programOf(ROWS, { gone: 'a' })).toThrow('rows has no column gone');
  });
});

describe('a comparison with another column', () => {
  it('of two numbers weighs them', () => {
    const size = codes('10', '2', '9', null, '1', lost('?'), '1', null);
    const limit = codes('9', '2', '10', '1', null, '1', lost('?'), lost('?'));
    const rows = batchOf(8, { size, limit });
    expect(judged({ size: { at_least: { column: 'limit' } } }, rows)).toBe('yynnn??n');
    expect(judged({ size: { column: 'limit' } }, rows)).toBe('nynnn??n');
    expect(judged({ limit: { less_than: { column: 'size' } } }, rows)).toBe('ynnnn??n');
  });

  it('of two texts, or of a text and a number, tells only whether they are the same', () => {
    const rows = batchOf(3, { code: codes('a', 'b', 'c'), other: codes('a', 'c', 'b') });
    expect(judged({ code: { column: 'other' } }, rows)).toBe('ynn');
    expect(judged({ not: { code: { column: 'other' } } }, rows)).toBe('nyy');
    const mixed = batchOf(2, { size: codes('1', '1'), code: codes('1', 'x') });
    expect(judged({ size: { column: 'code' } }, mixed)).toBe('yn');
    expect(judged({ code: { column: 'size' } }, mixed)).toBe('yn');
  });

  it('of two dates sets them in order, by their days alone where that is asked', () => {
    const at = dates('05/03/2020 09:00', '05/03/2020', '06/03/2020 08:00', null, '05/03/2020');
    const due = dates('05/03/2020 08:00', '05/03/2020 10:00', '07/03/2020', '05/03/2020', null);
    const rows = batchOf(5, { at, due });
    expect(judged({ at: { at_most: { column: 'due' } } }, rows)).toBe('nyynn');
    expect(judged({ at: { at_most: { column: 'due', by: 'day' } } }, rows)).toBe('yyynn');
    expect(judged({ at: { column: 'due' } }, rows)).toBe('nynnn');
  });

  it('of dates is not known where one cannot be read, but no where the other is empty', () => {
    const at = dates(lost('?'), '05/03/2020', lost('?'), null, lost('a'));
    const due = dates('05/03/2020', lost('?'), null, lost('?'), lost('b'));
    const late = { at: { more_than: { column: 'due' } } };
    expect(judged(late, batchOf(5, { at, due }))).toBe('??nn?');
    expect(judged({ not: late }, batchOf(5, { at, due }))).toBe('??yy?');
  });

  it.each([
    ['at', 'due', dates('05/03/2020', null)],
    ['code', 'other', codes('a', null)],
  ])('is not known of a %s where the file lacks either, and no where either is empty', (a, b, vector) => {
    const same = { [a]: { column: b } };
    for (const [one, two] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(judged(same, batchOf(2, { [one]: vector, [two]: vector }))).toBe('yn');
      expect(judged(same, batchOf(2, { [one]: vector, [two]: ABSENT }))).toBe('?n');
      expect(judged(same, batchOf(2, { [one]: vector }))).toBe('?n');
      expect(judged(same, batchOf(2, { [one]: vector, [two]: NOTHING }))).toBe('nn');
      expect(judged(same, batchOf(2, { [one]: ABSENT, [two]: NOTHING }))).toBe('nn');
    }
    expect(judged(same, batchOf(2, { [a]: ABSENT, [b]: ABSENT }))).toBe('??');
  });
});

it('a date lies in the period from its first day to its last', () => {
  const at = dates('31/12/2019', '01/01/2020', '31/12/2020 23:59', '01/01/2021', null, lost('?'));
  expect(judged({ at: { in: 'period' } }, batchOf(6, { at }))).toBe('nyynn?');
});

describe('empty', () => {
  it('is a cell with nothing in it, whatever its blank means, and perhaps one that cannot be read', () => {
    expect(judged({ code: { empty: true } }, batchOf(4, { code: codes('a', null, BLANK, lost('?')) }))).toBe(
      'nyy?',
    );
    const at = dates('05/03/2020', null, BLANK, lost('?'));
    expect(judged({ at: { empty: true } }, batchOf(4, { at }))).toBe('nyy?');
    expect(judged({ at: { empty: false } }, batchOf(4, { at }))).toBe('ynn?');
  });

  it.each(['code', 'at'])(
    'is a %s in which nothing stands, and not known of one that a file lacks',
    (column) => {
      const empty = { [column]: { empty: true } };
      expect(judged(empty, batchOf(2, { [column]: NOTHING }))).toBe('yy');
      expect(judged(empty, batchOf(2, { [column]: ABSENT }))).toBe('??');
      expect(judged(empty, batchOf(2, {}))).toBe('??');
    },
  );
});
