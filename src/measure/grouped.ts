import type { Dataset } from '../catalog/dataset.js';
import type { Catalog, Progress } from '../catalog/model.js';
import type { Condition } from '../language/condition.js';
import type { Part } from '../language/measure.js';

/** A part that is counted for each value of a column: of `--by`, or, where one is named, of that column. */
export interface Grouped {
  readonly part: Part;
  readonly column?: string;
}

/** What is counted besides the indicators: the progress of assignments, and scores that others gave. */
export function groupedParts(catalog: Catalog): Grouped[] {
  const progress = catalog.progress.flatMap((one) => Object.values(progressParts(one)));
  const scores = [...catalog.datasets.values()].flatMap((dataset) =>
    trackNames(dataset).flatMap((track) => Object.values(trackParts(dataset, track))),
  );
  return [...progress, ...scores];
}

/** The tasks of each assignment: all, done, late. */
export function progressParts({
  dataset,
  assignment,
  done,
  late,
}: Progress): Record<'total' | 'done' | 'late', Grouped> {
  const counted = (...where: Condition[]): Grouped => ({
    part: { aggregate: { count: dataset }, dataset, where },
    column: assignment,
  });
  return { total: counted(), done: counted(done), late: counted(late) };
}

/** The score tracks of a dataset: the values of its track column. */
export const trackNames = ({ spec }: Dataset): string[] =>
  spec.scores ? Object.keys(spec.columns[spec.scores.track]?.values ?? {}) : [];

/** The points that a track gives each code, and the reasons that it gives for them. */
export function trackParts(
  { name: dataset, spec }: Dataset,
  track: string,
): Record<'points' | 'reasons', Grouped> {
  const roles = spec.scores ?? { code: '', track: '', points: '', reason: '' };
  const where: Condition[] = [{ [roles.track]: track }];
  const part = (aggregate: Part['aggregate']): Grouped => ({
    part: { aggregate, dataset, where },
    column: roles.code,
  });
  return {
    points: part({ sum: { dataset, column: roles.points } }),
    reasons: part({ distinct: { dataset, column: roles.reason } }),
  };
}
