import { z } from 'zod';
import { count } from './aggregates/count.js';
import { distinct } from './aggregates/distinct.js';
import { mean } from './aggregates/mean.js';
import { rank } from './aggregates/rank.js';
import type { Aggregate, AggregateKind, Target } from './aggregates/shape.js';
import { sum } from './aggregates/sum.js';

export type { Aggregate, Target, Total } from './aggregates/shape.js';

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
