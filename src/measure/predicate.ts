import type { Column, Dataset } from '../catalog/dataset.js';
import { resolveScalar } from '../language/columns/scalar.js';
import {
  COMPARISONS,
  type Comparison,
  type Condition,
  columnTests,
  HOLDS,
  type Operand,
  type Scalar,
  type SemiJoin,
  scalarsOf,
  type Test,
} from '../language/condition.js';
import type { Exact } from '../values/exact.js';
import { compareDays, compareMoments, isEmpty, isoMoment } from '../values/moment.js';
import { inPeriod } from '../values/period.js';
import type { Timeframe } from '../values/timeframe.js';
import { codedColumn, keyOf, type Value } from '../values/vector.js';
import { every, momentColumn, moments, none, type Predicate, some, values } from './mask.js';

/** What conditions are judged against. */
export interface Judging {
  readonly run: Timeframe;
  /** The values that a semi-join found in its dataset. */
  joined(join: SemiJoin): ReadonlySet<string>;
}

/** All the conditions at once. */
export function compileAll(conditions: readonly Condition[], dataset: Dataset, judging: Judging): Predicate {
  return every(conditions.map((condition) => compile(condition, dataset, judging)));
}

function compile(condition: Condition, dataset: Dataset, judging: Judging): Predicate {
  const all: Predicate[] = [];
  for (const [name, test] of columnTests(condition)) {
    const column = dataset.columns.get(name);
    if (column) all.push(compileTest(column, test, dataset, judging));
  }
  if (condition.any) all.push(some(condition.any.map((one) => compile(one, dataset, judging))));
  if (condition.not) all.push(none(compile(condition.not, dataset, judging)));
  return every(all);
}

function compileTest(column: Column, test: Test, dataset: Dataset, judging: Judging): Predicate {
  const scalars = scalarsOf(test);
  if (scalars) return oneOf(column, scalars, judging.run);
  const spec = test as Exclude<Test, Scalar | readonly Scalar[]>;
  const all: Predicate[] = [];
  for (const name of COMPARISONS) {
    const operand = spec[name];
    if (operand !== undefined) all.push(compare(column, HOLDS[name], operand, dataset, judging.run));
  }
  if (spec.column !== undefined)
    all.push(compare(column, (sign) => sign === 0, { column: spec.column }, dataset, judging.run));
  if (spec.not !== undefined) all.push(none(oneOf(column, [spec.not].flat() as Scalar[], judging.run)));
  if (spec.empty !== undefined) all.push(emptiness(column, spec.empty));
  if (spec.in === 'period') all.push(moments(column, (value) => inPeriod(value, judging.run.period)));
  else if (spec.in !== undefined) all.push(within(column, spec.in, judging));
  return every(all);
}

function oneOf(column: Column, scalars: readonly Scalar[], run: Timeframe): Predicate {
  const resolved = scalars.map((scalar) => resolveScalar(column.spec, column.read, scalar, run));
  const days = resolved.flatMap((one) => ('moment' in one ? [one.moment] : []));
  if (column.spec.type === 'date')
    return moments(column, (value) => days.some((day) => compareMoments(value, day) === 0));
  const wanted = new Set(resolved.flatMap((one) => ('value' in one ? [keyOf(one.value)] : [])));
  return values(column, (value) => wanted.has(keyOf(value)));
}

function compare(
  column: Column,
  holds: (typeof HOLDS)[Comparison],
  operand: Operand,
  dataset: Dataset,
  run: Timeframe,
): Predicate {
  if (typeof operand !== 'object') {
    const resolved = resolveScalar(column.spec, column.read, operand, run);
    if ('moment' in resolved)
      return moments(column, (value) => holds(compareMoments(value, resolved.moment)));
    if ('value' in resolved) return values(column, (value) => holds(order(value, resolved.value)));
    return (batch) => new Uint8Array(batch.size);
  }
  const other = operand.column;
  if (dataset.columns.get(other)?.spec.type !== 'date') return compareCodes(column, holds, other);
  const sign = operand.by === 'day' ? compareDays : compareMoments;
  return (batch) => {
    const mask = new Uint8Array(batch.size);
    const [left, right] = [momentColumn(batch, column.name), momentColumn(batch, other)];
    for (let row = 0; row < batch.size; row++) {
      const [a, b] = [left(row), right(row)];
      mask[row] = !isEmpty(a) && !isEmpty(b) && holds(sign(a, b)) ? 1 : 0;
    }
    return mask;
  };
}

function compareCodes(column: Column, holds: (typeof HOLDS)[Comparison], other: string): Predicate {
  return (batch) => {
    const mask = new Uint8Array(batch.size);
    const [left, right] = [codedColumn(batch, column.name), codedColumn(batch, other)];
    for (let row = 0; row < batch.size; row++) {
      const [a, b] = [left(row), right(row)];
      mask[row] = a !== null && b !== null && holds(order(a, b)) ? 1 : 0;
    }
    return mask;
  };
}

/** Numbers by size; of anything else only whether it is the same. */
function order(a: Value, b: Value): number {
  if (typeof a === 'object' && typeof b === 'object') return (a as Exact).compare(b as Exact);
  return keyOf(a) === keyOf(b) ? 0 : Number.NaN;
}

function emptiness(column: Column, empty: boolean): Predicate {
  const filled = column.spec.type === 'date' ? moments(column, () => true) : values(column, () => true);
  return empty ? none(filled) : filled;
}

function within(column: Column, join: SemiJoin, judging: Judging): Predicate {
  const found = judging.joined(join);
  if (column.spec.type === 'date') return moments(column, (value) => found.has(isoMoment(value)));
  return values(column, (value) => found.has(keyOf(value)));
}
