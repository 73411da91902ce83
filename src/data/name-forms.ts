import { MONTH_FORM, QUARTER_FORM, quarterOf } from '../values/period.js';

/** What a piece of a name tells: a whole date, a part of some year (`thang 1`), or a year alone. Dates are yyyyMMdd. */
export type Found =
  | { readonly kind: 'date'; readonly date: number }
  | { readonly kind: 'part'; readonly of: PartOfYear }
  | { readonly kind: 'year'; readonly year: number };

/** The last day of a part of a year, where that year has it. */
export type PartOfYear = (year: number) => number | undefined;

/** A form in which dates are written, tried at one place of a folded name; it may turn out to be no date. */
export interface Form {
  readonly pattern: RegExp;
  read(groups: readonly (string | undefined)[]): Found | undefined;
}

const GAP = '[-_., (]*';
const OF = `${GAP}(?:nam${GAP})?`;
const YEAR = '(20\\d\\d)(?!\\d)';
const PADDED = '(?:0[1-9]|1[0-2])';
/** `thang 1 den thang 6`, `T1-6`, `quy I + II`. */
const TO = '(?:[-_. ]*(?:den|toi|va)[-_. ]*| *[-+,] *)';
/** What stands after a day where systems name their exports: `_143000`, ` 14-30-00`, ` 14h30`. */
const HOUR = '(?:[01]\\d|2[0-3])';
const TIME = `(?:[-_ t]+(?:${HOUR}[0-5]\\d[0-5]\\d|${HOUR}[-_.][0-5]\\d[-_.][0-5]\\d|\\d{1,2}h\\d{0,2}))?(?!\\d)`;
/** `dot 1-2020` is the first batch of the year and not January. */
const NOT_COUNTED = '(?<!\\d)(?<!(?<![a-z])(?:dot|lan|phan|bieu|mau|phu luc|part|v)[-_. ]*)';

const LAST_MONTH = 12;

/** A day, where the calendar has it. */
function realDay(year: number, month: number, day: number): number | undefined {
  if (year < 2000 || year > 2099) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? numberOf(date) : undefined;
}

/** The last day of a month. */
const endOf = (year: number, month: number): number => numberOf(new Date(Date.UTC(year, month, 0)));

/** The Sunday of a week as ISO 8601 counts them: the first is the one with 4 January in it. */
function endOfWeek(year: number, week: number): number | undefined {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const sunday = 4 + ((7 - fourth.getUTCDay()) % 7) + (week - 1) * 7;
  return week >= 1 && week <= 53 ? numberOf(new Date(Date.UTC(year, 0, sunday))) : undefined;
}

const numberOf = (date: Date): number =>
  date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();

/** The parts of a year in words and letters, without their year. */
const PARTS: readonly { source: string; read(...groups: (string | undefined)[]): PartOfYear }[] = [
  {
    source: `${NOT_COUNTED}(\\d{1,2})[-_. ]*thang[-_. ]*${MONTH_FORM}`,
    read: (day, month) => (year) => realDay(year, Number(month), Number(day)),
  },
  {
    source: `(?<!\\d)${MONTH_FORM}[-_. ]*(?:thang|t)(?:[-_. ]*(dau|cuoi))?`,
    read: (months, which) => (year) => endOf(year, which === 'cuoi' ? LAST_MONTH : Number(months)),
  },
  {
    source: `(?:thang|thg|(?<![a-z])t)[-_. ]*${MONTH_FORM}(?:${TO}(?:thang|t)?[-_. ]*${MONTH_FORM})*`,
    read: (first, last) => (year) => endOf(year, Number(last ?? first)),
  },
  {
    source: `(?:quy|(?<![a-z])q)[-_. ]*${QUARTER_FORM}(?:${TO}(?:quy|q)?[-_. ]*${QUARTER_FORM})*`,
    read:
      (first = '', last = first) =>
      (year) =>
        endOf(year, 3 * quarterOf(last)),
  },
  { source: '(?<![a-z])h([12])', read: (half) => (year) => endOf(year, 6 * Number(half)) },
  {
    source: '(?:tuan|(?<![a-z])w)[-_. ]*(\\d{1,2})',
    read: (week) => (year) => endOfWeek(year, Number(week)),
  },
];

const dated = (date: number | undefined): Found | undefined =>
  date === undefined ? undefined : { kind: 'date', date };
const form = (source: string, read: Form['read']): Form => ({ pattern: new RegExp(source, 'y'), read });
/** A form of nothing but numbers. */
const numeric = (source: string, read: (...numbers: number[]) => number | undefined): Form =>
  form(`(?<!\\d)${source}`, (groups) => dated(read(...groups.map(Number))));

const WORDS: readonly Form[] = PARTS.flatMap(({ source, read }) => [
  form(`(?<!\\d)(20\\d\\d)${GAP}${source}(?![a-z\\d])(?!${OF}${YEAR})`, ([year, ...groups]) =>
    dated(read(...groups)(Number(year))),
  ),
  form(`${source}(?:${OF}${YEAR}|(?![a-z\\d]))`, (groups) => {
    const of = read(...groups);
    const year = groups.at(-1);
    return year === undefined ? { kind: 'part', of } : dated(of(Number(year)));
  }),
]);

const NUMBERS: readonly Form[] = [
  numeric(`(20\\d\\d)(\\d\\d)(\\d\\d)${HOUR}[0-5]\\d(?:[0-5]\\d)?(?!\\d)`, realDay),
  numeric(
    `(\\d{8})${TIME}`,
    (run) =>
      realDay(Math.floor(run / 10_000), Math.floor(run / 100) % 100, run % 100) ??
      realDay(run % 10_000, Math.floor(run / 10_000) % 100, Math.floor(run / 1_000_000)),
  ),
  numeric(`(20\\d\\d)(${PADDED})(?!\\d)`, endOf),
  numeric(`(${PADDED})(20\\d\\d)(?!\\d)`, (month, year) => endOf(year, month)),
  // `2020-06-1` is the first part of June; who writes days without a zero writes months so too.
  numeric(`(20\\d\\d)([-_. ])(?!0\\d\\2\\d(?!\\d))(\\d{1,2})\\2(\\d{1,2})${TIME}`, (year, _, month, day) =>
    realDay(year, month, day),
  ),
  numeric(`(20\\d\\d)[_. ]${MONTH_FORM}-(\\d{1,2})(?!\\d)`, (year, month, last) =>
    last > month && last <= LAST_MONTH ? endOf(year, last) : realDay(year, month, last),
  ),
  // A single digit behind a blank is how copies are named: `2017 2.csv`.
  numeric(`(20\\d\\d)(?:[-_. ](?=\\d\\d)|[-_.])${MONTH_FORM}(?!\\d)(?![-_.]${YEAR})`, endOf),
  form(`${NOT_COUNTED}(\\d{1,2})([-_. ])(\\d{1,2})\\2${YEAR}${TIME}`, ([day, , month, year]) =>
    dated(realDay(Number(year), Number(month), Number(day))),
  ),
  numeric(`(1[3-9]|2\\d|3[01])[-_. ](${PADDED})[-_. ]${YEAR}`, (day, month, year) =>
    realDay(year, month, day),
  ),
  form(
    `${NOT_COUNTED}(?:(${PADDED})[-_. ]|([1-9])[-_.])${YEAR}(?![-_.]${PADDED}(?!\\d)(?![-_.]?${YEAR}))`,
    ([padded, single, year]) => dated(endOf(Number(year), Number(padded ?? single))),
  ),
  form(`(?<!\\d)${YEAR}`, ([year]) => ({ kind: 'year', year: Number(year) })),
];

/** All forms, the most telling first. */
export const FORMS: readonly Form[] = [...WORDS, ...NUMBERS];
