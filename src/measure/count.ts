import { type Asked, checksOf, dependencies, joinsIn } from '../catalog/asks.js';
import type { Column, Dataset } from '../catalog/dataset.js';
import type { Catalog } from '../catalog/model.js';
import { countingOrder } from '../catalog/order.js';
import type { DatasetRows } from '../data/intake.js';
import { type Aggregate, NO_SLACK, type Slack } from '../language/aggregates/shape.js';
import { blankOf, rangeOf } from '../language/columns/column.js';
import type { Join } from '../language/condition/tree.js';
import { joinId } from '../language/condition/walk.js';
import { conditionOf, type Part, partId } from '../language/measure.js';
import { OPEN, type Range } from '../values/range.js';
import type { Timeframe } from '../values/timeframe.js';
import type { Batch } from '../values/vector.js';
import { type Causes, causeId, causesIn, mergeCauses, setId } from './cause.js';
import type { JoinAnswers } from './join-answers.js';
import { answersOf, join, rowCauseOf, startJoin } from './joins.js';
import { type Member, memberRows, missingMembers } from './members.js';
import { programmer } from './program.js';
import { directJoins, FIRM, type Hanging, hang, loosened, looseRows, slackOf } from './slack.js';
import { type Counting, counter, type Tally } from './tally.js';
import { type Finding, watchDataset } from './watches.js';

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
}

/** What a part came to, over all records or those of a group. */
export interface Total {
  readonly aggregate: Aggregate<unknown>;
  readonly state: unknown;
  readonly slack: Slack;
  readonly causes: Causes;
}

/** The tallies of all parts, and what the data said besides. Asked through two doors. */
export interface Counted {
  readonly findings: readonly Finding[];
  /** What a part came to; over one group of its records where one is named. @throws where it was not counted. */
  total(part: Part, group?: string): Total;
  /** The groups that the records of a part fall into. */
  groups(part: Part): readonly string[];
}

interface CountedPart {
  readonly aggregate: Aggregate<unknown>;
  readonly tally: Tally;
  readonly slack: Slack;
  readonly causes: Causes;
}

/** Counts everything that is asked of the rows: datasets that others ask come first. */
export function count(plan: CountingPlan): Counted {
  const { catalog, rows } = plan;
  const present = [...rows.keys()].map((name) => catalog.datasets.get(name) as Dataset);
  const asked: Asked = { parts: plan.parts, checks: checksOf(present) };
  const joins = new Map(joinsIn(asked).map((one) => [joinId(one), one]));
  const answers = new Map<string, JoinAnswers>();
  const counted = new Map<string, CountedPart>();
  const findings: Finding[] = [];
  const judging = { timeframe: plan.timeframe, answers: (one: Join): JoinAnswers => answered(one, answers) };
  for (const name of countingOrder(dependencies(asked, catalog.datasets.keys())) ?? []) {
    const dataset = catalog.datasets.get(name) as Dataset;
    const own = rows.get(name);
    // Of a dataset that is not there nothing is asked: what asks it has no data.
    if (!own) continue;
    const missing = plan.wholeLists ? missingMembers(dataset, own.batches, catalog.agencies) : [];
    const batches =
      missing.length > 0 ? [...own.batches, memberRows(missing, dataset, catalog.agencies)] : own.batches;
    const counting: Counting = {
      dataset,
      program: programmer(dataset, judging),
      loosely: programmer(dataset, { ...judging, answers: (join) => loosened(judging.answers(join)) }),
      judging,
      ranges: (name) => rangeIn(batches, columnOf(dataset, name)),
      by: plan.groupColumn(dataset),
      leaveOut: plan.leaveOutUnread,
    };
    const displaced = plan.leaveOutUnread ? 0 : own.displacing;
    for (const [id, one] of joins) {
      if (one.dataset === name) answers.set(id, countJoin(one, counting, batches, displaced));
    }
    for (const part of plan.parts) {
      const id = partId(part);
      if (part.dataset === name && !counted.has(id) && isAnswered(part, rows))
        counted.set(id, countPart(part, counting, batches, displaced));
    }
    findings.push(...watched(dataset, counting, batches, plan), ...leftOut(dataset, missing));
  }
  return {
    findings,
    total(part, group) {
      const { aggregate, tally, slack, causes } = found(part);
      if (group === undefined) return { aggregate, state: tally.total, slack, causes };
      const own = tally.groups.get(group) ?? aggregate.start();
      return { aggregate, state: aggregate.merge(own, tally.anywhere), slack, causes };
    },
    groups: (part) => [...found(part).tally.groups.keys()].sort(),
  };

  function found(part: Part): CountedPart {
    const one = counted.get(partId(part));
    if (!one) throw new TypeError(`not counted: ${partId(part)}`);
    return one;
  }
}

function answered(one: Join, answers: ReadonlyMap<string, JoinAnswers>): JoinAnswers {
  const found = answers.get(joinId(one));
  if (!found) throw new TypeError(`a join that has not been counted: ${joinId(one)}`);
  return found;
}

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

/** Whether every dataset that a part asks is there. */
const isAnswered = (part: Part, rows: CountingPlan['rows']): boolean =>
  joinsIn({ parts: [part], checks: [] }).every(({ dataset }) => rows.has(dataset));

const leftOut = ({ name }: Dataset, members: readonly Member[]): Finding[] =>
  members.length > 0 ? [{ kind: 'left-out', dataset: name, members }] : [];

/** What a join finds. With what could not be read left out, its answers are firm. */
function countJoin(
  one: Join,
  counting: Counting,
  batches: readonly Batch[],
  displacing: number,
): JoinAnswers {
  const where = counting.program(one.where);
  const { leaveOut, judging } = counting;
  const usable = leaveOut
    ? batches.filter(({ standing }) => standing !== 'keyless' && standing !== 'broken')
    : batches;
  const state = usable.reduce((joined, batch) => join(joined, batch, one, where), startJoin());
  if (leaveOut) return { ...answersOf(state, one, counting.dataset, FIRM), slack: 0 };
  const inner = directJoins(one.where).filter((other) => judging.answers(other).slack > 0);
  const loosely = counting.loosely(one.where);
  const hanging = usable.reduce<Hanging>((all, batch) => {
    const [firm, other] = inner.length > 0 ? [where.mask(batch), loosely.mask(batch)] : [[], []];
    return hang(all, batch, inner, judging.answers, (row) => firm[row] !== other[row]);
  }, new Map());
  const loose = looseRows(hanging, inner, judging.answers);
  return answersOf(state, one, counting.dataset, {
    rows: loose.rows + displacing,
    causes: mergeCauses(loose.causes, displacement(counting.dataset, displacing)),
  });
}

function countPart(
  part: Part,
  counting: Counting,
  batches: readonly Batch[],
  displacing: number,
): CountedPart {
  const one = counter(part, counting);
  const tally = batches.reduce((sum, batch) => one.add(sum, batch), one.start());
  const { aggregate } = one;
  if (counting.leaveOut) return { aggregate, tally, slack: NO_SLACK, causes: tally.causes };
  const joins = directJoins(conditionOf(part));
  const loose = looseRows(tally.hanging, joins, counting.judging.answers);
  const said = [...tally.causes.keys()].some((set) =>
    causesIn(set).includes(causeId(rowCauseOf(counting.dataset.name))),
  );
  return {
    aggregate,
    tally,
    slack: slackOf(loose, displacing),
    causes: mergeCauses(
      mergeCauses(tally.causes, loose.causes),
      said ? new Map() : displacement(counting.dataset, displacing),
    ),
  };
}

/** Why records may not be there after all: so many rows may bring their keys again. */
const displacement = ({ name }: Dataset, rows: number): Causes =>
  rows === 0 ? new Map() : new Map([[setId([rowCauseOf(name)]), rows]]);

function watched(
  dataset: Dataset,
  counting: Counting,
  batches: readonly Batch[],
  { catalog }: CountingPlan,
): Finding[] {
  const watch = watchDataset(dataset, ({ when }) => counting.program(when), catalog.agencies);
  for (const batch of batches) if (batch.standing === 'record') watch.add(batch);
  return watch.findings();
}
