const DAY = 86_400;
/** Day 0 of each system, in days since 1970-01-01: 31 December 1899, 1 January 1904. */
const EPOCHS = { 1900: -25_568, 1904: -24_107 } as const;
/** Excel believes that 1900 had a 29 February. */
const NO_DAY = 60;
const LAST = 2_958_465;

export type DateSystem = keyof typeof EPOCHS;

/** What a number stands for that is formatted as a date: with a time of day, a time alone, or a length of time. */
export type Clock = 'date' | 'date-time' | 'time' | 'duration';

/**
 * A serial number of Excel as text, rounded to the second: `2020-03-02`, `2020-03-02T16:30:00`, `16:30:00`. Undefined
 * where there is no such day.
 */
export function momentText(serial: number, clock: Clock, system: DateSystem): string | undefined {
  if (!(serial >= 0 && serial < LAST + 1)) return undefined;
  const seconds = Math.round(serial * DAY);
  const [day, rest] = [Math.floor(seconds / DAY), seconds % DAY];
  if (clock === 'duration') return timeText(seconds);
  if (clock === 'time' && day === 0) return timeText(rest);
  const date = dateText(day, system);
  return clock === 'date' && rest === 0 ? date : `${date}T${timeText(rest)}`;
}

function dateText(day: number, system: DateSystem): string {
  if (system === 1900 && day === 0) return '1900-01-00';
  if (system === 1900 && day === NO_DAY) return '1900-02-29';
  const since = day + EPOCHS[system] - (system === 1900 && day > NO_DAY ? 1 : 0);
  return new Date(since * DAY * 1000).toISOString().slice(0, 10);
}

const timeText = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
