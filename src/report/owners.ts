import type { Catalog } from '../catalog/model.js';
import type { Judged } from '../score/judge.js';
import { rollUp } from '../score/rollup.js';
import { showTotals } from './accounts.js';
import type { Report, ReportIndicator } from './schema.js';

/** The indicators that each office answers for, and the points that hang on it. One with two owners counts for both. */
export function showOwners(
  catalog: Catalog,
  results: readonly { readonly judged: Judged; readonly shown: Pick<ReportIndicator, 'code' | 'owner'> }[],
): Report['owners'] {
  const ids = new Set(results.flatMap(({ shown }) => shown.owner.map(({ id }) => id)));
  return [...ids].sort().map((id) => {
    const own = results.filter(({ shown }) => shown.owner.some((owner) => owner.id === id));
    return {
      id,
      title: catalog.agencies.title(id),
      codes: own.map(({ shown }) => shown.code),
      assignments: catalog.assignments
        .filter(({ agencies }) => concerns(catalog, id, agencies))
        .map((one) => one.id),
      totals: showTotals(rollUp(own.map(({ judged }) => judged))),
    };
  });
}

/** Whether an assignment is given to an office, by its own name or by a group that it belongs to. */
export const concerns = ({ agencies }: Catalog, id: string, given: readonly string[]): boolean =>
  given.includes(id) || agencies.groupsOf(id).some((group) => given.includes(group));
