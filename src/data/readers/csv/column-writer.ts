import type { Column } from '../../../catalog/dataset.js';
import type { DecimalSign } from '../../../language/columns/cell.js';
import { blankOf, isDated, kindOf } from '../../../language/columns/column.js';
import type { Meaning, Reading } from '../../../language/columns/shape.js';
import { tidy } from '../../../text/fold.js';
import { EMPTY, parseMoment } from '../../../values/moment.js';
import {
  BLANK_CODE,
  type Entry,
  isUnread,
  keyOf,
  UNREAD,
  type Unread,
  type Value,
  type Vector,
} from '../../../values/vector.js';

/** Collects the cells of one column of one file, a part at a time. */
export interface ColumnWriter {
  /** Reads a cell into a row. An empty text is an empty cell. */
  put(text: string, row: number): void;
  /** Sets what a cell follows from, where it is not written itself. */
  derive(text: string, row: number): void;
  /** What the row holds, as the text by which two values are the same; empty where that is not known. */
  keyAt(row: number): string;
  /** The rows so far as a vector; the next row is the first again. */
  take(rows: number): Vector;
}

/** Past this many distinct texts a dictionary is begun anew, so that memory does not grow with the rows. */
const DICTIONARY_LIMIT = 1 << 16;
const LONGEST_WORD = 200;

/** A blank where a blank is no answer. */
export const BLANK: Unread = { word: '', code: BLANK_CODE };

/** What a cell means in which nothing stands: nothing, that nobody knows, or the value that the column gives it. */
function blankEntry(column: Column): Entry {
  const reading = blankReading(column);
  if (!reading) return blankOf(column.spec) === 'unknown' ? BLANK : null;
  return 'value' in reading ? plain(reading.value) : null;
}

function blankMoment(column: Column): number | undefined {
  const reading = blankReading(column);
  return reading && 'moment' in reading ? reading.moment : undefined;
}

function blankReading({ spec, read }: Column): Reading | undefined {
  const blank = blankOf(spec);
  if (typeof blank !== 'object') return undefined;
  return kindOf(spec).written?.(blank.is) ?? read(tidy(String(blank.is)), '.');
}

const plain = (value: Meaning): Value => (typeof value === 'object' ? value.toFraction() : value);

const unread = (text: string, code: string): Unread => ({ word: text.slice(0, LONGEST_WORD), code });

/** @param derived what a text means from which this column follows: the level of an office. */
export const columnWriter = (
  column: Column,
  sign: DecimalSign,
  size: number,
  derived?: (text: string) => Entry,
): ColumnWriter =>
  isDated(column.spec) ? momentWriter(column, size) : codeWriter(column, sign, size, derived);

function momentWriter(column: Column, size: number): ColumnWriter {
  const blank = blankEntry(column);
  const values = new Float64Array(size);
  let places = new Map<string, number>();
  let list: Unread[] = [];
  const place = (one: Unread): number => {
    const key = `${one.code} ${one.word}`;
    let at = places.get(key);
    if (at === undefined) {
      at = UNREAD + list.push(one) - 1;
      places.set(key, at);
    }
    return at;
  };
  const read = (text: string): number => {
    if (text === '') return isUnread(blank) ? place(blank) : (blankMoment(column) ?? EMPTY);
    const moment = parseMoment(text);
    if (moment !== undefined) return moment;
    const clean = tidy(text);
    if (clean === '') return read('');
    if (clean.includes('\uFFFD')) return place(unread(clean, 'undecodable'));
    const reading = column.read(clean, undefined);
    if ('blank' in reading) return read('');
    return 'moment' in reading
      ? reading.moment
      : place(unread(clean, 'fault' in reading ? reading.fault.code : 'bad-date'));
  };
  return {
    put(text, row) {
      values[row] = read(text);
    },
    derive(text, row) {
      values[row] = read(text);
    },
    keyAt(row) {
      const value = values[row] as number;
      return Number.isNaN(value) || value >= UNREAD ? '' : String(value);
    },
    take(rows) {
      const taken: Vector = { kind: 'moments', values: values.slice(0, rows), unread: list };
      [places, list] = [new Map(), []];
      return taken;
    },
  };
}

function codeWriter(
  column: Column,
  sign: DecimalSign,
  size: number,
  derived: (text: string) => Entry = () => null,
): ColumnWriter {
  const blank = blankEntry(column);
  const codes = new Uint32Array(size);
  let written = new Map<string, number>([['', 0]]);
  let followed = new Map<string, number>([['', 0]]);
  let dictionary: Entry[] = [blank];
  const enter = (entry: Entry): number => (entry === null ? 0 : dictionary.push(entry) - 1);
  const read = (text: string): Entry => {
    const clean = tidy(text);
    if (clean === '') return null;
    if (clean.includes('\uFFFD')) return unread(clean, 'undecodable');
    const reading = column.read(clean, sign);
    if ('blank' in reading) return null;
    if (!('value' in reading))
      return unread(clean, 'fault' in reading ? reading.fault.code : 'unknown-value');
    return plain(reading.value);
  };
  const code = (known: Map<string, number>, text: string, meaning: (text: string) => Entry): number => {
    let found = known.get(text);
    if (found === undefined) {
      found = enter(meaning(text));
      known.set(text, found);
    }
    return found;
  };
  return {
    put(text, row) {
      codes[row] = code(written, text, read);
    },
    derive(text, row) {
      codes[row] = code(followed, text, derived);
    },
    keyAt(row) {
      const entry = dictionary[codes[row] as number] ?? null;
      return entry === null || isUnread(entry) ? '' : keyOf(entry);
    },
    take(rows) {
      const taken: Vector = { kind: 'codes', codes: codes.slice(0, rows), dictionary };
      if (dictionary.length > DICTIONARY_LIMIT) {
        written = new Map([['', 0]]);
        followed = new Map([['', 0]]);
        dictionary = [blank];
      }
      return taken;
    },
  };
}
