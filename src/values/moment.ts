/**
 * A date, with or without a time of day, as one number: seconds of civil time since 1970-01-01, plus one half
 * where there is no time. There are no time zones: exports write local time.
 */
export type Moment = number;

const DAY = 86_400;
const NO_TIME = 0.5;

export const EMPTY: Moment = Number.NaN;

export const isEmpty = (moment: Moment): boolean => Number.isNaN(moment);
export const hasTime = (moment: Moment): boolean => Number.isInteger(moment);
export const dayOf = (moment: Moment): number => Math.floor(moment / DAY);

/** Which day comes first, whatever the times of day. */
export const compareDays = (a: Moment, b: Moment): number => dayOf(a) - dayOf(b);

/** Before (< 0), the same (0) or after (> 0). Where either has no time of day, the two are compared by day. */
export function compareMoments(a: Moment, b: Moment): number {
  return hasTime(a) && hasTime(b) ? a - b : compareDays(a, b);
}

/** The moment, or undefined where there is no such day or time (31/02, 25:00). */
export function moment(
  year: number,
  month: number,
  day: number,
  hour?: number,
  minute = 0,
  second = 0,
): Moment | undefined {
  // What is no number is in no range.
  const isDay =
    year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
  if (!isDay) return undefined;
  const start = Date.UTC(year, month - 1, day) / 1000;
  if (hour === undefined) return start + NO_TIME;
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return undefined;
  return start + hour * 3600 + minute * 60 + second;
}

export function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `2020-06-05`, or `2020-06-05T08:03:00` where there is a time. */
export function isoMoment(value: Moment): string {
  const text = new Date(Math.floor(value) * 1000).toISOString();
  return hasTime(value) ? text.slice(0, 19) : text.slice(0, 10);
}

/** `2020-06`. */
export const monthOf = (value: Moment): string => isoMoment(value).slice(0, 7);

export const yearOf = (value: Moment): number => new Date(Math.floor(value) * 1000).getUTCFullYear();
