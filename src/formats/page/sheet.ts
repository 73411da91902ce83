import type { Language, Words } from '../../text/words.js';

export type Cells<F extends string = string> = Readonly<Partial<Record<F, string>>>;

/** What a cell means, for a format that can show it. */
export type Tone = 'good' | 'bad' | 'missing' | 'faint' | 'strong';

export interface Row<F extends string = string> {
  readonly cells: Cells<F>;
  readonly tones: Readonly<Partial<Record<F, Tone>>>;
  /** What is said more faintly beneath a cell. */
  readonly asides?: Cells<F>;
  /** Whether it is a part of the row above it, and stands further in. */
  readonly below: boolean;
}

/** A column to be: the fields that stand in it, one below the other, and how wide it may become. */
export interface ColumnPlan<F extends string = string> {
  readonly fields: readonly F[];
  readonly align: 'left' | 'right';
  readonly most: number;
}

/** Which fields share a column, for a terminal that leaves the main column at least so much. */
export interface Arrangement<F extends string = string> {
  readonly leastMain: number;
  readonly columns: readonly ColumnPlan<F>[];
}

/** A table. */
export interface Sheet<F extends string = string> {
  /** From left to right. */
  readonly fields: readonly F[];
  /** The field whose column takes what the others leave. */
  readonly main: F;
  readonly heads: Readonly<Record<F, string>>;
  readonly rows: readonly Row<F>[];
  /** From the widest to the narrowest. */
  readonly arrangements: readonly Arrangement<F>[];
}

export const left = <F extends string>(most: number, ...fields: F[]): ColumnPlan<F> => ({
  fields,
  align: 'left',
  most,
});

/** For numbers: they are never cut. */
export const right = <F extends string>(most: number, ...fields: F[]): ColumnPlan<F> => ({
  fields,
  align: 'right',
  most,
});

/** The headings of a sheet in one language. */
export const headsIn = <F extends string>(
  heads: Readonly<Record<F, Words>>,
  language: Language,
): Record<F, string> =>
  Object.fromEntries(
    Object.entries<Words>(heads).map(([field, words]) => [field, words[language]]),
  ) as Record<F, string>;
