import { namedAssignments, namedItems, trackNames, trackParts } from '../catalog/asks.js';
import { type Catalog, codesOf, measuredOf } from '../catalog/model.js';
import type { Part } from '../language/measure.js';
import type { Counted } from '../measure/counted.js';
import { NO_GROUP } from '../measure/groups.js';
import type { Present } from '../measure/outcome.js';
import { nearest } from '../text/suggest.js';
import { same, type Words } from '../text/words.js';

/** Names in the data that the definitions do not have, and so count nowhere. */
export interface Stray {
  readonly code: string;
  readonly say: Words;
  readonly names: readonly Words[];
}

/** Tasks that name an assignment, scores that name a code, evidence that names an item, which do not exist. */
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
  const checked = [...catalog.datasets.values()]
    .filter(({ name }) => present.has(name))
    .flatMap((dataset) => {
      const items = itemsOf(dataset.name, catalog);
      const names = namedItems(dataset).map((part) => unknown(part, items, counted));
      return unique(names).map((name) => withNearest(name, items));
    });
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
    {
      code: 'unknown-item',
      say: {
        vi: 'tiêu chí ghi mã không có trong bộ chỉ số, nên không được tính',
        en: 'evidence names items that no checklist requires, and so counts nowhere',
      },
      names: checked,
    },
  ].filter(({ names }) => names.length > 0);
}

/** The items that checklists require of a dataset. */
const itemsOf = (dataset: string, catalog: Catalog): ReadonlySet<string> =>
  new Set(
    measuredOf(catalog).flatMap(({ parts }) =>
      parts?.form === 'checklist' && parts.of.dataset === dataset ? parts.items.map(({ id }) => id) : [],
    ),
  );

/** "1.5.z (có phải `1.5.a`?)" */
function withNearest(name: string, items: ReadonlySet<string>): Words {
  const near = nearest(name, items);
  return near === undefined
    ? same(name)
    : { vi: `${name} (có phải \`${near}\`?)`, en: `${name} (perhaps \`${near}\`?)` };
}

const unknown = (part: Part, known: ReadonlySet<string>, counted: Counted): string[] =>
  counted.groups(part).filter((name) => name !== NO_GROUP && !known.has(name));

const unique = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();
