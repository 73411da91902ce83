import { z } from 'zod';
import { type Exact, lesser, ONE, parseNumber, ZERO } from '../../values/exact.js';
import { keys } from '../keys.js';
import { meets, type Threshold } from '../threshold.js';

const amount = z
  .union([z.number(), z.string()])
  .refine((written) => parseNumber(written) !== undefined, { message: 'number' });

const positive = amount.refine((written) => parseNumber(written)?.gt(0) ?? false, { message: 'positive' });

/** How a value earns its points. */
export const rule = z
  .union([
    z.literal('proportional'),
    z.literal('all_or_nothing'),
    keys({ proportional: keys({ full_at: positive }) }),
    keys({ steps: z.array(keys({ from: amount, share: amount })).min(1) }),
  ])
  .meta({ id: 'Rule' });

export type RuleSpec = z.infer<typeof rule>;

const read = (written: string | number): Exact => parseNumber(written) ?? ZERO;

/**
 * The part of the points, 0 to 1, that a value earns; null where neither rule nor threshold says what is enough.
 * A better value never earns less.
 */
export function shareOf(spec: RuleSpec, value: Exact, line: Threshold | null): Exact | null {
  if (spec === 'all_or_nothing') return line && (meets(value, line) ? ONE : ZERO);
  if (spec === 'proportional') return line && towards(value, line);
  if ('proportional' in spec) return within(value.div(read(spec.proportional.full_at)));
  const reached = spec.steps
    .filter((step) => reaches(value, read(step.from), line))
    .map((step) => read(step.share));
  return reached.reduce((best, share) => (share.gt(best) ? share : best), ZERO);
}

/** Less is better where the threshold is an upper one, so that a step is reached from above. */
export const lessIsBetter = (line: Threshold | null): boolean =>
  line?.op === 'at_most' || line?.op === 'less_than';

const reaches = (value: Exact, step: Exact, line: Threshold | null): boolean =>
  lessIsBetter(line) ? value.lte(step) : value.gte(step);

/** The way covered towards the line: value ÷ line where more is better, line ÷ value where less is. */
function towards(value: Exact, line: Threshold): Exact {
  if (meets(value, line)) return ONE;
  const [part, whole] = lessIsBetter(line) ? [line.value, value] : [value, line.value];
  return whole.lte(0) ? ZERO : within(part.div(whole));
}

const within = (share: Exact): Exact => (share.lt(0) ? ZERO : lesser(share, ONE));
