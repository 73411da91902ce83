/** A day as a number that sorts (20200630), and the time of day in seconds where the cell has one. */
export interface When {
  readonly day: number;
  readonly time: number | undefined;
}

/** The plain form of a text: no marks, no capitals, single spaces. */
export const plain = (text: string): string =>
  lower(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');

/** The same with its marks kept, where Trà Don is not Trà Dơn. */
export const lower = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** dd/MM/yyyy with or without a time, or yyyyMMddHHmmss; undefined where it is neither, or no such day. */
export function when(text: string): When | undefined {
  const slashed = /^(\d\d)\/(\d\d)\/(\d{4})(?: (\d\d):(\d\d):(\d\d))?$/.exec(text.trim());
  const compact = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text.trim());
  const [year, month, day, ...time] = slashed
    ? [slashed[3], slashed[2], slashed[1], ...slashed.slice(4)]
    : (compact?.slice(1) ?? []);
  if (!exists(Number(year), Number(month), Number(day))) return undefined;
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

/** Not later than: by the clock where both have a time, else by the day. */
export function notAfter(a: When | undefined, b: When | undefined): boolean {
  if (!a || !b) return false;
  if (a.day !== b.day || a.time === undefined || b.time === undefined) return a.day <= b.day;
  return a.time <= b.time;
}

export const AS_OF = 20200630;
const FIRST_DAY = 20200101;

export const inPeriod = (date: When | undefined): boolean =>
  date !== undefined && date.day >= FIRST_DAY && date.day <= AS_OF;

/** By the end of the as-of day. */
export const byAsOf = (date: When | undefined): boolean => date !== undefined && date.day <= AS_OF;

export const yes = (text: string): boolean => ['co', 'x', 'da', 'dat', '1'].includes(plain(text));

/** Whole tenths of a number written the Vietnamese way: 1.234,5 is 12345. */
export function tenths(text: string): number {
  const [whole = '', part = '0'] = text.replaceAll('.', '').split(',');
  return Number(whole) * 10 + Number(part.slice(0, 1));
}

export const whole = (text: string): number => Number(text.replaceAll('.', ''));
