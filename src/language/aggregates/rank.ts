import { z } from 'zod';
import { exact, greater, lesser, ONE } from '../../values/exact.js';
import { isSettled, OPEN, only, type Range } from '../../values/range.js';
import { type Content, contentAt, isKnown } from '../../values/vector.js';
import { scalar } from '../condition/written.js';
import { keys } from '../keys.js';
import {
  type Aggregate,
  type AggregateKind,
  type Amount,
  column,
  dataset,
  isCertain,
  OUTSIDE,
  unshared,
  where,
} from './shape.js';

const schema = keys({
  rank: keys({ dataset, among: column, of: scalar, score: column, rank: column.optional() }),
  ...where,
});

const plainCell = z
  .union([z.string(), z.null(), keys({ unread: z.literal(true) })])
  .describe('null: nothing stands there');
const plainPlace = keys({ certain: z.boolean(), name: plainCell, score: plainCell, rank: plainCell });
type PlainPlace = z.infer<typeof plainPlace>;
const UNREAD = { unread: true } as const;

/** A text, nothing (null), or what cannot be read. */
type Cell = string | null | undefined;

/** One of those that are ranked; what is `undefined` cannot be read. */
export interface Place {
  readonly certain: boolean;
  readonly name: Cell;
  readonly score: Cell;
  readonly rank: Cell;
}

const writtenCell = (cell: Cell): PlainPlace['name'] => (cell === undefined ? UNREAD : cell);
const readCell = (plain: PlainPlace['name']): Cell =>
  typeof plain === 'object' && plain ? undefined : plain;

const cellOf = (content: Content): Cell =>
  isKnown(content) ? content.key : content === 'empty' ? null : undefined;

/** A list without such a column has published no place. */
const published = (content: Content): Cell => (content === 'absent' ? null : cellOf(content));

/** A published place that may be another's, or is not known: anywhere from the first on. */
const ANYWHERE: Range = { lowest: ONE, highest: null };

/** Where one row places its own; null where it has no place, since scores are lacking. */
type Placed = (Range & { readonly certain: boolean }) | null;

function amountOf(places: readonly Place[], wanted: string, displaced: number): Amount | null {
  const own = places.filter(({ certain, name }) => certain && name === wanted);
  const mayBeOther = places.some(({ certain, name }) => name === undefined || (!certain && name === wanted));
  const doubtful = mayBeOther || displaced > 0;
  const others = places.filter(({ name }) => name !== wanted);
  const placed = own.map((row) => placeOf(row, others));
  const rows = own.length;
  if (!doubtful && placed.every((place) => place === null)) return null;
  const certain = !doubtful && placed.every((place) => place?.certain === true);
  const { lowest, highest } = doubtful ? ANYWHERE : placed.map((place) => place ?? ANYWHERE).reduce(around);
  const known = placed.reduce<Range>((one, place) => (place ? around(one, place) : OPEN), placed[0] ?? OPEN);
  return {
    of: isSettled(known) ? known.lowest : null,
    per: null,
    rows,
    mayBeNothing: !certain,
    lowest,
    highest,
  };
}

/** As published, else one more than the number of those with a higher score, so that equals share a place. */
function placeOf({ rank, score }: Place, others: readonly Place[]): Placed {
  if (rank === undefined) return { ...ANYWHERE, certain: true };
  if (rank !== null) return { ...only(exact(rank)), certain: true };
  if (score === null || others.some((other) => other.certain && other.score === null)) return null;
  const certain = others.every((other) => other.score !== null);
  if (score === undefined) return { ...ANYWHERE, certain };
  const above = others.filter(
    (other) => typeof other.score === 'string' && exact(other.score).gt(exact(score)),
  );
  const unread = others.filter((other) => other.score === undefined).length;
  return {
    lowest: exact(1 + above.filter((other) => other.certain).length),
    highest: exact(1 + above.length + unread),
    certain,
  };
}

/** From the better to the worse: rows that name the same one may place it otherwise. */
const around = (a: Range, b: Range): Range => ({
  lowest: a.lowest && b.lowest && lesser(a.lowest, b.lowest),
  highest: a.highest && b.highest && greater(a.highest, b.highest),
});

const aggregate = ({
  among,
  of,
  score,
  rank,
}: z.infer<typeof schema>['rank']): Aggregate<readonly Place[]> => ({
  start: () => [],
  add(state, batch, standings) {
    const places: Place[] = [...state];
    const cell = (name: string, row: number): Cell => cellOf(contentAt(batch.columns.get(name), row));
    for (let row = 0; row < standings.length; row++) {
      if (standings[row] === OUTSIDE) continue;
      const name = cell(among, row);
      if (name === null) continue;
      places.push({
        certain: isCertain(standings[row] as number),
        name,
        score: cell(score, row),
        rank: rank === undefined ? null : published(contentAt(batch.columns.get(rank), row)),
      });
    }
    return places;
  },
  merge: (a, b) => [...a, ...b],
  amount: (places, { displaced, further }) => amountOf(places, String(of), displaced + further),
  share: unshared,
});

/** `rank`: the place of one among many, 1 the best. A place that was published stands; else the scores decide. */
export const rank: AggregateKind<z.infer<typeof schema>, readonly Place[], PlainPlace[]> = {
  schema,
  example: 'rank: { dataset: rankings, among: province, of: own_province, score: score, rank: rank }',
  about: {
    vi: 'thứ hạng, 1 là cao nhất: theo công bố, nếu chưa công bố thì theo điểm chưa làm tròn, bằng điểm thì đồng hạng',
    en: 'the place of one among many, 1 the best: as published, else by unrounded scores, ties sharing a place',
  },
  target({ rank: { dataset, among, score, rank } }) {
    const numbers = rank === undefined ? [score] : [score, rank];
    return { dataset, columns: [among, ...numbers], numbers };
  },
  say: ({ rank: { score } }, title) => ({
    vi: `Thứ hạng theo ${title(score).vi}`,
    en: `Place by ${title(score).en}`,
  }),
  compile: ({ rank }) => aggregate(rank),
  plain: {
    schema: z.array(plainPlace),
    write: (places) =>
      places
        .map(({ certain, name, score, rank }): PlainPlace => {
          return { certain, name: writtenCell(name), score: writtenCell(score), rank: writtenCell(rank) };
        })
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    read: (plain) =>
      plain.map(({ certain, name, score, rank }) => {
        return { certain, name: readCell(name), score: readCell(score), rank: readCell(rank) };
      }),
  },
};
