import { z } from 'zod';
import { type Exact, ZERO } from '../../values/exact.js';
import { codedColumn } from '../../values/vector.js';
import { keys } from '../keys.js';
import { type AggregateKind, column, dataset, where } from './shape.js';

const schema = keys({ sum: keys({ dataset, column: z.union([column, z.array(column).min(1)]) }), ...where });

interface Sum {
  readonly of: Exact;
  readonly cells: number;
}

/** `sum`: the exact sum of one or more columns; nothing, not zero, where no cell was filled. */
export const sum: AggregateKind<z.infer<typeof schema>, Sum> = {
  schema,
  target({ sum: { dataset, column } }) {
    const columns = [column].flat();
    return { dataset, columns, numbers: columns };
  },
  compile: ({ sum: { column } }) => ({
    start: () => ({ of: ZERO, cells: 0 }),
    add(state, batch, rows) {
      let { of, cells } = state;
      for (const name of [column].flat()) {
        const at = codedColumn(batch, name);
        for (let i = 0; i < rows.length; i++) {
          const value = at(rows[i] as number);
          if (value === null) continue;
          of = of.add(value as Exact);
          cells++;
        }
      }
      return { of, cells };
    },
    merge: (a, b) => ({ of: a.of.add(b.of), cells: a.cells + b.cells }),
    result: ({ of, cells }) => (cells === 0 ? null : { of, per: null }),
  }),
};
