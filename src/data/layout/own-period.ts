import type { Vocabulary } from '../../language/vocabulary.js';
import { compareDays } from '../../values/moment.js';
import { isWithin, type Period } from '../../values/period.js';
import { saidIn } from './said.js';

/** What a title says of its time, and whether it names the days. */
interface Told {
  readonly period: Period;
  readonly byDays: boolean;
}

/** The words of a period come in so many at most: "Từ ngày 01/01/2020 đến ngày 31/03/2020". */
const LONGEST = 10;
const AROUND = /^[([{"'“:;,]+|[)\]}"'”:;,]+$/g;
const SIGNS_ONLY = /^[-–—.:;,/|]+$/;
const YEAR = /20\d\d/;
const LETTER = /\p{L}/u;
const DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{1,2}-\d{1,2}/g;
/** The number of a document, which has a year of its own: 3339/QĐ-UBND. */
const DOCUMENT = /^\d+\/(?:\d{4}\/)?\p{L}/u;

/**
 * The time that a table is about, by the rows above its header: "Từ ngày 01/01/2020 đến ngày 31/03/2020", "Kỳ báo cáo:
 * Quý I/2020". One that is told by its days comes first, then the narrower of two where it lies in the other. Where
 * titles tell two times, they tell none. The day of a letter ("ngày 05 tháng 7 năm 2020") is no period.
 */
export function ownPeriod(above: readonly (readonly string[])[], vocabulary: Vocabulary): Period | undefined {
  const told = above.flatMap((cells) => toldIn(saidIn(cells).join(' '), vocabulary));
  const byDays = told.filter((one) => one.byDays);
  const [first, ...others] = (byDays.length > 0 ? byDays : told).map(({ period }) => period);
  return others.reduce<Period | undefined>((own, other) => own && narrower(own, other), first);
}

const narrower = (a: Period, b: Period): Period | undefined =>
  isWithin(a, b) ? a : isWithin(b, a) ? b : undefined;

/** The longest words of a title that are a period, from the left. */
function toldIn(title: string, vocabulary: Vocabulary): Told[] {
  if (!YEAR.test(title)) return [];
  const words = title
    .split(/[\s()]+/)
    .map((word) => word.replace(AROUND, ''))
    .filter((word) => word !== '' && !SIGNS_ONLY.test(word));
  const isCited = (at: number): boolean => words.slice(0, at).some((word) => DOCUMENT.test(word));
  const told: Told[] = [];
  let end = 0;
  for (let at = 0; at < words.length; at++) {
    const found = periodAt(words, at, vocabulary);
    if (!found) continue;
    const { period, length } = found;
    const byDays =
      (
        words
          .slice(at, at + length)
          .join(' ')
          .match(DAY) ?? []
      ).length > 1;
    const isDay = compareDays(period.from, period.to) === 0;
    const isOfDay = at !== end && at > 0 && !LETTER.test(words[at - 1] as string);
    if (byDays || !(isDay || isOfDay || isCited(at))) told.push({ period, byDays });
    end = at + length;
    at = end - 1;
  }
  return told;
}

function periodAt(words: readonly string[], at: number, vocabulary: Vocabulary) {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const text = words.slice(at, at + length).join(' ');
    const period = YEAR.test(text) && LETTER.test(text) ? vocabulary.period(text) : undefined;
    if (period) return { period, length };
  }
  return undefined;
}
