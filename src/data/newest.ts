/** What tells which of two files is the newer where no date in their names does. */
export const NEWEST_BY = ['name', 'modified', 'order'] as const;
export type NewestBy = (typeof NEWEST_BY)[number];

const YEAR = '(20\\d{2})';
const MONTH_FIRST = '(?:([0-3]?\\d)[-_.])?(0?[1-9]|1[0-2])';

/** The forms of dates in file names, with the groups that hold year, month and day; quarters and halves end a month. */
const DATES: readonly {
  pattern: RegExp;
  read(match: RegExpExecArray): readonly (string | number | undefined)[];
}[] = [
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}[-_. ]?([QHqh])([1-4])`),
    read: ([, year, part, number]) => [year, endOf(part, number)],
  },
  {
    pattern: new RegExp(`([QHqh])([1-4])[-_. ]?${YEAR}(?!\\d)`),
    read: ([, part, number, year]) => [year, endOf(part, number)],
  },
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}[-_. ]?(0[1-9]|1[0-2])[-_. ]?([0-2]\\d|3[01])?(?!\\d)`),
    read: ([, year, month, day]) => [year, month, day],
  },
  {
    pattern: new RegExp(`(?<!\\d)${MONTH_FIRST}[-_.]${YEAR}(?!\\d)`),
    read: ([, day, month, year]) => [year, month, day],
  },
];

/** The last month of a quarter or a half. */
const endOf = (part = '', number = ''): number => Number(number) * (part.toUpperCase() === 'Q' ? 3 : 6);

/** The date in a file's name as a sortable number (2020-06 → 20200600), or 0 where there is none. */
export function dateInName(path: string): number {
  for (const name of path.split(/[/\\]/).reverse()) {
    for (const { pattern, read } of DATES) {
      const match = pattern.exec(name);
      if (!match) continue;
      const [year, month = 0, day = 0] = read(match);
      return Number(year) * 10_000 + Number(month) * 100 + Number(day);
    }
  }
  return 0;
}

/**
 * Which of two files is the newer: the later date in its name (`2020-06`, `06-2020`, `20200630`), else the later
 * name in natural order. Contents and file times play no part, so that copies compute alike.
 */
export const newestFirst = (a: string, b: string): number =>
  dateInName(b) - dateInName(a) || b.localeCompare(a, 'en', { numeric: true }) || (a < b ? 1 : -1);
