import type { Indicator } from '../../catalog/model.js';
import { nameOf } from '../../language/aggregates/registry.js';
import type { Assessing } from '../assessing.js';
import { figures } from '../figures.js';
import { groupKeys, groupOf } from '../groups.js';
import type { Result } from '../results.js';
import type { AgencyIndicator } from './schema.js';

type Own = AgencyIndicator['own'];

/**
 * Reads the figures of single offices: those of an indicator that can be divided by office, of the offices that its
 * records name.
 */
export function ownReader(
  results: readonly Result[],
  assessing: Assessing,
): (result: Result, office: string) => Own {
  const named = new Map(
    results.map((result) => {
      const keys = groupKeys(result.by.measured, 'agency', assessing);
      return [result, new Set(typeof keys === 'string' ? [] : keys)];
    }),
  );
  return (result, office) => {
    if (!named.get(result)?.has(office)) return null;
    const { measured: indicator } = result.by;
    const { outcome, verdict } = groupOf(indicator, office, assessing);
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
