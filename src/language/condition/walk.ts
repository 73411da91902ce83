import type { Condition, Join, Leaf } from './tree.js';

/** The leaves of a condition on its own dataset; the condition of a join is about another. */
export function leavesOf(condition: Condition): Leaf[] {
  if (condition.kind === 'not') return leavesOf(condition.of);
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(leavesOf);
  return [condition];
}

/** The columns of its own dataset that a condition looks at. */
export const columnsOf = (condition: Condition): string[] =>
  leavesOf(condition).flatMap((leaf) =>
    leaf.kind === 'compare' && 'column' in leaf.to ? [leaf.column, leaf.to.column] : [leaf.column],
  );

/** Every join in a condition, those inside joins included, the innermost first: the order to count them in. */
export const joinsOf = (condition: Condition): Join[] =>
  leavesOf(condition).flatMap((leaf) => (leaf.kind === 'join' ? [...joinsOf(leaf.where), leaf] : []));

/** What a condition says, whatever the order in which it is written: two that say the same are one. */
export function idOf(condition: Condition): string {
  let id = ids.get(condition);
  if (id === undefined) {
    id = JSON.stringify(canonical(condition));
    ids.set(condition, id);
  }
  return id;
}
const ids = new WeakMap<Condition, string>();

function canonical(condition: Condition): unknown {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return [condition.kind, ...[...new Set(condition.of.map(idOf))].sort()];
    case 'not':
      return ['not', idOf(condition.of)];
    case 'compare':
      return ['compare', condition.column, condition.op, condition.to];
    case 'in':
      return [
        'in',
        condition.column,
        ...new Set(condition.values.map((value) => JSON.stringify(value)).sort()),
      ];
    case 'join':
      return ['join', condition.column, joinId(condition)];
    default:
      return [condition.kind, condition.column];
  }
}

/** What a join asks of its dataset, whoever asks it. */
export const joinId = ({ dataset, of, where }: Join): string => JSON.stringify([dataset, of, idOf(where)]);
