import { not, some, type Truth } from './truth.js';

/** A day as a number that sorts (20200630), and the time of day in seconds where the cell has one. */
export interface When {
  readonly day: number;
  readonly time: number | undefined;
}

/** A date, nothing (undefined), or what nobody knows (null): a day that does not exist, a column that is not there. */
export type Dated = When | undefined | null;

/** The plain form of a text: no marks, no capitals, single spaces. */
export const plain = (text: string): string =>
  lower(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');

/** The same with its marks kept, where Trà Don is not Trà Dơn. */
export const lower = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** dd/MM/yyyy with or without a time, or yyyyMMddHHmmss. */
export function when(text: string | undefined): Dated {
  if (text === undefined) return null;
  if (text.trim() === '') return undefined;
  const slashed = /^(\d\d)\/(\d\d)\/(\d{4})(?: (\d\d):(\d\d):(\d\d))?$/.exec(text.trim());
  const compact = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text.trim());
  const [year, month, day, ...time] = slashed
    ? [slashed[3], slashed[2], slashed[1], ...slashed.slice(4)]
    : (compact?.slice(1) ?? []);
  if (!exists(Number(year), Number(month), Number(day))) return null;
  const [hour, minute, second] = time.map(Number);
  return {
    day: Number(year) * 10_000 + Number(month) * 100 + Number(day),
    time: time[0] === undefined ? undefined : (hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0),
  };
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Not later than: by the clock where both have a time, else by the day. Nothing is before or after nothing. */
export function notAfter(a: Dated, b: Dated): Truth {
  if (a === undefined || b === undefined) return false;
  if (a === null || b === null) return null;
  if (a.day !== b.day || a.time === undefined || b.time === undefined) return a.day <= b.day;
  return a.time <= b.time;
}

export const AS_OF = 20200630;
const FIRST_DAY = 20200101;

const judge = (date: Dated, holds: (day: number) => boolean): Truth =>
  date === undefined ? false : date === null ? null : holds(date.day);

export const inPeriod = (date: Dated): Truth => judge(date, (day) => day >= FIRST_DAY && day <= AS_OF);

/** By the end of the as-of day. */
export const byAsOf = (date: Dated): Truth => judge(date, (day) => day <= AS_OF);
export const beforeAsOf = (date: Dated): Truth => judge(date, (day) => day < AS_OF);
/** Not known to be later than the as-of day. */
export const notLater = (date: Dated): Truth => not(judge(date, (day) => day > AS_OF));
export const isBlank = (date: Dated): Truth => (date === null ? null : date === undefined);

/** What is said of a cell where one of these words stands. Nobody knows what is meant by a blank, or by no column. */
export function says(text: string | undefined, ...words: readonly string[]): Truth {
  if (text === undefined || text === '') return null;
  return some(...words.map((word) => plain(text) === word));
}

/** Nothing, or a word for it. */
export const isNothing = (text: string | undefined): boolean =>
  ['', '-', 'chua co', 'dang xay dung'].includes(plain(text ?? ''));

const YES = ['co', 'x', 'da', 'dat', '1'];
const NO = ['khong', 'khong dat', 'chua', '0'];

export function yes(text: string | undefined): Truth {
  if (says(text, ...YES) === true) return true;
  return says(text, ...NO) === true ? false : null;
}

/** Whole tenths of a number written the Vietnamese way: 1.234,5 is 12345. */
export function tenths(text: string | undefined): number {
  const [whole = '', part = '0'] = filled(text).replaceAll('.', '').split(',');
  return Number(whole) * 10 + Number(part.slice(0, 1));
}

export const whole = (text: string | undefined): number => Number(filled(text).replaceAll('.', ''));

/** The sums of the sample lack no amount: one that did would have no bounds here, and must not go unnoticed. */
function filled(text: string | undefined): string {
  if (text === undefined || text === '') throw new Error('an amount is missing');
  return text;
}
