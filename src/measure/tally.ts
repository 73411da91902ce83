import type { Dataset } from '../catalog/dataset.js';
import { compileAggregate } from '../language/aggregates/registry.js';
import { type Aggregate, OUTSIDE, type Ranges } from '../language/aggregates/shape.js';
import type { Condition } from '../language/condition/tree.js';
import { conditionOf, type Part } from '../language/measure.js';
import { added, mergeMaps } from '../values/maps.js';
import type { Batch } from '../values/vector.js';
import { type Causes, mergeCauses, setId } from './cause.js';
import { addToGroups, type Groups } from './groups.js';
import type { Judging, Program } from './program.js';
import { directJoins, type Hanging, hang } from './slack.js';
import { opennessOf, standingsOf } from './standings.js';

/**
 * What a pass over records accumulates for one part: the whole, each group, and the rows of which the group is not
 * known. Plain data; tallies of the same part merge exactly.
 */
export interface Tally extends Groups {
  readonly total: unknown;
  /** What leaves rows open. */
  readonly causes: Causes;
  /** How many rows hang on each value of a join whose answer may be another, by join. */
  readonly hanging: Hanging;
}

/** One part at work. */
export interface Counter {
  readonly part: Part;
  readonly aggregate: Aggregate<unknown>;
  start(): Tally;
  add(tally: Tally, batch: Batch): Tally;
  merge(a: Tally, b: Tally): Tally;
}

export interface Counting {
  readonly dataset: Dataset;
  readonly program: (condition: Condition) => Program;
  /** As `program`, with what joins may answer otherwise unknown. */
  readonly loosely: (condition: Condition) => Program;
  readonly judging: Judging;
  readonly ranges: Ranges;
  /** The column that the run is broken down by; a part may have one of its own. */
  readonly by: string | undefined;
  /** What could not be read is left out, as the person asked. */
  readonly leaveOut: boolean;
}

export function counter(part: Part, counting: Counting): Counter {
  const { dataset, judging, program, leaveOut } = counting;
  const by = part.by ?? counting.by;
  const aggregate = compileAggregate(part.aggregate, counting.ranges);
  const { isOpen, causes: causesOf } = opennessOf(part, program, dataset);
  const loose = directJoins(conditionOf(part)).filter((join) => judging.answers(join).slack > 0);

  function standings(batch: Batch): Uint8Array {
    const all = standingsOf(part, program, batch);
    if (!leaveOut || batch.standing === 'member') return all;
    return all.map((at, row) => (isOpen(batch, row, at) ? OUTSIDE : at));
  }

  function openRows(causes: Causes, batch: Batch, all: Uint8Array): Causes {
    const more = new Map<string, number>();
    for (let row = 0; row < batch.size; row++) {
      if (!isOpen(batch, row, all[row] as number)) continue;
      const set = setId(causesOf(batch, row));
      more.set(set, (more.get(set) ?? 0) + 1);
    }
    return more.size === 0 ? causes : mergeCauses(causes, more);
  }

  function hanging(before: Hanging, batch: Batch, all: Uint8Array): Hanging {
    if (loose.length === 0) return before;
    const other = standingsOf(part, counting.loosely, batch);
    return hang(before, batch, loose, judging.answers, (row) => all[row] !== other[row]);
  }

  return {
    part,
    aggregate,
    start: () => ({
      total: aggregate.start(),
      groups: new Map(),
      anywhere: aggregate.start(),
      causes: new Map(),
      hanging: new Map(),
    }),
    add(tally, batch) {
      const all = standings(batch);
      const { groups, anywhere } = by === undefined ? tally : addToGroups(tally, batch, all, by, aggregate);
      return {
        total: aggregate.add(tally.total, batch, all),
        groups,
        anywhere,
        causes: openRows(tally.causes, batch, all),
        hanging: hanging(tally.hanging, batch, all),
      };
    },
    merge: (a, b) => ({
      total: aggregate.merge(a.total, b.total),
      groups: mergeMaps(a.groups, b.groups, (x, y) => aggregate.merge(x, y)),
      anywhere: aggregate.merge(a.anywhere, b.anywhere),
      causes: mergeCauses(a.causes, b.causes),
      hanging: mergeMaps(a.hanging, b.hanging, (x, y) => mergeMaps(x, y, added)),
    }),
  };
}
