import { datasetsOf, indicatorParts } from '../catalog/asks.js';
import type { Catalog, Indicator } from '../catalog/model.js';
import { isWithinBase } from '../language/measure.js';
import { type Exact, lesser, ONE } from '../values/exact.js';
import { isSettled } from '../values/range.js';
import { type Cause, type Causes, causeOf, causesIn } from './cause.js';
import { combine } from './combine.js';
import type { Counted } from './counted.js';
import { isMeasured, noData, type Outcome } from './measured.js';

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
  const outcome = within(atMost(most, combine(parts, totals)));
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
  const open = [...causes.keys()].map((set) => causesIn(set).map(causeOf));
  const isAbsent = ({ kind, dataset, column }: Cause): boolean =>
    kind === 'column' && !present.carries(dataset, String(column));
  if (!open.every((set) => set.length > 0 && set.every(isAbsent))) return [];
  return [...new Set(open.flat().map(({ dataset, column }) => `${dataset}.${column}`))];
}
