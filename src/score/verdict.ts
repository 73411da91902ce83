import { HOLDS } from '../language/condition/written.js';
import type { Threshold } from '../language/threshold.js';
import type { Verdict } from '../language/verdict.js';
import { isMeasured, type Outcome } from '../measure/measured.js';
import { compareDays, moment, yearOf } from '../values/moment.js';
import type { Range } from '../values/range.js';
import type { Timeframe } from '../values/timeframe.js';

/** What a verdict is given on besides the outcome. */
export interface Line {
  readonly threshold: Threshold | null;
}

/**
 * The verdict on an outcome: pass or fail only where no way of filling in what is unknown could change it. What the
 * plan judges by the year waits until it is over.
 */
export function verdictOf(outcome: Outcome, { threshold }: Line, timeframe: Timeframe): Verdict {
  const nothingArose = !isMeasured(outcome) && outcome.noData === 'nothing-arose';
  if (!isMeasured(outcome) && !nothingArose) return 'no-data';
  if (threshold?.judgedAtYearEnd && !isYearOver(timeframe)) return 'in-progress';
  // Nothing to handle is nothing left undone.
  if (!isMeasured(outcome)) return 'pass';
  if (!threshold) return outcome.value ? 'no-threshold' : 'undecided';
  const [worst, best] = ends(outcome, threshold);
  if (worst !== best || outcome.mayBeNothing) return 'undecided';
  return worst ? 'pass' : 'fail';
}

/** Whether the lowest and the highest value meet the line; without an end, what lies beyond every number does or not. */
function ends({ lowest, highest }: Range, { op, value }: Threshold): [boolean, boolean] {
  const holds = HOLDS[op];
  return [holds(lowest ? lowest.compare(value) : -1), holds(highest ? highest.compare(value) : 1)];
}

function isYearOver({ period, asOf }: Timeframe): boolean {
  const end = moment(yearOf(period.to), 12, 31);
  return end !== undefined && compareDays(asOf, end) >= 0;
}
