import { z } from 'zod';
import { count } from './count.js';
import { distinct } from './distinct.js';
import { mean } from './mean.js';
import { rank } from './rank.js';
import type { Aggregate, AggregateKind, Target } from './shape.js';
import { sum } from './sum.js';

export type { Aggregate, Target, Total } from './shape.js';

/** Every aggregate of the language, by the key that it is written with. */
export const AGGREGATES = { count, distinct, sum, mean, rank } as const;
export type AggregateName = keyof typeof AGGREGATES;

export const aggregate = z
  .union([count.schema, distinct.schema, sum.schema, mean.schema, rank.schema])
  .meta({ id: 'Aggregate' });

export type AggregateSpec = z.infer<typeof aggregate>;

const NAMES = Object.keys(AGGREGATES) as AggregateName[];

export const nameOf = (spec: AggregateSpec): AggregateName =>
  NAMES.find((name) => name in spec) as AggregateName;

const kindOf = (spec: AggregateSpec) => AGGREGATES[nameOf(spec)] as AggregateKind<AggregateSpec, unknown>;

export const targetOf = (spec: AggregateSpec): Target => kindOf(spec).target(spec);
export const compileAggregate = (spec: AggregateSpec): Aggregate<unknown> => kindOf(spec).compile(spec);
