import { type Aggregate, OUTSIDE, PERHAPS, PERHAPS_BAD, PERHAPS_GOOD } from '../language/aggregates/shape.js';
import { type Batch, contentAt, isKnown, type Vector } from '../values/vector.js';

/** What was accumulated for each group, and over the rows of which the group is not known: they may belong to any. */
export interface Groups {
  readonly groups: ReadonlyMap<string, unknown>;
  readonly anywhere: unknown;
}

/** The group that a record without an agency, a level or a date belongs to. */
export const NO_GROUP = '';

/** What a standing becomes where the row may belong to another group. */
const PERHAPS_OF = [OUTSIDE, PERHAPS_GOOD, PERHAPS_BAD, PERHAPS, PERHAPS_GOOD, PERHAPS_BAD, PERHAPS];

/** Adds the rows of a batch to their groups, by what stands in a column. */
export function addToGroups(
  { groups: before, anywhere }: Groups,
  batch: Batch,
  standings: Uint8Array,
  by: string,
  aggregate: Aggregate<unknown>,
): Groups {
  const members = new Map<string, Uint8Array>();
  const unknown = new Uint8Array(batch.size);
  const vector = batch.columns.get(by);
  for (let row = 0; row < batch.size; row++) {
    const at = standings[row] as number;
    if (at === OUTSIDE) continue;
    const name = groupAt(vector, row);
    if (name === undefined) {
      unknown[row] = PERHAPS_OF[at] as number;
      continue;
    }
    const own = members.get(name) ?? new Uint8Array(batch.size);
    members.set(name, own);
    own[row] = at;
  }
  const groups = new Map(before);
  for (const [name, own] of members) {
    groups.set(name, aggregate.add(groups.get(name) ?? aggregate.start(), batch, own));
  }
  return { groups, anywhere: aggregate.add(anywhere, batch, unknown) };
}

/** The group of a row, dates by month; undefined where it is not known. */
function groupAt(vector: Vector | undefined, row: number): string | undefined {
  const content = contentAt(vector, row);
  if (content === 'empty') return NO_GROUP;
  if (!isKnown(content)) return undefined;
  return vector?.kind === 'moments' ? content.key.slice(0, 'yyyy-MM'.length) : content.key;
}
