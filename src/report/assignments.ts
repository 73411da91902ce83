import { type Catalog, isWithin } from '../catalog/model.js';
import type { Counted } from '../measure/counted.js';
import type { Present } from '../measure/outcome.js';
import { offices } from './owners.js';
import { officesWith, progressOf } from './progress.js';
import type { Report } from './schema.js';

type Assignment = Report['assignments'][number];

/** Who owes what, and what the data say has become of it: of all to whom it is given, and of each by its own rows. */
export function showAssignments(
  catalog: Catalog,
  counted: Counted,
  present: Present,
  only: readonly string[],
): Assignment[] {
  const asked = catalog.assignments.filter(
    ({ serves }) => only.length === 0 || serves.some((code) => only.some((one) => isWithin(code, one))),
  );
  return asked.map((one) => {
    const progress = (office?: string) =>
      progressOf(catalog, counted, present, { assignment: one.id, office });
    return {
      id: one.id,
      line: one.line,
      quote: one.quote,
      agencies: offices(one.agencies, catalog.agencies),
      with: offices(one.with, catalog.agencies),
      serves: [...one.serves],
      ...progress(),
      offices: officesWith(catalog, counted, present, one.id).flatMap((id): Assignment['offices'] => {
        const { tasks, state } = progress(id);
        return tasks ? [{ id, title: catalog.agencies.title(id), tasks, state }] : [];
      }),
    };
  });
}
