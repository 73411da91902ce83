import { DIMENSIONS, type Dimension } from '../catalog/dataset.js';
import type { Catalog, Indicator } from '../catalog/model.js';
import { measureParts } from '../catalog/parts.js';
import type { Verdict } from '../language/verdict.js';
import { STRANGERS } from '../measure/group-column.js';
import { NO_GROUP } from '../measure/groups.js';
import { isMeasured, type Outcome } from '../measure/measured.js';
import { outcomeOf } from '../measure/outcome.js';
import { verdictOf } from '../score/verdict.js';
import { fold } from '../text/fold.js';
import { same, type Words } from '../text/words.js';
import type { Assessing } from './assessing.js';
import type { ReportIndicator } from './schema.js';

/** What a report can be broken down by: a dimension of the records, or the owner of each indicator. */
export const BREAKDOWNS = [...DIMENSIONS, 'owner'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

export interface Group {
  readonly key: string;
  readonly title: Words;
  /** What is known of the agency, where the group is one. */
  readonly agency: ReportIndicator['groups'][number]['agency'];
  readonly outcome: Outcome;
  readonly verdict: Verdict;
}

/**
 * Why an indicator is not broken down: its datasets have no such column, their files do not, no cell of it says
 * anything, or nothing was counted.
 */
export type Undivided = 'not-declared' | 'not-in-files' | 'not-filled' | 'nothing-counted';

/** The groups of an indicator by a dimension, or why there are none. */
export function groupsOf(
  indicator: Indicator,
  by: Dimension,
  assessing: Assessing,
): readonly Group[] | Undivided {
  const keys = groupKeys(indicator, by, assessing);
  if (typeof keys === 'string') return keys;
  return keys.map((key) => ({
    key,
    title: titleOf(key, by, assessing.catalog),
    agency: by === 'agency' ? agencyOf(key, assessing.catalog) : null,
    ...groupOf(indicator, key, assessing),
  }));
}

/** What one group of an indicator comes to, against the threshold of the whole. */
export function groupOf(
  indicator: Indicator,
  key: string,
  { catalog, counted, present, timeframe }: Assessing,
): Pick<Group, 'outcome' | 'verdict'> {
  const outcome = outcomeOf(indicator, catalog, counted, present, key);
  return { outcome, verdict: verdictOf(outcome, indicator, timeframe) };
}

/** The keys of an indicator's groups, or why there are none. */
export function groupKeys(
  indicator: Indicator,
  by: Dimension,
  { catalog, counted, present }: Assessing,
): readonly string[] | Undivided {
  const parts = measureParts(indicator, catalog);
  if (parts.length === 0 || parts.some(({ dataset }) => !present.has(dataset))) return 'nothing-counted';
  const columns = parts.map(({ dataset }) => ({
    dataset,
    column: catalog.datasets.get(dataset)?.spec.dimensions?.[by],
  }));
  if (columns.some(({ column }) => column === undefined)) return 'not-declared';
  if (!columns.every(({ dataset, column }) => present.carries(dataset, String(column))))
    return 'not-in-files';
  const outcome = outcomeOf(indicator, catalog, counted, present);
  if (!isMeasured(outcome) && outcome.noData !== 'no-records') return 'nothing-counted';
  const keys = [...new Set(parts.flatMap((part) => counted.groups(part)))].sort();
  if (keys.length === 0 && !isMeasured(outcome)) return 'nothing-counted';
  return keys.every((key) => key === NO_GROUP) ? 'not-filled' : keys;
}

function agencyOf(id: string, { agencies }: Catalog): Group['agency'] {
  const office = agencies.office(id);
  if (!office) return null;
  const { code = null, level = null, parent } = office;
  return { code, level, parent: parent === undefined ? null : { id: parent, title: agencies.title(parent) } };
}

const MANY_NOT_LISTED: Words = {
  vi: '(các tên không có trong danh mục)',
  en: '(names that are not in the dictionary)',
};

/** An office that nobody knows is a group of its own, and says so. */
const notListed = (name: string): Words => ({
  vi: `${name} (không có trong danh mục)`,
  en: `${name} (not in the dictionary)`,
});

function titleOf(key: string, by: Dimension, { agencies }: Catalog): Words {
  if (key === STRANGERS && by === 'agency') return MANY_NOT_LISTED;
  if (key === NO_GROUP) return { vi: '(không ghi)', en: '(not given)' };
  if (by === 'agency')
    return agencies.office(key) || agencies.levels.has(fold(key)) ? agencies.title(key) : notListed(key);
  return by === 'level' ? agencies.levelTitle(key) : same(key);
}
