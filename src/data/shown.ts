import type { DateOrder } from '../values/date-forms.js';
import { mergeMaps } from '../values/maps.js';
import type { Signs } from '../values/numbers.js';

/** How many dates of a column can only be read in this order, and the first of them. */
export interface Proof {
  readonly count: number;
  readonly first: string | undefined;
}

export type Orders = Readonly<Record<DateOrder, Proof>>;

/** What the cells of a file, or of a part of it, show of how the file is written, column by column; plain data. */
export interface Shown {
  /** Which signs its numbers have before decimals. */
  readonly signs: ReadonlyMap<string, Signs>;
  /** In which order its dates can only be. */
  readonly orders: ReadonlyMap<string, Orders>;
}

export const NOTHING_SHOWN: Shown = { signs: new Map(), orders: new Map() };

const NO_PROOF: Proof = { count: 0, first: undefined };
export const NO_ORDERS: Orders = { day_first: NO_PROOF, month_first: NO_PROOF };

/** What two parts of a file show, the first of them first. */
export const mergeShown = (a: Shown, b: Shown): Shown => ({
  signs: mergeMaps(a.signs, b.signs, (x, y) => ({ ',': x[','] || y[','], '.': x['.'] || y['.'] })),
  orders: mergeMaps(a.orders, b.orders, mergeOrders),
});

export const mergeOrders = (a: Orders, b: Orders): Orders => ({
  day_first: mergeProofs(a.day_first, b.day_first),
  month_first: mergeProofs(a.month_first, b.month_first),
});

const mergeProofs = (a: Proof, b: Proof): Proof => ({
  count: a.count + b.count,
  first: a.first ?? b.first,
});
