import { beforeAll, describe, expect, it } from 'vitest';
import type { Column, Dataset } from '../../../../src/catalog/dataset.js';
import { blankEntry, blankMoment, unread } from '../../../../src/data/readers/typed/blank.js';
import { parseMoment } from '../../../../src/values/date-forms.js';
import { EMPTY } from '../../../../src/values/moment.js';
import { type Spec, titled } from '../../../measure/world.js';
import { CASES, load } from '../../exports.js';

const NOBODY_KNOWS = { word: '', code: 'blank' };

const blanks: Spec = {
  text: { type: 'text' },
  amount: { type: 'integer' },
  amount_empty: { type: 'integer', blank: 'empty' },
  amount_two: { type: 'integer', blank: { is: 2 } },
  share: { type: 'percent', blank: { is: '50 %' } },
  post: { type: 'boolean', blank: { is: false } },
  day: { type: 'date' },
  day_unknown: { type: 'date', blank: 'unknown' },
  day_set: { type: 'date', blank: { is: '2020-06-30' } },
};

let columns: ReadonlyMap<string, Column>;
beforeAll(async () => {
  const more = Object.entries(blanks).map(([name, spec]) => [
    `b_${name}`,
    { title: titled(`Cột ${name}`), ...(spec as Spec) },
  ]);
  const cases = { ...CASES, columns: { ...(CASES.columns as Spec), ...Object.fromEntries(more) } };
  columns = ((await load(cases)).datasets.get('cases') as Dataset).columns;
});
const column = (name: string): Column => columns.get(`b_${name}`) as Column;

describe('an empty cell', () => {
  it('of codes is nothing, not known, or the value that its column gives it', () => {
    const entry = (name: string) => blankEntry(column(name));
    expect([entry('text'), entry('amount_empty')]).toEqual([null, null]);
    expect(entry('amount')).toEqual(NOBODY_KNOWS);
    expect([entry('amount_two'), entry('share'), entry('post')]).toEqual(['2', '1/2', false]);
  });

  it('of dates is nothing, not known, or the day that its column gives it', () => {
    const moment = (name: string) => blankMoment(column(name));
    expect([moment('day'), moment('day_set')]).toEqual([EMPTY, parseMoment('2020-06-30')]);
    expect(moment('day_unknown')).toEqual(NOBODY_KNOWS);
  });
});

it('what cannot be read keeps its words, but for very long ones', () => {
  expect(unread(column('day'), 'a'.repeat(200), 'bad-date')).toEqual({
    word: 'a'.repeat(200),
    code: 'bad-date',
  });
  expect(unread(column('day'), 'a'.repeat(201), 'bad-date')).toEqual({
    word: 'a'.repeat(200),
    code: 'bad-date',
  });
});
