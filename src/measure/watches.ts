import type { Agencies } from '../catalog/agencies.js';
import type { Dataset } from '../catalog/dataset.js';
import type { Words } from '../text/words.js';
import type { Exact } from '../values/exact.js';
import { ZERO } from '../values/exact.js';
import { isEmpty, type Moment } from '../values/moment.js';
import { inPeriod } from '../values/period.js';
import { type Batch, codedColumn, keyColumn } from '../values/vector.js';
import type { Predicate } from './mask.js';
import { compileAll, type Judging } from './predicate.js';

/** What a dataset's records say of themselves: a check that some fail, the days they cover, offices they leave out. */
export type Finding =
  | {
      readonly kind: 'check';
      readonly dataset: string;
      readonly name: string;
      readonly say: Words;
      readonly count: number;
    }
  | {
      readonly kind: 'span';
      readonly dataset: string;
      readonly inPeriod: number;
      readonly first: Moment;
      readonly last: Moment;
    }
  | { readonly kind: 'left-out'; readonly dataset: string; readonly agencies: readonly string[] };

/** Looks at the records of a dataset as they pass. What it finds changes no figure. */
export interface Watch {
  add(batch: Batch): void;
  findings(): Finding[];
}

export function watchDataset(dataset: Dataset, judging: Judging, agencies: Agencies): Watch {
  const watches = [
    ...checkWatches(dataset, judging),
    spanWatch(dataset, judging),
    namesWatch(dataset, agencies),
  ];
  return {
    add: (batch) => {
      for (const watch of watches) watch.add(batch);
    },
    findings: () => watches.flatMap((watch) => watch.findings()),
  };
}

/** Counts the records that the dataset's own checks and identities find fault with. */
function checkWatches(dataset: Dataset, judging: Judging): Watch[] {
  const { checks = [], identities = [] } = dataset.spec;
  const watch = (name: string, say: Words, fails: Predicate): Watch => {
    let count = 0;
    return {
      add: (batch) => {
        for (const fault of fails(batch)) count += fault;
      },
      findings: () => (count === 0 ? [] : [{ kind: 'check', dataset: dataset.name, name, say, count }]),
    };
  };
  return [
    ...checks.map(({ name, say, when }) => watch(name, say, compileAll([when], dataset, judging))),
    ...identities.map(({ name, say, total, parts }) => watch(name, say, broken(total, parts))),
  ];
}

/** The first and the last day of events, and how many of them lie in the period. */
function spanWatch({ name: dataset, spec }: Dataset, { run }: Judging): Watch {
  let [first, last, within] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  return {
    add(batch) {
      const vector = batch.columns.get(spec.dimensions?.month ?? '');
      if (spec.kind !== 'event' || vector?.kind !== 'moments') return;
      for (const value of vector.values) {
        if (isEmpty(value)) continue;
        first = Math.min(first, value);
        last = Math.max(last, value);
        if (inPeriod(value, run.period)) within++;
      }
    },
    findings: () => (first > last ? [] : [{ kind: 'span', dataset, inPeriod: within, first, last }]),
  };
}

/** The offices that a dataset should name and does not: 5 of 278 listed would make 100 %. */
function namesWatch({ name: dataset, spec }: Dataset, agencies: Agencies): Watch {
  const { column, levels } = spec.names_all ?? { column: '', levels: [] };
  const seen = new Set<string>();
  return {
    add(batch) {
      const at = keyColumn(batch, column);
      for (let row = 0; row < batch.size; row++) {
        const value = at(row);
        if (value !== null) seen.add(value);
      }
    },
    findings() {
      const leftOut = agencies.idsAt(levels).filter((id) => !seen.has(id));
      return leftOut.length === 0 ? [] : [{ kind: 'left-out', dataset, agencies: leftOut }];
    },
  };
}

/** Records whose total is not the sum of its parts; a record that lacks the total or every part is not judged. */
function broken(total: string, parts: readonly string[]): Predicate {
  return (batch) => {
    const mask = new Uint8Array(batch.size);
    const totalAt = codedColumn(batch, total);
    const partsAt = parts.map((part) => codedColumn(batch, part));
    for (let row = 0; row < batch.size; row++) {
      const whole = totalAt(row) as Exact | null;
      const filled = partsAt.map((at) => at(row) as Exact | null).filter((value) => value !== null);
      if (whole === null || filled.length === 0) continue;
      mask[row] = filled.reduce((sum, value) => sum.add(value), ZERO).equals(whole) ? 0 : 1;
    }
    return mask;
  };
}
