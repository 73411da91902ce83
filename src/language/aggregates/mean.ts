import { z } from 'zod';
import { type Exact, exact, ONE, ZERO } from '../../values/exact.js';
import { added, mergeMaps } from '../../values/maps.js';
import { only } from '../../values/range.js';
import { keys } from '../keys.js';
import { alike, type NumberCell } from './amounts.js';
import { bestMean, type Term } from './extreme-mean.js';
import {
  type Aggregate,
  type AggregateKind,
  CLASSES,
  column,
  dataset,
  exactText,
  isCertain,
  PERHAPS_GOOD,
  type Ranges,
  rowCount,
  sorted,
  unshared,
  where,
} from './shape.js';

const schema = keys({ mean: keys({ dataset, column, weight: column.optional() }), ...where });

/**
 * How many rows there are of each standing, value and weight: "1 4 12" is one of standing 1 with value 4 and weight 12;
 * `?` is what cannot be read. A row whose value or weight is empty has no mean.
 */
type Histogram = ReadonlyMap<string, number>;

const plainRows = keys({
  standing: z
    .int()
    .min(1)
    .max(CLASSES - 1),
  value: exactText.nullable().describe('null: it cannot be read'),
  weight: exactText.nullable(),
  rows: rowCount,
});
type PlainRows = z.infer<typeof plainRows>;

const UNREAD = '?';
const written = (cell: NumberCell): string | null =>
  'unread' in cell ? UNREAD : (cell.known?.toFraction() ?? null);

const merged = (a: Histogram, b: Histogram): Histogram => mergeMaps(a, b, added);

const aggregate = (column: string, weight: string | undefined, ranges: Ranges): Aggregate<Histogram> => {
  const heaviness = weight === undefined ? only(ONE) : ranges(weight);
  const termsOf = (state: Histogram): Term[] =>
    [...state].map(([key, rows]) => {
      const [standing, value, times] = key.split(' ') as [string, string, string];
      return {
        certain: isCertain(Number(standing)),
        value: value === UNREAD ? ranges(column) : only(exact(value)),
        weight: times === UNREAD ? heaviness : only(exact(times)),
        rows,
      };
    });
  return {
    start: () => new Map(),
    add(state, batch, standings) {
      const next = new Map(state);
      const columns = weight === undefined ? [column] : [column, weight];
      for (const { standing, cells, rows } of alike(batch, columns, standings, ranges)) {
        const value = written(cells[0] as NumberCell);
        const times = cells[1] ? written(cells[1]) : '1';
        if (value === null || times === null) continue;
        const key = `${standing} ${value} ${times}`;
        next.set(key, (next.get(key) ?? 0) + rows);
      }
      return next;
    },
    merge: merged,
    amount(state, { displaced, further }) {
      const terms = termsOf(
        further === 0 ? state : merged(state, new Map([[`${PERHAPS_GOOD} ${UNREAD} ${UNREAD}`, further]])),
      );
      if (terms.length === 0) return null;
      let [of, per, rows, heavy]: [Exact, Exact, number, number] = [ZERO, ZERO, 0, 0];
      for (const term of terms) {
        if (!term.certain) continue;
        rows += term.rows;
        if (term.weight.lowest?.gt(0)) heavy += term.rows;
        const [value, times] = [settled(term.value), settled(term.weight)];
        if (!value || !times) continue;
        of = of.add(value.mul(times).mul(term.rows));
        per = per.add(times.mul(term.rows));
      }
      if (displaced === 0 && terms.every(isKnown)) {
        // Of values that weigh nothing there is no mean.
        return per.equals(0) ? null : { of, per, rows, mayBeNothing: false, ...only(of.div(per)) };
      }
      const known = per.equals(0) ? { of: null, per: null } : { of, per };
      return { ...known, rows, mayBeNothing: heavy <= displaced, ...extremes(terms, displaced) };
    },
    share: unshared,
  };
};

const settled = ({ lowest, highest }: Term['value']): Exact | null =>
  lowest && highest?.equals(lowest) ? lowest : null;

const isKnown = ({ certain, value, weight }: Term): boolean =>
  certain && settled(value) !== null && settled(weight) !== null;

function extremes(terms: readonly Term[], displaced: number) {
  const turned = terms.map((term) => ({
    ...term,
    value: {
      lowest: term.value.highest?.neg() ?? null,
      highest: term.value.lowest?.neg() ?? null,
    },
  }));
  const lowest = bestMean(turned, displaced);
  return { lowest: lowest?.neg() ?? null, highest: bestMean(terms, displaced) };
}

/** `mean`: the exact mean, each value as often as its weight says. Its denominator is the sum of the weights. */
export const mean: AggregateKind<z.infer<typeof schema>, Histogram, PlainRows[]> = {
  schema,
  example: 'mean: { dataset: survey, column: answer, weight: respondents }',
  about: {
    vi: 'trung bình chính xác; `weight` không bắt buộc. Hiện tổng có trọng số trên tổng trọng số, nên mẫu số là số người trả lời',
    en: 'the exact mean; `weight` is optional. Shown as the weighted sum over the weights, so the number of respondents is the denominator',
  },
  target({ mean: { dataset, column, weight } }) {
    const columns = weight === undefined ? [column] : [column, weight];
    return { dataset, columns, numbers: columns };
  },
  say: ({ mean: { column } }, title) => ({
    vi: `Trung bình ${title(column).vi}`,
    en: `Mean of ${title(column).en}`,
  }),
  compile: ({ mean: { column, weight } }, ranges) => aggregate(column, weight, ranges),
  plain: {
    schema: z.array(plainRows),
    write: (state) =>
      sorted(state).map(([key, rows]): PlainRows => {
        const [standing, value, weight] = key.split(' ') as [string, string, string];
        const text = (written: string): string | null => (written === UNREAD ? null : written);
        return { standing: Number(standing), value: text(value), weight: text(weight), rows };
      }),
    read: (plain) =>
      new Map(
        plain.map(({ standing, value, weight, rows }) => [
          `${standing} ${value ?? UNREAD} ${weight ?? UNREAD}`,
          rows,
        ]),
      ),
  },
};
