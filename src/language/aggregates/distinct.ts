import type { z } from 'zod';
import { exact } from '../../values/exact.js';
import { keyColumn } from '../../values/vector.js';
import { keys } from '../keys.js';
import { type AggregateKind, column, dataset, where } from './shape.js';

const schema = keys({ distinct: keys({ dataset, column }), ...where });

/** `distinct`: the number of different values. Sets, not counts, so that halves sharing a value merge right. */
export const distinct: AggregateKind<z.infer<typeof schema>, Set<string>> = {
  schema,
  target: ({ distinct: { dataset, column } }) => ({ dataset, columns: [column], numbers: [] }),
  compile: ({ distinct: { column } }) => ({
    start: () => new Set(),
    add(state, batch, rows) {
      const at = keyColumn(batch, column);
      for (let i = 0; i < rows.length; i++) {
        const value = at(rows[i] as number);
        if (value !== null) state.add(value);
      }
      return state;
    },
    merge: (a, b) => new Set([...a, ...b]),
    result: (state) => ({ of: exact(state.size), per: null }),
  }),
};
