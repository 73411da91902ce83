import { describe, expect, it } from 'vitest';
import { READERS } from '../../src/data/readers/registry.js';
import { gather } from '../../src/run/gather.js';
import { inputOf, recognised, SILENT, type Spec, titled } from '../measure/world.js';
import { ask, defined, FINDINGS, HANDLED, lines, noticesOf } from './ask.js';

const LIST: Spec = {
  dataset: 'list',
  title: titled('Danh sách'),
  kind: 'reference',
  columns: {
    name: { type: 'text', required: 'header', title: titled('Tên mục') },
    group: { type: 'text', title: titled('Nhóm'), falls_back_on: 'name' },
    part: { type: 'integer', title: titled('Phần') },
    total: { type: 'integer', title: titled('Tổng') },
  },
  identities: [
    { name: 'sums', total: 'total', parts: ['part'], say: { vi: 'tổng sai', en: 'a wrong total' } },
  ],
};
const catalog = await defined([HANDLED], FINDINGS, LIST);
const HEADER = 'Mã,Ngày phát hiện,Đã xử lý';
const gathered = async (files: Record<string, string>, more: object = {}) =>
  gather(
    await Promise.all(Object.entries(files).map(([name, text]) => recognised(inputOf(name, text), catalog))),
    {
      catalog,
      asked: { parts: [], checks: [] },
      by: undefined,
      newestBy: 'name',
      listener: SILENT,
      ...more,
    },
  );
const present = async (files: Record<string, string>) => (await gathered(files)).present;

describe('what is present', () => {
  it('a dataset with a file, be there rows or not', async () => {
    const found = await present({ 'a.csv': lines(HEADER) });
    expect([found.has('findings'), found.has('list')]).toEqual([true, false]);
    expect([found.hasRows('findings'), found.hasRows('list')]).toEqual([false, false]);
  });

  it('rows, be they records or broken', async () => {
    const broken = await present({ 'a.csv': lines(HEADER, 'a1,05/03/2020') });
    expect(broken.hasRows('findings')).toBe(true);
    const whole = await present({ 'a.csv': lines(HEADER, 'a1,05/03/2020,x') });
    expect(whole.hasRows('findings')).toBe(true);
    const both = await present({ 'a.csv': lines(HEADER, 'a1,05/03/2020,x'), 'b.csv': lines(HEADER) });
    expect(both.hasRows('findings')).toBe(true);
  });

  it('a column in some file of its dataset, or the one that it falls back on', async () => {
    const found = await present({
      'a.csv': lines(HEADER, 'a1,05/03/2020,x'),
      'b.csv': lines(`${HEADER},Cơ quan`, 'b1,05/03/2020,x,'),
      'c.csv': lines('Tên mục', 'a'),
    });
    const carried = (dataset: string, ...columns: string[]) =>
      columns.map((column) => found.carries(dataset, column));
    expect(carried('findings', 'code', 'office', 'amount', 'odd', 'name')).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(carried('list', 'name', 'group', 'total', 'code')).toEqual([true, true, false, false]);
    expect(carried('strange', 'code')).toEqual([false]);
  });
});

describe('what is read', () => {
  it('is what is watched whatever is asked: days, groups, sums that should come out', async () => {
    const read = async (files: Record<string, string>, more: object = {}) =>
      [...(await gathered(files, more)).rows].map(([name, { batches }]) => [
        name,
        [...(batches[0]?.columns.keys() ?? [])].sort(),
      ]);
    const files = {
      'a.csv': lines(`${HEADER},Cơ quan,Số tiền`, 'a1,05/03/2020,x,Sở Nội vụ,2'),
      'b.csv': lines('Tên mục,Nhóm,Phần,Tổng', 'đường,xã,1,2'),
    };
    const [plain, grouped] = [await read(files), await read(files, { by: 'agency' })];
    const of = (all: typeof plain, name: string) => all.find(([one]) => one === name)?.[1];
    expect(of(plain, 'findings')).toContain('found');
    expect(of(plain, 'findings')).not.toContain('office');
    expect(of(plain, 'findings')).not.toContain('handled');
    expect(of(grouped, 'findings')).toEqual(expect.arrayContaining(['found', 'office']));
    expect(of(plain, 'list')).toEqual(['part', 'total']);
  });

  it('with the reader that is given', async () => {
    const asked: string[] = [];
    const reader = {
      ...READERS.table,
      read: (...given: Parameters<typeof READERS.table.read>) => {
        asked.push(given[0].table.name);
        return READERS.table.read(...given);
      },
    };
    const { rows } = await gathered({ 'a.csv': lines(HEADER, 'a1,05/03/2020,x') }, { reader });
    expect([asked, rows.get('findings')?.batches[0]?.size]).toEqual([['a.csv'], 1]);
  });
});

it('a total that is not the sum of its parts is said', async () => {
  const report = await ask(catalog, {
    'list.csv': lines('Tên mục,Phần,Tổng', 'a,1,2', 'b,2,2', 'c,3,4'),
  });
  expect(report.notices.filter(({ code }) => code === 'identity:sums')).toMatchObject([
    {
      vi: 'Danh sách: tổng sai: list.csv, dòng 2: Tổng 2, các phần cộng lại 1; list.csv, dòng 4: Tổng 4, các phần cộng lại 3',
      en: 'Danh sách: a wrong total: list.csv, line 2: Tổng 2, its parts add up to 1; list.csv, line 4: Tổng 4, its parts add up to 3',
      count: 2,
    },
  ]);
  expect(noticesOf(report, 'check:due')).toEqual([]);
});
