import type { Column } from '../../../catalog/dataset.js';
import { type DecimalSign, kept } from '../../../language/columns/cell.js';
import { tidy } from '../../../text/fold.js';
import { type Entry, isUnread, keyOf, type Vector } from '../../../values/vector.js';
import { blankEntry, faulty, UNDECODABLE, undecodable, unread } from './blank.js';
import type { ColumnWriter } from './column-writer.js';

/** Past this many distinct texts a dictionary is begun anew, so that memory does not grow with the rows. */
const DICTIONARY_LIMIT = 1 << 16;

/** Collects codes into a dictionary of what stands in the cells, each distinct text read once. */
export function codeWriter(
  column: Column,
  sign: DecimalSign,
  size: number,
  derived: (text: string) => Entry,
): ColumnWriter {
  const codes = new Uint32Array(size);
  const begun = () => ({
    written: new Map<string, number>(),
    followed: new Map<string, number>(),
    dictionary: [blankEntry(column)],
  });
  let known = begun();

  function read(text: string): Entry {
    const clean = tidy(text);
    const reading = column.read(clean, sign);
    if (clean.includes(UNDECODABLE)) return undecodable(clean, reading);
    if ('blank' in reading) return null;
    if ('value' in reading) return kept(reading.value);
    return 'fault' in reading ? faulty(clean, reading.fault) : unread(clean, 'unknown-value');
  }

  function codeOf(texts: Map<string, number>, text: string, meaning: (text: string) => Entry): number {
    const found = texts.get(text);
    if (found !== undefined) return found;
    const entry = meaning(text);
    const code = entry === null ? 0 : known.dictionary.push(entry) - 1;
    texts.set(text, code);
    return code;
  }

  return {
    put(text, row) {
      codes[row] = codeOf(known.written, text, read);
    },
    derive(text, row) {
      codes[row] = codeOf(known.followed, text, derived);
    },
    keyAt(row) {
      const entry = known.dictionary[codes[row] as number] ?? null;
      return entry === null || isUnread(entry) ? '' : keyOf(entry);
    },
    take(rows) {
      const { dictionary } = known;
      if (dictionary.length > DICTIONARY_LIMIT) known = begun();
      return { kind: 'codes', codes: codes.slice(0, rows), dictionary } satisfies Vector;
    },
  };
}
