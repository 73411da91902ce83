import type { z } from 'zod';
import { type Exact, ONE, ZERO } from '../../values/exact.js';
import { codedColumn } from '../../values/vector.js';
import { keys } from '../keys.js';
import { type AggregateKind, column, dataset, where } from './shape.js';

const schema = keys({ mean: keys({ dataset, column, weight: column.optional() }), ...where });

interface Mean {
  readonly of: Exact;
  readonly per: Exact;
}

/** `mean`: the exact mean, each value as often as its weight says. Its denominator is the sum of the weights. */
export const mean: AggregateKind<z.infer<typeof schema>, Mean> = {
  schema,
  target({ mean: { dataset, column, weight } }) {
    const columns = weight === undefined ? [column] : [column, weight];
    return { dataset, columns, numbers: columns };
  },
  compile: ({ mean: { column, weight } }) => ({
    start: () => ({ of: ZERO, per: ZERO }),
    add(state, batch, rows) {
      let { of, per } = state;
      const valueAt = codedColumn(batch, column);
      const weightAt = weight === undefined ? () => ONE : codedColumn(batch, weight);
      for (let i = 0; i < rows.length; i++) {
        const value = valueAt(rows[i] as number);
        const times = weightAt(rows[i] as number);
        if (value === null || times === null) continue;
        of = of.add((value as Exact).mul(times as Exact));
        per = per.add(times as Exact);
      }
      return { of, per };
    },
    merge: (a, b) => ({ of: a.of.add(b.of), per: a.per.add(b.per) }),
    result: ({ of, per }) => (per.equals(0) ? null : { of, per }),
  }),
};
