import { type Asked, checksOf, dependencies, joinsIn } from '../catalog/asks.js';
import type { Column, Dataset } from '../catalog/dataset.js';
import type { Catalog } from '../catalog/model.js';
import { countingOrder } from '../catalog/order.js';
import type { DatasetRows } from '../data/intake.js';
import { type Distinct, isGood } from '../language/aggregates/distinct.js';
import { blankOf, rangeOf } from '../language/columns/column.js';
import type { Condition, Join } from '../language/condition/tree.js';
import { joinId, joinsOf } from '../language/condition/walk.js';
import { conditionOf, type Part, partId } from '../language/measure.js';
import type { Moment } from '../values/moment.js';
import { OPEN, type Range } from '../values/range.js';
import type { Timeframe } from '../values/timeframe.js';
import type { Batch } from '../values/vector.js';
import { type Counted, type CountedPart, countedOf } from './counted.js';
import { type CountedRows, countJoin, countPart, findingsIn } from './dataset-count.js';
import { groupColumn } from './group-column.js';
import type { JoinAnswers } from './join-answers.js';
import { everyOffice, type Member, memberRows, missingMembers } from './members.js';
import { type Judging, programmer } from './program.js';
import { loosened } from './slack.js';
import type { Counting, Tally } from './tally.js';
import type { Finding } from './watches.js';

/** What is counted, over which rows. */
export interface CountingPlan {
  readonly catalog: Catalog;
  readonly parts: readonly Part[];
  readonly rows: ReadonlyMap<string, DatasetRows>;
  readonly timeframe: Timeframe;
  /** The column of each dataset that the run is broken down by. */
  groupColumn(dataset: Dataset): string | undefined;
  readonly leaveOutUnread: boolean;
  /** Lists that must name every office are held to it. */
  readonly wholeLists: boolean;
  /** The day that tells which offices there are; by default the day of reference. */
  readonly officesOn?: Moment;
}

/** Counts everything that is asked of the rows: datasets that others ask come first. */
export function count(plan: CountingPlan): Counted {
  const { catalog, rows, officesOn = plan.timeframe.asOf } = plan;
  const present = [...rows.keys()].map((name) => catalog.datasets.get(name) as Dataset);
  const asked: Asked = { parts: plan.parts, checks: checksOf(present) };
  const joins = new Map(joinsIn(asked).map((one) => [joinId(one), one]));
  const answers = new Map<string, JoinAnswers>();
  const counted = new Map<string, CountedPart>();
  const findings: Finding[] = [];
  const judging: Judging = { timeframe: plan.timeframe, answers: (one) => answered(one, answers) };
  // Of a dataset that is not there nothing is asked: what asks it has no data.
  const isAnswered = (condition: Condition): boolean =>
    joinsOf(condition).every(({ dataset }) => rows.has(dataset));
  for (const name of countingOrder(dependencies(asked, catalog.datasets.keys())) ?? []) {
    const dataset = catalog.datasets.get(name) as Dataset;
    const own = rows.get(name);
    if (!own) continue;
    const missing = plan.wholeLists ? missingMembers(dataset, own.batches, catalog.agencies, officesOn) : [];
    const all = rowsOf(dataset, own, missing, plan);
    const { batches, by } = groupColumn(all.batches, plan.groupColumn(dataset), dataset, catalog.agencies);
    const usable = { ...all, batches };
    const counting = countingOf(dataset, usable.batches, judging, { by, leaveOut: plan.leaveOutUnread });
    for (const [id, one] of joins) {
      if (one.dataset === name && isAnswered(one.where)) answers.set(id, countJoin(one, counting, usable));
    }
    for (const part of plan.parts) {
      if (part.dataset !== name || counted.has(partId(part)) || !isAnswered(conditionOf(part))) continue;
      const offices = ({ total }: Tally): Batch | undefined =>
        everyOffice(part, dataset, { agencies: catalog.agencies, day: officesOn }, (office) =>
          isGood(total as Distinct, office),
        );
      counted.set(partId(part), countPart(part, counting, usable, plan.wholeLists ? offices : undefined));
    }
    findings.push(...findingsIn(counting, usable, catalog.agencies, ({ when }) => isAnswered(when)));
    if (missing.length > 0) findings.push({ kind: 'left-out', dataset: name, members: missing });
  }
  return countedOf(counted, findings);
}

function answered(one: Join, answers: ReadonlyMap<string, JoinAnswers>): JoinAnswers {
  const found = answers.get(joinId(one));
  if (!found) throw new TypeError(`a join that has not been counted: ${joinId(one)}`);
  return found;
}

/** The rows of a dataset, those of the members that it lacks among them. */
function rowsOf(
  dataset: Dataset,
  { batches, displacing }: DatasetRows,
  missing: readonly Member[],
  { catalog, leaveOutUnread }: CountingPlan,
): CountedRows {
  return {
    batches: missing.length > 0 ? [...batches, memberRows(missing, dataset, catalog.agencies)] : batches,
    displacing: leaveOutUnread ? 0 : displacing,
  };
}

const countingOf = (
  dataset: Dataset,
  batches: readonly Batch[],
  judging: Judging,
  { by, leaveOut }: Pick<Counting, 'by' | 'leaveOut'>,
): Counting => ({
  dataset,
  program: programmer(dataset, judging),
  loosely: programmer(dataset, { ...judging, answers: (join) => loosened(judging.answers(join)) }),
  judging,
  ranges: (name) => rangeIn(batches, columnOf(dataset, name)),
  by,
  leaveOut,
});

function columnOf({ name, columns }: Dataset, column: string): Column {
  const found = columns.get(column);
  if (!found) throw new TypeError(`${name} has no column ${column}`);
  return found;
}

/** How much an unread amount may be. Where a file lacks the column, and a blank is a fact, it may be none at all. */
function rangeIn(batches: readonly Batch[], { name, spec }: Column): Range {
  const mayBeNone =
    blankOf(spec) === 'empty' && batches.some(({ columns }) => columns.get(name)?.kind === 'absent');
  return mayBeNone ? OPEN : rangeOf(spec);
}
