import { targetOf } from '../language/aggregates/registry.js';
import type { Condition, Join } from '../language/condition/tree.js';
import { columnsOf, joinsOf, leavesOf } from '../language/condition/walk.js';
import { conditionOf, type Part } from '../language/measure.js';
import type { Dataset } from './dataset.js';
import { joinPart } from './parts.js';

/** What parts and checks ask of the data: joins, datasets before others, columns. */

/** Parts, and the checks of datasets, with the joins of all of them: everything that looks at records. */
export interface Asked {
  readonly parts: readonly Part[];
  readonly checks: readonly { readonly dataset: string; readonly when: Condition }[];
}

/** All the joins that are asked, those inside joins included, and before those that ask them. */
export const joinsIn = ({ parts, checks }: Asked): Join[] => [
  ...parts.flatMap((part) => joinsOf(conditionOf(part))),
  ...checks.flatMap(({ when }) => joinsOf(when)),
];

/** The checks of datasets. */
export const checksOf = (datasets: Iterable<Dataset>): Asked['checks'] =>
  [...datasets].flatMap(({ name, checks }) => checks.map(({ when }) => ({ dataset: name, when })));

/** Which datasets each dataset asks before it can be counted. */
export function dependencies({ parts, checks }: Asked, datasets: Iterable<string>): Map<string, Set<string>> {
  const asks = new Map([...datasets].map((name) => [name, new Set<string>()]));
  const add = (dataset: string, condition: Condition): void => {
    const others = asks.get(dataset) ?? new Set();
    asks.set(dataset, others);
    for (const leaf of leavesOf(condition)) {
      if (leaf.kind !== 'join') continue;
      others.add(leaf.dataset);
      add(leaf.dataset, leaf.where);
    }
  };
  for (const part of parts) add(part.dataset, conditionOf(part));
  for (const { dataset, when } of checks) add(dataset, when);
  return asks;
}

/** The columns of each dataset that are asked; the others are never read. */
export function neededColumns(asked: Asked): Map<string, Set<string>> {
  const needed = new Map<string, Set<string>>();
  const ask = (dataset: string, columns: readonly string[]): void => {
    const known = needed.get(dataset) ?? new Set();
    for (const column of columns) known.add(column);
    needed.set(dataset, known);
  };
  const askPart = (part: Part): void =>
    ask(part.dataset, [
      ...targetOf(part.aggregate).columns,
      ...columnsOf(conditionOf(part)),
      ...(part.by === undefined ? [] : [part.by]),
    ]);
  asked.parts.forEach(askPart);
  joinsIn(asked).map(joinPart).forEach(askPart);
  for (const { dataset, when } of asked.checks) ask(dataset, columnsOf(when));
  return needed;
}

/** The datasets that parts look at, their own first. */
export const datasetsOf = (parts: readonly Part[]): string[] => [
  ...new Set([
    ...parts.map(({ dataset }) => dataset),
    ...joinsIn({ parts, checks: [] }).map(({ dataset }) => dataset),
  ]),
];
