import { compareDays, compareMoments, lastDay, type Moment, moment, monthOf } from './moment.js';

/** A reporting period: both days belong to it. */
export interface Period {
  readonly from: Moment;
  readonly to: Moment;
}

const YEAR = /^(\d{4})$/;
const PART = /^(\d{4})-([HQ])([1-4])$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const MONTHS_IN: Record<string, number> = { H: 6, Q: 3 };

/** How texts write a month, and a quarter in figures or small Roman ones: one group of a pattern. */
export const MONTH_FORM = '(1[0-2]|0?[1-9])';
export const QUARTER_FORM = '(iv|i{1,3}|[1-4])';

const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** The number of a quarter as `QUARTER_FORM` takes it. */
export const quarterOf = (written: string): number => Number(written) || ROMAN.indexOf(written) + 1;

/** Reads `2020`, `2020-06`, `2020-H1`, `2020-Q2`, `2020-06-15` and, between two of these, `2020-01..2020-06`. */
export function parsePeriod(text: string): Period | undefined {
  const ends = text.trim().split('..');
  const first = single(ends[0] ?? '');
  const last = ends.length === 1 ? first : single(ends[1] ?? '');
  if (!first || !last || ends.length > 2 || compareMoments(first.from, last.to) > 0) return undefined;
  return { from: first.from, to: last.to };
}

function single(text: string): Period | undefined {
  const year = YEAR.exec(text);
  if (year) return months(Number(year[1]), 1, 12);
  const part = PART.exec(text);
  if (part) {
    const length = MONTHS_IN[part[2] ?? ''] ?? 0;
    const start = (Number(part[3]) - 1) * length + 1;
    return start + length - 1 > 12 ? undefined : months(Number(part[1]), start, start + length - 1);
  }
  const month = MONTH.exec(text);
  if (month) return months(Number(month[1]), Number(month[2]), Number(month[2]));
  const day = DAY.exec(text);
  const only = day && moment(Number(day[1]), Number(day[2]), Number(day[3]));
  return only ? { from: only, to: only } : undefined;
}

function months(year: number, first: number, last: number): Period | undefined {
  if (first < 1 || last > 12) return undefined;
  const from = moment(year, first, 1);
  const to = moment(year, last, lastDay(year, last));
  return from === undefined || to === undefined ? undefined : { from, to };
}

export const inPeriod = (value: Moment, period: Period): boolean =>
  compareMoments(value, period.from) >= 0 && compareMoments(value, period.to) <= 0;

/** Whether all days of one period are days of the other. */
export const isWithin = (inner: Period, outer: Period): boolean =>
  compareDays(inner.from, outer.from) >= 0 && compareDays(inner.to, outer.to) <= 0;

const SECONDS_A_DAY = 86_400;

/** A whole day, from its number since 1970-01-01. */
export const dayMoment = (day: number): Moment => day * SECONDS_A_DAY + 0.5;

/** The months of a period, as `yyyy-MM`. */
export function monthsOf({ from, to }: Period): string[] {
  const months: string[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
