import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../src/values/date-forms.js';
import { exact } from '../../src/values/exact.js';
import { EMPTY, type Moment } from '../../src/values/moment.js';
import {
  ABSENT,
  contentAt,
  type Entry,
  isKnown,
  isUnread,
  NOTHING,
  numbersOf,
  UNREAD,
  type Unread,
  type Vector,
} from '../../src/values/vector.js';

const lost: Unread = { word: '?', code: 'bad-number' };
const late: Unread = { word: '31/02/2020', code: 'bad-date' };

const CODES: Vector = {
  kind: 'codes',
  codes: Uint32Array.of(1, 0, 2, 3, 9),
  dictionary: [null, 'x', true, lost],
};
const day = parseMoment('05/06/2020') as Moment;
const MOMENTS: Vector = {
  kind: 'moments',
  values: Float64Array.of(day, EMPTY, UNREAD, UNREAD + 1),
  unread: [lost, late],
};
const contents = (vector: Vector, ...rows: readonly number[]) => rows.map((row) => contentAt(vector, row));

describe('what stands in a row', () => {
  it('of codes is what its dictionary says', () => {
    expect(contents(CODES, 0, 1, 2, 3)).toEqual([{ key: 'x' }, 'empty', { key: 'true' }, lost]);
    expect(contentAt(CODES, 4)).toBe('empty');
  });

  it('of moments is a day, nothing, or what was not read', () => {
    expect(contents(MOMENTS, 0, 1, 2, 3)).toEqual([{ key: '2020-06-05' }, 'empty', lost, late]);
  });

  it('is nothing in an empty column, and not known of an absent one', () => {
    expect([contentAt(NOTHING, 0), contentAt(ABSENT, 0), contentAt(undefined, 0)]).toEqual([
      'empty',
      'absent',
      'absent',
    ]);
  });

  it('is known where it has a key', () => {
    expect([{ key: 'x' }, lost, 'empty' as const, 'absent' as const].map(isKnown)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(['x', true, null, undefined, lost].map(isUnread)).toEqual([false, false, false, false, true]);
  });
});

it('the numbers of a dictionary are parsed once, those that came later too', () => {
  const dictionary: Entry[] = [null, '49/50', true, lost];
  const numbers = numbersOf(dictionary);
  expect(numbers).toEqual([null, exact('49/50'), null, null]);
  dictionary.push('3');
  expect(numbersOf(dictionary)).toBe(numbers);
  expect(numbers).toEqual([null, exact('49/50'), null, null, exact(3)]);
});
