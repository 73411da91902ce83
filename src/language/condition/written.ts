import { z } from 'zod';
import { keys } from '../keys.js';

/** Conditions as a person writes them. `parse.ts` reads them into the tree that everything else works on. */

/** Text, a number, yes or no; the names `as_of`, `this_year` and `previous_year` stand for the run's own. */
export type Scalar = string | number | boolean;
/** A value, or another column; `by: day` leaves times of day aside. */
export type Operand = Scalar | { readonly column: string; readonly by?: 'day' | undefined };

export const COMPARISONS = ['at_least', 'at_most', 'more_than', 'less_than'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What a comparison has to be, given the sign of (value − operand). */
export const HOLDS: Record<Comparison, (sign: number) => boolean> = {
  at_least: (sign) => sign >= 0,
  at_most: (sign) => sign <= 0,
  more_than: (sign) => sign > 0,
  less_than: (sign) => sign < 0,
};

/** Some record of another dataset has this value in that column. */
export interface WrittenJoin {
  readonly dataset: string;
  readonly column: string;
  readonly where?: Written | undefined;
}

export type WrittenTest =
  | Scalar
  | readonly Scalar[]
  | ({ readonly [name in Comparison]?: Operand | undefined } & {
      readonly not?: Scalar | readonly Scalar[] | undefined;
      readonly empty?: boolean | undefined;
      readonly in?: 'period' | WrittenJoin | undefined;
      readonly column?: string | undefined;
    });

/** Column by column, and `any` and `not`: all entries must hold. */
export interface Written {
  readonly any?: readonly Written[] | undefined;
  readonly not?: Written | undefined;
  readonly [column: string]: WrittenTest | readonly Written[] | Written | undefined;
}

export const scalar = z.union([z.string(), z.number(), z.boolean()]);
const scalars = z.union([scalar, z.array(scalar).min(1)]);
const operand = z.union([scalar, keys({ column: z.string(), by: z.literal('day').optional() })]);

export const condition: z.ZodType<Written> = z
  .lazy(() =>
    z
      .object({ any: z.array(condition).min(1).optional(), not: condition.optional() })
      .catchall(test as z.ZodType<WrittenTest>),
  )
  .meta({ id: 'Condition', description: 'All entries must hold' }) as z.ZodType<Written>;

const join = keys({ dataset: z.string(), column: z.string(), where: condition.optional() });

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
      in: z.union([z.literal('period'), join]).optional(),
      column: z.string().optional(),
    }),
  ])
  .meta({ id: 'Test', description: 'What a column has to be' });
