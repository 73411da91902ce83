import type { Area, Scale } from '../catalog/model.js';
import { type Exact, exact, ZERO } from '../values/exact.js';

/** A node of the tree, whatever its level. */
interface Node {
  readonly code: string;
  readonly children: readonly Node[];
}

/**
 * The points that each code can earn. What the scale lists stands; what it does not list shares evenly, among
 * unlisted siblings, what their parent has left. A parent that is not listed has the sum of its listed children.
 */
export function pointsByCode(areas: readonly Area[], scale: Scale): Map<string, Exact> {
  const points = new Map<string, Exact>();
  const listed = (code: string): Exact | undefined => {
    const entry = scale.points[code];
    return entry && exact(String(entry.points));
  };

  const settle = (node: Node, own: Exact): void => {
    points.set(node.code, own);
    const open = node.children.filter((child) => listed(child.code) === undefined);
    const taken = node.children.reduce((sum, child) => sum.add(listed(child.code) ?? ZERO), ZERO);
    const left = own.sub(taken);
    const each = open.length === 0 || left.lt(0) ? ZERO : left.div(open.length);
    for (const child of node.children) settle(child, listed(child.code) ?? each);
  };

  const sumBelow = (node: Node): Exact =>
    listed(node.code) ?? node.children.reduce((sum, child) => sum.add(sumBelow(child)), ZERO);

  for (const area of areas) {
    const node = nodeOf(area);
    settle(node, sumBelow(node));
  }
  return points;
}

const nodeOf = (area: Area): Node => ({
  code: area.code,
  children: area.criteria.map((criterion) => ({
    code: criterion.code,
    children: criterion.indicators.map((indicator) => ({ code: indicator.code, children: [] })),
  })),
});
