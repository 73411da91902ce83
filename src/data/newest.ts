import { tidy } from '../text/fold.js';
import { byCodePoint, natural } from '../text/order.js';
import { dateInName, type NameDate } from './name-date.js';

/** What decides which of two files is the newer where the dates in their names do not. */
export const NEWEST_BY = ['name', 'modified', 'order'] as const;
export type NewestBy = (typeof NEWEST_BY)[number];

/** What is known of a file's age. */
export interface Dated {
  /** As it was written on the command line; `-` for standard input. */
  readonly name: string;
  /** When it was last written; undefined for standard input. */
  readonly modified: number | undefined;
  /** Where it stood on the command line. */
  readonly position: number;
}

/** What an order of files rests on beside dates. `names` are in the order taken, the newest first. */
export type Doubt =
  /** Files without a date in their names. */
  | { readonly kind: 'undated'; readonly names: readonly string[]; readonly by: NewestBy }
  /** Files with the same date in their names. */
  | {
      readonly kind: 'same-date';
      readonly names: readonly string[];
      readonly by: NewestBy;
      readonly date: NameDate;
    }
  /** Files without a date, taken as older than those that have one. */
  | { readonly kind: 'dated-first'; readonly names: readonly string[]; readonly dated: readonly string[] };

/**
 * The files, the newest first, and what of that is not known from dates. A date in the name decides first, and a
 * file without one comes after all that have one; then `by`; then the name, so that copies compute alike.
 */
export function newestFirst<T extends Dated>(
  files: readonly T[],
  by: NewestBy,
): { order: T[]; doubts: Doubt[] } {
  const dates = new Map(files.map((file) => [file, dateInName(file.name)]));
  const dateOf = (file: T): NameDate => dates.get(file) ?? 0;
  const order = [...files].sort(
    (a, b) => dateOf(b) - dateOf(a) || LATER[by](a, b) || LATER.name(a, b) || byCodePoint(b.name, a.name),
  );
  return { order, doubts: doubtsIn(order, dateOf, by) };
}

function doubtsIn<T extends Dated>(
  order: readonly T[],
  dateOf: (file: T) => NameDate,
  by: NewestBy,
): Doubt[] {
  const groups = new Map<NameDate, string[]>();
  for (const file of order) groups.set(dateOf(file), [...(groups.get(dateOf(file)) ?? []), file.name]);
  const undated = groups.get(0) ?? [];
  const dated = order.filter((file) => dateOf(file) > 0).map(({ name }) => name);
  const doubts = [...groups].flatMap(([date, names]): Doubt[] => {
    if (names.length < 2) return [];
    return [date === 0 ? { kind: 'undated', names, by } : { kind: 'same-date', names, by, date }];
  });
  const mixed = undated.length > 0 && dated.length > 0;
  return mixed ? [...doubts, { kind: 'dated-first', names: undated, dated }] : doubts;
}

/** Below 0 where the first is the newer. A file of unknown time comes last. */
const LATER: Record<NewestBy, (a: Dated, b: Dated) => number> = {
  name: (a, b) => natural(tidy(b.name), tidy(a.name)),
  modified: (a, b) => ascending(b.modified ?? -Infinity, a.modified ?? -Infinity),
  order: (a, b) => b.position - a.position,
};

const ascending = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
