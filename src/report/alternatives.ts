import type { Alternative, Catalog, Indicator } from '../catalog/model.js';
import { originOf } from '../catalog/origin.js';
import { sayPopulation } from '../catalog/words/measure.js';
import { isMeasured, type Outcome } from '../measure/measured.js';
import { outcomeOf } from '../measure/outcome.js';
import type { MeasuredBy } from '../measure/stand-in.js';
import { verdictOf } from '../score/verdict.js';
import type { Assessing } from './assessing.js';
import { figures } from './figures.js';
import { reasonWords } from './reasons.js';
import type { ReportIndicator } from './schema.js';

/** Another measure of an indicator, and what it came to. */
export interface Compared {
  readonly kind: 'otherwise' | 'reading';
  readonly by: Alternative;
  readonly outcome: Outcome;
}

/** The other measures of an indicator, those that may stand in first. */
export const comparedOf = (indicator: Indicator, { catalog, counted, present }: Assessing): Compared[] =>
  (['otherwise', 'readings'] as const).flatMap((list) =>
    indicator[list].map((by) => ({
      kind: list === 'readings' ? 'reading' : list,
      by,
      outcome: outcomeOf(by, catalog, counted, present),
    })),
  );

/** The other measures of an indicator as the report writes them. */
export const showAlternatives = (
  indicator: Indicator,
  compared: readonly Compared[],
  { standIn }: MeasuredBy,
  { catalog, timeframe }: Assessing,
): ReportIndicator['alternatives'] =>
  compared.map(({ kind, by, outcome }) => ({
    kind,
    title: by.title,
    origin: originOf(by, catalog),
    used: standIn?.by === by,
    population: sayPopulation(by.parts, catalog),
    ...figures(indicator, outcome),
    verdict: verdictOf(outcome, indicator, timeframe),
  }));

/** Which measure stood in for an indicator's own, and why. */
export const showStandIn = ({ standIn }: MeasuredBy, catalog: Catalog): ReportIndicator['stands_in'] =>
  standIn && !isMeasured(standIn.own)
    ? {
        title: standIn.by.title,
        reason: { code: standIn.own.noData, ...reasonWords(standIn.own, catalog) },
      }
    : null;
