import { describe, expect, it } from 'vitest';
import { type Spec, titled } from '../measure/world.js';
import { ask, defined, FINDINGS, HANDLED, lines } from '../run/ask.js';

const part = (title: string, more: Spec = {}): Spec => ({ type: 'integer', title: titled(title), ...more });
const TABLE: Spec = {
  dataset: 'table',
  title: titled('Bảng'),
  kind: 'snapshot',
  columns: {
    name: { type: 'text', required: 'header', title: titled('Tên mục') },
    total: part('Tổng'),
    a: part('Phần A', { range: { at_least: 0 } }),
    b: part('Phần B', { range: { at_least: 0 } }),
    debt: part('Nợ', { absent: 'empty', blank: 'empty' }),
  },
  identities: [
    { name: 'parts', total: 'total', parts: ['a', 'b', 'debt'], say: titled('tổng sai') },
    { name: 'owed', total: 'b', parts: ['debt'], say: titled('nợ sai') },
    { name: 'first', total: 'a', parts: ['debt', 'b'], say: titled('phần sai') },
  ],
};

const catalog = await defined([HANDLED], FINDINGS, TABLE);

const wrong = async (header: string, ...rows: string[]) => {
  const { notices } = await ask(catalog, { 'bang.csv': lines(header, ...rows) });
  return notices
    .filter(({ code }) => code === 'identity:parts')
    .map(({ en, count }) => `${count} ${en.replace('Bảng: tổng sai: ', '')}`);
};

describe('a total is held against its parts', () => {
  it('row by row, with its line and figures', async () => {
    expect(await wrong('Tên mục,Tổng,Phần A,Phần B', 'x,3,1,2', 'y,4,1,2', 'z,5,3,3')).toEqual([
      '2 bang.csv, line 3: Tổng 4, its parts add up to 3; bang.csv, line 4: Tổng 5, its parts add up to 6',
    ]);
  });

  it('what is not known is not held against it, unless the rest is too much already', async () => {
    expect(await wrong('Tên mục,Tổng,Phần A,Phần B', 'x,3,1,', 'y,,1,2', 'z,3,,', 'u,3,1,?')).toEqual([]);
    expect(await wrong('Tên mục,Tổng,Phần A,Phần B', 'x,3,4,')).toEqual([
      '1 bang.csv, line 2: Tổng 3, its parts add up to at least 4',
    ]);
    expect(await wrong('Tên mục,Tổng,Phần A', 'x,3,1')).toEqual([]);
  });

  it('a part that may be less than nothing may make up for anything', async () => {
    expect(await wrong('Tên mục,Tổng,Phần A,Phần B,Nợ', 'x,3,4,1,?')).toEqual([]);
    expect(await wrong('Tên mục,Tổng,Phần A,Phần B,Nợ', 'x,3,4,1,', 'y,3,4,1,-2')).toEqual([
      '1 bang.csv, line 2: Tổng 3, its parts add up to 5',
    ]);
  });
});

it('a row in which no part is filled in tells its total and no more', async () => {
  const codes = async (debt: string) =>
    (await ask(catalog, { 'bang.csv': lines('Tên mục,Phần B,Nợ', `x,2,${debt}`) })).notices.map(
      ({ code }) => code,
    );
  expect(await codes('')).not.toContain('identity:owed');
  expect(await codes('3')).toContain('identity:owed');
});

it('each identity of a dataset is told by itself', async () => {
  const { notices } = await ask(catalog, { 'bang.csv': lines('Tên mục,Tổng,Phần A,Phần B', 'x,9,1,2') });
  expect(notices.map(({ code }) => code).filter((code) => code.startsWith('identity'))).toEqual([
    'identity:parts',
    'identity:first',
  ]);
});
