import type { Moment } from './moment.js';
import type { Period } from './period.js';

/** What a question is about: the records of a period, judged at the end of a day. */
export interface Timeframe {
  readonly period: Period;
  readonly asOf: Moment;
}
