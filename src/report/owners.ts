import type { Agencies } from '../catalog/agencies.js';
import type { Catalog } from '../catalog/model.js';
import type { Owner } from '../language/owner.js';
import type { Counted } from '../measure/counted.js';
import type { Present } from '../measure/outcome.js';
import { progressOf } from './progress.js';
import type { Result } from './results.js';
import { roleIn, roleOf } from './roles.js';
import type { Report, ReportOwner } from './schema.js';
import { totalsOf } from './totals.js';

/** Who answers for something, in words. */
export function showOwner(owner: Owner | undefined, agencies: Agencies): ReportOwner | null {
  if (!owner) return null;
  const { basis } = owner;
  return { agencies: offices(owner.agencies, agencies), basis, with: offices(owner.with, agencies) };
}

/** Offices and groups of offices, by their official names. */
export const offices = (ids: readonly string[], { title }: Agencies): ReportOwner['agencies'] =>
  ids.map((id) => ({ id, title: title(id) }));

/**
 * Those whom the definitions put in charge, by name: their indicators, the points that hang on them, and what has
 * become of their tasks. An indicator with two owners counts for both.
 */
export function showOwners(
  catalog: Catalog,
  results: readonly Result[],
  counted: Counted,
  present: Present,
): Report['owners'] {
  const { agencies } = catalog;
  const codes = (of: readonly Result[]): string[] => of.map(({ indicator }) => indicator.code);
  const ids = new Set(results.flatMap(({ indicator }) => indicator.owner?.agencies ?? []));
  return [...ids].sort().map((id) => {
    const own = results.filter(({ indicator }) => indicator.owner?.agencies.includes(id));
    const others = results.filter(({ indicator }) => roleOf(indicator.owner, id, agencies) === 'with');
    const given = catalog.assignments.filter((one) =>
      isInCharge(roleIn(one.agencies, one.with, id, agencies)),
    );
    // What a group comes to is what all come to whom the work is given.
    const office = agencies.levelOf(id) === undefined ? undefined : id;
    return {
      id,
      title: agencies.title(id),
      codes: codes(own),
      with: codes(others),
      assignments: given.map((one) => ({
        id: one.id,
        ...progressOf(catalog, counted, present, { assignment: one.id, office }),
      })),
      totals: totalsOf(own),
    };
  });
}

const isInCharge = (role: ReturnType<typeof roleIn>): boolean => role === 'alone' || role === 'shared';
