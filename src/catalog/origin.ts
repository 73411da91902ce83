import { type Origin, weakest } from '../language/origin.js';
import { neededColumns } from './asks.js';
import type { Catalog, Measurable } from './model.js';
import { measureParts } from './parts.js';

/** What the figures of a measure rest on: no more than the weakest of all that it asks. */
export function originOf(measure: Measurable, catalog: Pick<Catalog, 'datasets'>): Origin {
  const asked = neededColumns({ parts: measureParts(measure, catalog), checks: [] });
  return weakest(
    [...asked].flatMap(([name, columns]) => {
      const spec = catalog.datasets.get(name)?.spec;
      return [spec, ...[...columns].map((column) => spec?.columns[column])].map(
        (one) => one?.origin ?? 'records',
      );
    }),
  );
}
