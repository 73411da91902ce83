import { fold } from '../text/fold.js';
import { type DateOrder, parseMoment } from '../values/date-forms.js';
import type { Moment } from '../values/moment.js';
import { dayOf, formReader, hasPlaces, type Told } from './forms.js';

/** Reads a date, with or without a time of day. */
export type DateReader = (text: string, order?: DateOrder) => Moment | undefined;

/** What stands for a number, a time or a day in a form, and what it is written with. */
const PLACES = {
  day: '(\\d{1,2})',
  month: '(\\d{1,2})',
  year: '(\\d{4})',
  date: '(\\d+ \\d+ \\d+)',
  hour: '(\\d{1,2})',
  minute: '(\\d{1,2})',
  second: '(\\d{1,2})',
  time: '(\\d{1,2} \\d{2}(?: \\d{2})?)',
} as const;

const DAYS = [['date'], ['day', 'month', 'year']];
const TIMES = [[], ['time'], ['hour'], ['hour', 'minute'], ['hour', 'minute', 'second']];
const WHOLE = DAYS.flatMap((day) => TIMES.map((time) => [...day, ...time]));

/** Whether a form such as `ngày {day} tháng {month} năm {year}` tells a day, perhaps with a time. */
export const tellsDate = (form: string): boolean => hasPlaces(form, WHOLE);

/** How a definition set's language writes dates in words. */
export interface DateWords {
  readonly dates?: readonly string[] | undefined;
  readonly morning?: readonly string[] | undefined;
  readonly afternoon?: readonly string[] | undefined;
}

/** Those of English, which every computer writes. */
const MORNING = ['AM'];
const AFTERNOON = ['PM'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads dates as they are written in numbers (`parseMoment`), with a word for the half of the day (`3:04 CH`), with
 * the name of the month as English spreadsheets write it (`05-Jun-20`), and as forms in words write them.
 */
export function dateReader({ dates = [], morning = [], afternoon = [] }: DateWords): DateReader {
  const toldBy = formReader(dates, PLACES);
  const inFullDay = fullDay([...morning, ...MORNING], [...afternoon, ...AFTERNOON]);
  return (text, order) => {
    const inNumbers = parseMoment(text, order);
    if (inNumbers !== undefined) return inNumbers;
    const plain = inFullDay(withoutName(text));
    const known = plain === text ? undefined : parseMoment(plain, order);
    if (known !== undefined) return known;
    for (const told of toldBy(plain)) {
      const moment = parseMoment(numbersOf(told), order);
      if (moment !== undefined) return moment;
    }
    return undefined;
  };
}

/** What was told, in numbers. */
function numbersOf({
  day,
  month,
  year,
  date,
  hour,
  minute = '00',
  second = '00',
  time,
}: Told<typeof PLACES>) {
  const written = date === undefined ? `${year}-${month}-${day}` : dayOf(date);
  if (time !== undefined) return `${written} ${time.replaceAll(' ', ':')}`;
  return hour === undefined
    ? written
    : `${written} ${hour}:${minute.padStart(2, '0')}:${second.padStart(2, '0')}`;
}

const NAMED = new RegExp(`^(\\d{1,2})[- ](${MONTHS.join('|')})[a-z]*[- ](\\d{4}|\\d{2})(?= |$)`, 'i');
/** From this year of two digits on, spreadsheets mean the last century. */
const LAST_CENTURY = 30;

/** The same with the number of a month in the place of its name. */
const withoutName = (text: string): string =>
  text.replace(NAMED, (_, day: string, name: string, year: string) => {
    const month = MONTHS.indexOf(name.toLowerCase()) + 1;
    const century = year.length === 4 ? '' : Number(year) < LAST_CENTURY ? '20' : '19';
    return `${century}${year}-${month}-${day}`;
  });

/** Writes a time with a word for the half of the day by the 24 hours; what is no such time stays as it is. */
function fullDay(morning: readonly string[], afternoon: readonly string[]): (text: string) => string {
  const later = new Set(afternoon.map(fold));
  const words = [...morning, ...afternoon].map(fold).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<!\\d)(\\d{1,2})(:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?) ?(${words.join('|')})(?![a-z])`,
  );
  return (text) => {
    const folded = fold(text);
    const match = pattern.exec(folded);
    if (!match) return text;
    const [all, hour = '', rest, word = ''] = match;
    const full = hourOf(Number(hour), later.has(word));
    return full === undefined ? text : folded.replace(all, `${full}${rest}`);
  };
}

/** An afternoon may be written by the 24 hours too; a morning of 13 o'clock is none. */
function hourOf(hour: number, isAfternoon: boolean): number | undefined {
  if (isAfternoon) return hour === 0 ? undefined : hour < 12 ? hour + 12 : hour;
  return hour > 12 ? undefined : hour % 12;
}
