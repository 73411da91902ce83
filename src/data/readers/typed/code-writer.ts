import type { Column } from '../../../catalog/dataset.js';
import { AMBIGUOUS, kept, type Writing } from '../../../language/columns/cell.js';
import { kindOf } from '../../../language/columns/column.js';
import { tidy } from '../../../text/fold.js';
import { NO_SIGNS, type Signs, signOf } from '../../../values/numbers.js';
import { BLANK_CODE, type Entry, isUnread, keyOf, type Vector } from '../../../values/vector.js';
import { blankEntry, UNDECODABLE, unread } from './blank.js';
import type { ColumnWriter } from './column-writer.js';

/** Past this many distinct texts a dictionary is begun anew, so that memory does not grow with the rows. */
const DICTIONARY_LIMIT = 1 << 16;

/** Collects codes into a dictionary of what stands in the cells, each distinct text read once. */
export function codeWriter(
  column: Column,
  writing: Writing,
  size: number,
  derived: (text: string) => Entry,
): ColumnWriter {
  const codes = new Uint32Array(size);
  const begun = () => ({
    written: new Map<string, number>(),
    followed: new Map<string, number>(),
    dictionary: [blankEntry(column)],
    doubtful: new Set<number>(),
  });
  let known = begun();
  let signs: Signs = NO_SIGNS;
  const showsSign = kindOf(column.spec).unsaid !== undefined;

  function read(text: string): Entry {
    const clean = tidy(text);
    if (clean.includes(UNDECODABLE)) return unread(column, clean, 'undecodable');
    const sign = showsSign ? signOf(clean) : undefined;
    if (sign !== undefined) signs = { ...signs, [sign]: true };
    const reading = column.read(clean, writing);
    if ('blank' in reading) return null;
    if ('value' in reading) return kept(reading.value);
    return unread(column, clean, 'fault' in reading ? reading.fault.code : 'unknown-value');
  }

  function codeOf(texts: Map<string, number>, text: string, meaning: (text: string) => Entry): number {
    const found = texts.get(text);
    if (found !== undefined) return found;
    const entry = meaning(text);
    const code = entry === null ? 0 : known.dictionary.push(entry) - 1;
    texts.set(text, code);
    if (isDoubt(entry, text)) known.doubtful.add(code);
    return code;
  }

  /** An office that the dictionary lacks keeps its own words. */
  const isDoubt = (entry: Entry, text: string): boolean =>
    isUnread(entry)
      ? entry.code !== BLANK_CODE && entry.code !== AMBIGUOUS
      : column.spec.type === 'agency' && entry === tidy(text);

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
    ...(showsSign && { signs: () => signs }),
    isDoubtful: (row) => known.doubtful.has(codes[row] as number),
    take(rows) {
      const { dictionary } = known;
      if (dictionary.length > DICTIONARY_LIMIT) known = begun();
      return { kind: 'codes', codes: codes.slice(0, rows), dictionary } satisfies Vector;
    },
  };
}
