import type { Agencies } from '../catalog/agencies.js';
import type { Owner } from '../language/owner.js';

/** What an office is to something: in charge alone, one of several in charge, or one that takes part. */
export const ROLES = ['alone', 'shared', 'with'] as const;
export type Role = (typeof ROLES)[number];

/** The role of an office among those in charge and those that take part, by its own name or by that of a group. */
export function roleIn(
  inCharge: readonly string[],
  others: readonly string[],
  id: string,
  agencies: Agencies,
): Role | null {
  const names = [id, ...agencies.groupsOf(id)];
  const isAmong = (ids: readonly string[]): boolean => names.some((name) => ids.includes(name));
  if (isAmong(inCharge)) return inCharge.length === 1 && inCharge[0] === id ? 'alone' : 'shared';
  return isAmong(others) ? 'with' : null;
}

/** The role of an office in what has this owner; null where it has none. */
export const roleOf = (owner: Owner | undefined, id: string, agencies: Agencies): Role | null =>
  owner ? roleIn(owner.agencies, owner.with, id, agencies) : null;
