import type { Words } from '../text/words.js';

/** A total that is not the sum of its parts, and where it stands. Amounts as fractions, exact. */
export interface WrongSum {
  /** Of which identity, by its name. */
  readonly name: string;
  readonly say: Words;
  readonly file: string;
  readonly line: number;
  /** The column of the total; null where rows are counted. */
  readonly column: string | null;
  readonly total: string;
  /** What the parts that are known come to. */
  readonly parts: string;
  /** Some part is not known, and yet the others are more than the total. */
  readonly atLeast: boolean;
}
