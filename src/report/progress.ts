import type { Catalog } from '../catalog/model.js';
import { progressParts } from '../catalog/parts.js';
import type { Amount } from '../language/aggregates/shape.js';
import type { Part } from '../language/measure.js';
import type { Counted } from '../measure/counted.js';
import { NO_GROUP } from '../measure/groups.js';
import type { Present } from '../measure/outcome.js';
import type { Report } from './schema.js';

type Tasks = Report['assignments'][number]['tasks'];

/** Tasks and what has become of them. */
export interface TaskProgress {
  readonly tasks: Tasks;
  readonly state: Report['assignments'][number]['state'];
}

/** Which tasks: those of an assignment, or all; those of an office, or everybody's. */
export interface Wanted {
  readonly assignment: string | undefined;
  readonly office: string | undefined;
}

/** What the lists of tasks say has become of the tasks that are wanted. */
export function progressOf(
  catalog: Catalog,
  counted: Counted,
  present: Present,
  { assignment, office }: Wanted,
): TaskProgress {
  const tasks = { total: 0, done: 0, late: 0, unknown: 0 };
  for (const progress of catalog.progress) {
    if (!present.has(progress.dataset)) continue;
    if (assignment !== undefined && !present.carries(progress.dataset, progress.assignment)) continue;
    const parts = progressParts(progress, catalog, assignment);
    // A list without an office says of nobody whose its tasks are.
    if (office !== undefined && parts.total.by === undefined) continue;
    const [total, done, late] = [parts.total, parts.done, parts.late].map((part) =>
      amountOf(part, counted, office),
    );
    tasks.total += total?.rows ?? 0;
    tasks.done += done?.rows ?? 0;
    tasks.late += late?.rows ?? 0;
    tasks.unknown += Math.max(openIn(total), openIn(done), openIn(late));
  }
  const found = tasks.total + tasks.unknown === 0 ? null : tasks;
  return { tasks: found, state: stateOf(found) };
}

/** The offices that tasks of an assignment name. */
export const officesWith = (
  catalog: Catalog,
  counted: Counted,
  present: Present,
  assignment: string,
): string[] => {
  const parts = catalog.progress
    .filter(({ dataset }) => present.has(dataset))
    .map((progress) => progressParts(progress, catalog, assignment).total)
    .filter(({ by }) => by !== undefined);
  const names = parts.flatMap((part) => counted.groups(part)).filter((name) => name !== NO_GROUP);
  return [...new Set(names)].sort();
};

function amountOf(part: Part, counted: Counted, office: string | undefined): Amount | null {
  const { aggregate, state, slack } = counted.total(part, office);
  return aggregate.amount(state, slack);
}

const openIn = (amount: Amount | null | undefined): number =>
  amount?.highest && amount.lowest ? Number(amount.highest.sub(amount.lowest)) : 0;

function stateOf(tasks: Tasks): TaskProgress['state'] {
  if (!tasks) return 'no-data';
  if (tasks.late > 0) return 'late';
  if (tasks.unknown > 0) return 'undecided';
  return tasks.done === tasks.total ? 'done' : 'open';
}
