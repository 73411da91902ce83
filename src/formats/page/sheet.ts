export type Cells<F extends string = string> = Readonly<Partial<Record<F, string>>>;

/** What a cell means, for a format that can show it. */
export type Tone = 'good' | 'bad' | 'missing' | 'faint' | 'strong';

export interface Row<F extends string = string> {
  readonly cells: Cells<F>;
  readonly tones: Readonly<Partial<Record<F, Tone>>>;
  /** Whether it is a part of the row above it, and stands further in. */
  readonly below: boolean;
}

/** A column of a terminal: the fields that stand in it, one below the other, and how wide it may become. */
export interface Plan<F extends string = string> {
  readonly fields: readonly F[];
  readonly align: 'left' | 'right';
  readonly most: number;
}

/** A way to lay the fields out, for a terminal that leaves the main column at least so much. */
export interface Layout<F extends string = string> {
  readonly leastMain: number;
  readonly plans: readonly Plan<F>[];
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
  readonly layouts: readonly Layout<F>[];
}

export const left = <F extends string>(most: number, ...fields: F[]): Plan<F> => ({
  fields,
  align: 'left',
  most,
});

/** For numbers: they are never cut. */
export const right = <F extends string>(most: number, ...fields: F[]): Plan<F> => ({
  fields,
  align: 'right',
  most,
});
