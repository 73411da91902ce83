import type { Agencies } from '../catalog/agencies.js';
import type { Dataset } from '../catalog/dataset.js';
import type { Moment } from '../values/moment.js';
import type { Batch, Entry, Vector } from '../values/vector.js';

/** Records that count under the office that took the place of theirs. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  readonly records: number;
}

type Codes = Vector & { readonly kind: 'codes' };

/** The rows of a dataset, those of offices that are no more on a day under the offices that took their place. */
export function underHeirs(
  before: readonly Batch[],
  dataset: Dataset,
  agencies: Agencies,
  day: Moment,
): { readonly batches: readonly Batch[]; readonly succeeded: readonly Succession[] } {
  const known = new Map<readonly Entry[], readonly Entry[]>();
  const records = new Map<string, number>();
  const heirOf = (entry: Entry): Entry => (typeof entry === 'string' ? agencies.heir(entry, day) : entry);

  function count({ codes, dictionary }: Codes, heirs: readonly Entry[]): void {
    for (const code of codes) {
      const office = dictionary[code] as string;
      if (office !== heirs[code]) records.set(office, (records.get(office) ?? 0) + 1);
    }
  }

  function succeeded(vector: Codes, isRecord: boolean): Vector {
    const { dictionary } = vector;
    // Parts of a file share a dictionary, which is parsed once only where it stays one.
    const heirs = known.get(dictionary) ?? dictionary.map(heirOf);
    known.set(dictionary, heirs);
    if (heirs.every((heir, code) => heir === dictionary[code])) return vector;
    if (isRecord) count(vector, heirs);
    return { ...vector, dictionary: heirs };
  }

  const isOffice = (column: string): boolean => dataset.columns.get(column)?.spec.type === 'agency';
  const batches = before.map((batch): Batch => {
    const columns = [...batch.columns].map(([name, vector]): [string, Vector] => [
      name,
      vector.kind === 'codes' && isOffice(name) ? succeeded(vector, batch.standing === 'record') : vector,
    ]);
    return { ...batch, columns: new Map(columns) };
  });
  const all = [...records].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    batches,
    succeeded: all.map(([from, count]) => ({ from, to: agencies.heir(from, day), records: count })),
  };
}
