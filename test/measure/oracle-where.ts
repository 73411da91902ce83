import { against, type Rational, rational, read, written } from './rational.js';

/** A date as a number that sorts (20200630), and the seconds of the day where it has a time. */
export interface Day {
  readonly day: number;
  readonly seconds?: number | undefined;
}

export type Cell = string | boolean | Rational | Day | null;
export type Plain = Readonly<Record<string, Cell>>;
export type Where = Readonly<Record<string, unknown>>;

/** Everything that a definition is judged on. */
export interface Facts {
  readonly tables: Readonly<Record<string, readonly Plain[]>>;
  /** What a checklist's dataset says of its items. */
  readonly checklist?: { readonly item: string; readonly met: Where; readonly refused: Where };
  readonly from: number;
  readonly to: number;
  readonly asOf: number;
}

// biome-ignore lint/suspicious/noExplicitAny: a definition is whatever YAML gives
export type Json = any;

const isDay = (cell: unknown): cell is Day => typeof cell === 'object' && cell !== null && 'day' in cell;
export const isNumber = (cell: unknown): cell is Rational =>
  typeof cell === 'object' && cell !== null && 'top' in cell;

/** The sign of a − b; undefined where the two cannot be compared. */
function compared(a: Cell, b: Cell): number | undefined {
  if (a === null || b === null) return undefined;
  if (isDay(a) && isDay(b)) {
    if (a.day !== b.day || a.seconds === undefined || b.seconds === undefined) return a.day - b.day;
    return a.seconds - b.seconds;
  }
  if (isNumber(a) && isNumber(b)) return against(a, b);
  return a === b ? 0 : undefined;
}

/** What a scalar of a definition is beside a cell. */
function meant(scalar: unknown, beside: Cell, facts: Facts): Cell {
  if (isDay(beside)) {
    if (scalar === 'as_of') return { day: facts.asOf };
    return { day: Number(String(scalar).replaceAll('-', '')) };
  }
  if (!isNumber(beside)) return typeof scalar === 'boolean' ? scalar : String(scalar);
  if (scalar === 'this_year') return rational(Math.floor(facts.to / 10_000));
  if (scalar === 'previous_year') return rational(Math.floor(facts.to / 10_000) - 1);
  return read(scalar as string | number);
}

export const SIGNS: Readonly<Record<string, (sign: number) => boolean>> = {
  at_least: (sign) => sign >= 0,
  at_most: (sign) => sign <= 0,
  more_than: (sign) => sign > 0,
  less_than: (sign) => sign < 0,
};

export function holds(record: Plain, where: Where, facts: Facts): boolean {
  return Object.entries(where).every(([name, test]) => {
    if (name === 'any') return (test as Where[]).some((one) => holds(record, one, facts));
    if (name === 'not') return !holds(record, test as Where, facts);
    return passes(record, record[name] ?? null, test, facts);
  });
}

function passes(record: Plain, cell: Cell, test: unknown, facts: Facts): boolean {
  const is = (scalar: unknown): boolean => cell !== null && compared(cell, meant(scalar, cell, facts)) === 0;
  if (Array.isArray(test)) return test.some(is);
  if (typeof test !== 'object' || test === null) return is(test);
  return Object.entries(test).every(([op, operand]) => {
    if (op === 'empty') return (cell === null) === operand;
    if (op === 'not') return ![operand].flat().some(is);
    if (op === 'column') return compared(cell, record[operand as string] ?? null) === 0;
    if (operand === 'period') return isDay(cell) && cell.day >= facts.from && cell.day <= facts.to;
    if (op === 'in') return cell !== null && joined(operand, facts).has(key(cell));
    const other =
      typeof operand === 'object' ? (record[(operand as Json).column] ?? null) : meant(operand, cell, facts);
    const sign = compared(cell, other);
    return sign !== undefined && (SIGNS[op] as (sign: number) => boolean)(sign);
  });
}

export const key = (cell: Cell): string => (isNumber(cell) ? written(cell) : String(cell));

function joined({ dataset, column, where = {} }: Json, facts: Facts): Set<string> {
  const found = chosen(dataset, [where], facts).map((record) => record[column] ?? null);
  return new Set(found.filter((cell) => cell !== null).map(key));
}

export const chosen = (dataset: string, wheres: readonly Where[], facts: Facts): Plain[] =>
  (facts.tables[dataset] ?? []).filter((record) => wheres.every((where) => holds(record, where, facts)));
