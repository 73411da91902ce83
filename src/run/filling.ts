import { neededColumns } from '../catalog/asks.js';
import type { Column, Dataset } from '../catalog/dataset.js';
import type { Catalog, Indicator } from '../catalog/model.js';
import { partsAsked } from '../catalog/parts.js';
import { pointsOf } from '../catalog/points.js';
import { followedColumn } from '../language/columns/column.js';
import { same, type Words } from '../text/words.js';
import { decimal, type Exact, ZERO } from '../values/exact.js';
import type { Moment } from '../values/moment.js';
import { type Period, parsePeriod } from '../values/period.js';

/** What who fills in a dataset has to know. */
export interface Filling {
  readonly dataset: Dataset;
  /** Columns in the order in which they are filled in: what the dataset needs first; personal ones are left out. */
  readonly columns: readonly Column[];
  /** Of these, the columns that indicators look at. */
  readonly asked: ReadonlySet<Column>;
  /** Indicators that ask something of it. */
  readonly indicators: readonly Pick<Indicator, 'code' | 'title'>[];
  /** Who answers for these. */
  readonly owners: readonly Words[];
  /** The points of these, decimal; null without a scale. */
  readonly points: string | null;
  /** Rows that are known beforehand: what is not said of them stays empty. */
  readonly rows: readonly ReadonlyMap<Column, Words>[];
}

/** What has to be filled in, dataset by dataset. */
export function fillings(catalog: Catalog, datasets: Iterable<Dataset>): Filling[] {
  const points = pointsOf(catalog);
  const asking = catalog.indicators.map((indicator) => ({
    indicator,
    needed: neededColumns({ parts: partsAsked(indicator, catalog), checks: [] }),
  }));
  return [...datasets].map((dataset) => {
    const columns = columnsToFill(dataset);
    const own = asking.filter(({ needed }) => needed.has(dataset.name));
    const asked = new Set(own.flatMap(({ needed }) => [...(needed.get(dataset.name) ?? [])]));
    const indicators = own.map(({ indicator }) => indicator);
    const possible = indicators.map(({ code }) => points.get(code)?.possible ?? ZERO);
    return {
      dataset,
      columns,
      asked: new Set(columns.filter(({ name }) => asked.has(name))),
      indicators,
      owners: ownersOf(indicators, dataset, catalog),
      points: catalog.scale ? decimal(possible.reduce((sum: Exact, one) => sum.add(one), ZERO)) : null,
      rows: [...itemRows(dataset, catalog), ...officeRows(dataset, catalog)],
    };
  });
}

/** The columns of a dataset that somebody may fill in, those that it needs first; personal ones are left out. */
export function columnsToFill({ columns }: Dataset): Column[] {
  const open = [...columns.values()].filter(({ spec }) => !spec.personal);
  return [
    ...open.filter(({ spec }) => spec.required !== undefined),
    ...open.filter(({ spec }) => spec.required === undefined),
  ];
}

/** The items of a checklist, where a dataset is one: each with its code and its title. */
export function itemRows(dataset: Dataset, { terms }: Pick<Catalog, 'terms'>): ReadonlyMap<Column, Words>[] {
  const item = [...dataset.columns.values()].find(({ spec }) => spec.names === 'items');
  if (!item) return [];
  const title = dataset.columns.get(followedColumn(item.spec) ?? '');
  return [...terms.items.titles].map(
    ([code, words]) => new Map([[item, same(code)], ...(title ? [[title, words] as const] : [])]),
  );
}

/** The owners of indicators, and of the items of a checklist that have one of their own, each once. */
function ownersOf(indicators: readonly Indicator[], dataset: Dataset, { agencies }: Catalog): Words[] {
  const owners = indicators.flatMap(({ owner, parts }) => [
    owner,
    ...(parts?.of.dataset === dataset.name ? parts.items.map((item) => item.owner) : []),
  ]);
  return [...new Set(owners.flatMap((owner) => owner?.agencies ?? []))].map((id) => agencies.title(id));
}

/**
 * A row for each office that a list has to name, where it has one row an office: the office, the value for which it
 * has to stand there, and what is known of every one of them.
 */
function officeRows(dataset: Dataset, catalog: Catalog): ReadonlyMap<Column, Words>[] {
  const { names_all: all } = dataset.spec;
  const office = dataset.columns.get(all?.column ?? '');
  if (!all || !office) return [];
  const each = dataset.columns.get(all.each ?? '');
  const known = Object.entries(all.as ?? {}).flatMap(([name, value]) => {
    const column = dataset.columns.get(name);
    return column ? [[column, titleOf(column, String(value))] as const] : [];
  });
  const told = new Set([office, ...(each ? [each] : []), ...known.map(([column]) => column)]);
  if (!dataset.spec.key?.columns.every((name) => follows(dataset.columns.get(name), dataset, told)))
    return [];
  const values = each ? valuesOf(each, catalog) : [undefined];
  return values.flatMap((value) =>
    catalog.agencies.idsAt(all.levels, lastDay(catalog)).map((id) => {
      const first = [[office, same(catalog.agencies.spelling(id))]] as [Column, Words][];
      return new Map([...first, ...(each && value ? [[each, value] as const] : []), ...known]);
    }),
  );
}

/** Lists are filled in for the time that the index is about. */
const lastDay = ({ index }: Catalog): Moment => (parsePeriod(index.period) as Period).to;

/** Whether a column has its cell in these, or takes it from one that has. */
function follows(column: Column | undefined, dataset: Dataset, told: ReadonlySet<Column>): boolean {
  if (!column) return false;
  return told.has(column) || follows(dataset.columns.get(followedColumn(column.spec) ?? ''), dataset, told);
}

/** A period begins with its year. */
const YEAR = 4;

/** The values for which each office has to stand in a list: all of an enum; of years, that of the index. */
function valuesOf({ spec }: Column, { index }: Catalog): readonly (Words | undefined)[] {
  const values = Object.values(spec.values ?? {});
  return values.length > 0 ? values.map(({ vi, en }) => ({ vi, en })) : [same(index.period.slice(0, YEAR))];
}

const titleOf = ({ spec }: Column, value: string): Words => {
  const named = spec.values?.[value];
  return named ? { vi: named.vi, en: named.en } : same(value);
};
