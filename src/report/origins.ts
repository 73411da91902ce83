import type { Catalog } from '../catalog/model.js';
import { originOf } from '../catalog/origin.js';
import { ORIGINS } from '../language/origin.js';
import { ZERO } from '../values/exact.js';
import type { Result } from './results.js';
import type { Report } from './schema.js';
import { showPoints } from './totals.js';

/** How many indicators with a verdict or a value rest on what, and the points earned on it; the strongest first. */
export function showOrigins(results: readonly Result[], catalog: Catalog): Report['origins'] {
  const measured = results
    .filter(({ judged }) => judged.verdict !== 'no-data')
    .map(({ by, judged }) => ({ judged, origin: originOf(by.measured, catalog) }));
  return [...ORIGINS].reverse().map((origin) => {
    const own = measured.filter((one) => one.origin === origin);
    const earned = own.reduce((sum, { judged }) => sum.add(judged.earned ?? ZERO), ZERO);
    const possible = own.reduce((sum, { judged }) => sum.add(judged.possible), ZERO);
    return { origin, indicators: own.length, earned: showPoints(earned, possible) };
  });
}
