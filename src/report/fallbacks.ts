import type { Catalog } from '../catalog/model.js';
import type { FileAccount } from '../data/account.js';
import { fileTells, followedColumn } from '../language/columns/column.js';
import { joined, same, type Words } from '../text/words.js';
import { type Notice, notice } from './notice.js';

/** How many cells were filled from the column that they fall back on, or from a heading above them. */
export const fallbacks = (accounts: readonly FileAccount[], catalog: Catalog): Notice[] => [
  ...filled(accounts, 'fellBack', catalog, (dataset, column) => {
    const from = sourceOf(catalog, dataset, column);
    return ['fell-back', { vi: `lấy theo "${from.vi}"`, en: `taken from "${from.en}"` }];
  }),
  ...filled(accounts, 'fromGroups', catalog, () => ['from-headings', FROM_HEADINGS]),
];

const FROM_HEADINGS: Words = {
  vi: 'lấy theo dòng nhóm phía trên',
  en: 'taken from the heading above in the table',
};

function filled(
  accounts: readonly FileAccount[],
  by: 'fellBack' | 'fromGroups',
  { datasets }: Catalog,
  from: (dataset: string, column: string) => [code: string, say: Words],
): Notice[] {
  const counts = new Map<string, number>();
  for (const { dataset, [by]: own } of accounts) {
    for (const [column, count] of own) {
      const key = `${dataset}.${column}`;
      counts.set(key, (counts.get(key) ?? 0) + count);
    }
  }
  return [...counts].map(([key, count]) => {
    const [dataset = '', column = ''] = key.split('.');
    const list = datasets.get(dataset)?.title ?? same(dataset);
    const title = datasets.get(dataset)?.columns.get(column)?.spec.title ?? same(column);
    const [code, say] = from(dataset, column);
    return notice(
      code,
      {
        vi: `${list.vi}: "${title.vi}" trống, ${say.vi}`,
        en: `${list.en}: "${title.en}" is empty, ${say.en}`,
      },
      count,
    );
  });
}

function sourceOf(catalog: Catalog, dataset: string, column: string): Words {
  const columns = catalog.datasets.get(dataset)?.columns;
  const spec = columns?.get(column)?.spec;
  const name = spec && followedColumn(spec);
  const other = name === undefined ? [] : [columns?.get(name)?.spec.title ?? same(name)];
  return joined([...other, ...(spec && fileTells(spec) ? [THE_FILE] : [])], '" / "');
}

const THE_FILE: Words = { vi: 'tiêu đề, tên tệp', en: 'the title or name of the file' };
