import type { Agencies } from '../catalog/agencies.js';
import type { Check, Dataset } from '../catalog/dataset.js';
import type { Words } from '../text/words.js';
import { type Exact, exact, ZERO } from '../values/exact.js';
import { YES } from '../values/truth.js';
import { type Batch, contentAt, isKnown } from '../values/vector.js';
import type { Member } from './members.js';
import type { Program } from './program.js';

/**
 * What a dataset's records say of themselves: a check that some fail, names of offices that nobody knows, offices that
 * they must name and do not.
 */
export type Finding =
  | {
      readonly kind: 'check';
      readonly dataset: string;
      readonly name: string;
      readonly say: Words;
      readonly count: number;
    }
  | { readonly kind: 'stranger'; readonly dataset: string; readonly name: string; readonly count: number }
  | { readonly kind: 'left-out'; readonly dataset: string; readonly members: readonly Member[] };

/** Looks at the records of a dataset. What it finds changes no figure. */
export interface Watch {
  add(batch: Batch): void;
  findings(): Finding[];
}

export function watchDataset(
  dataset: Dataset,
  program: (check: Check) => Program,
  agencies: Agencies,
): Watch {
  const watches = [
    ...dataset.checks.map((check) => checkWatch(dataset, check, (batch) => program(check).mask(batch))),
    ...(dataset.spec.identities ?? []).map((identity) =>
      checkWatch(dataset, identity, broken(identity.total, identity.parts)),
    ),
    strangerWatch(dataset, agencies),
  ];
  return {
    add: (batch) => {
      for (const watch of watches) watch.add(batch);
    },
    findings: () => watches.flatMap((watch) => watch.findings()),
  };
}

/** Counts the records that a check finds fault with for certain. */
function checkWatch(
  { name: dataset }: Dataset,
  { name, say }: Pick<Check, 'name' | 'say'>,
  fails: (batch: Batch) => Uint8Array,
): Watch {
  let count = 0;
  return {
    add: (batch) => {
      for (const truth of fails(batch)) if (truth === YES) count++;
    },
    findings: () => (count === 0 ? [] : [{ kind: 'check', dataset, name, say, count }]),
  };
}

const MOST_STRANGERS = 10_000;

/** Offices that the dictionary does not have, once for every record. */
function strangerWatch({ name: dataset, columns }: Dataset, agencies: Agencies): Watch {
  const counts = new Map<string, number>();
  const isAgency = (name: string): boolean => columns.get(name)?.spec.type === 'agency';
  return {
    add(batch) {
      for (const [column, vector] of batch.columns) {
        if (vector.kind !== 'codes' || !isAgency(column)) continue;
        const strange = vector.dictionary.map(
          (entry) => typeof entry === 'string' && agencies.levelOf(entry) === undefined,
        );
        if (!strange.includes(true)) continue;
        for (const code of vector.codes) {
          const name = String(vector.dictionary[code]);
          if (strange[code] && (counts.size < MOST_STRANGERS || counts.has(name)))
            counts.set(name, (counts.get(name) ?? 0) + 1);
        }
      }
    },
    findings: () => [...counts].map(([name, count]) => ({ kind: 'stranger', dataset, name, count })),
  };
}

/** Records whose total is not the sum of its parts; a record that lacks the total or every part is not judged. */
function broken(total: string, parts: readonly string[]): (batch: Batch) => Uint8Array {
  return (batch) => {
    const mask = new Uint8Array(batch.size);
    const numberAt = (name: string, row: number): Exact | null => {
      const content = contentAt(batch.columns.get(name), row);
      return isKnown(content) ? exact(content.key) : null;
    };
    for (let row = 0; row < batch.size; row++) {
      const whole = numberAt(total, row);
      const cells = parts.map((part) => numberAt(part, row));
      const filled = cells.filter((cell) => cell !== null);
      if (!whole || filled.length === 0) continue;
      if (!filled.reduce((sum, cell) => sum.add(cell), ZERO).equals(whole)) mask[row] = YES;
    }
    return mask;
  };
}
