import type { Column, Dataset } from '../catalog/dataset.js';
import { isDated, isNumeric } from '../language/columns/column.js';
import { resolveScalar } from '../language/columns/scalar.js';
import type { Compare, Empty, In, InPeriod, Join } from '../language/condition/tree.js';
import { HOLDS } from '../language/condition/written.js';
import { type Exact, exact } from '../values/exact.js';
import { compareDays, compareMoments, EMPTY, isEmpty, isoMoment, type Moment } from '../values/moment.js';
import { inPeriod } from '../values/period.js';
import type { Timeframe } from '../values/timeframe.js';
import { type Mask, NO, type Truth, truthOf, UNKNOWN, YES } from '../values/truth.js';
import {
  type Batch,
  BLANK_CODE,
  contentAt,
  type Entry,
  isKnown,
  isUnread,
  keyOf,
  UNREAD,
  type Unread,
  type Value,
} from '../values/vector.js';
import type { JoinAnswers } from './join-answers.js';

/** What a leaf of a condition is of each row of a batch. */
export type Test = (batch: Batch) => Mask;

/** What a comparison has to be, given the sign; no sign (NaN) fulfils none. */
const SIGNS: Record<Compare['op'], (sign: number) => boolean> = { ...HOLDS, equal: (sign) => sign === 0 };

/** Judges each distinct entry of a coded column once; of a column that a file lacks nothing is known. */
function everyEntry(name: string, judge: (entry: Entry) => Truth): Test {
  let dictionary: readonly Entry[] | undefined;
  let truths: Truth[] = [];
  return (batch) => {
    const vector = batch.columns.get(name);
    if (vector?.kind !== 'codes') return everywhere(batch, vector?.kind === 'empty' ? judge(null) : UNKNOWN);
    if (vector.dictionary !== dictionary) [dictionary, truths] = [vector.dictionary, []];
    for (let code = truths.length; code < dictionary.length; code++)
      truths.push(judge(dictionary[code] as Entry));
    const mask = new Uint8Array(batch.size);
    for (let row = 0; row < batch.size; row++) mask[row] = truths[vector.codes[row] as number] as Truth;
    return mask;
  };
}

/** What a value fulfils; an empty cell fulfils nothing, and of an unread one nobody knows. */
const entries = (name: string, judge: (value: Value) => Truth): Test =>
  everyEntry(name, (entry) => (entry === null ? NO : isUnread(entry) ? UNKNOWN : judge(entry)));

/** Judges the dates of a column one by one, the empty and the unread ones among them. */
function everyMoment(name: string, judge: (value: Moment, unread: readonly Unread[]) => Truth): Test {
  return (batch) => {
    const vector = batch.columns.get(name);
    if (vector?.kind !== 'moments')
      return everywhere(batch, vector?.kind === 'empty' ? judge(EMPTY, []) : UNKNOWN);
    const mask = new Uint8Array(batch.size);
    for (let row = 0; row < batch.size; row++) mask[row] = judge(vector.values[row] as Moment, vector.unread);
    return mask;
  };
}

const moments = (name: string, judge: (value: Moment) => Truth): Test =>
  everyMoment(name, (value) => (isEmpty(value) ? NO : value >= UNREAD ? UNKNOWN : judge(value)));

const everywhere = ({ size }: Batch, truth: Truth): Mask => new Uint8Array(size).fill(truth);

export function inTest({ values }: In, column: Column, timeframe: Timeframe): Test {
  const resolved = values.map((value) => resolveScalar(column.spec, column.read, value, timeframe));
  if (isDated(column.spec)) {
    const days = resolved.flatMap((one) => ('moment' in one ? [one.moment] : []));
    return moments(column.name, (value) => truthOf(days.some((day) => compareMoments(value, day) === 0)));
  }
  const wanted = new Set(resolved.flatMap((one) => ('value' in one ? [textOf(one.value)] : [])));
  return entries(column.name, (value) => truthOf(wanted.has(keyOf(value))));
}

const textOf = (value: string | boolean | Exact): string =>
  typeof value === 'object' ? value.toFraction() : String(value);

export function compareTest(
  { op, to }: Compare,
  column: Column,
  { columns }: Dataset,
  timeframe: Timeframe,
): Test {
  const holds = SIGNS[op];
  if ('value' in to) {
    const resolved = resolveScalar(column.spec, column.read, to.value, timeframe);
    if ('moment' in resolved)
      return moments(column.name, (value) => truthOf(holds(compareMoments(value, resolved.moment))));
    const number = 'value' in resolved ? resolved.value : undefined;
    if (typeof number !== 'object') throw new TypeError(`${column.name} cannot be compared with ${to.value}`);
    return entries(column.name, (value) => truthOf(holds(exact(keyOf(value)).compare(number))));
  }
  const other = columns.get(to.column);
  if (!other) throw new TypeError(`no column ${to.column}`);
  if (isDated(column.spec))
    return compareDates(column.name, other.name, holds, to.by === 'day' ? compareDays : compareMoments);
  const numeric = isNumeric(column.spec) && isNumeric(other.spec);
  return compareRows(column.name, other.name, holds, (a, b) =>
    numeric ? exact(a).compare(exact(b)) : sameness(a, b),
  );
}

/** Of what has no order only whether it is the same. */
const sameness = (a: string, b: string): number => (a === b ? 0 : Number.NaN);

function compareDates(
  a: string,
  b: string,
  holds: (sign: number) => boolean,
  sign: (a: Moment, b: Moment) => number,
): Test {
  return (batch) => {
    const [left, right] = [batch.columns.get(a), batch.columns.get(b)];
    const at = (vector: typeof left, row: number): number =>
      vector?.kind === 'moments'
        ? (vector.values[row] as number)
        : vector?.kind === 'empty'
          ? Number.NaN
          : UNREAD;
    const mask = new Uint8Array(batch.size);
    for (let row = 0; row < batch.size; row++) {
      const [one, other] = [at(left, row), at(right, row)];
      // Where one is empty nothing is compared, whatever the other may be.
      if (isEmpty(one) || isEmpty(other)) mask[row] = NO;
      else mask[row] = one >= UNREAD || other >= UNREAD ? UNKNOWN : truthOf(holds(sign(one, other)));
    }
    return mask;
  };
}

function compareRows(
  a: string,
  b: string,
  holds: (sign: number) => boolean,
  sign: (a: string, b: string) => number,
): Test {
  return (batch) => {
    const [left, right] = [batch.columns.get(a), batch.columns.get(b)];
    const mask = new Uint8Array(batch.size);
    for (let row = 0; row < batch.size; row++) {
      const [one, other] = [contentAt(left, row), contentAt(right, row)];
      if (one === 'empty' || other === 'empty') mask[row] = NO;
      else mask[row] = isKnown(one) && isKnown(other) ? truthOf(holds(sign(one.key, other.key))) : UNKNOWN;
    }
    return mask;
  };
}

export const periodTest = ({ column }: InPeriod, { period }: Timeframe): Test =>
  moments(column, (value) => truthOf(inPeriod(value, period)));

/** A blank cell is empty whatever its blank means; of one that cannot be read nobody knows what it should hold. */
export function emptyTest({ column }: Empty): Test {
  const unread = ({ code }: Unread): Truth => (code === BLANK_CODE ? YES : UNKNOWN);
  const coded = everyEntry(column, (entry) => (entry === null ? YES : isUnread(entry) ? unread(entry) : NO));
  const dated = everyMoment(column, (value, list) => {
    if (isEmpty(value)) return YES;
    return value >= UNREAD ? unread(list[value - UNREAD] as Unread) : NO;
  });
  return byStorage(column, coded, dated);
}

export function joinTest({ column }: Join, answers: JoinAnswers): Test {
  const coded = entries(column, (value) => answers.truth(keyOf(value)));
  const dated = moments(column, (value) => answers.truth(isoMoment(value)));
  return byStorage(column, coded, dated);
}

const byStorage =
  (column: string, coded: Test, dated: Test): Test =>
  (batch) =>
    (batch.columns.get(column)?.kind === 'moments' ? dated : coded)(batch);
