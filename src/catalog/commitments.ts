import type { Place } from '../errors.js';
import { parseCondition } from '../language/condition/parse.js';
import type { DocumentOf } from '../language/documents.js';
import type { Document } from './document.js';
import type { Assignment, Beside, Catalog, Coverage, Progress } from './model.js';
import { readIndicator } from './read-indicator.js';
import type { Path } from './yaml.js';

/** What a definition set says of the plan besides its indicators: goals, what is monitored, assignments, lines to be cited. */

export const readGoals = ({ value, at }: Document<'goals'>): Beside[] =>
  value.goals.map((goal, i) => readBeside(goal, (path) => at(['goals', i, ...path])));

export const readMonitored = ({ value, at }: Document<'monitored'>): Beside[] =>
  value.monitored.map((one, i) => readBeside(one, (path) => at(['monitored', i, ...path])));

const readBeside = (
  { area, ...rest }: DocumentOf<'goals'>['goals'][number],
  at: (path: Path) => Place,
): Beside => ({ ...readIndicator(rest, undefined, at), area });

export function readAssignments(
  documents: readonly Document<'assignments'>[],
): Pick<Catalog, 'assignments' | 'progress'> {
  return {
    assignments: documents.flatMap(({ value, at }) =>
      value.assignments.map(
        (one, i): Assignment => ({
          ...one,
          with: one.with ?? [],
          note: one.note,
          at: (path) => at(['assignments', i, ...path]),
        }),
      ),
    ),
    progress: documents.flatMap(({ value }) =>
      (value.progress ?? []).map(
        ({ dataset, assignment, done, late }): Progress => ({
          dataset,
          assignment,
          done: parseCondition(done),
          late: parseCondition(late),
        }),
      ),
    ),
  };
}

export const readCoverage = (document: Document<'coverage'> | undefined): Coverage | undefined =>
  document && { ...document.value, at: document.at };
