import { z } from 'zod';
import { count } from './count.js';
import { distinct } from './distinct.js';
import { mean } from './mean.js';
import { rank } from './rank.js';
import type { Aggregate, AggregateKind, Ranges, Target } from './shape.js';
import { sum } from './sum.js';

/** Every aggregate of the language, by the key that it is written with. */
export const AGGREGATES = { count, distinct, sum, mean, rank } as const;
export type AggregateName = keyof typeof AGGREGATES;

export type AggregateSpec = z.infer<(typeof AGGREGATES)[AggregateName]['schema']>;

export const aggregate: z.ZodType<AggregateSpec> = z
  .union(Object.values(AGGREGATES).map(({ schema }): z.ZodType<AggregateSpec> => schema))
  .meta({ id: 'Aggregate' });

const NAMES = Object.keys(AGGREGATES) as AggregateName[];

export const nameOf = (spec: AggregateSpec): AggregateName =>
  NAMES.find((name) => name in spec) as AggregateName;

export const kindOf = (spec: AggregateSpec) =>
  AGGREGATES[nameOf(spec)] as AggregateKind<AggregateSpec, unknown>;

export const targetOf = (spec: AggregateSpec): Target => kindOf(spec).target(spec);

export const compileAggregate = (spec: AggregateSpec, ranges: Ranges): Aggregate<unknown> =>
  kindOf(spec).compile(spec, ranges);
