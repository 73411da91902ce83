/** Minutes of civil time since 1 January 2020, 00:00; negative before. */
export type Minute = number;

export const HOUR = 60;
export const DAY = 24 * HOUR;

const START = Date.UTC(2020, 0, 1);

/** The first minute of a day: `on(2020, 6, 30)`. */
export const on = (year: number, month: number, day: number): Minute =>
  (Date.UTC(year, month - 1, day) - START) / 60_000;

export const startOfDay = (minute: Minute): Minute => Math.floor(minute / DAY) * DAY;

/** The last minute of a month of 2020, 1 to 12. */
export const endOfMonth = (month: number): Minute => on(2020, month + 1, 1) - 1;

const isWorkingDay = (minute: Minute): boolean => {
  const weekday = new Date(START + minute * 60_000).getUTCDay();
  return weekday !== 0 && weekday !== 6;
};

/** The same time of day, so many working days later. */
export function workingDaysLater(minute: Minute, days: number): Minute {
  let result = minute;
  for (let left = days; left > 0; ) {
    result += DAY;
    if (isWorkingDay(result)) left -= 1;
  }
  return result;
}

/** The first minutes of the working days from one day to another, both included. */
export function* workingDays(first: Minute, last: Minute): Generator<Minute> {
  for (let day = startOfDay(first); day <= last; day += DAY) if (isWorkingDay(day)) yield day;
}

const two = (number: number): string => String(number).padStart(2, '0');

function parts(minute: Minute) {
  const date = new Date(START + minute * 60_000);
  return {
    year: String(date.getUTCFullYear()),
    month: two(date.getUTCMonth() + 1),
    day: two(date.getUTCDate()),
    hour: two(date.getUTCHours()),
    minute: two(date.getUTCMinutes()),
  };
}

/** 05/06/2020 */
export function slashed(at: Minute): string {
  const { day, month, year } = parts(at);
  return `${day}/${month}/${year}`;
}

/** 05/06/2020 08:03:00 */
export function slashedWithTime(at: Minute): string {
  const { hour, minute } = parts(at);
  return `${slashed(at)} ${hour}:${minute}:00`;
}

/** 20200605080300 */
export function compact(at: Minute): string {
  const { year, month, day, hour, minute } = parts(at);
  return `${year}${month}${day}${hour}${minute}00`;
}

/** 200605, as in the code of a dossier. */
export function shortDay(at: Minute): string {
  const { year, month, day } = parts(at);
  return `${year.slice(2)}${month}${day}`;
}
