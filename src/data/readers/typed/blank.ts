import type { Column } from '../../../catalog/dataset.js';
import { AS_DEFINED, kept, type Reading } from '../../../language/columns/cell.js';
import { blankOf, kindOf } from '../../../language/columns/column.js';
import { tidy } from '../../../text/fold.js';
import { EMPTY, type Moment } from '../../../values/moment.js';
import { BLANK_CODE, type Entry, UNFILLED_CODE, type Unread } from '../../../values/vector.js';

/** A blank where a blank is no answer. */
const UNKNOWN_BLANK: Unread = { word: '', code: BLANK_CODE };

/** A blank in a row that nobody has filled in. */
export const UNFILLED: Unread = { word: '', code: UNFILLED_CODE };

/** What an empty cell is: nothing, that nobody knows, or the value that the column gives it. */
export function blankEntry(column: Column): Entry {
  const reading = blankReading(column);
  if (reading) return 'value' in reading ? kept(reading.value) : null;
  return blankOf(column.spec) === 'unknown' ? UNKNOWN_BLANK : null;
}

/** The same of a column of dates. */
export function blankMoment(column: Column): Moment | Unread {
  const reading = blankReading(column);
  if (reading) return 'moment' in reading ? reading.moment : EMPTY;
  return blankOf(column.spec) === 'unknown' ? UNKNOWN_BLANK : EMPTY;
}

function blankReading({ spec, read }: Column): Reading | undefined {
  const blank = blankOf(spec);
  if (typeof blank !== 'object') return undefined;
  return kindOf(spec).written?.(blank.is) ?? read(tidy(String(blank.is)), AS_DEFINED);
}

const LONGEST_WORD = 200;

/** A cell that cannot be read, by what stands in it, as far as that may be shown. */
export const unread = (column: Column, text: string, code: string): Unread => ({
  word: column.shown(text.slice(0, LONGEST_WORD)).replaceAll(UNDECODABLE, '?'),
  code,
});

/** What stands for bytes that no character is. */
export const UNDECODABLE = '\uFFFD';
