import type { Fault } from '../errors.js';
import type { Report } from '../report/schema.js';

/** What a run comes to, the same for every format. */
export const EXIT = {
  /** Every measured indicator passes. */
  ok: 0,
  /** Some indicator fails, by `--fail-on`. */
  fails: 1,
  /** The command or a definition is wrong. */
  usage: 2,
  /** Data could not be used. */
  data: 3,
} as const;

export const FAIL_ON = ['fail', 'no-data', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export const exitOf = (fault: Fault): number => (fault === 'data' ? EXIT.data : EXIT.usage);

/** A report's own exit code. Where nothing at all could be measured, the data could not be used. */
export function exitOfReport({ totals }: Report, failOn: FailOn): number {
  const measured = totals.pass + totals.fail + totals.no_threshold;
  if (measured === 0) return EXIT.data;
  if (failOn === 'never') return EXIT.ok;
  if (totals.fail > 0) return EXIT.fails;
  return failOn === 'no-data' && totals.no_data > 0 ? EXIT.fails : EXIT.ok;
}
