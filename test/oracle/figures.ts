/** The exact parts of a value. An amount has no denominator. */
export interface Figure {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly noData?: string;
}

export const amount = (numerator: number): Figure => ({ numerator, denominator: null });

/** Of a list, the part that is good. */
export const share = <T>(list: readonly T[], good: (item: T) => boolean): Figure => ({
  numerator: list.filter(good).length,
  denominator: list.length,
});

export const sum = <T>(list: readonly T[], of: (item: T) => number): number =>
  list.reduce((total, item) => total + of(item), 0);

export const change = (from: number, to: number): Figure => ({ numerator: to - from, denominator: from });

export const reduction = (from: number, to: number): Figure => ({ numerator: from - to, denominator: from });
