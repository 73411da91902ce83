import { datasetsOf } from '../catalog/asks.js';
import type { Catalog, Measurable } from '../catalog/model.js';
import { measureParts, vouchParts } from '../catalog/parts.js';
import { isWithinBase } from '../language/measure.js';
import { type Exact, lesser, ONE } from '../values/exact.js';
import { isSettled } from '../values/range.js';
import { type Cause, type Causes, causeOf, causesIn } from './cause.js';
import { combine } from './combine.js';
import type { Counted } from './counted.js';
import { isMeasured, type Measured, type NoData, noData, type Outcome } from './measured.js';

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
}

/** The outcome of a measure over all records, or over one group of them. */
export function outcomeOf(
  measure: Measurable,
  catalog: Catalog,
  counted: Counted,
  present: Present,
  group?: string,
): Outcome {
  const { parts } = measure;
  if (!parts) return noData('not-defined');
  const asked = measureParts(measure, catalog);
  const absent = datasetsOf(asked).filter((name) => !present.has(name));
  if (absent.length > 0) return noData('dataset-absent', absent);
  // A list without a single row is no evidence of anything.
  const silent = [...new Set(asked.map(({ dataset }) => dataset))].filter((name) => !present.hasRows(name));
  if (silent.length > 0) return noData('no-records', silent);
  const totals = asked.map((part) => counted.total(part, group));
  // Of a group the values above may stand below in another one.
  const most = group === undefined && isWithinBase(parts) ? ONE : null;
  const outcome = within(atMost(most, combine(parts, totals)));
  if (!isMeasured(outcome)) {
    if (outcome.noData !== 'no-records') return outcome;
    return isVouched(measure, counted, group) ? noData('nothing-arose') : unvouched(measure);
  }
  if (isNought(measure, outcome) && !isVouched(measure, counted, group)) return unvouched(measure);
  if (isSettled(outcome)) return outcome;
  const isKnown = outcome.value !== null && !(parts.form === 'amount' && outcome.value.equals(0));
  const lacking = isKnown ? [] : absentColumns(outcome.causes, present);
  return lacking.length > 0 ? noData('column-absent', lacking) : outcome;
}

/** Whether a record says that there was nothing. */
const isVouched = (measure: Measurable, counted: Counted, group: string | undefined): boolean =>
  vouchParts(measure).some((part) => {
    const { aggregate, state, slack } = counted.total(part, group);
    return aggregate.amount(state, slack)?.lowest?.gt(0);
  });

/** Nothing was found, and nobody says that there was nothing. */
const unvouched = (measure: Measurable): NoData => {
  const [part] = vouchParts(measure);
  return part ? noData('not-vouched', [part.dataset]) : noData('no-records');
};

/** A number of cases that is nought for certain, where that has to be vouched for. */
const isNought = (measure: Measurable, outcome: Measured): boolean =>
  measure.vouchedBy !== null &&
  measure.parts?.form === 'amount' &&
  isSettled(outcome) &&
  outcome.value?.equals(0) === true;

function atMost(most: Exact | null, outcome: Outcome): Outcome {
  if (!most || !isMeasured(outcome)) return outcome;
  return { ...outcome, highest: outcome.highest ? lesser(outcome.highest, most) : most };
}

/** What the known records come to tells nothing of the whole where it lies outside of what that can be. */
function within(outcome: Outcome): Outcome {
  if (!isMeasured(outcome) || !outcome.value) return outcome;
  const { value, lowest, highest } = outcome;
  if (!lowest?.gt(value) && !highest?.lt(value)) return outcome;
  const { sides: _, ...rest } = outcome;
  return { ...rest, numerator: null, denominator: null, value: null };
}

/** The columns in no file on which alone everything hangs that is not known. */
function absentColumns(causes: Causes, present: Present): string[] {
  const open = [...causes.keys()].map((set) => causesIn(set).map(causeOf));
  const isAbsent = ({ kind, dataset, column }: Cause): boolean =>
    kind === 'column' && !present.carries(dataset, String(column));
  if (!open.every((set) => set.length > 0 && set.every(isAbsent))) return [];
  return [...new Set(open.flat().map(({ dataset, column }) => `${dataset}.${column}`))];
}
