import { type Cell, type Facts, isNumber, isUnknown, type Json, type Plain, type Where } from './facts.js';
import { asked, key, SIGNS } from './oracle-where.js';
import { LEVEL_OF } from './random-datasets.js';
import { against, by, minus, over, plus, type Rational, rational, read } from './rational.js';

/** A naive reading of the definition language, for tests only: it filters arrays and shares nothing with the engine. */
export interface Answer {
  readonly numerator: Rational;
  readonly denominator: Rational | null;
}

export type Absent = 'no-records' | 'base-absent' | 'base-zero';
/** Something that is asked is not known, so that there is no exact answer. */
export const OPEN = 'open';

class Open extends Error {}

const ZERO = rational(0);
const isZero = ({ top }: Rational): boolean => top === 0n;

/** The records that are in question, all of them known. */
function chosen(dataset: string, wheres: readonly Where[], facts: Facts): Plain[] {
  return asked(dataset, wheres, facts).map(([record, truth]) => {
    if (truth === undefined) throw new Open();
    return record;
  });
}

function cellOf(record: Plain, column: string): Cell {
  const cell = record[column] ?? null;
  if (isUnknown(cell)) throw new Open();
  return cell;
}

interface Total extends Answer {
  readonly rows: number;
}

/** The amount, with what it is divided by where it is a mean; null where there is nothing to add. */
function total(spec: Json, facts: Facts, ...further: Where[]): Total | null {
  const wheres = [(spec.where ?? {}) as Where, ...further];
  const counted = (rows: number): Total => ({ numerator: rational(rows), denominator: null, rows });
  if ('count' in spec) return counted(chosen(spec.count, wheres, facts).length);
  const { dataset, column, weight } = spec.distinct ?? spec.sum ?? spec.mean ?? spec.rank;
  const records = chosen(dataset, wheres, facts);
  if ('rank' in spec) return placeOf(spec.rank, records);
  if ('distinct' in spec) {
    const values = valuesOf(records, column);
    if (officesAt(spec.distinct.names_all ?? []).some((office) => !values.has(office))) throw new Open();
    return counted(values.size);
  }
  if ('sum' in spec) {
    const cells = records.map((one) =>
      ([column].flat() as string[]).map((name) => cellOf(one, name)).filter(isNumber),
    );
    const rows = cells.filter((some) => some.length > 0).length;
    return rows === 0 ? null : { numerator: cells.flat().reduce(plus), denominator: null, rows };
  }
  let [numerator, denominator, rows] = [ZERO, ZERO, 0];
  for (const record of records) {
    const value = cellOf(record, column);
    const times = weight === undefined ? rational(1) : cellOf(record, weight);
    if (!isNumber(value) || !isNumber(times)) continue;
    rows++;
    [numerator, denominator] = [plus(numerator, by(value, times)), plus(denominator, times)];
  }
  return isZero(denominator) ? null : { numerator, denominator, rows };
}

/** Of these nobody knows, where no record that is in question names them. */
const officesAt = (levels: readonly string[]): string[] =>
  Object.entries(LEVEL_OF).flatMap(([office, level]) => (levels.includes(level) ? [key(office)] : []));

const valuesOf = (records: readonly Plain[], column: string): Set<string> =>
  new Set(
    records
      .map((one) => cellOf(one, column))
      .filter((cell) => cell !== null)
      .map(key),
  );

/** The place that was published, else one more than the number of those with a higher score. */
function placeOf({ among, of, score, rank }: Json, records: readonly Plain[]): Total | null {
  const named = records.filter((record) => cellOf(record, among) !== null);
  const own = named.filter((record) => record[among] === of);
  const places = own.map((record): Rational | null => {
    const published = rank === undefined ? null : cellOf(record, rank);
    if (isNumber(published)) return published;
    const others = named.filter((other) => record[among] !== other[among]);
    const scores = [record, ...others].map((one) => cellOf(one, score));
    const [mine] = scores;
    if (!scores.every(isNumber) || !isNumber(mine)) return null;
    return rational(scores.filter((one) => isNumber(one) && against(one, mine) > 0).length + 1);
  });
  const [first] = places;
  if (!first) {
    // Several rows of one office, only some of which tell its place.
    if (places.some((place) => place !== null)) throw new Open();
    return null;
  }
  if (places.some((place) => place === null || against(place, first) !== 0)) throw new Open();
  return { numerator: first, denominator: null, rows: 1 };
}

export const amountOf = ({ numerator, denominator }: Answer): Rational =>
  denominator ? over(numerator, denominator) : numerator;

/** What a measure comes to, found by filtering. */
export function answer(measure: Json, facts: Facts): Answer | Absent | typeof OPEN {
  try {
    return found(measure, facts);
  } catch (error) {
    if (error instanceof Open) return OPEN;
    throw error;
  }
}

function found(measure: Json, facts: Facts): Answer | Absent {
  if ('checklist' in measure) return listed(measure.checklist, facts);
  if ('ratio' in measure) return ratio(measure.ratio, facts);
  const form = ['change', 'reduction', 'difference'].find((name) => name in measure);
  if (form === undefined) return total(measure, facts) ?? 'no-records';
  const [from, to] = [total(measure[form].from, facts), total(measure[form].to, facts)];
  if (!from || from.rows === 0) return 'base-absent';
  const then = amountOf(from);
  if (form !== 'difference' && isZero(then)) return 'base-zero';
  if (!to || to.rows === 0) return 'no-records';
  const grown = minus(amountOf(to), then);
  if (form === 'difference') return { numerator: grown, denominator: null };
  return { numerator: form === 'change' ? grown : minus(ZERO, grown), denominator: then };
}

function ratio({ of, per, numerator, ...population }: Json, facts: Facts): Answer | Absent {
  const below = total(per ?? population, facts);
  const above = of ? total(of, facts) : total(population, facts, numerator);
  if (!below || below.rows === 0) return 'no-records';
  if (isZero(amountOf(below))) return 'base-zero';
  return { numerator: above ? amountOf(above) : ZERO, denominator: amountOf(below) };
}

function listed({ dataset, items }: Json, facts: Facts): Answer {
  const { item, met, refused } = facts.checklist;
  const some = (id: string, where: Where): boolean =>
    asked(dataset, [{ [item]: id }, where], facts).some(([, truth]) => truth === true);
  const ids = (items as { id: string }[]).map(({ id }) => id);
  const unproven = ids.filter((id) => !some(id, met));
  const unknown = asked(dataset, [{ any: [met, refused] }], facts).some(([, truth]) => truth === undefined);
  if (unknown || unproven.some((id) => !some(id, refused))) throw new Open();
  return { numerator: rational(ids.length - unproven.length), denominator: rational(ids.length) };
}

/** pass, fail, in-progress, no-data or no-threshold. */
export function verdict(
  outcome: Answer | Absent,
  threshold: Readonly<Record<string, unknown>> | 'none',
): string {
  if (typeof outcome === 'string') return 'no-data';
  if (threshold === 'none') return 'no-threshold';
  const [op, line] = Object.entries(threshold).find(([name]) => name in SIGNS) as [string, string | number];
  return (SIGNS[op] as (sign: number) => boolean)(against(amountOf(outcome), read(line))) ? 'pass' : 'fail';
}
