/**
 * What is concluded: a line is met, or not, whatever the unknown may be; not to be told from what is known; not before
 * the year is over; nothing was there to measure; nothing was drawn to measure against.
 */
export const VERDICTS = ['pass', 'fail', 'undecided', 'in-progress', 'no-data', 'no-threshold'] as const;
export type Verdict = (typeof VERDICTS)[number];
