import { z } from 'zod';
import { exact, ZERO } from '../../values/exact.js';
import { mergeMaps } from '../../values/maps.js';
import { contentAt, isKnown } from '../../values/vector.js';
import { keys } from '../keys.js';
import {
  type Aggregate,
  type AggregateKind,
  BAD,
  byStanding,
  CLASSES,
  column,
  dataset,
  GOOD,
  OUTSIDE,
  PERHAPS,
  PERHAPS_BAD,
  PERHAPS_GOOD,
  sorted,
  UNSURE,
  where,
} from './shape.js';
import { shareOf, units } from './weights.js';

const schema = keys({
  distinct: keys({
    dataset,
    column,
    names_all: z
      .array(z.string())
      .min(1)
      .optional()
      .describe(
        'Every office of these levels is one of the values; of one that no record names it is not known',
      ),
  }),
  ...where,
});

/**
 * The standings in which each value was seen, as a set of bits; and how often, by standing, a value could not be
 * read. Values, not counts, so that halves sharing a value merge right.
 */
export interface Distinct {
  readonly values: ReadonlyMap<string, number>;
  readonly unread: readonly number[];
}

const plain = keys({
  values: z
    .array(
      z.tuple([
        z.string(),
        z
          .int()
          .min(1)
          .max((1 << CLASSES) - 1),
      ]),
    )
    .describe('Each value, and the standings in which it was seen as a set of bits'),
  unread: byStanding,
});

const CERTAIN = (1 << GOOD) | (1 << BAD) | (1 << UNSURE);
const POSSIBLY_GOOD = (1 << GOOD) | (1 << UNSURE) | (1 << PERHAPS_GOOD) | (1 << PERHAPS);
const POSSIBLY_BAD = (1 << BAD) | (1 << UNSURE) | (1 << PERHAPS_BAD) | (1 << PERHAPS);

/** How a value stands, given the standings of its rows: good as soon as one of them is. */
export function standingOf(seen: number): number {
  if (seen & (1 << GOOD)) return GOOD;
  if (seen & CERTAIN) return seen & POSSIBLY_GOOD ? UNSURE : BAD;
  if (!(seen & POSSIBLY_GOOD)) return PERHAPS_BAD;
  return seen & ~(1 << PERHAPS_GOOD) ? PERHAPS : PERHAPS_GOOD;
}

/** Whether a value is known to be good, so that nothing could make it otherwise. */
export const isGood = ({ values }: Distinct, value: string): boolean =>
  standingOf(values.get(value) ?? 0) === GOOD;

/** How many values stand how. */
export function countsOf({ values }: Distinct): number[] {
  const counts = Array<number>(CLASSES).fill(0);
  for (const seen of values.values()) (counts[standingOf(seen)] as number) += 1;
  return counts;
}

/** Rows of unread values that may be in a set of standings. */
export const unreadIn = ({ unread }: Distinct, standings: number): number =>
  unread.reduce((sum, rows, standing) => (standings & (1 << standing) ? sum + rows : sum), 0);

export const goodUnread = (state: Distinct): number => unreadIn(state, POSSIBLY_GOOD);

const aggregate = (name: string): Aggregate<Distinct> => ({
  start: () => ({ values: new Map(), unread: Array<number>(CLASSES).fill(0) }),
  add(state, batch, standings) {
    const values = state.values as Map<string, number>;
    const unread = state.unread as number[];
    const vector = batch.columns.get(name);
    for (let row = 0; row < standings.length; row++) {
      const standing = standings[row] as number;
      if (standing === OUTSIDE) continue;
      const content = contentAt(vector, row);
      if (isKnown(content)) values.set(content.key, (values.get(content.key) ?? 0) | (1 << standing));
      else if (content !== 'empty') (unread[standing] as number) += 1;
    }
    return state;
  },
  merge: (a, b) => ({
    values: mergeMaps(a.values, b.values, (seen, more) => seen | more),
    unread: a.unread.map((rows, standing) => rows + (b.unread[standing] as number)),
  }),
  amount(state, { displaced, further: unseen }) {
    const counts = countsOf(state);
    const sure = counts[GOOD] as number;
    const further = (counts[PERHAPS_GOOD] as number) + goodUnread(state) + unseen;
    const rows = sure + (state.unread[GOOD] as number);
    return {
      of: exact(sure),
      per: null,
      rows,
      mayBeNothing: rows <= displaced,
      lowest: exact(Math.max(0, sure - displaced)),
      highest: exact(sure + further),
    };
  },
  share({ values, unread }, { displaced, further }) {
    const state = { values, unread: unread.map((rows, at) => (at === PERHAPS ? rows + further : rows)) };
    // A displaced row may leave its value behind, bad; an unread one may make a bad value good, or be one more.
    const counts = countsOf(state);
    const bad = counts[BAD] as number;
    const turned = Math.min(bad, goodUnread(state));
    const found = shareOf(counts.map(units), displaced);
    const doubt = displaced + unreadIn(state, POSSIBLY_GOOD | POSSIBLY_BAD);
    if (!found)
      return doubt > 0
        ? {
            good: ZERO,
            whole: ZERO,
            bad: { lowest: ZERO, highest: exact(doubt) },
            rows: 0,
            mayBeNothing: true,
            lowest: ZERO,
            highest: exact(1),
          }
        : null;
    if (doubt === 0) return found;
    const worst = [...counts];
    (worst[PERHAPS_BAD] as number) += displaced + unreadIn(state, POSSIBLY_BAD);
    const best = [...counts];
    best[BAD] = bad - turned;
    (best[PERHAPS_GOOD] as number) += turned + goodUnread(state);
    const [atWorst, atBest] = [shareOf(worst.map(units), displaced), shareOf(best.map(units), displaced)];
    return {
      ...found,
      bad: { lowest: atBest?.bad.lowest ?? ZERO, highest: atWorst?.bad.highest ?? null },
      lowest: atWorst?.lowest ?? ZERO,
      highest: atBest?.highest ?? exact(1),
    };
  },
});

/** `distinct`: the number of different values; a value is good as soon as one of its records is. */
export const distinct: AggregateKind<z.infer<typeof schema>, Distinct, z.infer<typeof plain>> = {
  schema,
  example: 'distinct: { dataset: dossiers, column: procedure }',
  about: { vi: 'số giá trị khác nhau', en: 'the number of different values' },
  target: ({ distinct: { dataset, column, names_all: everyOffice } }) => ({
    dataset,
    columns: [column],
    numbers: [],
    everyOffice,
  }),
  say({ distinct: { column, names_all: levels } }, title, of) {
    const all = levels
      ? { vi: `, kể cả cơ quan chưa có ${of.vi} nào`, en: `, agencies without any among them` }
      : { vi: '', en: '' };
    return {
      vi: `Số ${title(column).vi} khác nhau của các ${of.vi}${all.vi}`,
      en: `Different ${title(column).en} of ${of.en}${all.en}`,
    };
  },
  compile: ({ distinct: { column } }) => aggregate(column),
  plain: {
    schema: plain,
    write: ({ values, unread }) => ({ values: sorted(values), unread: [...unread] }),
    read: ({ values, unread }) => ({ values: new Map(values), unread: [...unread] }),
  },
};
