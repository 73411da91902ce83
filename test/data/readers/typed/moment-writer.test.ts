import { expect, it } from 'vitest';
import type { Column, Dataset } from '../../../../src/catalog/dataset.js';
import { momentWriter } from '../../../../src/data/readers/typed/moment-writer.js';
import { parseMoment } from '../../../../src/values/date-forms.js';
import { EMPTY, type Moment } from '../../../../src/values/moment.js';
import { UNREAD, type Vector } from '../../../../src/values/vector.js';
import type { Spec } from '../../../measure/world.js';
import { CASES, load } from '../../exports.js';

async function writer(size: number, rest: Spec = {}) {
  const columns = CASES.columns as Record<string, Spec>;
  const catalog = await load({ ...CASES, columns: { ...columns, due: { ...columns.due, ...rest } } });
  const dataset = catalog.datasets.get('cases') as Dataset;
  return momentWriter(dataset.columns.get('due') as Column, undefined, size);
}
type Moments = Vector & { readonly kind: 'moments' };

it('a date is its moment, however it is surrounded; what cannot be read has a place in a list, once for each', async () => {
  const moments = await writer(8);
  const cells = [
    '05/03/2020',
    ' 2020-03-05\u200B',
    '31/02/2020',
    '',
    'chưa rõ',
    '31/02/2020',
    '0\uFFFD/03/2020',
  ];
  for (const [row, cell] of cells.entries()) moments.put(cell, row);
  moments.derive('06/03/2020', 7);
  const [day, next] = ['2020-03-05', '2020-03-06'].map((text) => parseMoment(text) as Moment);
  expect(moments.take(8)).toEqual({
    kind: 'moments',
    values: Float64Array.of(
      day as Moment,
      day as Moment,
      UNREAD,
      EMPTY,
      UNREAD + 1,
      UNREAD,
      UNREAD + 2,
      next as Moment,
    ),
    unread: [
      { word: '31/02/2020', code: 'bad-date' },
      { word: 'chưa rõ', code: 'bad-date' },
      { word: '0?/03/2020', code: 'undecodable' },
    ],
  });
});

it('a blank that nobody knows has a place too', async () => {
  const moments = await writer(2, { blank: 'unknown' });
  moments.put('', 0);
  moments.put('x', 1);
  expect((moments.take(2) as Moments).unread).toEqual([
    { word: '', code: 'blank' },
    { word: 'x', code: 'bad-date' },
  ]);
});

it('a blank that is a day is that day', async () => {
  const moments = await writer(1, { blank: { is: '2020-06-30' } });
  moments.put('', 0);
  expect([...(moments.take(1) as Moments).values]).toEqual([parseMoment('2020-06-30')]);
});

it('the next part begins a list of its own, and leaves the last one as it was taken', async () => {
  const moments = await writer(2);
  moments.put('chưa rõ', 0);
  const first = moments.take(1) as Moments;
  moments.put('không rõ', 0);
  moments.put('chưa rõ', 1);
  const second = moments.take(2) as Moments;
  expect([...first.values]).toEqual([UNREAD]);
  expect([first.unread, second.unread].map((list) => list.map(({ word }) => word))).toEqual([
    ['chưa rõ'],
    ['không rõ', 'chưa rõ'],
  ]);
});

it('what a row holds is known as a text, but for nothing and for what cannot be read', async () => {
  const moments = await writer(3);
  for (const [row, cell] of ['05/03/2020', '', 'chưa rõ'].entries()) moments.put(cell, row);
  expect([0, 1, 2].map((row) => moments.keyAt(row))).toEqual([String(parseMoment('2020-03-05')), '', '']);
});
