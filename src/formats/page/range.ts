import type { Language } from '../../text/words.js';
import { exact } from '../../values/exact.js';
import { DIGITS, fewestDigits } from './numbers.js';
import { forPeople, type Measure, printed, withUnit } from './value.js';

const OPEN = '?';

/** An end of what the value may be, in its unit and on its own side of the threshold; null where there is none. */
export function printedEnd(measure: Measure, end: 'lowest' | 'highest', digits = DIGITS): string | null {
  const value = measure.verdict === 'no-data' ? null : measure[end];
  return value === null ? null : printed(exact(value), measure, digits);
}

/**
 * What the value may be once all is known: "95,41–98,60 %", an open end as "?". Empty where it is known already, or
 * where there is nothing to judge.
 */
export function shownRange(measure: Measure, language: Language): string {
  if (measure.verdict === 'no-data' || isSettled(measure)) return '';
  const ends = (digits: number) => [
    printedEnd(measure, 'lowest', digits),
    printedEnd(measure, 'highest', digits),
  ];
  const differ = ([lowest, highest]: readonly (string | null)[]) => lowest !== highest;
  const shown = ends(fewestDigits(DIGITS, (digits) => differ(ends(digits)))).map((end) =>
    end === null ? OPEN : forPeople(end, measure, language),
  );
  return withUnit(shown.join(shown.some((end) => end.startsWith('-')) ? ' – ' : '–'), measure);
}

function isSettled({ verdict, value, lowest, highest }: Measure): boolean {
  if (lowest !== highest) return false;
  return lowest !== null || (value === null && verdict !== 'undecided');
}
