import { z } from 'zod';
import { joined } from '../../text/words.js';
import { type Exact, exact, ZERO } from '../../values/exact.js';
import { keys } from '../keys.js';
import { type Alike, alike, rangeOfCell } from './amounts.js';
import {
  type Aggregate,
  type AggregateKind,
  CLASSES,
  column,
  dataset,
  exactText,
  isCertain,
  OUTSIDE,
  PERHAPS,
  PERHAPS_GOOD,
  type Ranges,
  rowCount,
  type Slack,
  where,
} from './shape.js';
import { amountOf, shareOf, type Weight, type Weights } from './weights.js';

const schema = keys({ sum: keys({ dataset, column: z.union([column, z.array(column).min(1)]) }), ...where });

/** A weight with its numbers as texts; null where nothing bounds it. */
const plainWeight = keys({
  rows: rowCount,
  knownRows: rowCount,
  known: exactText,
  lowest: exactText.nullable(),
  highest: exactText.nullable(),
  least: exactText.nullable(),
  most: exactText.nullable(),
});
type Plain = z.infer<typeof plainWeight>;

const NONE: Weight = {
  rows: 0,
  knownRows: 0,
  known: ZERO,
  lowest: ZERO,
  highest: ZERO,
  least: ZERO,
  most: ZERO,
};

/** Two weights together. Of none there is no least and no most. */
function merged(a: Weight, b: Weight): Weight {
  if (a.rows === 0) return b;
  if (b.rows === 0) return a;
  const both = (x: Exact | null, y: Exact | null, join: (x: Exact, y: Exact) => Exact) =>
    x && y && join(x, y);
  return {
    rows: a.rows + b.rows,
    knownRows: a.knownRows + b.knownRows,
    known: a.known.add(b.known),
    lowest: both(a.lowest, b.lowest, (x, y) => x.add(y)),
    highest: both(a.highest, b.highest, (x, y) => x.add(y)),
    least: both(a.least, b.least, (x, y) => (x.lt(y) ? x : y)),
    most: both(a.most, b.most, (x, y) => (x.gt(y) ? x : y)),
  };
}

/** What rows that hold the same weigh. A row that is perhaps not in question may weigh nothing. */
function weightOf({ standing, cells, rows }: Alike): Weight {
  const ranges = cells.flatMap((cell) => rangeOfCell(cell) ?? []);
  const isKnown = cells.every((cell) => 'known' in cell);
  const end = (of: 'lowest' | 'highest'): Exact | null =>
    ranges.reduce<Exact | null>((sum, range) => (sum && range[of] ? sum.add(range[of]) : null), ZERO);
  const [least, most] = [end('lowest'), end('highest')];
  const perhaps = (value: Exact | null, side: (value: Exact) => boolean): Exact | null =>
    isCertain(standing) || !value || side(value) ? value : ZERO;
  const times = (value: Exact | null): Exact | null => value?.mul(rows) ?? null;
  return {
    rows,
    knownRows: isKnown ? rows : 0,
    known: isKnown ? (least as Exact).mul(rows) : ZERO,
    lowest: times(perhaps(least, (value) => value.lt(0))),
    highest: times(perhaps(most, (value) => value.gt(0))),
    least,
    most,
  };
}

const aggregate = (columns: readonly string[], ranges: Ranges): Aggregate<Weights> => {
  /** The weights with further rows, of whose amounts only the ranges are known. */
  const widened = (state: Weights, standing: number, { further }: Slack): Weights => {
    if (further === 0) return state;
    const cells = columns.map((name) => ({ unread: ranges(name) }));
    const more = weightOf({ standing, cells, rows: further });
    return state.map((one, at) => (at === standing ? merged(one, more) : one));
  };
  return {
    start: () => Array<Weight>(CLASSES).fill(NONE),
    add(state, batch, standings) {
      const next = [...state];
      // A row in which every cell is empty has nothing to add, and is not in question.
      for (const some of alike(batch, columns, standings, ranges)) {
        if (some.standing === OUTSIDE || some.cells.every((cell) => 'known' in cell && cell.known === null))
          continue;
        next[some.standing] = merged(next[some.standing] as Weight, weightOf(some));
      }
      return next;
    },
    merge: (a, b) => a.map((one, standing) => merged(one, b[standing] as Weight)),
    amount: (state, slack) => amountOf(widened(state, PERHAPS_GOOD, slack), slack.displaced),
    share: (state, slack) => shareOf(widened(state, PERHAPS, slack), slack.displaced),
  };
};

const text = (value: Exact | null): string | null => value?.toFraction() ?? null;
const number = (written: string | null): Exact | null => (written === null ? null : exact(written));

const written = (weight: Weight): Plain => ({
  rows: weight.rows,
  knownRows: weight.knownRows,
  known: weight.known.toFraction(),
  lowest: text(weight.lowest),
  highest: text(weight.highest),
  least: text(weight.least),
  most: text(weight.most),
});

const read = (plain: Plain): Weight => ({
  rows: plain.rows,
  knownRows: plain.knownRows,
  known: exact(plain.known),
  lowest: number(plain.lowest),
  highest: number(plain.highest),
  least: number(plain.least),
  most: number(plain.most),
});

/** `sum`: the exact sum of one or more columns; nothing, not zero, where no cell was filled. */
export const sum: AggregateKind<z.infer<typeof schema>, Weights, readonly Plain[]> = {
  schema,
  example: 'sum: { dataset: staffing, column: assigned }',
  about: {
    vi: 'tổng chính xác; `column` có thể là một danh sách cột',
    en: 'the exact sum; `column` may be a list, then of all of them',
  },
  target({ sum: { dataset, column } }) {
    const columns = [column].flat();
    return { dataset, columns, numbers: columns };
  },
  say({ sum: { column } }, title, of) {
    const names = joined([column].flat().map(title), { vi: ' và ', en: ' and ' });
    return { vi: `Tổng ${names.vi} của các ${of.vi}`, en: `Sum of ${names.en} of ${of.en}` };
  },
  compile: ({ sum: { column } }, ranges) => aggregate([column].flat(), ranges),
  plain: {
    schema: z.array(plainWeight).length(CLASSES),
    write: (state) => state.map(written),
    read: (plain) => plain.map(read),
  },
};
