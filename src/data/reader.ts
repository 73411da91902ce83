import type { Lexicon } from '../language/columns/cell.js';
import type { Extract } from './extract.js';
import type { Recognised } from './recognised.js';

/** What a reader is asked for. */
export interface ReadPlan {
  /** The columns that something asks; the others are never decoded. */
  readonly needed: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  /** In examples a key may be left out. */
  readonly lenient: boolean;
  /** A column that a file lacks is empty there, as in most examples. */
  readonly lacksNothing: boolean;
  /** Hears of the bytes read, for a progress line. */
  progress(bytes: number): void;
}

/**
 * A way to read tables. Every reader gives the same extracts, rejects and line numbers of what it can read, whatever
 * the size of the parts. The account of the last part has the file's sha256.
 */
export interface Reader {
  readonly name: string;
  read(file: Recognised, plan: ReadPlan): AsyncIterable<Extract>;
}
