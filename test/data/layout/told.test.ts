import { describe, expect, it } from 'vitest';
import type { Input } from '../../../src/data/input.js';
import { inputOf, type Spec, titled } from '../../measure/world.js';
import { CASES, read } from '../exports.js';

/** Years told by the file; by a day, and then the file; a direction told by the titles. */
const TELLING: Spec = {
  ...CASES,
  key: { columns: ['code', 'year'], repeated: 'replace' },
  columns: {
    ...(CASES.columns as Spec),
    year: { type: 'integer', falls_back_on: { year_of: 'file' }, title: titled('Năm') },
    asked: { type: 'integer', falls_back_on: { year_of: ['due', 'file'] }, title: titled('Năm hỏi') },
    direction: {
      type: 'enum',
      falls_back_on: { value_of: 'file' },
      title: titled('Chiều'),
      values: {
        out: { ...titled('Văn bản đi'), aliases: ['Đi'] },
        in: { ...titled('Văn bản đến'), aliases: ['Đến'] },
      },
    },
  },
};

const HEADER = 'Mã,Trạng thái';
const file = (name: string, ...lines: string[]): Input => inputOf(name, `${lines.join('\n')}\n`);
const told = async (column: string, ...inputs: Input[]): Promise<(string | undefined)[]> =>
  (await read(inputs, { cases: TELLING })).records.map((record) => record[column]);
const ofOne = (column: string, name: string, ...titles: string[]) =>
  told(column, file(name, ...titles, HEADER, 'a1,Xong'));

describe('a file tells the year of its rows', () => {
  it.each([
    ['by the date in its name', 'danh-sach-2018.csv', [], '2018'],
    ['by a title, which comes before the name', 'danh-sach-2020-06.csv', ['DANH SÁCH NĂM 2018,'], '2018'],
    ['where a title says a year twice', 'x.csv', ['NĂM 2018,', 'Số liệu năm 2018,'], '2018'],
    ['with signs between', 'x.csv', ['NĂM: 2018,'], '2018'],
    ['whatever the numbers of decrees', 'x.csv', ['Nghị định số 30/2020/NĐ-CP,', 'Năm 2019,'], '2019'],
  ])('%s', async (_, name, titles, year) => {
    expect(await ofOne('year', name, ...titles)).toEqual([year]);
  });

  it('or does not: titles with two years, a name without a date', async () => {
    expect(await ofOne('year', 'danh-sach-2020.csv', 'SO SÁNH NĂM 2019 VÀ NĂM 2020,')).toEqual(['absent']);
    expect(await ofOne('year', 'danh-sach.csv', 'DANH SÁCH,')).toEqual(['absent']);
  });

  it('and a value of a column by one title among others', async () => {
    expect(await ofOne('direction', 'x.csv', 'SỔ VĂN BẢN ĐI,', 'Năm 2019,')).toEqual(['out']);
  });

  it('never by a remark of a template, in whichever cell it stands', async () => {
    expect(await ofOne('year', 'x.csv', '# Ví dụ của năm 2018,')).toEqual(['absent']);
    expect(await ofOne('year', 'x.csv', ',# Ví dụ của năm 2018', 'Năm 2019,#')).toEqual(['2019']);
  });

  it('where a cell is empty, and never where it is filled', async () => {
    const rows = file('danh-sach-2018.csv', `${HEADER},Năm`, 'a1,Xong,2020', 'a2,Xong,');
    expect(await told('year', rows)).toEqual(['2020', '2018']);
  });

  it('after a day of the row', async () => {
    const rows = file(
      'khao-sat-2020.csv',
      `${HEADER},Hẹn trả`,
      'a1,Xong,05/03/2018',
      'a2,Xong,',
      'a3,Xong,mai',
    );
    expect(await told('asked', rows)).toEqual(['2018', '2020', '?mai']);
  });

  it('as part of a key: lists of two years stand beside each other, and are counted as filled in', async () => {
    const [older, newer] = ['2019', '2020'].map((year) => file(`ds-${year}.csv`, HEADER, 'a1,Xong'));
    const both = await read([older as Input, newer as Input], { cases: TELLING });
    expect(both.records.map(({ year }) => year).sort()).toEqual(['2019', '2020']);
    expect(both.rejects).toEqual([]);
    expect(both.accounts.map(({ fellBack }) => fellBack.get('year'))).toEqual([1, 1]);
  });

  it('and without one has no keys: nothing is refused for repeating one', async () => {
    const rows = await read([file('ds.csv', HEADER, 'a1,Xong', 'a1,Xong')], { cases: TELLING });
    expect([rows.records.length, rows.rejects]).toEqual([2, []]);
  });
});

describe('a file tells a value of its rows by its titles', () => {
  it.each([
    ['SỔ ĐĂNG KÝ VĂN BẢN ĐI,', 'out'],
    ['"Sổ văn bản đến, năm 2020",', 'in'],
    ['SỔ VĂN BẢN ĐI VÀ VĂN BẢN ĐẾN,', 'absent'],
    ['Từ ngày 01/01/2020 đến ngày 30/06/2020,', 'absent'],
  ])('%s', async (title, value) => {
    expect(await ofOne('direction', 'x.csv', title)).toEqual([value]);
  });

  it('and not by its name, which decides nothing', async () => {
    expect(await ofOne('direction', 'so-van-ban-di.csv')).toEqual(['absent']);
  });
});
