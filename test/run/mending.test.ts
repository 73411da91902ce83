import { expect, it } from 'vitest';
import { titled } from '../measure/world.js';
import { ask, defined, FINDINGS, HANDLED, lines, noticesOf, only } from './ask.js';

it('a column that some files lack is to be added to these, a few of them by name', async () => {
  const file = (i: number, header: string, row: string) => [
    `tep-${i}.csv`,
    lines(`Mã,Ngày phát hiện${header}`, `a${i},05/03/2020${row}`),
  ];
  const said = async (lacking: number) => {
    const files = Array.from({ length: lacking }, (_, i) => file(i + 1, '', ''));
    const report = await ask(
      await defined([HANDLED]),
      Object.fromEntries([file(0, ',Đã xử lý', ',x'), ...files]),
    );
    return only(report).unknown.causes.map(({ en }) => en);
  };
  expect(await said(1)).toEqual([
    'add the column “Đã xử lý” to the files of Kiến nghị (tep-1.csv): 1 records',
  ]);
  expect(await said(4)).toEqual([
    'add the column “Đã xử lý” to the files of Kiến nghị (tep-1.csv, tep-2.csv, tep-3.csv, …): 4 records',
  ]);
});

it('a column that was filled from another one is said by the titles of both, and of the dataset', async () => {
  const columns = {
    ...(FINDINGS.columns as object),
    handled: { type: 'boolean', title: titled('Đã xử lý'), falls_back_on: 'settled' },
    settled: { type: 'boolean', title: titled('Đã giải quyết') },
  };
  const report = await ask(await defined([HANDLED], { ...FINDINGS, columns }), {
    'findings.csv': lines('Mã,Ngày phát hiện,Đã giải quyết', 'a1,05/03/2020,x'),
  });
  expect(noticesOf(report, 'fell-back')).toEqual([
    'Kiến nghị: "Đã xử lý" is empty, taken from "Đã giải quyết"',
  ]);
});
