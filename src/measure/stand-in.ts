import type { Alternative, Catalog, Indicator } from '../catalog/model.js';
import type { Counted } from './counted.js';
import { isMeasured, type Outcome } from './measured.js';
import { outcomeOf, type Present } from './outcome.js';

/** What an indicator came to, and by which of its measures. */
export interface MeasuredBy {
  /** As it was measured: with what stood in as its own measure. */
  readonly measured: Indicator;
  readonly outcome: Outcome;
  /** What stood in, and what its own measure came to; null where that one decides. */
  readonly standIn: { readonly by: Alternative; readonly own: Outcome } | null;
}

/** An indicator by its own measure; where that has no data, by the first that has figures of those that may stand in. */
export function measuredBy(
  indicator: Indicator,
  catalog: Catalog,
  counted: Counted,
  present: Present,
): MeasuredBy {
  const own = outcomeOf(indicator, catalog, counted, present);
  if (isMeasured(own) || own.noData === 'nothing-arose')
    return { measured: indicator, outcome: own, standIn: null };
  for (const by of indicator.otherwise) {
    const outcome = outcomeOf(by, catalog, counted, present);
    if (!isMeasured(outcome) || !outcome.value) continue;
    const { measure, parts, vouchedBy } = by;
    return { measured: { ...indicator, measure, parts, vouchedBy }, outcome, standIn: { by, own } };
  }
  return { measured: indicator, outcome: own, standIn: null };
}
