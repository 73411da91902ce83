import { type Catalog, codesOf } from '../catalog/model.js';
import { namedAssignments, trackNames, trackParts } from '../catalog/parts.js';
import type { Part } from '../language/measure.js';
import type { Counted } from '../measure/counted.js';
import { NO_GROUP } from '../measure/groups.js';
import type { Present } from '../measure/outcome.js';
import { same, type Words } from '../text/words.js';

/** Names in the data that the definitions do not have, and so count nowhere. */
export interface Stray {
  readonly code: string;
  readonly say: Words;
  readonly names: readonly Words[];
}

/** Tasks that name an assignment, and scores that name a code, which do not exist. */
export function strays(catalog: Catalog, counted: Counted, present: Present): Stray[] {
  const assignments = new Set(catalog.assignments.map(({ id }) => id));
  const codes = codesOf(catalog);
  const tasks = catalog.progress
    .filter(({ dataset }) => present.has(dataset))
    .map((one) => unknown(namedAssignments(one), assignments, counted));
  const scored = [...catalog.datasets.values()]
    .filter(({ name }) => present.has(name))
    .flatMap((dataset) =>
      trackNames(dataset).map((track) => unknown(trackParts(dataset, track).points, codes, counted)),
    );
  return [
    {
      code: 'unknown-name',
      say: {
        vi: 'nhiệm vụ ghi mã phân công không có trong kế hoạch',
        en: 'tasks name assignments that the plan does not have',
      },
      names: unique(tasks).map(same),
    },
    {
      code: 'unknown-name',
      say: {
        vi: 'điểm ghi cho mã không có trong bộ chỉ số',
        en: 'scores name codes that the index does not have',
      },
      names: unique(scored).map(same),
    },
  ].filter(({ names }) => names.length > 0);
}

const unknown = (part: Part, known: ReadonlySet<string>, counted: Counted): string[] =>
  counted.groups(part).filter((name) => name !== NO_GROUP && !known.has(name));

const unique = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();
