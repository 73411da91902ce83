import { type Exact, exact, ZERO } from '../values/exact.js';
import type { Area, Catalog, Scale } from './model.js';

/** Who said how many points: the scale, be it as the sum of what it gives below, or nobody, so that they are split evenly. */
export const POINT_BASES = ['set', 'split'] as const;
export type PointBasis = (typeof POINT_BASES)[number];

export interface Points {
  readonly possible: Exact;
  readonly basis: PointBasis;
}

/** A node of the tree, whatever its level. */
interface Node {
  readonly code: string;
  readonly children: readonly Node[];
}

/**
 * The points that each code can earn. What the scale lists stands, and a code of which everything below is listed has
 * the sum of it; what remains shares evenly, among such siblings, what their parent has left. An area that is neither
 * has the sum of what is listed below it.
 */
export function pointsByCode(areas: readonly Area[], scale: Scale): Map<string, Points> {
  const points = new Map<string, Points>();
  const listed = (code: string): Exact | undefined => {
    const entry = scale.points[code];
    return entry && exact(String(entry.points));
  };

  /** What the scale gives a code, itself or by all that is below it. */
  const setFor = ({ code, children }: Node): Exact | undefined => {
    const own = listed(code);
    if (own || children.length === 0) return own;
    const parts = children.map(setFor);
    return parts.every((one) => one !== undefined) ? sumOf(parts) : undefined;
  };

  const settle = (node: Node, possible: Exact, basis: PointBasis): void => {
    points.set(node.code, { possible, basis });
    const given = node.children.map((child) => ({ child, own: setFor(child) }));
    const open = given.filter(({ own }) => own === undefined);
    const left = possible.sub(sumOf(given.map(({ own }) => own ?? ZERO)));
    const each = open.length === 0 || left.lt(0) ? ZERO : left.div(open.length);
    for (const { child, own } of given) settle(child, own ?? each, own ? 'set' : 'split');
  };

  const sumBelow = (node: Node): Exact => setFor(node) ?? sumOf(node.children.map(sumBelow));

  for (const area of areas) {
    const node = nodeOf(area);
    settle(node, sumBelow(node), setFor(node) ? 'set' : 'split');
  }
  return points;
}

/** The points of each code of a definition set, as far as its scale gives any. */
export const pointsOf = ({ areas, scale }: Catalog): ReadonlyMap<string, Points> =>
  scale ? pointsByCode(areas, scale) : new Map();

const sumOf = (parts: readonly Exact[]): Exact => parts.reduce((sum, one) => sum.add(one), ZERO);

const nodeOf = (area: Area): Node => ({
  code: area.code,
  children: area.criteria.map((criterion) => ({
    code: criterion.code,
    children: criterion.indicators.map((indicator) => ({ code: indicator.code, children: [] })),
  })),
});
