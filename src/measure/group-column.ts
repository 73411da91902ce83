import type { Agencies } from '../catalog/agencies.js';
import type { Dataset } from '../catalog/dataset.js';
import type { Batch, Entry, Vector } from '../values/vector.js';

/** Offices that nobody knows are groups of their own, as long as they are not more than these; then they are one. */
const MOST_STRANGERS = 1_000;

/** The group of all offices that nobody knows, where they are too many to be groups of their own. */
export const STRANGERS = '?';

/** The rows of a dataset, and the column of them that tells the groups. */
export interface Grouped {
  readonly batches: readonly Batch[];
  readonly by: string | undefined;
}

/**
 * What a run is broken down by. Of a column with more strangers than a dictionary could lack there is another one, in
 * which they are one: a file without end of texts that are no offices does not become groups without end.
 */
export function groupColumn(
  batches: readonly Batch[],
  by: string | undefined,
  { columns }: Dataset,
  agencies: Agencies,
): Grouped {
  const column = by === undefined ? undefined : columns.get(by);
  if (column?.spec.type !== 'agency') return { batches, by };
  const isStranger = (entry: Entry): boolean =>
    typeof entry === 'string' && agencies.levelOf(entry) === undefined;
  const dictionaries = new Set(batches.flatMap((batch) => dictionaryOf(batch.columns.get(column.name))));
  const strangers = new Set<Entry>();
  for (const entries of dictionaries)
    for (const entry of entries) if (isStranger(entry)) strangers.add(entry);
  if (strangers.size <= MOST_STRANGERS) return { batches, by };
  const together = new Map(
    [...dictionaries].map((entries) => [
      entries,
      entries.map((entry) => (strangers.has(entry) ? STRANGERS : entry)),
    ]),
  );
  const name = `groups of ${column.name}`;
  return {
    by: name,
    batches: batches.map((batch) => {
      const vector = batch.columns.get(column.name);
      const [dictionary] = dictionaryOf(vector);
      const groups =
        dictionary && vector
          ? { ...vector, dictionary: together.get(dictionary) as readonly Entry[] }
          : vector;
      return groups ? { ...batch, columns: new Map([...batch.columns, [name, groups as Vector]]) } : batch;
    }),
  };
}

const dictionaryOf = (vector: Vector | undefined): (readonly Entry[])[] =>
  vector?.kind === 'codes' ? [vector.dictionary] : [];
