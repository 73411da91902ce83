import type { Alternative, Catalog, Indicator } from '../catalog/model.js';
import type { Counted } from './counted.js';
import { isMeasured, type Outcome } from './measured.js';
import { outcomeOf, type Present } from './outcome.js';

/** What an indicator came to, and by which of its measures. */
export interface MeasuredBy {
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
  if (isMeasured(own) || own.noData === 'nothing-arose') return { outcome: own, standIn: null };
  for (const by of indicator.otherwise) {
    const outcome = outcomeOf(by, catalog, counted, present);
    if (isMeasured(outcome) && outcome.value) return { outcome, standIn: { by, own } };
  }
  return { outcome: own, standIn: null };
}

/** An indicator as it was measured: with the measure that stood in as its own. */
export function asMeasured(indicator: Indicator, { standIn }: MeasuredBy): Indicator {
  if (!standIn) return indicator;
  const { measure, parts, vouchedBy } = standIn.by;
  return { ...indicator, measure, parts, vouchedBy };
}
