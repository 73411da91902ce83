import type { Agencies } from '../catalog/agencies.js';
import type { Check, Dataset } from '../catalog/dataset.js';
import { fold } from '../text/fold.js';
import type { Words } from '../text/words.js';
import { YES } from '../values/truth.js';
import type { Batch } from '../values/vector.js';
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

/** Offices that the dictionary does not have, once for every record; a level in the place of an office is none. */
function strangerWatch({ name: dataset, columns }: Dataset, agencies: Agencies): Watch {
  const counts = new Map<string, number>();
  const isStranger = (office: string): boolean =>
    agencies.levelOf(office) === undefined && !agencies.levels.has(fold(office));
  const isAgency = (name: string): boolean => columns.get(name)?.spec.type === 'agency';
  return {
    add(batch) {
      for (const [column, vector] of batch.columns) {
        if (vector.kind !== 'codes' || !isAgency(column)) continue;
        const strange = vector.dictionary.map((entry) => typeof entry === 'string' && isStranger(entry));
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
