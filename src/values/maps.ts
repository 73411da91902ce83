/** Two maps together; where both have a key, `join` says what it comes to. */
export function mergeMaps<Value>(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
  join: (a: Value, b: Value) => Value,
): Map<string, Value> {
  const all = new Map(a);
  for (const [key, value] of b) {
    const mine = all.get(key);
    all.set(key, mine === undefined ? value : join(mine, value));
  }
  return all;
}

export const added = (a: number, b: number): number => a + b;
