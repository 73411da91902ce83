import type { Dataset } from '../catalog/dataset.js';
import { type Catalog, type Indicator, measuredOf } from '../catalog/model.js';
import { targetOf } from '../language/aggregates/registry.js';
import { type Condition, columnTests, joinOf, type SemiJoin, type Test } from '../language/condition.js';
import { type Part, partList } from '../language/measure.js';

/** An aggregate with its conditions, known by what it says: two indicators that ask the same are counted once. */
export const partId = (part: Part, column?: string): string =>
  JSON.stringify([part.aggregate, part.where, column]);
export const joinId = (join: SemiJoin): string => JSON.stringify([join.dataset, join.column, join.where]);

export const joinPart = (join: SemiJoin): Part => ({
  aggregate: { distinct: { dataset: join.dataset, column: join.column } },
  dataset: join.dataset,
  where: join.where ? [join.where] : [],
});

/** What an indicator has counted: its own aggregates, or those of its checklist. */
export function indicatorParts(indicator: Indicator, catalog: Catalog): readonly Part[] {
  if (!indicator.parts) return [];
  if (indicator.parts.form !== 'checklist') return partList(indicator.parts);
  const dataset = catalog.datasets.get(indicator.parts.of.dataset);
  const lists =
    dataset &&
    checklistParts(
      dataset,
      indicator.parts.items.map((item) => item.id),
    );
  return lists ? [lists.met, lists.refused] : [];
}

/** The items of a checklist that are proven, and those that are plainly not met. */
export function checklistParts(dataset: Dataset, items: string[]): { met: Part; refused: Part } | undefined {
  const list = dataset.spec.checklist;
  if (!list) return undefined;
  const named: Condition = { [list.item]: items };
  const part = (where: Condition): Part => ({
    aggregate: { distinct: { dataset: dataset.name, column: list.item } },
    dataset: dataset.name,
    where: [named, where],
  });
  return { met: part(list.met), refused: part(list.refused) };
}

/** Every semi-join inside conditions, those inside semi-joins included. */
export function joinsIn(conditions: readonly Condition[]): SemiJoin[] {
  return conditions.flatMap((condition) => {
    const inner = [...(condition.any ?? []), ...(condition.not ? [condition.not] : [])];
    const joins = [...columnTests(condition)].flatMap(([, test]) => joinOf(test) ?? []);
    return [...joins, ...joinsIn(inner), ...joins.flatMap((join) => joinsIn(join.where ? [join.where] : []))];
  });
}

/** The columns of each dataset that indicators, keys, checks or groups ask. The others are never decoded. */
export function neededColumns(catalog: Catalog): Map<string, Set<string>> {
  const needed = new Map([...catalog.datasets.keys()].map((name) => [name, new Set<string>()]));
  const ask = (dataset: string, columns: readonly string[]): void => {
    for (const column of columns) needed.get(dataset)?.add(column);
  };
  const askFor = (dataset: string, conditions: readonly Condition[]): void => {
    for (const condition of conditions) {
      for (const [name, test] of columnTests(condition)) ask(dataset, [name, ...columnsIn(test)]);
      askFor(dataset, [...(condition.any ?? []), ...(condition.not ? [condition.not] : [])]);
    }
    for (const join of joinsIn(conditions)) askPart(joinPart(join));
  };
  const askPart = (part: Part): void => {
    ask(part.dataset, targetOf(part.aggregate).columns);
    askFor(part.dataset, part.where);
  };
  for (const indicator of measuredOf(catalog)) indicatorParts(indicator, catalog).forEach(askPart);
  for (const { dataset, assignment, done, late } of catalog.progress) {
    ask(dataset, [assignment]);
    askFor(dataset, [done, late]);
  }
  for (const { name, spec, columns } of catalog.datasets.values()) {
    ask(name, spec.key?.columns ?? []);
    ask(
      name,
      Object.values(spec.dimensions ?? {}).filter((column) => column !== undefined),
    );
    ask(
      name,
      [...columns.values()].filter((column) => column.spec.required === true).map((column) => column.name),
    );
    for (const check of spec.checks ?? []) askFor(name, [check.when]);
    for (const { total, parts } of spec.identities ?? []) ask(name, [total, ...parts]);
    ask(name, Object.values(spec.scores ?? {}));
    if (spec.names_all) ask(name, [spec.names_all.column]);
  }
  return needed;
}

/** Other columns of the same record that a test compares with. */
function columnsIn(test: Test): string[] {
  if (typeof test !== 'object' || Array.isArray(test)) return [];
  const names = Object.entries(test).flatMap(([name, operand]) => {
    if (name === 'in' || typeof operand !== 'object' || operand === null || !('column' in operand)) return [];
    return [String(operand.column)];
  });
  return 'column' in test && typeof test.column === 'string' ? [...names, test.column] : names;
}

/**
 * What a part cannot be counted without: the columns that its aggregate reads, and those that a condition wants to
 * be something. A column that is only excluded (`not`, `empty`) or is one of several ways (`any`) may be absent.
 */
export function indispensable(part: Part): { dataset: string; column: string }[] {
  const tested = part.where
    .flatMap((condition) => [...columnTests(condition)])
    .filter(([, test]) => isWanted(test));
  const { columns, optional = [] } = targetOf(part.aggregate);
  const own = [
    ...columns.filter((column) => !optional.includes(column)),
    ...tested.flatMap(([name, test]) => [name, ...columnsIn(test)]),
  ];
  const joins = tested.flatMap(([, test]) => joinOf(test) ?? []);
  return [
    ...own.map((column) => ({ dataset: part.dataset, column })),
    ...joins.flatMap((join) => indispensable(joinPart(join))),
  ];
}

const isWanted = (test: Test): boolean =>
  typeof test !== 'object' ||
  Array.isArray(test) ||
  Object.entries(test).some(([key, wanted]) => key !== 'not' && !(key === 'empty' && wanted === true));
