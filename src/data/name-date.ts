import { fold } from '../text/fold.js';
import { FORMS, type Found, type PartOfYear } from './name-forms.js';

/** The last day of the time that a name tells, as yyyyMMdd. */
export type NameDate = number;

/** Numbers that look like dates and are none. */
const OTHER_NUMBERS: readonly RegExp[] = [
  // Identifiers of systems; procedures (1.012020); dossiers (000.00.16.H47-200630-0009).
  /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/g,
  /(?<!\d)\d\.\d{6}(?!\d)/g,
  /[a-z]\d\d-\d{6}-\d+/g,
  // Telephones: 0905.202.006, 0235 3852 204.
  /(?<!\d)0[235789]\d{1,2}[-_. ]\d{3,4}[-_. ]?\d{3,4}(?!\d)/g,
  // Documents: 61-2018-ND-CP, 1150-QD-BNV, then QD-2948, Thong tu so 02-2017; ISO 9001:2015.
  /(?<!\d|\d[-_. ])\d+(?:[-_. ]20\d\d)?[-_. ](?:qd|nd|nq|ttlt|tt)[-_ ][a-z]{2}/g,
  /(?<![a-z])(?:qd|nd|nq|cv|quyet dinh|nghi dinh|nghi quyet|thong tu|cong van)(?:[-_. ]*so)?[-_. ]*\d+(?!\d)(?:[-_. ]20\d\d(?!\d))?(?![-_. ]?\d)/g,
  /(?<!\d)9001[-_. ]20(?:00|08|15)(?!\d)/g,
];

/** Folders of a year, a month, a day: `2020/06/ho-so.csv`. */
const FOLDERS = /(?<![^/])(20\d\d)\/(\d{1,2})(?:\/(\d{1,2}))?(?=\/)/;

/**
 * The date in a file's name, in the ways in which offices write dates: `2020-06`, `30-06-2020`, `31012017`,
 * `T1.2017`, `quý I-2017`, `6 tháng đầu năm 2020`, and `tháng 1.csv` in a folder `2017`. A time counts by its last
 * day: `2020-06`, `quý 2 năm 2020` and `20200630` are one date, and each is newer than `2020-06-15`, since a file of
 * June holds what came after the 15th. Of several dates the last counts; a year alone counts where no more is said;
 * a folder counts where the file itself tells nothing.
 */
export function dateInName(path: string): NameDate | undefined {
  // A number in brackets at the end would be folded away.
  let text = fold(`${path.normalize('NFKC').replaceAll('\\', '/')}/`);
  for (const other of OTHER_NUMBERS) text = text.replace(other, '#');
  text = text.replace(FOLDERS, '$1-$2-$3');
  let within: readonly PartOfYear[] = [];
  for (const name of text.split('/').reverse()) {
    const found = [...findIn(name)];
    const dates = found.flatMap((one) => (one.kind === 'date' ? [one.date] : []));
    if (dates.length > 0) return Math.max(...dates);
    if (within.length === 0) within = found.flatMap((one) => (one.kind === 'part' ? [one.of] : []));
    const years = found.flatMap((one) => (one.kind === 'year' ? [one.year] : []));
    if (years.length > 0) return lastOf(Math.max(...years), within);
  }
  return undefined;
}

/** What a name tells, from left to right; what has been read is not read again. */
function* findIn(name: string): Generator<Found> {
  for (let at = 0; at < name.length; ) {
    const [found, end] = readAt(name, at);
    if (found) yield found;
    at = end;
  }
}

function readAt(name: string, at: number): [Found | undefined, number] {
  for (const { pattern, read } of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(name);
    const found = match && read(match.slice(1));
    if (found) return [found, at + match[0].length];
  }
  return [undefined, at + 1];
}

/** The last day of the parts of a year that were named, or of all of it. */
function lastOf(year: number, within: readonly PartOfYear[]): NameDate {
  const ends = within.map((part) => part(year)).filter((end) => end !== undefined);
  return ends.length > 0 ? Math.max(...ends) : year * 10_000 + 1231;
}
