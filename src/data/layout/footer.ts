import type { Vocabulary } from '../../language/vocabulary.js';
import { partsOf, type Said } from './said.js';

/** What a page is, as far as its footer is told by it. */
export interface Page {
  /** How many columns have a title, and the first that has one. */
  readonly titled: number;
  readonly first: number;
  /** Where the columns of the key stand, and what stands for them. */
  readonly keys: readonly number[];
  readonly vocabulary: Vocabulary;
}

/** Tells which rows below a table are its footer: who signs, where and when, for whom, remarks. */
export interface FooterTeller {
  /** `isHeading`: the row would else be a heading inside the table. */
  isFooter(cells: readonly string[], isHeading: boolean): boolean;
  /** A row that ends a table, or a page of it, may be above its footer. */
  ends(): void;
  /** The table goes on. */
  goesOn(): void;
}

/** A line of signatures has so many cells at most: who made it, who checked it, who leads. */
const MOST = 3;
const DIGIT = /\d/;
const SPACE = /\s/;

/**
 * A footer begins with words for it, and goes on while rows are nearly empty: below a title stands a name. Below a
 * total or a blank row, a line of no more than two texts without a figure is one too. A row with a key is none.
 */
export function footerTeller({ titled, first, keys, vocabulary }: Page): FooterTeller {
  let isBelow = false;
  let hasBegun = false;
  const hasKey = (parts: readonly Said[]): boolean =>
    parts.some(({ at, text }) => keys.includes(at) && DIGIT.test(text) && !SPACE.test(text));
  return {
    isFooter(cells, isHeading) {
      const parts = partsOf(cells, MOST);
      const [begin] = parts ?? [];
      if (!parts || !begin || parts.length * 2 > titled || hasKey(parts)) return false;
      if (parts.some(({ text }) => vocabulary.closes(text))) hasBegun = true;
      if (hasBegun) return true;
      if (parts.length === 1 && begin.at <= first + 1 && vocabulary.isFootnote(begin.text)) return true;
      const isBare = parts.length < MOST && !parts.some(({ text }) => DIGIT.test(text));
      const isApart = keys.length > 0 || parts.every(({ at }) => at > first + 1);
      return isBelow && isBare && isApart && !isHeading;
    },
    ends() {
      isBelow = true;
    },
    goesOn() {
      [isBelow, hasBegun] = [false, false];
    },
  };
}
