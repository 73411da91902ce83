import type { Catalog } from '../catalog/model.js';
import type { Result } from './results.js';
import type { Report } from './schema.js';
import { totalsOf } from './totals.js';

/** The indicators that each office answers for, and the points that hang on it. One with two owners counts for both. */
export function showOwners(catalog: Catalog, results: readonly Result[]): Report['owners'] {
  const ids = new Set(results.flatMap(({ indicator }) => indicator.owners));
  return [...ids].sort().map((id) => {
    const own = results.filter(({ indicator }) => indicator.owners.includes(id));
    return {
      id,
      title: catalog.agencies.title(id),
      codes: own.map(({ indicator }) => indicator.code),
      assignments: catalog.assignments
        .filter(({ agencies }) => concerns(catalog, id, agencies))
        .map((one) => one.id),
      totals: totalsOf(own),
    };
  });
}

/** Whether an assignment is given to an office, by its own name or by a group that it belongs to. */
export const concerns = ({ agencies }: Catalog, id: string, given: readonly string[]): boolean =>
  given.includes(id) || agencies.groupsOf(id).some((group) => given.includes(group));
