import fc from 'fast-check';
import type { Catalog, Indicator } from '../../src/catalog/model.js';
import { isMeasured, type Outcome } from '../../src/measure/measured.js';
import { verdictOf } from '../../src/score/verdict.js';
import type { Exact } from '../../src/values/exact.js';
import { documentsOf, type Shapes, shapes } from './random-datasets.js';
import { inputFrom, type Sheet, sheetsOf } from './random-files.js';
import { leaves } from './random-measures.js';
import { catalogOf, indicators, outcomesBy, type Spec, type Way, YEAR } from './world.js';

/** A definition set and the files that it is asked of. */
export interface World {
  readonly shapes: Shapes;
  readonly leaves: readonly Spec[];
  readonly sheets: readonly Sheet[];
}

export const worlds = (least = 3, most = 8): fc.Arbitrary<World> =>
  shapes.chain((drawn) =>
    fc.record({ shapes: fc.constant(drawn), leaves: leaves(least, most), sheets: sheetsOf(drawn) }),
  );

export const catalogFor = ({ shapes: all, leaves: some }: World): Promise<Catalog> =>
  catalogOf(...documentsOf(all), ...indicators(...some));

export const inputsOf = ({ sheets, shapes: all }: World) => sheets.map((sheet) => inputFrom(sheet, all));

/** What an indicator came to, with its verdict. */
export interface Found {
  readonly outcome: Outcome;
  readonly verdict: string;
}

export async function measured(catalog: Catalog, world: World, way: Way = {}): Promise<Found[]> {
  const found = await outcomesBy(catalog, inputsOf(world), way);
  return found.map((outcome, i) => ({
    outcome,
    verdict: verdictOf(outcome, catalog.indicators[i] as Indicator, YEAR),
  }));
}

const text = (value: Exact | null): string => value?.toFraction() ?? '-';

/** An outcome on one line: the verdict, numerator of denominator, and the bounds where they are not the value. */
export function said({ outcome, verdict }: Found): string {
  if (!isMeasured(outcome)) return `${verdict} ${outcome.noData}`;
  const { numerator, denominator, value, lowest, highest } = outcome;
  const settled = value && lowest?.equals(value) && highest?.equals(value);
  const bounds = settled ? '' : ` within ${text(lowest)}..${text(highest)}`;
  return `${verdict} ${text(numerator)} of ${text(denominator)}${bounds}`;
}

const { PROPERTY_RUNS = '1', PROPERTY_SEED = '2020' } = process.env;

/**
 * How often a property is tried, and on which draws: the same on every machine, others with PROPERTY_SEED=7 and more
 * with PROPERTY_RUNS=10 (and `--testTimeout` to go with it). A long shrinking ends with what it has.
 */
export const runs = (times: number) => ({
  numRuns: times * Number(PROPERTY_RUNS),
  interruptAfterTimeLimit: 50_000 * Number(PROPERTY_RUNS),
  seed: Number(PROPERTY_SEED),
});
