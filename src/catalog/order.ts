import { joinedDatasets } from '../language/condition.js';
import { partList } from '../language/measure.js';
import { type Catalog, measuredOf } from './model.js';

/** Which datasets each dataset asks before it can be counted. */
export function dependencies(catalog: Catalog): Map<string, Set<string>> {
  const asks = new Map([...catalog.datasets.keys()].map((name) => [name, new Set<string>()]));
  for (const { parts } of measuredOf(catalog)) {
    for (const part of parts ? partList(parts) : []) {
      for (const other of part.where.flatMap(joinedDatasets)) asks.get(part.dataset)?.add(other);
    }
  }
  for (const { name, spec } of catalog.datasets.values()) {
    const conditions = [...(spec.checks ?? []).map((check) => check.when)];
    if (spec.checklist) conditions.push(spec.checklist.met, spec.checklist.refused);
    for (const other of conditions.flatMap(joinedDatasets)) asks.get(name)?.add(other);
  }
  return asks;
}

/** Datasets in the order in which they are counted: those that others ask come first. Undefined in a circle. */
export function countingOrder(asks: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const order: string[] = [];
  const left = new Map(asks);
  while (left.size > 0) {
    const ready = [...left].filter(([, others]) => [...others].every((other) => !left.has(other)));
    if (ready.length === 0) return undefined;
    for (const [name] of ready) {
      order.push(name);
      left.delete(name);
    }
  }
  return order;
}

/** One circle, as the names along it: `dossiers → procedures → dossiers`. */
export function circle(asks: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const walk = (path: readonly string[]): string[] | undefined => {
    const here = path.at(-1) ?? '';
    const start = path.indexOf(here);
    if (start < path.length - 1) return path.slice(start);
    for (const next of asks.get(here) ?? []) {
      const found = walk([...path, next]);
      if (found) return found;
    }
    return undefined;
  };
  for (const name of asks.keys()) {
    const found = walk([name]);
    if (found) return found;
  }
  return [];
}
