import { lastDay, type Moment, moment } from './moment.js';

/** Which of day and month comes first where both are numbers and the year stands last. */
export const DATE_ORDERS = ['day_first', 'month_first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const TIME = '(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?';
const YEAR_LAST = new RegExp(
  `^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|3[2-9]|[4-9]\\d)(?:[ ,]+${TIME})?(?: +- .*)?$`,
);
const TIME_FIRST = new RegExp(`^${TIME}[ ,]+(\\d{1,2})([/.-])(\\d{1,2})\\5(\\d{4})$`);
const YEAR_FIRST = new RegExp(
  `^(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})(?:[T ]+${TIME} ?(Z|[+-]\\d{2}(?::?\\d{2})?)?)?$`,
);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/;

/**
 * Reads the dates that are written in numbers: `05/06/2020`, `5/6/2020 08:03:00`, `08:03:00 5/6/2020`, `2020/6/5`,
 * `2020-06-05T01:03:00Z`, `20200605080300`, and `29/01/2024 09:05:00 - 4 ngày (…)`. A year of two digits only where it
 * can be no day, and then of the last century, as Excel has it. A time with its zone is that of Vietnam.
 */
export function parseMoment(text: string, order: DateOrder = 'day_first'): Moment | undefined {
  const usual = parseUsual(text, order);
  if (usual !== undefined) return usual;
  const last = YEAR_LAST.exec(text);
  if (last) {
    const [, a, , b, year, ...time] = last;
    return at(year?.length === 2 ? `19${year}` : year, ordered(a, b, order), time);
  }
  const first = YEAR_FIRST.exec(text);
  if (first) {
    const [, year, , month, day, hour, minute, second, zone] = first;
    return inVietnam(at(year, [day, month], [hour, minute, second]), zone);
  }
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year, month, day, ...time] = compact;
    return at(year, [day, month], time);
  }
  const timeFirst = TIME_FIRST.exec(text);
  if (!timeFirst) return undefined;
  const [, hour, minute, second, a, , b, year] = timeFirst;
  return at(year, ordered(a, b, order), [hour, minute, second]);
}

type Digits = string | undefined;

const ordered = (a: Digits, b: Digits, order: DateOrder): [Digits, Digits] =>
  order === 'day_first' ? [a, b] : [b, a];

function at(year: Digits, [day, month]: [Digits, Digits], time: readonly Digits[]): Moment | undefined {
  const [hour, minute = 0, second = 0] = time.map((digits) =>
    digits === undefined ? undefined : Number(digits),
  );
  return moment(Number(year), Number(month), Number(day), hour, minute, second);
}

/** Civil time in Vietnam is seven hours ahead of UTC, summer and winter, since 1975. */
const VIETNAM = 7 * 3600;

function inVietnam(local: Moment | undefined, zone: string | undefined): Moment | undefined {
  if (local === undefined || zone === undefined) return local;
  if (zone === 'Z') return local + VIETNAM;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', ''))];
  const ahead = (hours * 60 + minutes) * 60;
  return local + VIETNAM - (zone.startsWith('-') ? -ahead : ahead);
}

const ZERO = 48;
const SLASH = 47;
const SPACE = 32;
const COLON = 58;

/** `05/06/2020`, alone or with ` 08:03` or ` 08:03:00`: what nearly every cell is, read without a pattern. */
function parseUsual(text: string, order: DateOrder): Moment | undefined {
  const { length } = text;
  if (length !== 10 && length !== 16 && length !== 19) return undefined;
  if (text.charCodeAt(2) !== SLASH || text.charCodeAt(5) !== SLASH) return undefined;
  const [a, b] = [two(text, 0), two(text, 3)];
  const year = two(text, 6) * 100 + two(text, 8);
  const [day, month] = order === 'day_first' ? [a, b] : [b, a];
  if (length === 10) return moment(year, month, day);
  if (text.charCodeAt(10) !== SPACE || text.charCodeAt(13) !== COLON) return undefined;
  if (length === 19 && text.charCodeAt(16) !== COLON) return undefined;
  return moment(year, month, day, two(text, 11), two(text, 14), length === 19 ? two(text, 17) : 0);
}

/** Two digits as a number; NaN where one is none, with which nothing is a moment. */
function two(text: string, from: number): number {
  const [tens, ones] = [text.charCodeAt(from) - ZERO, text.charCodeAt(from + 1) - ZERO];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

const SHOWN = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;

/** The date in numbers that stands in a text, the year last. */
export const dateIn = (text: string): string => SHOWN.exec(text)?.[0] ?? '';

/** Which order a date shows that is possible in that one only: the 25th is no month. */
export function orderShown(text: string): DateOrder | undefined {
  if (text.charCodeAt(2) === SLASH && two(text, 0) <= 12 && two(text, 3) <= 12) return undefined;
  const match = SHOWN.exec(text);
  if (!match) return undefined;
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const isDayOf = (day: number, month: number): boolean =>
    month >= 1 && month <= 12 && day <= lastDay(year, month);
  if (a > 12 && isDayOf(a, b)) return 'day_first';
  return b > 12 && isDayOf(b, a) ? 'month_first' : undefined;
}
