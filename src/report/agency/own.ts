import type { Indicator } from '../../catalog/model.js';
import { nameOf } from '../../language/aggregates/registry.js';
import { type Grouping, groupKeys, groupOf } from '../groups.js';
import { figures } from '../indicators.js';
import type { AgencyIndicator } from './schema.js';

type Own = AgencyIndicator['own'];

/**
 * Reads the figures of single offices: those of an indicator that can be divided by office, of the offices that its
 * records name.
 */
export function ownReader(
  indicators: readonly Indicator[],
  grouping: Grouping,
): (indicator: Indicator, office: string) => Own {
  const named = new Map(
    indicators.map((indicator) => {
      const keys = groupKeys(indicator, 'agency', grouping);
      return [indicator, new Set(typeof keys === 'string' ? [] : keys)];
    }),
  );
  return (indicator, office) => {
    if (!named.get(indicator)?.has(office)) return null;
    const { outcome, verdict } = groupOf(indicator, office, grouping);
    return { verdict: isOfTheWhole(indicator) ? null : verdict, ...figures(indicator, outcome) };
  };
}

/** A number of things to be reached is reached by all offices together: no single one passes or fails it. */
function isOfTheWhole({ parts, threshold }: Indicator): boolean {
  const isReached = threshold?.op === 'at_least' || threshold?.op === 'more_than';
  if (!parts || !isReached) return false;
  return parts.form === 'difference' || (parts.form === 'amount' && ADDED_UP.has(nameOf(parts.of.aggregate)));
}

const ADDED_UP: ReadonlySet<string> = new Set(['count', 'distinct', 'sum']);
