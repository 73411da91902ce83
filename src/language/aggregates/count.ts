import type { z } from 'zod';
import { ZERO } from '../../values/exact.js';
import { keys } from '../keys.js';
import {
  type AggregateKind,
  byStanding,
  CLASSES,
  dataset,
  PERHAPS,
  PERHAPS_GOOD,
  type Slack,
  where,
} from './shape.js';
import { amountOf, shareOf, units, type Weights } from './weights.js';

const schema = keys({ count: dataset, ...where });

/** Rows by standing. */
type Counts = readonly number[];

/** The counts with further rows of a standing. */
const weighed = (counts: Counts, standing: number, { further }: Slack): Weights =>
  counts.map((rows, at) => units(at === standing ? rows + further : rows, at));

/** `count: dossiers`: the number of records. */
export const count: AggregateKind<z.infer<typeof schema>, Counts, Counts> = {
  schema,
  example: 'count: dossiers',
  about: { vi: 'số bản ghi', en: 'the number of records' },
  target: (spec) => ({ dataset: spec.count, columns: [], numbers: [] }),
  say: (_spec, _title, of) => ({ vi: `Số ${of.vi}`, en: `Number of ${of.en}` }),
  plain: { schema: byStanding, write: (state) => state, read: (plain) => plain },
  compile: () => ({
    start: () => Array<number>(CLASSES).fill(0),
    add(state, _batch, standings) {
      const counts = [...state];
      for (let row = 0; row < standings.length; row++) (counts[standings[row] as number] as number) += 1;
      counts[0] = 0;
      return counts;
    },
    merge: (a, b) => a.map((rows, standing) => rows + (b[standing] as number)),
    amount(state, slack) {
      const found = amountOf(weighed(state, PERHAPS_GOOD, slack), slack.displaced);
      return found
        ? { ...found, of: found.of ?? ZERO }
        : { of: ZERO, per: null, rows: 0, mayBeNothing: true, lowest: ZERO, highest: ZERO };
    },
    share: (state, slack) => shareOf(weighed(state, PERHAPS, slack), slack.displaced),
  }),
};
