import { chosen, type Facts, isNumber, type Json, key, SIGNS, type Where } from './oracle-where.js';
import { against, by, minus, over, plus, type Rational, rational, read } from './rational.js';

/** A naive reading of the definition language, for tests only: it filters arrays and shares nothing with the engine. */
export interface Answer {
  readonly numerator: Rational;
  readonly denominator: Rational | null;
}

export type Absent = 'no-records' | 'base-absent' | 'evidence-missing';

/** The amount, with what it is divided by where it is a mean; null where there is nothing to add. */
function total(spec: Json, facts: Facts, ...further: Where[]): Answer | null {
  const wheres = [(spec.where ?? {}) as Where, ...further];
  if ('count' in spec)
    return { numerator: rational(chosen(spec.count, wheres, facts).length), denominator: null };
  const { dataset, column, weight } = spec.distinct ?? spec.sum ?? spec.mean;
  const records = chosen(dataset, wheres, facts);
  const numbers = (name: string): Rational[] => records.map((one) => one[name] ?? null).filter(isNumber);
  if ('distinct' in spec) {
    const values = new Set(
      records
        .map((one) => one[column] ?? null)
        .filter((cell) => cell !== null)
        .map(key),
    );
    return { numerator: rational(values.size), denominator: null };
  }
  if ('sum' in spec) {
    const cells = ([column].flat() as string[]).flatMap(numbers);
    return cells.length === 0 ? null : { numerator: cells.reduce(plus), denominator: null };
  }
  let [numerator, denominator] = [rational(0), rational(0)];
  for (const record of records) {
    const [value, times] = [
      record[column] ?? null,
      weight === undefined ? rational(1) : (record[weight] ?? null),
    ];
    if (!isNumber(value) || !isNumber(times)) continue;
    [numerator, denominator] = [plus(numerator, by(value, times)), plus(denominator, times)];
  }
  return denominator.top === 0n ? null : { numerator, denominator };
}

export const amountOf = ({ numerator, denominator }: Answer): Rational =>
  denominator ? over(numerator, denominator) : numerator;

/** What a measure comes to, found by filtering. */
export function answer(measure: Json, facts: Facts): Answer | Absent {
  if ('checklist' in measure) return listed(measure.checklist, facts);
  if ('ratio' in measure) {
    const { of, per, numerator, ...population } = measure.ratio;
    const below = total(per ?? population, facts);
    const above = of ? total(of, facts) : total(population, facts, numerator);
    if (!below || amountOf(below).top === 0n) return 'no-records';
    return { numerator: above ? amountOf(above) : rational(0), denominator: amountOf(below) };
  }
  const change = measure.change ?? measure.reduction;
  if (!change) return total(measure, facts) ?? 'no-records';
  const [from, to] = [total(change.from, facts), total(change.to, facts)];
  if (!from || amountOf(from).top === 0n) return 'base-absent';
  if (!to || amountOf(to).top === 0n) return 'no-records';
  const difference = minus(amountOf(to), amountOf(from));
  return {
    numerator: 'change' in measure ? difference : minus(rational(0), difference),
    denominator: amountOf(from),
  };
}

function listed({ dataset, items }: Json, facts: Facts): Answer | Absent {
  const list = facts.checklist as NonNullable<Facts['checklist']>;
  const some = (id: string, where: Where): boolean =>
    chosen(dataset, [{ [list.item]: id }, where], facts).length > 0;
  const ids = (items as { id: string }[]).map(({ id }) => id);
  const unproven = ids.filter((id) => !some(id, list.met));
  if (unproven.length > 0 && !unproven.some((id) => some(id, list.refused))) return 'evidence-missing';
  return { numerator: rational(ids.length - unproven.length), denominator: rational(ids.length) };
}

/** pass, fail, no-data or no-threshold. */
export function verdict(
  found: Answer | Absent,
  threshold: Readonly<Record<string, unknown>> | 'none',
): string {
  if (typeof found === 'string') return 'no-data';
  if (threshold === 'none') return 'no-threshold';
  const [op, line] = Object.entries(threshold).find(([name]) => name in SIGNS) as [string, string | number];
  return (SIGNS[op] as (sign: number) => boolean)(against(amountOf(found), read(line))) ? 'pass' : 'fail';
}
