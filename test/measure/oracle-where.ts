import {
  type Cell,
  type Facts,
  isDay,
  isNumber,
  isUnknown,
  type Json,
  type Known,
  meant,
  type Plain,
  type Where,
} from './facts.js';
import { against, written } from './rational.js';

/** Kleene's three: undefined is what nobody can tell. */
export type Maybe = boolean | undefined;

const all = (parts: readonly Maybe[]): Maybe =>
  parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
const some = (parts: readonly Maybe[]): Maybe =>
  parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
const not = (part: Maybe): Maybe => (part === undefined ? undefined : !part);

/** The text by which two cells are the same. */
export const key = (cell: Cell): string =>
  isNumber(cell) ? written(cell) : isDay(cell) ? `${cell.day} ${cell.seconds}` : String(cell);

/** The sign of a − b; NaN where only the same can be told, and they are not. */
function sign(a: Cell, b: Cell, byDay: boolean): number {
  if (isDay(a) && isDay(b)) {
    const whole = byDay || a.seconds === undefined || b.seconds === undefined;
    return a.day - b.day || (whole ? 0 : (a.seconds as number) - (b.seconds as number));
  }
  if (isNumber(a) && isNumber(b)) return against(a, b);
  return key(a) === key(b) ? 0 : Number.NaN;
}

export const SIGNS: Readonly<Record<string, (sign: number) => boolean>> = {
  at_least: (one) => one >= 0,
  at_most: (one) => one <= 0,
  more_than: (one) => one > 0,
  less_than: (one) => one < 0,
  column: (one) => one === 0,
};

/** What a condition is of a record. */
export function holds(record: Plain, where: Where, facts: Facts): Maybe {
  return all(
    Object.entries(where).map(([name, test]) => {
      if (name === 'any') return some((test as Where[]).map((one) => holds(record, one, facts)));
      if (name === 'not') return not(holds(record, test as Where, facts));
      return passes(record, name, test, facts);
    }),
  );
}

function passes(record: Plain, name: string, test: unknown, facts: Facts): Maybe {
  const cell = record[name] ?? null;
  const type = facts.types[name] as string;
  const isOneOf = (scalars: unknown): Maybe =>
    beside(cell, (known) =>
      [scalars].flat().some((one) => sign(known, meant(one as string, type, facts), false) === 0),
    );
  if (typeof test !== 'object' || test === null || Array.isArray(test)) return isOneOf(test);
  return all(
    Object.entries(test).map(([op, operand]): Maybe => {
      if (op === 'empty') return isEmpty(cell, operand as boolean);
      if (op === 'not') return not(isOneOf(operand));
      if (operand === 'period')
        return beside(cell, (known) => isDay(known) && known.day >= facts.from && known.day <= facts.to);
      if (op === 'in') return joined(cell, operand, facts);
      const fits = SIGNS[op] as (one: number) => boolean;
      if (op !== 'column' && typeof operand !== 'object')
        return beside(cell, (known) => fits(sign(known, meant(operand as string, type, facts), false)));
      const { column, by } = op === 'column' ? { column: operand, by: undefined } : (operand as Json);
      const other = record[column] ?? null;
      if (cell === null || other === null) return false;
      return beside(cell, (one) => beside(other, (two) => fits(sign(one, two, by === 'day'))));
    }),
  );
}

/** A test of what stands in a cell: of nothing it never holds. */
function beside(cell: Known, test: (known: Cell) => Maybe): Maybe {
  if (cell === null) return false;
  return isUnknown(cell) ? undefined : test(cell);
}

function isEmpty(cell: Known, wanted: boolean): Maybe {
  if (isUnknown(cell as Known) && (cell as { unknown: string }).unknown === 'word') return undefined;
  return (cell === null || isUnknown(cell)) === wanted;
}

/** Whether some record of another dataset has this value. */
function joined(cell: Known, { dataset, column, where = {} }: Json, facts: Facts): Maybe {
  if (cell === null) return false;
  const others = (facts.tables[dataset] ?? []).map(
    (record) => [record[column] ?? null, holds(record, where, facts)] as const,
  );
  // One of which neither is known may be any.
  const blind = others.some(([other, wanted]) => isUnknown(other) && wanted !== false);
  if (isUnknown(cell)) return undefined;
  const own = others.filter(([other]) => other !== null && !isUnknown(other) && key(other) === key(cell));
  if (own.length === 0 && facts.kinds[dataset] === 'reference') return undefined;
  return some([...own.map(([, wanted]) => wanted), ...(blind ? [undefined] : [])]);
}

/** The records of a dataset, each with what conditions are of it; those that fail one for certain are left out. */
export const asked = (dataset: string, wheres: readonly Where[], facts: Facts): [Plain, Maybe][] =>
  (facts.tables[dataset] ?? []).flatMap((record): [Plain, Maybe][] => {
    const truth = all(wheres.map((where) => holds(record, where, facts)));
    return truth === false ? [] : [[record, truth]];
  });
