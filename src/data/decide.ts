import type { Column, Dataset } from '../catalog/dataset.js';
import { AMBIGUOUS, kept } from '../language/columns/cell.js';
import { kindOf } from '../language/columns/column.js';
import { isEmpty } from '../values/moment.js';
import { type DecimalSign, NO_SIGNS, type Signs, signAmong } from '../values/numbers.js';
import { type Entry, isUnread, UNREAD, type Unread, type Vector } from '../values/vector.js';
import type { Disorder } from './disorder.js';
import type { Rows } from './extract.js';
import { WRONG_ORDER } from './say-unread.js';
import type { Shown } from './shown.js';

/**
 * What only the whole file tells of its cells. A number that may be a thousand or a fraction is what the other numbers
 * of its column show; dates of which it is not certain that they were read in their order are not read at all.
 */
export function decide(
  rows: readonly Rows[],
  { columns }: Dataset,
  { signs }: Shown,
  disorder: Disorder | undefined,
): Rows[] {
  const disordered = new Set(disorder?.columns.map(({ name }) => name));
  const numbers = new Map<string, (dictionary: readonly Entry[]) => readonly Entry[]>();
  const decided = (name: string, vector: Vector): Vector => {
    const column = columns.get(name);
    if (vector.kind === 'moments') return disordered.has(name) ? unordered(vector) : vector;
    if (vector.kind !== 'codes' || !column || kindOf(column.spec).unsaid === undefined) return vector;
    const read = numbers.get(name) ?? onceEach((entry) => numberOf(entry, column, signs.get(name)));
    numbers.set(name, read);
    return { ...vector, dictionary: read(vector.dictionary) };
  };
  return rows.map((one) => ({
    ...one,
    batch: {
      ...one.batch,
      columns: new Map([...one.batch.columns].map(([name, vector]) => [name, decided(name, vector)])),
    },
  }));
}

/** Parts of a file share their dictionaries: each is gone through once, and stays itself where nothing changes. */
function onceEach(decide: (entry: Entry) => Entry): (dictionary: readonly Entry[]) => readonly Entry[] {
  const known = new Map<readonly Entry[], readonly Entry[]>();
  return (dictionary) => {
    const before = known.get(dictionary);
    if (before) return before;
    const all = dictionary.map(decide);
    const now = all.some((entry, i) => entry !== dictionary[i]) ? all : dictionary;
    known.set(dictionary, now);
    return now;
  };
}

function numberOf(entry: Entry, column: Column, signs: Signs = NO_SIGNS): Entry {
  if (!isUnread(entry) || entry.code !== AMBIGUOUS) return entry;
  const reading = column.read(entry.word, { sign: signFor(entry.word, column, signs) });
  if ('value' in reading) return kept(reading.value);
  return 'fault' in reading ? { word: entry.word, code: reading.fault.code } : entry;
}

/** Where a column shows no sign at all, a whole number of two groups is a thousand. */
function signFor(word: string, { spec }: Column, signs: Signs): DecimalSign {
  const isSilent = !signs[','] && !signs['.'];
  if (!isSilent || kindOf(spec).unsaid !== 'thousands') return signAmong(signs);
  return word.includes(',') ? '.' : ',';
}

const UNORDERED: Unread = { word: '', code: WRONG_ORDER };

function unordered({ values, unread }: Vector & { kind: 'moments' }): Vector {
  const place = UNREAD + unread.length;
  return {
    kind: 'moments',
    values: values.map((value) => (isEmpty(value) || value >= UNREAD ? value : place)),
    unread: [...unread, UNORDERED],
  };
}
