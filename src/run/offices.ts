import { type Catalog, measuredOf } from '../catalog/model.js';
import type { Moment } from '../values/moment.js';

/**
 * The offices that the plan speaks of: those that an indicator, an item, a goal or an assignment names as in charge or
 * as taking part, by themselves or by a group; as far as they are there on a day, in the order of the dictionary.
 */
export function officesNamed(catalog: Catalog, day: Moment): string[] {
  const { agencies, assignments } = catalog;
  const owners = measuredOf(catalog).flatMap(({ owner, parts, otherwise }) => [
    owner,
    ...[parts, ...otherwise.map((one) => one.parts)]
      .flatMap((one) => one?.items ?? [])
      .map((item) => item.owner),
  ]);
  const named = new Set([
    ...owners.flatMap((owner) => (owner ? [...owner.agencies, ...owner.with] : [])),
    ...assignments.flatMap((one) => [...one.agencies, ...one.with]),
  ]);
  return offices(catalog, day).filter((id) => [id, ...agencies.groupsOf(id)].some((name) => named.has(name)));
}

const offices = ({ agencies }: Catalog, day: Moment): string[] =>
  [...agencies.ids].filter((id) => agencies.levelOf(id) !== undefined && agencies.isThere(id, day));
