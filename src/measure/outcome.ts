import { datasetsOf, indicatorParts } from '../catalog/asks.js';
import type { Catalog, Indicator } from '../catalog/model.js';
import { type Amount, NO_SLACK } from '../language/aggregates/shape.js';
import { isWithinBase, type Parts } from '../language/measure.js';
import { type Exact, greater, lesser, ONE, ZERO } from '../values/exact.js';
import { isSettled, minus, only, over, type Range } from '../values/range.js';
import { type Causes, mergeCauses, widestCauses } from './cause.js';
import { type Item, itemsOf } from './checklist.js';
import type { Counted, Total } from './counted.js';

/**
 * What was measured: numerator and denominator of what is known (the denominator null where the value is an amount),
 * the value, and its extremes over all ways of filling in what is unknown, null where nothing bounds it.
 */
export interface Measured extends Range {
  readonly numerator: Exact | null;
  readonly denominator: Exact | null;
  /** Null where nothing that is asked is known. */
  readonly value: Exact | null;
  readonly causes: Causes;
  /** It may be that there is nothing to measure after all. */
  readonly mayBeNothing: boolean;
  /** Items of a checklist that are not proven. */
  readonly unproven: readonly Item[];
}

export const NO_DATA = [
  'dataset-absent',
  'column-absent',
  'no-records',
  'base-absent',
  'base-zero',
  'not-defined',
  'suppressed',
] as const;

/** Why there is nothing to measure; `about` names what is missing: of no records, the datasets that cannot tell. */
export interface NoData {
  readonly noData: (typeof NO_DATA)[number];
  readonly about: readonly string[];
}

export type Outcome = Measured | NoData;

export const isMeasured = (outcome: Outcome): outcome is Measured => 'value' in outcome;

const noData = (code: NoData['noData'], about: readonly string[] = []): NoData => ({ noData: code, about });

/** What the data have at all. */
export interface Present {
  /** Whether a dataset has a file with a row in it. */
  has(dataset: string): boolean;
  /** Whether some file of a dataset has something in a column. */
  carries(dataset: string, column: string): boolean;
  /** The files of a dataset that have nothing in a column. */
  lacking(dataset: string, column: string): readonly string[];
  /** Whether a dataset has any row. */
  hasRows(dataset: string): boolean;
  /** Whether a dataset has a record of the period, and so may say that there was nothing. */
  vouches(dataset: string): boolean;
}

type Found = Omit<Measured, 'causes' | 'unproven'>;

/** The outcome of an indicator over all records, or over one group of them. */
export function outcomeOf(
  indicator: Indicator,
  catalog: Catalog,
  counted: Counted,
  present: Present,
  group?: string,
): Outcome {
  const { parts } = indicator;
  if (!parts) return noData('not-defined');
  const asked = indicatorParts(indicator, catalog);
  const absent = datasetsOf(asked).filter((name) => !present.has(name));
  if (absent.length > 0) return noData('dataset-absent', absent);
  // A list without a single row is no evidence that there was nothing.
  const silent = [...new Set(asked.map(({ dataset }) => dataset))].filter((name) => !present.vouches(name));
  if (asked.some(({ dataset }) => !present.hasRows(dataset))) return noData('no-records', silent);
  const totals = asked.map((part) => counted.total(part, group));
  // Of a group the values above may stand below in another one.
  const most = group === undefined && isWithinBase(parts) ? ONE : null;
  const outcome = within(atMost(most, combined(parts, totals)));
  if (!isMeasured(outcome)) return outcome.noData === 'no-records' ? noData('no-records', silent) : outcome;
  if (isSettled(outcome)) return outcome;
  const isKnown = outcome.value !== null && !(parts.form === 'amount' && outcome.value.equals(0));
  const lacking = isKnown ? [] : absentColumns(outcome.causes, present);
  return lacking.length > 0 ? noData('column-absent', lacking) : outcome;
}

function atMost(most: Exact | null, outcome: Outcome): Outcome {
  if (!most || !isMeasured(outcome)) return outcome;
  return { ...outcome, highest: outcome.highest ? lesser(outcome.highest, most) : most };
}

/** What the known records come to tells nothing of the whole where it lies outside of what that can be. */
function within(outcome: Outcome): Outcome {
  if (!isMeasured(outcome) || !outcome.value) return outcome;
  const { value, lowest, highest } = outcome;
  if (!lowest?.gt(value) && !highest?.lt(value)) return outcome;
  return { ...outcome, numerator: null, denominator: null, value: null };
}

/** The columns in no file on which alone everything hangs that is not known. */
function absentColumns(causes: Causes, present: Present): string[] {
  const sets = [...causes.keys()].map((set) => JSON.parse(set) as string[]);
  const lacking = sets.map((set) =>
    set.flatMap((id) => {
      const [kind, dataset, column] = JSON.parse(id) as [string, string, string];
      return kind === 'column' && !present.carries(dataset, column) ? [`${dataset}.${column}`] : [];
    }),
  );
  const hangsOnThem = lacking.every((columns, i) => columns.length > 0 && columns.length === sets[i]?.length);
  return hangsOnThem ? [...new Set(lacking.flat())] : [];
}

/** What leaves two parts open: of one dataset, the same records. */
const causesOfBoth = ({ of, per }: Parts, above: Causes, below: Causes): Causes =>
  of.dataset === per?.dataset ? widestCauses(above, below) : mergeCauses(above, below);

function combined(parts: Parts, totals: readonly Total[]): Outcome {
  const [of, per] = totals as [Total, Total | undefined];
  const causes = per ? causesOfBoth(parts, of.causes, per.causes) : of.causes;
  const found = (numbers: Found, unproven: readonly Item[] = []): Measured => ({
    ...numbers,
    causes,
    unproven,
  });
  if (parts.form === 'checklist') {
    const { items, good, whole, range, missing } = itemsOf(parts, of);
    const unproven = items.filter(({ state }) => state !== 'proven');
    const numbers = {
      numerator: good,
      denominator: whole,
      value: quotient(good, whole),
      mayBeNothing: false,
      ...range,
    };
    return { ...found(numbers, unproven), causes: mergeCauses(causes, missing) };
  }
  if (parts.form === 'share') {
    const share = of.aggregate.share(of.state, of.slack);
    if (!share) return noData('no-records');
    const { good, whole, mayBeNothing, lowest, highest } = share;
    if (whole.equals(0) && lowest === null && highest === null && causes.size === 0)
      return noData('base-zero');
    return found({
      numerator: good,
      denominator: whole,
      value: quotient(good, whole),
      mayBeNothing,
      lowest,
      highest,
    });
  }
  const amount = of.aggregate.amount(of.state, of.slack);
  if (parts.form === 'amount') {
    if (!amount) return noData('no-records');
    return found({
      numerator: amount.of,
      denominator: amount.per,
      value: quantityOf(amount),
      // A count of nothing is zero, which is a result.
      mayBeNothing: amount.mayBeNothing && of.aggregate.amount(of.aggregate.start(), NO_SLACK) === null,
      lowest: amount.lowest,
      highest: amount.highest,
    });
  }
  return compared(
    parts,
    amount,
    (per as Total).aggregate.amount((per as Total).state, (per as Total).slack),
    found,
  );
}

const quotient = (of: Exact, per: Exact): Exact | null => (per.equals(0) ? null : of.div(per));
const quantityOf = ({ of, per }: Amount): Exact | null => (of && per ? of.div(per) : of);
const rangeOf = ({ lowest, highest }: Amount): Range => ({ lowest, highest });
const orZero = ({ lowest, highest }: Amount): Range => ({
  lowest: lowest && lesser(lowest, ZERO),
  highest: highest && greater(highest, ZERO),
});
const isZero = ({ lowest, highest }: Range): boolean => !!lowest?.equals(0) && !!highest?.equals(0);

/** One aggregate set against another. */
function compared(
  { form }: Parts,
  to: Amount | null,
  from: Amount | null,
  found: (numbers: Found) => Measured,
): Outcome {
  if (form === 'ratio') {
    if (!from) return noData('no-records');
    if (isZero(from)) return noData(from.rows > 0 ? 'base-zero' : 'no-records');
    // Nothing to add up in the numerator is nothing of the denominator.
    const above = to ?? NOTHING;
    return found({
      ...relation(
        quantityOf(above) ?? (to ? null : ZERO),
        quantityOf(from),
        over(above.mayBeNothing ? orZero(above) : rangeOf(above), rangeOf(from)),
      ),
      mayBeNothing: from.mayBeNothing,
    });
  }
  if (!from || (isZero(from) && from.rows === 0)) return noData('base-absent');
  if (isZero(from) && form !== 'difference') return noData('base-zero');
  // A count of nothing and a year that is not there look alike; a sum of zeros is a true zero.
  if (!to || (isZero(to) && to.rows === 0)) return noData('no-records');
  const [now, then] = [to.rows > 0 ? quantityOf(to) : null, from.rows > 0 ? quantityOf(from) : null];
  const [range, base] = [rangeOf(to), rangeOf(from)];
  const mayBeNothing = to.mayBeNothing || from.mayBeNothing;
  if (form === 'difference') {
    const numerator = now && then && now.sub(then);
    return found({ numerator, denominator: null, value: numerator, mayBeNothing, ...minus(range, base) });
  }
  const grown = now && then && now.sub(then);
  if (form === 'change')
    return found({ ...relation(grown, then, minus(over(range, base), only(ONE))), mayBeNothing });
  return found({
    ...relation(grown?.neg() ?? null, then, minus(only(ONE), over(range, base))),
    mayBeNothing,
  });
}

const NOTHING: Amount = {
  of: ZERO,
  per: null,
  rows: 0,
  mayBeNothing: true,
  lowest: ZERO,
  highest: ZERO,
};

const relation = (numerator: Exact | null, denominator: Exact | null, range: Range) => ({
  numerator,
  denominator,
  value: numerator && denominator && quotient(numerator, denominator),
  ...range,
});
