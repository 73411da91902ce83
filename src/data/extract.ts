import type { Batch, Standing, Vector } from '../values/vector.js';
import type { FileAccount, Reject } from './account.js';
import type { Shown } from './shown.js';
import type { WrongSum } from './wrong-sum.js';

/** The keys of rows, one after another as bytes; `ends` says where each ends. */
export interface Keys {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** Rows that stand alike, and the line where each begins. */
export interface Rows {
  readonly batch: Batch;
  readonly lines: Uint32Array;
}

/**
 * A file, or a part of one, as a reader gives it: plain data that merge. Of the rows that are no records for certain
 * `keyless` lack their key only, and `broken` could not be read at all.
 */
export interface Extract {
  readonly path: string;
  readonly records: Rows;
  /** Null where the dataset or the file has no key. */
  readonly keys: Keys | null;
  readonly keyless: Rows;
  readonly broken: Rows;
  readonly rejects: readonly Reject[];
  /** Rows of totals that differ from the rows above them. */
  readonly wrongTotals: readonly WrongSum[];
  readonly shown: Shown;
  readonly account: FileAccount;
}

/** The rows at these positions. */
export function pick({ batch, lines }: Rows, rows: readonly number[]): Rows {
  const columns = [...batch.columns].map(([name, vector]): [string, Vector] => {
    if (vector.kind === 'codes') return [name, { ...vector, codes: taken(vector.codes, rows) }];
    if (vector.kind === 'moments') return [name, { ...vector, values: taken(vector.values, rows) }];
    return [name, vector];
  });
  return { batch: { ...batch, size: rows.length, columns: new Map(columns) }, lines: taken(lines, rows) };
}

function taken<Numbers extends Uint32Array | Float64Array>(from: Numbers, rows: readonly number[]): Numbers {
  const to = from.slice(0, rows.length) as Numbers;
  rows.forEach((row, i) => {
    to[i] = from[row] as number;
  });
  return to;
}

/** The same rows, otherwise certain. */
export const standing = ({ batch, lines }: Rows, as: Standing): Rows => ({
  batch: { ...batch, standing: as },
  lines,
});

/** Rows of which nothing could be read. */
export const brokenRows = (lines: readonly number[]): Rows => ({
  batch: { size: lines.length, standing: 'broken', columns: new Map() },
  lines: Uint32Array.from(lines),
});

/** The keys of the rows that have one (`null`: none, and no record), or null where rows have no keys at all. */
export function keysOf(keys: readonly (string | null | undefined)[]): Keys | null {
  const written = keys.filter((key) => key !== null);
  if (written.length === 0 || written.some((key) => key === undefined)) return null;
  const texts = written.map((key) => Buffer.from(key as string));
  const ends = new Uint32Array(texts.length);
  let end = 0;
  texts.forEach((text, i) => {
    end += text.length;
    ends[i] = end;
  });
  return { bytes: Buffer.concat(texts), ends };
}
