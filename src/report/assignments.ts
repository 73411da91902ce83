import { type Assignment, type Catalog, isWithin } from '../catalog/model.js';
import type { Counted } from '../measure/count.js';
import { totalOf } from '../measure/counter.js';
import { type Grouped, progressParts } from '../measure/grouped.js';
import type { Report } from './schema.js';

type ReportAssignment = Report['assignments'][number];

/** Who owes what, and what the data say has become of it. */
export function showAssignments(
  catalog: Catalog,
  counted: Counted,
  only: readonly string[],
): ReportAssignment[] {
  const asked = catalog.assignments.filter(
    ({ serves }) => only.length === 0 || serves.some((code) => only.some((one) => isWithin(code, one))),
  );
  return asked.map((assignment) => {
    const tasks = tasksOf(assignment, catalog, counted);
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

function tasksOf({ id }: Assignment, catalog: Catalog, counted: Counted): ReportAssignment['tasks'] {
  const present = catalog.progress.filter(
    ({ dataset, assignment }) => counted.present.has(dataset) && counted.carries(dataset, assignment),
  );
  if (present.length === 0) return null;
  const tasks = { total: 0, done: 0, late: 0 };
  for (const progress of present) {
    const parts = progressParts(progress);
    for (const name of ['total', 'done', 'late'] as const) tasks[name] += countOf(parts[name], id, counted);
  }
  return tasks.total === 0 ? null : tasks;
}

function countOf({ part, column }: Grouped, id: string, counted: Counted): number {
  const found = counted.tally(part, column);
  const state = found?.tally.groups.get(id);
  return found && state !== undefined ? Number(totalOf(found.counter, state)?.of ?? 0) : 0;
}

function stateOf(tasks: ReportAssignment['tasks']): ReportAssignment['state'] {
  if (!tasks) return 'no-data';
  if (tasks.late > 0) return 'late';
  return tasks.done === tasks.total ? 'done' : 'open';
}
