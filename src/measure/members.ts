import type { Agencies } from '../catalog/agencies.js';
import type { Column, Dataset } from '../catalog/dataset.js';
import { type Batch, contentAt, type Entry, isKnown, type Vector } from '../values/vector.js';

/**
 * The offices that a list must name and does not, as rows of which only the office is known, and what follows from
 * it. Undefined where the list is complete, or need not be.
 */
export function missingMembers(
  dataset: Dataset,
  batches: readonly Batch[],
  agencies: Agencies,
): Batch | undefined {
  const { names_all: all } = dataset.spec;
  if (!all) return undefined;
  const seen = new Set<string>();
  for (const batch of batches) {
    const vector = batch.columns.get(all.column);
    for (let row = 0; row < batch.size; row++) {
      const content = contentAt(vector, row);
      if (isKnown(content)) seen.add(content.key);
    }
  }
  const missing = agencies.idsAt(all.levels).filter((id) => !seen.has(id));
  if (missing.length === 0) return undefined;
  const columns = new Map<string, Vector>();
  for (const column of dataset.columns.values()) {
    const follows = following(column, all.column, dataset, agencies);
    if (follows) columns.set(column.name, vectorOf(missing.map(follows)));
  }
  return { size: missing.length, standing: 'member', columns };
}

type Follows = (office: string) => Entry;

/** What a column holds of an office of which nothing else is known; undefined where that cannot be told. */
function following(column: Column, from: string, dataset: Dataset, agencies: Agencies): Follows | undefined {
  if (column.name === from) return (office) => office;
  const { falls_back_on: fallback } = column.spec;
  if (fallback === undefined) return undefined;
  const other = dataset.columns.get(typeof fallback === 'string' ? fallback : fallback.level_of);
  const before = other && following(other, from, dataset, agencies);
  if (!before) return undefined;
  return typeof fallback === 'string' ? before : (office) => agencies.levelOf(String(before(office))) ?? null;
}

const vectorOf = (entries: readonly Entry[]): Vector => ({
  kind: 'codes',
  codes: Uint32Array.from(entries, (entry, i) => (entry === null ? 0 : i + 1)),
  dictionary: [null, ...entries],
});
