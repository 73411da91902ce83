import type { Catalog } from '../catalog/model.js';
import type { PointBasis, Points } from '../catalog/points.js';
import type { Report } from './schema.js';

/** Which scale, who set it, and how much of the points it set. */
export function showScale({ scale, areas }: Catalog, points: ReadonlyMap<string, Points>): Report['scale'] {
  if (!scale) return null;
  const criteria = areas.flatMap((area) => area.criteria);
  const indicators = criteria.flatMap((criterion) => criterion.indicators);
  const measured = new Set(indicators.map(({ code }) => code));
  const counted = (basis: PointBasis) => {
    const many = (nodes: readonly { readonly code: string }[]): number =>
      nodes.filter(({ code }) => points.get(code)?.basis === basis).length;
    // A criterion that is measured itself is counted as an indicator.
    const above = criteria.filter(({ code }) => !measured.has(code));
    return { areas: many(areas), criteria: many(above), indicators: many(indicators) };
  };
  const { id, source, provisional } = scale;
  return { id, source, provisional, sets: counted('set'), splits: counted('split') };
}
