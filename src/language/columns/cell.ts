import type { Value } from '../../values/vector.js';
import { type ColumnSpec, kindOf } from './column.js';
import { BLANK, type CellReader, type Lexicon, type Meaning, type Reading } from './shape.js';

export type {
  CellFault,
  CellReader,
  Directory,
  KnownWord,
  Lexicon,
  Reading,
  Terms,
  TermsOf,
  Writing,
} from './shape.js';
export { AS_DEFINED } from './shape.js';

/** What a cell says, as it is kept: exact numbers as texts. */
export const kept = (value: Meaning): Value => (typeof value === 'object' ? value.toFraction() : value);

/** A number that may be a thousand or a fraction: the other numbers of its column tell. */
export const AMBIGUOUS = 'ambiguous-number';

/** Whether a text says something in its column, be it that only other cells tell what. */
export const isReadable = (reading: Reading): boolean =>
  !('fault' in reading) || reading.fault.code === AMBIGUOUS;

/** How a column reads a cell. A word of its own comes before a word for nothing. */
export function cellReader(spec: ColumnSpec, lexicon: Lexicon): CellReader {
  const own = kindOf(spec).reader(spec, lexicon);
  return (cell, writing) => {
    const reading = own(cell, writing);
    return 'fault' in reading && lexicon.vocabulary.isNothing(cell) ? BLANK : reading;
  };
}
