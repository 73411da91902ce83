import type { z } from 'zod';
import { exact } from '../../values/exact.js';
import { keys } from '../keys.js';
import { type AggregateKind, dataset, where } from './shape.js';

const schema = keys({ count: dataset, ...where });

/** `count: dossiers`: the number of records. */
export const count: AggregateKind<z.infer<typeof schema>, number> = {
  schema,
  target: (spec) => ({ dataset: spec.count, columns: [], numbers: [] }),
  compile: () => ({
    start: () => 0,
    add: (state, _batch, rows) => state + rows.length,
    merge: (a, b) => a + b,
    result: (state) => ({ of: exact(state), per: null }),
  }),
};
