import type { Threshold } from '../language/threshold.js';
import { isMeasured, type Outcome } from '../measure/measured.js';
import { decimal, decimalBeside, type Exact } from '../values/exact.js';

const written = (value: Exact | null): string | null => value && decimal(value);

/** What was measured, in figures. A value never lands on the other side of its threshold by rounding. */
export function figures({ threshold }: { readonly threshold: Threshold | null }, outcome: Outcome) {
  if (!isMeasured(outcome))
    return { numerator: null, denominator: null, value: null, lowest: null, highest: null };
  const beside = (value: Exact | null): string | null =>
    value && (threshold ? decimalBeside(value, threshold.value) : decimal(value));
  return {
    numerator: written(outcome.numerator),
    denominator: written(outcome.denominator),
    ...(outcome.sides && { sides: { from: decimal(outcome.sides.from), to: decimal(outcome.sides.to) } }),
    value: beside(outcome.value),
    lowest: beside(outcome.lowest),
    highest: beside(outcome.highest),
  };
}
