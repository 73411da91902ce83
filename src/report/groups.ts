import { DIMENSIONS, type Dimension } from '../catalog/dataset.js';
import type { Catalog, Indicator } from '../catalog/model.js';
import type { Counted } from '../measure/count.js';
import { NO_GROUP } from '../measure/counter.js';
import { indicatorParts } from '../measure/needs.js';
import { type Outcome, outcomeOf } from '../measure/outcome.js';
import { same, type Words } from '../text/words.js';

/** What a report can be broken down by: a dimension of the records, or the owner of each indicator. */
export const BREAKDOWNS = [...DIMENSIONS, 'owner'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

export interface Group {
  readonly key: string;
  readonly title: Words;
  readonly outcome: Outcome;
}

/** An indicator broken down; nothing where one of its datasets has no such dimension. */
export function groupsOf(
  indicator: Indicator,
  catalog: Catalog,
  counted: Counted,
  by: Breakdown | undefined,
): Group[] {
  if (by === undefined || by === 'owner' || !indicator.parts) return [];
  const parts = indicatorParts(indicator, catalog);
  if (!parts.every((part) => catalog.datasets.get(part.dataset)?.spec.dimensions?.[by] !== undefined))
    return [];
  const keys = new Set(parts.flatMap((part) => [...(counted.tally(part)?.tally.groups.keys() ?? [])]));
  return [...keys].sort().map((key) => ({
    key,
    title: titleOf(key, by, catalog),
    outcome: outcomeOf(indicator, catalog, counted, key),
  }));
}

function titleOf(key: string, by: Dimension, { agencies }: Catalog): Words {
  if (key === NO_GROUP) return { vi: '(không ghi)', en: '(not given)' };
  if (by === 'agency') return agencies.title(key);
  return by === 'level' ? agencies.levelTitle(key) : same(key);
}
