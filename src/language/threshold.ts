import { z } from 'zod';
import { type Exact, isPercent, parseNumber } from '../values/exact.js';
import { COMPARISONS, type Comparison, HOLDS } from './condition/written.js';
import { amount, keys } from './keys.js';

const line = amount.describe('A number, or a percentage such as `98 %`');

export const BASES = ['stated', 'interpreted'] as const;

export const threshold = z
  .union([
    z.literal('none'),
    keys({
      at_least: line.optional(),
      at_most: line.optional(),
      more_than: line.optional(),
      less_than: line.optional(),
      basis: z.enum(BASES),
      judged: z.literal('year_end').optional().describe('Before the year is over, the verdict waits'),
    }).refine((given) => COMPARISONS.filter((name) => given[name] !== undefined).length === 1, {
      message: 'one-comparison',
    }),
  ])
  .meta({ id: 'Threshold', description: 'The line that the plan draws' });

export type ThresholdSpec = z.infer<typeof threshold>;

/** A line and the side of it that is good. */
export interface Threshold {
  readonly op: Comparison;
  readonly value: Exact;
  /** Written as a percentage, so shown as one. */
  readonly percent: boolean;
  readonly basis: (typeof BASES)[number];
  /** The plan speaks of the whole year: before it is over nothing has failed yet. */
  readonly judgedAtYearEnd: boolean;
}

export function readThreshold(spec: ThresholdSpec): Threshold | null {
  if (spec === 'none') return null;
  for (const op of COMPARISONS) {
    const written = spec[op];
    const value = written === undefined ? undefined : parseNumber(written);
    if (value === undefined) continue;
    const judgedAtYearEnd = spec.judged === 'year_end';
    return { op, value, percent: isPercent(written), basis: spec.basis, judgedAtYearEnd };
  }
  return null;
}

/** Exact: fractions are compared by cross-multiplication. */
export const meets = (value: Exact, line: Threshold): boolean => HOLDS[line.op](value.compare(line.value));
