import type { z } from 'zod';
import { type Exact, exact, ONE } from '../../values/exact.js';
import { only, type Range } from '../../values/range.js';
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

/** A text, nothing (null), or what cannot be read. */
type Cell = string | null | undefined;

/** One of those that are ranked; what is `undefined` cannot be read. */
export interface Place {
  readonly certain: boolean;
  readonly name: Cell;
  readonly score: Cell;
  readonly rank: Cell;
}

const cellOf = (content: Content): Cell =>
  isKnown(content) ? content.key : content === 'empty' ? null : undefined;

/** A list without such a column has published no place. */
const published = (content: Content): Cell => (content === 'absent' ? null : cellOf(content));

/** A published place that may be another's, or is not known: anywhere from the first on. */
const ANYWHERE: Range = { lowest: ONE, highest: null };

function amountOf(places: readonly Place[], wanted: string, displaced: number): Amount | null {
  const own = places.find(({ certain, name }) => certain && name === wanted);
  const mayBeOther = places.some(({ certain, name }) => name === undefined || (!certain && name === wanted));
  const doubtful = mayBeOther || displaced > 0;
  const found = (of: Exact | null, range: Range): Amount => ({ of, per: null, rows: own ? 1 : 0, ...range });
  if (!own) return doubtful ? found(null, ANYWHERE) : null;
  if (own.rank === undefined) return found(null, ANYWHERE);
  if (own.rank !== null) return found(exact(own.rank), doubtful ? ANYWHERE : only(exact(own.rank)));
  if (own.score === undefined) return found(null, ANYWHERE);
  const others = places.filter((place) => place !== own);
  if (own.score === null || others.some(({ score }) => score === null))
    return doubtful ? found(null, ANYWHERE) : null;
  if (doubtful) return found(null, ANYWHERE);
  return byScore(exact(own.score), others, found);
}

/** One more than the number of those with a higher score, so that equals share a place. */
function byScore(
  score: Exact,
  others: readonly Place[],
  found: (of: Exact | null, range: Range) => Amount,
): Amount {
  const unread = others.filter((other) => other.score === undefined).length;
  const higher = others.filter((other) => typeof other.score === 'string' && exact(other.score).gt(score));
  const above = higher.filter(({ certain }) => certain).length;
  const place = exact(1 + above);
  return found(unread === 0 ? place : null, { lowest: place, highest: exact(1 + higher.length + unread) });
}

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
export const rank: AggregateKind<z.infer<typeof schema>, readonly Place[]> = {
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
};
