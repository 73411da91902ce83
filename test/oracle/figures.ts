import type { Truth } from './truth.js';

/** An exact number: this over that. */
export type Fraction = readonly [of: number, per: number];

/** The exact parts of what is known, and the ends of what it may come to. An amount has no denominator. */
export interface Figure {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly lowest: Fraction;
  readonly highest: Fraction;
}

/** Rows of which nothing is known: so many more there may be, and so many of the others may not be there. */
export interface Loose {
  readonly more: number;
  readonly fewer: number;
}

const FIRM: Loose = { more: 0, fewer: 0 };

/** What lacks nothing. */
export function known(numerator: number, denominator: number | null): Figure {
  const value: Fraction = [numerator, denominator ?? 1];
  return { numerator, denominator, lowest: value, highest: value };
}

/** An item that may not be a record of its own has `certain: false`. */
type Item = { readonly certain?: boolean };

/** Of those that are asked, the part that is good. */
export function share<T extends object>(
  list: readonly T[],
  asked: (item: T) => Truth,
  good: (item: T) => Truth,
  { more, fewer }: Loose = FIRM,
): Figure {
  let [right, wrong, mayBeRight, mayBeWrong] = [0, 0, more, more];
  for (const item of list) {
    const truth = asked(item);
    if (truth === false) continue;
    const isGood = good(item);
    const certain = truth === true && (item as Item).certain !== false;
    if (certain && isGood === true) right += 1;
    else if (certain && isGood === false) wrong += 1;
    else {
      if (isGood !== false) mayBeRight += 1;
      if (isGood !== true) mayBeWrong += 1;
    }
  }
  const [least, fewest] = [Math.max(0, right - fewer), Math.max(0, wrong - fewer)];
  return {
    numerator: right,
    denominator: right + wrong,
    lowest: least === 0 ? [0, 1] : [least, least + wrong + mayBeWrong],
    highest: fewest === 0 ? [1, 1] : [right + mayBeRight, right + mayBeRight + fewest],
  };
}

/** How many are asked. */
export function amount<T extends object>(list: readonly T[], asked: (item: T) => Truth): Figure {
  const truths = list.map(asked);
  const sure = truths.filter((truth) => truth === true).length;
  const perhaps = truths.filter((truth) => truth === null).length;
  return { numerator: sure, denominator: null, lowest: [sure, 1], highest: [sure + perhaps, 1] };
}

/** How many different values those have that are asked, of so many there are. A null value may be any. */
export function different<T extends object>(
  list: readonly T[],
  asked: (item: T) => Truth,
  value: (item: T) => string | null,
  of: number | null,
  { more, fewer }: Loose = FIRM,
): Figure {
  const [sure, perhaps] = [new Set<string>(), new Set<string>()];
  let any = more;
  for (const item of list) {
    const truth = asked(item);
    if (truth === false) continue;
    const name = value(item);
    if (name === null) any += 1;
    else (truth === true && (item as Item).certain !== false ? sure : perhaps).add(name);
  }
  const further = [...perhaps].filter((name) => !sure.has(name)).length;
  return {
    numerator: sure.size,
    denominator: of,
    lowest: [Math.max(0, sure.size - fewer), of ?? 1],
    highest: [sure.size + further + any, of ?? 1],
  };
}

/**
 * Of the offices that there are, and others that rows name, those with a good row. Of an office without one it is not
 * known; of one that is none of these, that all its rows are bad is known.
 */
export function offices<T extends object>(
  list: readonly T[],
  asked: (item: T) => Truth,
  good: (item: T) => Truth,
  name: (item: T) => string | null,
  all: ReadonlySet<string>,
  { more, fewer }: Loose = FIRM,
): Figure {
  const [right, open, wrong] = [new Set<string>(), new Set<string>(all), new Set<string>()];
  for (const item of list) {
    const [truth, isGood, office] = [asked(item), good(item), name(item)];
    if (truth === false || office === null) continue;
    if (truth === true && isGood === true && (item as Item).certain !== false) right.add(office);
    else if (truth === true && isGood === false && (item as Item).certain !== false) wrong.add(office);
    else open.add(office);
  }
  const bad = [...wrong].filter((office) => !right.has(office) && !open.has(office)).length;
  const unknown = [...open].filter((office) => !right.has(office)).length;
  const turned = Math.min(bad, more);
  const [least, fewest] = [Math.max(0, right.size - fewer), Math.max(0, bad - turned - fewer)];
  const best = right.size + unknown + turned + more;
  return {
    numerator: right.size,
    denominator: right.size + bad,
    lowest: least === 0 ? [0, 1] : [least, least + bad + unknown + fewer + more],
    highest: [best, best + fewest],
  };
}

export const sum = <T>(list: readonly T[], of: (item: T) => number): number =>
  list.reduce((total, item) => total + of(item), 0);

export const change = (from: number, to: number): Figure => known(to - from, from);

export const reduction = (from: number, to: number): Figure => known(from - to, from);
