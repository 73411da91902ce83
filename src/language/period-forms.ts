import { type DateOrder, parseMoment } from '../values/date-forms.js';
import { isoMoment } from '../values/moment.js';
import { MONTH_FORM, type Period, parsePeriod, QUARTER_FORM, quarterOf } from '../values/period.js';
import type { DateReader } from './date-forms.js';
import { dayOf, formReader, hasPlaces, type Told } from './forms.js';

/** A day, of which either end may be the year. Without a longest number a form could be tried in endless ways. */
const DAY_FORM = '(\\d{1,4} \\d{1,2} \\d{1,4})';

/** What stands for a number or a day in a form, and what it is written with. */
const PLACES = {
  year: '(20\\d\\d)',
  month: MONTH_FORM,
  quarter: QUARTER_FORM,
  first_months: MONTH_FORM,
  last_months: MONTH_FORM,
  from: DAY_FORM,
  to: DAY_FORM,
} as const;

/** Which places a form must have to tell a period. */
const WHOLE = [
  ['year'],
  ['month', 'year'],
  ['quarter', 'year'],
  ['first_months', 'year'],
  ['last_months', 'year'],
  ['from', 'to'],
];

/** Whether a form such as `Quý {quarter}/{year}` tells a period. */
export const tellsPeriod = (form: string): boolean => hasPlaces(form, WHOLE);

/**
 * Reads the periods that forms are of: as a definition set's forms write them (`Quý {quarter}/{year}`), as
 * `--period` takes them (`2020-Q2`), and a single day.
 */
export function periodReader(
  forms: readonly string[],
  readDay: DateReader = parseMoment,
): (text: string, order?: DateOrder) => Period | undefined {
  const toldBy = formReader(forms, PLACES);
  return (text, order) => {
    const day = readDay(text, order);
    if (day !== undefined) return { from: day, to: day };
    const written = parsePeriod(text);
    if (written) return written;
    for (const told of toldBy(text)) {
      const period = parsePeriod(isoOf(told, order) ?? '');
      if (period) return period;
    }
    return undefined;
  };
}

/** What was told, as `--period` takes it. */
function isoOf(told: Told<typeof PLACES>, order: DateOrder | undefined) {
  const { year, month, quarter, first_months: first, last_months: last, from, to } = told;
  if (from !== undefined && to !== undefined) {
    const [start, end] = [isoDay(from, order), isoDay(to, order)];
    return start && end && `${start}..${end}`;
  }
  if (month !== undefined) return `${year}-${padded(Number(month))}`;
  if (quarter !== undefined) return `${year}-Q${quarterOf(quarter)}`;
  if (first !== undefined) return `${year}-01..${year}-${padded(Number(first))}`;
  if (last !== undefined) return `${year}-${padded(13 - Number(last))}..${year}-12`;
  return year;
}

function isoDay(written: string, order: DateOrder | undefined): string | undefined {
  const day = parseMoment(dayOf(written), order);
  return day === undefined ? undefined : isoMoment(day);
}

const padded = (month: number): string => String(month).padStart(2, '0');
