import type { Catalog } from '../catalog/model.js';
import { same } from '../text/words.js';
import type { Report } from './schema.js';
import type { Witness } from './witness.js';
import { wordToAdd } from './word-to-add.js';

const LISTED = 200;

/** Cells that could not be read, by column and word, the most frequent first. */
export function showUnread({ unread }: Witness, catalog: Catalog): Report['unread'] {
  const words = [...unread.words.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return {
    count: words.reduce((sum, { count }) => sum + count, 0) + unread.others,
    words: words.slice(0, LISTED).map(({ dataset, column, code, word, count, first, say }) => ({
      dataset,
      column,
      title: catalog.datasets.get(dataset)?.columns.get(column)?.spec.title ?? same(column),
      code,
      word,
      count,
      first,
      ...say,
      add: wordToAdd({ dataset, column, code, word }, catalog),
    })),
  };
}
