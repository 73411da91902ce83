import type { Dataset, Dimension } from '../catalog/dataset.js';
import { type Aggregate, compileAggregate, type Total } from '../language/aggregates/registry.js';
import type { Part } from '../language/measure.js';
import { isEmpty, monthOf } from '../values/moment.js';
import { type Batch, keyOf, type Rows } from '../values/vector.js';
import type { Predicate } from './mask.js';
import { compileAll, type Judging } from './predicate.js';

/** What a pass over records accumulates for one aggregate: the whole, and each group of `--by`. */
export interface Tally {
  readonly total: unknown;
  readonly groups: ReadonlyMap<string, unknown>;
}

/** One aggregate at work. Tallies of the same counter merge exactly. */
export interface Counter {
  readonly aggregate: Aggregate<unknown>;
  start(): Tally;
  add(tally: Tally, batch: Batch): Tally;
  merge(a: Tally, b: Tally): Tally;
}

export function counter(
  part: Part,
  dataset: Dataset,
  judging: Judging,
  groupColumn: string | undefined,
): Counter {
  const aggregate = compileAggregate(part.aggregate);
  const predicate: Predicate = compileAll(part.where, dataset, judging);
  return {
    aggregate,
    start: () => ({ total: aggregate.start(), groups: new Map() }),
    add(tally, batch) {
      const rows = chosen(predicate(batch));
      const total = aggregate.add(tally.total, batch, rows);
      if (groupColumn === undefined) return { total, groups: tally.groups };
      const groups = new Map(tally.groups);
      for (const [name, members] of split(batch, rows, groupColumn)) {
        groups.set(name, aggregate.add(groups.get(name) ?? aggregate.start(), batch, members));
      }
      return { total, groups };
    },
    merge(a, b) {
      const groups = new Map(a.groups);
      for (const [name, state] of b.groups) {
        const mine = groups.get(name);
        groups.set(name, mine === undefined ? state : aggregate.merge(mine, state));
      }
      return { total: aggregate.merge(a.total, b.total), groups };
    },
  };
}

export const totalOf = ({ aggregate }: Counter, state: unknown): Total | null =>
  aggregate.result(state === undefined ? aggregate.start() : state);

function chosen(mask: Uint8Array): Rows {
  const rows = new Uint32Array(mask.length);
  let size = 0;
  for (let row = 0; row < mask.length; row++) if (mask[row] === 1) rows[size++] = row;
  return rows.subarray(0, size);
}

/** The group that a record without an agency, a level or a date belongs to. */
export const NO_GROUP = '';

function split(batch: Batch, rows: Rows, column: string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  const nameAt = groupAt(batch, column);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const name = nameAt(row);
    const members = groups.get(name);
    if (members) members.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

function groupAt(batch: Batch, column: string): (row: number) => string {
  const vector = batch.columns.get(column);
  if (vector?.kind === 'moments') {
    return (row) => {
      const value = vector.values[row] as number;
      return isEmpty(value) ? NO_GROUP : monthOf(value);
    };
  }
  if (vector?.kind !== 'codes') return () => NO_GROUP;
  return (row) => {
    const value = vector.dictionary[vector.codes[row] as number];
    return value === null || value === undefined ? NO_GROUP : keyOf(value);
  };
}

export const groupColumn = (dataset: Dataset, by: Dimension | undefined): string | undefined =>
  by === undefined ? undefined : dataset.spec.dimensions?.[by];
