import { meets, type Threshold } from '../language/threshold.js';
import type { Outcome } from '../measure/outcome.js';
import { isMeasured } from '../measure/outcome.js';

export const VERDICTS = ['pass', 'fail', 'undecided', 'no-data', 'no-threshold'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The verdict on an outcome. Nothing to handle passes only where the definition says so and its data are there. */
export function verdictOf(outcome: Outcome, threshold: Threshold | null, passesWhenEmpty: boolean): Verdict {
  if (!isMeasured(outcome)) return passesWhenEmpty && outcome.noData === 'no-records' ? 'pass' : 'no-data';
  if (!threshold) return 'no-threshold';
  return meets(outcome.value, threshold) ? 'pass' : 'fail';
}
