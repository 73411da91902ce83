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
