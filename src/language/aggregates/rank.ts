import type { z } from 'zod';
import { type Exact, exact } from '../../values/exact.js';
import { codedColumn, keyOf } from '../../values/vector.js';
import { scalar } from '../condition.js';
import { keys } from '../keys.js';
import { type AggregateKind, column, dataset, where } from './shape.js';

const schema = keys({
  rank: keys({ dataset, among: column, of: scalar, score: column, rank: column.optional() }),
  ...where,
});

interface Place {
  readonly name: string;
  readonly score: Exact | null;
  readonly rank: Exact | null;
}

/**
 * `rank`: the place of one among many, 1 the best. A rank that was published stands; where none was, it is one more
 * than the number of those with a higher score, unrounded, so that equals share a place.
 */
export const rank: AggregateKind<z.infer<typeof schema>, readonly Place[]> = {
  schema,
  target({ rank: { dataset, among, score, rank } }) {
    const numbers = rank === undefined ? [score] : [score, rank];
    return { dataset, columns: [among, ...numbers], numbers, optional: rank === undefined ? [] : [rank] };
  },
  compile: ({ rank: { among, of, score, rank } }) => ({
    start: () => [],
    add(state, batch, rows) {
      const [nameAt, scoreAt] = [codedColumn(batch, among), codedColumn(batch, score)];
      const rankAt = rank === undefined ? () => null : codedColumn(batch, rank);
      const places: Place[] = [...state];
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] as number;
        const name = nameAt(row);
        if (name === null) continue;
        places.push({
          name: keyOf(name),
          score: scoreAt(row) as Exact | null,
          rank: rankAt(row) as Exact | null,
        });
      }
      return places;
    },
    merge: (a, b) => [...a, ...b],
    result(places) {
      const own = places.find(({ name }) => name === String(of));
      if (!own) return null;
      if (own.rank) return { of: own.rank, per: null };
      const { score } = own;
      if (!score || places.some((other) => other.score === null)) return null;
      return { of: exact(1 + places.filter((other) => other.score?.gt(score)).length), per: null };
    },
  }),
};
