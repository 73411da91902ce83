import type { Catalog } from '../catalog/model.js';
import type { FileAccount } from '../data/account.js';
import { fileTells, followedColumn } from '../language/columns/column.js';
import { joined, same, type Words } from '../text/words.js';
import { type Notice, notice } from './notice.js';

/** How many cells were filled from the column that they fall back on. */
export function fallbacks(accounts: readonly FileAccount[], catalog: Catalog): Notice[] {
  const counts = new Map<string, number>();
  for (const { dataset, fellBack } of accounts) {
    for (const [column, count] of fellBack) {
      const key = `${dataset}.${column}`;
      counts.set(key, (counts.get(key) ?? 0) + count);
    }
  }
  return [...counts].map(([key, count]) => {
    const [dataset = '', column = ''] = key.split('.');
    const list = catalog.datasets.get(dataset)?.title ?? { vi: dataset, en: dataset };
    const title = catalog.datasets.get(dataset)?.columns.get(column)?.spec.title ?? {
      vi: column,
      en: column,
    };
    const from = sourceOf(catalog, dataset, column);
    return notice(
      'fell-back',
      {
        vi: `${list.vi}: "${title.vi}" trống, lấy theo "${from.vi}"`,
        en: `${list.en}: "${title.en}" is empty, taken from "${from.en}"`,
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
