import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.js';
import type { Catalog } from '../../src/catalog/model.js';
import { decimal, type Exact } from '../../src/values/exact.js';
import { COLUMNS } from './words-in-the-wild.js';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await loadCatalog('indicators/quang-nam-2020');
});

const read = (dataset: string, column: string, word: string): string => {
  const found = catalog.datasets.get(dataset)?.columns.get(column);
  if (!found) throw new Error(`no column ${dataset}.${column}`);
  const reading = found.read(word, undefined);
  if (!('value' in reading)) return 'unread';
  return typeof reading.value === 'object' ? decimal(reading.value as Exact) : String(reading.value);
};

describe.each(COLUMNS)('words of $dataset.$column', ({ dataset, column, least, values, unread }) => {
  const words = Object.entries(values).flatMap(([value, seen]) =>
    seen.flatMap(([where, ...list]) => list.map((word) => [word, value, where] as const)),
  );

  it('are read as what they mean where they were seen', () => {
    const wrong = words.filter(([word, value]) => read(dataset, column, word) !== value);
    expect(wrong.map(([word, value, where]) => `${word}: ${value} (${where})`)).toEqual([]);
  });

  it('stay unread where systems mean different things by them', () => {
    expect(unread.filter((word) => read(dataset, column, word) !== 'unread')).toEqual([]);
  });

  it(`are ${least} at least`, () => {
    expect(new Set(words.map(([word]) => word)).size).toBeGreaterThanOrEqual(least);
  });
});
