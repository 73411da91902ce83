import type { Dataset } from '../catalog/dataset.js';
import type { Exact } from '../kinds/exact.js';
import { ZERO } from '../kinds/exact.js';
import { isEmpty, type Moment } from '../kinds/moment.js';
import { inPeriod } from '../kinds/period.js';
import { type Batch, codedColumn } from '../kinds/vector.js';
import type { Words } from '../text/words.js';
import type { Predicate } from './mask.js';
import { compileAll, type Judging } from './predicate.js';

/** What a dataset's records say of themselves: a check that some fail, or the days that they cover. */
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
    };

/** Counts the records that a dataset's own checks and identities find fault with. They change no figure. */
export class DatasetChecks {
  readonly #dataset: Dataset;
  readonly #checks: { name: string; say: Words; predicate: Predicate; count: number }[];
  readonly #judging: Judging;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  #inPeriod = 0;

  constructor(dataset: Dataset, judging: Judging) {
    this.#dataset = dataset;
    this.#judging = judging;
    const { checks = [], identities = [] } = dataset.spec;
    this.#checks = [
      ...checks.map(({ name, say, when }) => ({
        name,
        say,
        predicate: compileAll([when], dataset, judging),
        count: 0,
      })),
      ...identities.map(({ name, say, total, parts }) => ({
        name,
        say,
        predicate: broken(total, parts),
        count: 0,
      })),
    ];
  }

  add(batch: Batch): void {
    for (const check of this.#checks) for (const fails of check.predicate(batch)) check.count += fails;
    const vector = batch.columns.get(this.#dataset.spec.dimensions?.month ?? '');
    if (this.#dataset.spec.kind !== 'event' || vector?.kind !== 'moments') return;
    for (const value of vector.values) {
      if (isEmpty(value)) continue;
      if (value < this.#first) this.#first = value;
      if (value > this.#last) this.#last = value;
      if (inPeriod(value, this.#judging.run.period)) this.#inPeriod++;
    }
  }

  findings(): Finding[] {
    const { name: dataset } = this.#dataset;
    const failing = this.#checks.filter((check) => check.count > 0);
    const found: Finding[] = failing.map(({ name, say, count }) => ({
      kind: 'check',
      dataset,
      name,
      say,
      count,
    }));
    if (this.#first > this.#last) return found;
    return [
      ...found,
      { kind: 'span', dataset, inPeriod: this.#inPeriod, first: this.#first, last: this.#last },
    ];
  }
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
