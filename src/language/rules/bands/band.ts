import type { z } from 'zod';
import { type Exact, ONE, ZERO } from '../../../values/exact.js';
import { type Comparison, HOLDS } from '../../condition/written.js';
import { amount, keys } from '../../keys.js';
import type { Threshold } from '../../threshold.js';
import { lessIsBetter, type Part, part, positive, read, shareOfPart, within } from '../shape.js';

/** The words for where a band begins, and what a value has to be there. */
export const BOUNDS = { from: 'at_least', above: 'more_than', up_to: 'at_most', below: 'less_than' } as const;
type BoundWord = keyof typeof BOUNDS;
export const BOUND_WORDS = Object.keys(BOUNDS) as BoundWord[];
const EARNINGS = ['share', 'points', 'value_over'] as const;

const given = (band: object, names: readonly string[]): number =>
  names.filter((name) => band[name as keyof object] !== undefined).length;

/** From which value on (or up to which), and what it earns; without a value, what is left. */
export const band = keys({
  from: amount.optional().describe('This value or more'),
  above: amount.optional().describe('More than this value'),
  up_to: amount.optional().describe('This value or less'),
  below: amount.optional().describe('Less than this value'),
  share: part.share.describe('A part of the points, such as 0.5 or 50 %'),
  points: part.points.describe('So many points'),
  value_over: positive.optional().describe('All the points times the value, over this figure'),
})
  .refine((one) => given(one, BOUND_WORDS) <= 1, { message: 'one-bound' })
  .refine((one) => given(one, EARNINGS) === 1, { message: 'one-earning' });

export type Band = z.infer<typeof band>;
export type Bands = readonly Band[];

/** Where a band begins. */
export interface Bound {
  readonly op: Comparison;
  readonly written: string | number;
  readonly value: Exact;
}

export function boundOf(band: Band): Bound | null {
  for (const word of BOUND_WORDS) {
    const written = band[word];
    if (written !== undefined) return { op: BOUNDS[word], written, value: read(written) };
  }
  return null;
}

/** Less is better where the bands go up to something; where none says, as the threshold has it. */
export function goesDown(bands: Bands, line: Threshold | null = null): boolean {
  const [first] = bands.flatMap((one) => boundOf(one)?.op ?? []);
  return first === undefined ? lessIsBetter(line) : isUpper(first);
}

export const isUpper = (op: Comparison): boolean => op === 'at_most' || op === 'less_than';

export const reaches = (value: Exact, bound: Bound | null): boolean =>
  bound === null || HOLDS[bound.op](value.compare(bound.value));

/** What a value earns that lies in a band. */
export const earnedIn = (band: Band, value: Exact, possible: Exact): Exact =>
  band.value_over === undefined
    ? shareOfPart(band as Part, possible)
    : within(value.div(read(band.value_over)));

/** The least that a band earns: where it begins. */
export function leastOf(band: Band, possible: Exact): Exact {
  const bound = boundOf(band);
  return band.value_over !== undefined && bound === null
    ? ZERO
    : earnedIn(band, bound?.value ?? ZERO, possible);
}

/** The most that a band earns: a formula just before the better band begins. */
export function mostIn(bands: Bands, at: number, possible: Exact): Exact {
  const own = bands[at] as Band;
  const better = at === 0 ? null : boundOf(bands[at - 1] as Band);
  if (own.value_over !== undefined && better === null) return ONE;
  return earnedIn(own, better?.value ?? ZERO, possible);
}
