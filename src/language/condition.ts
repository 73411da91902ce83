import { z } from 'zod';
import { keys } from './keys.js';

/** Text, a number, yes or no; the names `as_of`, `this_year` and `previous_year` stand for the run's own. */
export type Scalar = string | number | boolean;
/** A value, or another column; `by: day` leaves times of day aside. */
export type Operand = Scalar | { readonly column: string; readonly by?: 'day' | undefined };

export const COMPARISONS = ['at_least', 'at_most', 'more_than', 'less_than'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Some record of another dataset has this value in that column. */
export interface SemiJoin {
  readonly dataset: string;
  readonly column: string;
  readonly where?: Condition | undefined;
}

export type Test =
  | Scalar
  | readonly Scalar[]
  | ({ readonly [name in Comparison]?: Operand | undefined } & {
      readonly not?: Scalar | readonly Scalar[] | undefined;
      readonly empty?: boolean | undefined;
      readonly in?: 'period' | SemiJoin | undefined;
      readonly column?: string | undefined;
    });

/** Column by column, and `any` and `not`: all entries must hold. */
export interface Condition {
  readonly any?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
  readonly [column: string]: Test | readonly Condition[] | Condition | undefined;
}

/** What a comparison has to be, given the sign of (value − operand). */
export const HOLDS: Record<Comparison, (sign: number) => boolean> = {
  at_least: (sign) => sign >= 0,
  at_most: (sign) => sign <= 0,
  more_than: (sign) => sign > 0,
  less_than: (sign) => sign < 0,
};

export const scalar = z.union([z.string(), z.number(), z.boolean()]);
const scalars = z.union([scalar, z.array(scalar).min(1)]);
const operand = z.union([scalar, keys({ column: z.string(), by: z.literal('day').optional() })]);

export const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z
      .object({ any: z.array(condition).min(1).optional(), not: condition.optional() })
      .catchall(test as z.ZodType<Test>),
  )
  .meta({ id: 'Condition', description: 'All entries must hold' }) as z.ZodType<Condition>;

const semiJoin = keys({ dataset: z.string(), column: z.string(), where: condition.optional() });

const test = z
  .union([
    scalar,
    z.array(scalar).min(1),
    keys({
      at_least: operand.optional(),
      at_most: operand.optional(),
      more_than: operand.optional(),
      less_than: operand.optional(),
      not: scalars.optional(),
      empty: z.boolean().optional(),
      in: z.union([z.literal('period'), semiJoin]).optional(),
      column: z.string().optional(),
    }),
  ])
  .meta({ id: 'Test', description: 'What a column has to be' });

/** The entries of a condition that test a column. */
export function* columnTests(given: Condition): Generator<[column: string, test: Test]> {
  for (const [name, entry] of Object.entries(given)) {
    if (name !== 'any' && name !== 'not') yield [name, entry as Test];
  }
}

/** Every dataset that a condition asks besides its own. */
export function joinedDatasets(given: Condition | undefined): string[] {
  if (!given) return [];
  const found = [...(given.any ?? []), ...(given.not ? [given.not] : [])].flatMap(joinedDatasets);
  for (const [, entry] of columnTests(given)) {
    const join = joinOf(entry);
    if (join) found.push(join.dataset, ...joinedDatasets(join.where));
  }
  return found;
}

/** The semi-join of a test, if it is one. */
export function joinOf(given: Test): SemiJoin | undefined {
  if (typeof given !== 'object' || !('in' in given)) return undefined;
  return typeof given.in === 'object' ? given.in : undefined;
}

/** The values that a test lists, where it is nothing but a value or a list of them. */
export function scalarsOf(given: Test): readonly Scalar[] | undefined {
  if (typeof given !== 'object') return [given];
  return Array.isArray(given) ? given : undefined;
}
