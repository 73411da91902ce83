import { fold } from '../text/fold.js';
import { isoMoment, parseMoment } from '../values/moment.js';
import { MONTH_FORM, type Period, parsePeriod, QUARTER_FORM, quarterOf } from '../values/period.js';

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

type Place = keyof typeof PLACES;
type Told = Readonly<Partial<Record<Place, string>>>;

const PLACE = /\{(\w+)\}/g;
const SEPARATORS = /[\s/.,:;–-]+/g;
const SPECIAL = /[\\^$*+?()[\]{}|]/g;

/** Which places a form must have to tell a period. */
const WHOLE: readonly (readonly Place[])[] = [
  ['year'],
  ['month', 'year'],
  ['quarter', 'year'],
  ['first_months', 'year'],
  ['last_months', 'year'],
  ['from', 'to'],
];

const placesOf = (form: string): string[] => [...form.matchAll(PLACE)].map(([, name = '']) => name);

/** Whether a form such as `Quý {quarter}/{year}` tells a period. */
export function tellsPeriod(form: string): boolean {
  const places = placesOf(form).sort().join(' ');
  return WHOLE.some((needed) => [...needed].sort().join(' ') === places);
}

/** Signs and spaces between words and numbers do not matter: `Quý II/2020` is `quý ii - 2020`. */
const plain = (text: string): string => fold(text).replace(SEPARATORS, ' ').trim();

/**
 * Reads the periods that forms are of: as a definition set's forms write them (`Quý {quarter}/{year}`), as
 * `--period` takes them (`2020-Q2`), and a single day.
 */
export function periodReader(forms: readonly string[]): (text: string) => Period | undefined {
  const known = forms.map((form) => ({ places: placesOf(form) as Place[], pattern: patternOf(form) }));
  return (text) => {
    const day = parseMoment(text);
    if (day !== undefined) return { from: day, to: day };
    const written = parsePeriod(text);
    if (written) return written;
    const words = plain(text);
    for (const { places, pattern } of known) {
      const groups = pattern.exec(words)?.slice(1);
      const told = groups && Object.fromEntries(places.map((place, i) => [place, groups[i]]));
      const period = told && parsePeriod(isoOf(told) ?? '');
      if (period) return period;
    }
    return undefined;
  };
}

function patternOf(form: string): RegExp {
  const bare = form.replace(PLACE, ' @$1@ ');
  const source = plain(bare)
    .replace(SPECIAL, '\\$&')
    .replace(/ ?@(\w+)@ ?/g, (_, place: Place) => ` ?${PLACES[place]} ?`);
  return new RegExp(`^${source}$`);
}

/** What was told, as `--period` takes it. */
function isoOf({ year, month, quarter, first_months: first, last_months: last, from, to }: Told) {
  if (from !== undefined && to !== undefined) {
    const [start, end] = [isoDay(from), isoDay(to)];
    return start && end && `${start}..${end}`;
  }
  if (month !== undefined) return `${year}-${padded(Number(month))}`;
  if (quarter !== undefined) return `${year}-Q${quarterOf(quarter)}`;
  if (first !== undefined) return `${year}-01..${year}-${padded(Number(first))}`;
  if (last !== undefined) return `${year}-${padded(13 - Number(last))}..${year}-12`;
  return year;
}

function isoDay(written: string): string | undefined {
  const parts = written.split(' ');
  const day = parseMoment(parts[0]?.length === 4 ? parts.join('-') : parts.join('/'));
  return day === undefined ? undefined : isoMoment(day);
}

const padded = (month: number): string => String(month).padStart(2, '0');
