import type { Dataset } from '../catalog/dataset.js';
import { compileAggregate, targetOf } from '../language/aggregates/registry.js';
import {
  type Aggregate,
  BAD,
  GOOD,
  OUTSIDE,
  PERHAPS,
  PERHAPS_BAD,
  PERHAPS_GOOD,
  type Ranges,
  UNSURE,
} from '../language/aggregates/shape.js';
import type { Condition } from '../language/condition/tree.js';
import { conditionOf, type Part } from '../language/measure.js';
import { type Mask, UNKNOWN, YES } from '../values/truth.js';
import { type Batch, contentAt, isKnown } from '../values/vector.js';
import { type Cause, type Causes, cellCauses, mergeCauses, setId } from './cause.js';
import { rowCause } from './joins.js';
import type { Judging, Program } from './program.js';
import { directJoins, type Hanging, hang } from './slack.js';

/**
 * What a pass over records accumulates for one part: the whole, each group, and the rows of which the group is not
 * known, which may belong to any. Plain data; tallies of the same part merge exactly.
 */
export interface Tally {
  readonly total: unknown;
  readonly groups: ReadonlyMap<string, unknown>;
  readonly anywhere: unknown;
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

/** The group that a record without an agency, a level or a date belongs to. */
export const NO_GROUP = '';

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
  const { dataset, judging, leaveOut } = counting;
  const by = part.by ?? counting.by;
  const aggregate = compileAggregate(part.aggregate, counting.ranges);
  const where = counting.program(part.where);
  const good = part.good && counting.program(part.good);
  const read = targetOf(part.aggregate).columns;
  const loose = directJoins(conditionOf(part)).filter((join) => judging.answers(join).slack > 0);

  const isOpen = (batch: Batch, row: number): boolean =>
    read.some((name) => isUnreadCell(contentAt(batch.columns.get(name), row)));

  function standingsOf(batch: Batch): Uint8Array {
    const standings = standingsBy(counting.program, batch);
    if (leaveOut && batch.standing !== 'member') leaveOutOpen(batch, standings);
    return standings;
  }

  function standingsBy(program: Counting['program'], batch: Batch): Uint8Array {
    const [asked, fine] = [program(part.where).mask(batch), part.good && program(part.good).mask(batch)];
    const standings = new Uint8Array(batch.size);
    const certain = batch.standing === 'record';
    for (let row = 0; row < batch.size; row++) standings[row] = standing(asked, fine, row, certain);
    return standings;
  }

  function hanging(tally: Tally, batch: Batch, standings: Uint8Array): Hanging {
    if (loose.length === 0) return tally.hanging;
    const other = standingsBy(counting.loosely, batch);
    return hang(tally.hanging, batch, loose, judging.answers, (row) => standings[row] !== other[row]);
  }

  function leaveOutOpen(batch: Batch, standings: Uint8Array): void {
    for (let row = 0; row < batch.size; row++) {
      if ((standings[row] as number) >= UNSURE || isOpen(batch, row)) standings[row] = OUTSIDE;
    }
  }

  function causesOf(batch: Batch, row: number): Cause[] {
    const asked = [where, ...(good ? [good] : [])].filter((one) => one.mask(batch)[row] === UNKNOWN);
    return [
      ...asked.flatMap((one) => one.causes(batch, row)),
      ...read.flatMap((name) =>
        batch.columns.has(name)
          ? cellCauses(contentAt(batch.columns.get(name), row), dataset.name, name)
          : [],
      ),
      ...rowCause(batch, dataset.name),
    ];
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
      const standings = standingsOf(batch);
      const causes = new Map(tally.causes);
      for (let row = 0; row < batch.size; row++) {
        const at = standings[row] as number;
        if (at === OUTSIDE || (at < UNSURE && !isOpen(batch, row))) continue;
        const set = setId(causesOf(batch, row));
        causes.set(set, (causes.get(set) ?? 0) + 1);
      }
      return {
        total: aggregate.add(tally.total, batch, standings),
        ...(by === undefined
          ? { groups: tally.groups, anywhere: tally.anywhere }
          : split(tally, batch, standings, by, aggregate)),
        causes,
        hanging: hanging(tally, batch, standings),
      };
    },
    merge: (a, b) => ({
      total: aggregate.merge(a.total, b.total),
      groups: mergeMaps(a.groups, b.groups, (x, y) => aggregate.merge(x, y)),
      anywhere: aggregate.merge(a.anywhere, b.anywhere),
      causes: mergeCauses(a.causes, b.causes),
      hanging: mergeMaps(a.hanging, b.hanging, (x, y) => mergeMaps(x, y, (m, n) => m + n)),
    }),
  };
}

const isUnreadCell = (content: ReturnType<typeof contentAt>): boolean =>
  content !== 'empty' && !isKnown(content);

/** How a row stands, given whether it is in question and whether it is good. */
function standing(asked: Mask, fine: Mask | null, row: number, certain: boolean): number {
  const truth = asked[row] as number;
  if (truth === 0) return OUTSIDE;
  const isGood = fine ? (fine[row] as number) : YES;
  const sure = certain && truth === YES;
  if (isGood === UNKNOWN) return sure ? UNSURE : PERHAPS;
  if (isGood === YES) return sure ? GOOD : PERHAPS_GOOD;
  return sure ? BAD : PERHAPS_BAD;
}

function mergeMaps<Value>(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
  join: (a: Value, b: Value) => Value,
): Map<string, Value> {
  const all = new Map(a);
  for (const [key, value] of b) {
    const mine = all.get(key);
    all.set(key, mine === undefined ? value : join(mine, value));
  }
  return all;
}

/** Adds the rows of a batch to their groups; those whose group is not known perhaps to any. */
function split(
  { groups: before, anywhere }: Tally,
  batch: Batch,
  standings: Uint8Array,
  by: string,
  aggregate: Aggregate<unknown>,
): Pick<Tally, 'groups' | 'anywhere'> {
  const members = new Map<string, Uint8Array>();
  const unknown = new Uint8Array(batch.size);
  const vector = batch.columns.get(by);
  for (let row = 0; row < batch.size; row++) {
    const at = standings[row] as number;
    if (at === OUTSIDE) continue;
    const content = contentAt(vector, row);
    const name = isKnown(content)
      ? nameOf(content.key, vector?.kind)
      : content === 'empty'
        ? NO_GROUP
        : undefined;
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

/** Dates are grouped by month. */
const nameOf = (key: string, kind: string | undefined): string =>
  kind === 'moments' ? key.slice(0, 7) : key;

/** What a standing becomes where the row may belong to another group. */
const PERHAPS_OF = [OUTSIDE, PERHAPS_GOOD, PERHAPS_BAD, PERHAPS, PERHAPS_GOOD, PERHAPS_BAD, PERHAPS];
