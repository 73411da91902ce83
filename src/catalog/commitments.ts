import { parseCondition } from '../language/condition/parse.js';
import type { Document } from './document.js';
import {
  type Assignment,
  type Catalog,
  type Coverage,
  type Goal,
  type Progress,
  readIndicator,
} from './model.js';

/** What a definition set says of the plan besides its indicators: goals, assignments, lines to be cited. */

export const readGoals = ({ value, at }: Document<'goals'>): Goal[] =>
  value.goals.map(({ area, ...goal }, i) => ({
    ...readIndicator(goal, undefined, (path) => at(['goals', i, ...path])),
    area,
  }));

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
