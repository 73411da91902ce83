import { progressParts } from '../catalog/asks.js';
import { type Assignment, type Catalog, isWithin } from '../catalog/model.js';
import type { Amount } from '../language/aggregates/shape.js';
import type { Part } from '../language/measure.js';
import type { Counted } from '../measure/counted.js';
import type { Present } from '../measure/outcome.js';
import type { Report } from './schema.js';

type ReportAssignment = Report['assignments'][number];

/** Who owes what, and what the data say has become of it. */
export function showAssignments(
  catalog: Catalog,
  counted: Counted,
  present: Present,
  only: readonly string[],
): ReportAssignment[] {
  const asked = catalog.assignments.filter(
    ({ serves }) => only.length === 0 || serves.some((code) => only.some((one) => isWithin(code, one))),
  );
  return asked.map((assignment) => {
    const tasks = tasksOf(assignment, catalog, counted, present);
    return {
      id: assignment.id,
      line: assignment.line,
      quote: assignment.quote,
      agencies: assignment.agencies.map((id) => ({ id, title: catalog.agencies.title(id) })),
      serves: [...assignment.serves],
      tasks,
      state: stateOf(tasks),
    };
  });
}

function tasksOf(
  { id }: Assignment,
  catalog: Catalog,
  counted: Counted,
  present: Present,
): ReportAssignment['tasks'] {
  const tasks = { total: 0, done: 0, late: 0, unknown: 0 };
  for (const progress of catalog.progress) {
    if (!present.has(progress.dataset) || !present.carries(progress.dataset, progress.assignment)) continue;
    const parts = progressParts(progress);
    const count = (part: Part): Amount | null => countOf(part, id, counted);
    const [total, done, late] = [count(parts.total), count(parts.done), count(parts.late)];
    tasks.total += total?.rows ?? 0;
    tasks.done += done?.rows ?? 0;
    tasks.late += late?.rows ?? 0;
    tasks.unknown += Math.max(openIn(total), openIn(done), openIn(late));
  }
  return tasks.total + tasks.unknown === 0 ? null : tasks;
}

/** The tasks of an assignment; a row that could not be read may be a task of any. */
function countOf(part: Part, id: string, counted: Counted): Amount | null {
  const { aggregate, state, slack } = counted.total(part, id);
  return aggregate.amount(state, slack);
}

const openIn = (amount: Amount | null): number =>
  amount?.highest && amount.lowest ? Number(amount.highest.sub(amount.lowest)) : 0;

function stateOf(tasks: ReportAssignment['tasks']): ReportAssignment['state'] {
  if (!tasks) return 'no-data';
  if (tasks.late > 0) return 'late';
  if (tasks.unknown > 0) return 'undecided';
  return tasks.done === tasks.total ? 'done' : 'open';
}
