import { datasetsOf, indicatorParts } from '../catalog/asks.js';
import type { Catalog, Goal, Indicator } from '../catalog/model.js';
import { sayPopulation } from '../catalog/words/measure.js';
import type { Verdict } from '../language/verdict.js';
import { isMeasured, type NoData, type Outcome } from '../measure/measured.js';
import type { Present } from '../measure/outcome.js';
import { decimal, decimalBeside, type Exact } from '../values/exact.js';
import { showUnknown } from './causes.js';
import type { Group } from './groups.js';
import { showOwner } from './owners.js';
import { PASSES_WHEN_EMPTY, reasonWords } from './reasons.js';
import type { Result } from './results.js';
import type { Report, ReportIndicator } from './schema.js';
import { showPoints } from './totals.js';

const written = (value: Exact | null): string | null => value && decimal(value);

/** What was measured, in figures. A value never lands on the other side of its threshold by rounding. */
export function figures({ threshold }: Indicator, outcome: Outcome) {
  if (!isMeasured(outcome))
    return { numerator: null, denominator: null, value: null, lowest: null, highest: null };
  const beside = (value: Exact | null): string | null =>
    value && (threshold ? decimalBeside(value, threshold.value) : decimal(value));
  return {
    numerator: written(outcome.numerator),
    denominator: written(outcome.denominator),
    value: beside(outcome.value),
    lowest: beside(outcome.lowest),
    highest: beside(outcome.highest),
  };
}

/** What the words of a report are taken from. */
export interface Showing {
  readonly catalog: Catalog;
  readonly present: Present;
}

/** What indicators and goals have in common: what was measured, against which line, from where. */
function common(indicator: Indicator, outcome: Outcome, verdict: Verdict, { catalog, present }: Showing) {
  const { threshold, parts } = indicator;
  return {
    title: indicator.title,
    owner: showOwner(indicator.owner, catalog.agencies),
    dataset: datasetsOf(indicatorParts(indicator, catalog)),
    population: parts ? sayPopulation(parts, catalog) : null,
    verdict,
    ...figures(indicator, outcome),
    unit: unitOf(indicator),
    threshold: threshold && { op: threshold.op, value: decimal(threshold.value), basis: threshold.basis },
    unknown: isMeasured(outcome)
      ? showUnknown(outcome.causes, indicator, catalog, present)
      : { records: 0, causes: [] },
    source: indicator.source ?? null,
    reason: isMeasured(outcome) ? null : reason(outcome, catalog, verdict),
  };
}

/** An indicator as the report writes it, with its groups and the points that others gave it. */
export function showIndicator(
  { area, criterion, indicator, outcome, judged }: Result,
  groups: readonly Group[],
  tracks: ReportIndicator['tracks'],
  showing: Showing,
): ReportIndicator {
  const unproven = isMeasured(outcome) ? outcome.unproven : [];
  const { earned, possible, lowest, highest } = judged;
  return {
    code: indicator.code,
    area: area.code,
    criterion: criterion.code,
    ...common(indicator, outcome, judged.verdict, showing),
    score: {
      earned: earned && showPoints(earned, possible),
      possible: decimal(possible),
      lowest: showPoints(lowest, possible),
      highest: showPoints(highest, possible),
    },
    evidence: unproven.map(({ id, title, state }) => ({
      id,
      title,
      state: state === 'refused' ? state : 'missing',
      owner: showOwner(itemOwner(indicator, id), showing.catalog.agencies),
    })),
    groups: groups.map(({ key, title, outcome: own, verdict }) => ({
      key,
      title,
      verdict,
      ...figures(indicator, own),
    })),
    tracks,
  };
}

const itemOwner = ({ parts }: Indicator, id: string) => parts?.items.find((item) => item.id === id)?.owner;

export const showGoal = (
  goal: Goal,
  outcome: Outcome,
  verdict: Verdict,
  showing: Showing,
): Report['goals'][number] => ({
  code: goal.code,
  area: goal.area ?? null,
  ...common(goal, outcome, verdict, showing),
});

const reason = (outcome: NoData, catalog: Catalog, verdict: Verdict): ReportIndicator['reason'] => ({
  code: outcome.noData,
  ...(verdict === 'pass' ? PASSES_WHEN_EMPTY : reasonWords(outcome, catalog)),
});

/** A value is shown as a percentage where its threshold is one, or where it relates like to like. */
function unitOf({ parts, threshold }: Indicator): 'percent' | 'number' {
  const related = parts !== undefined && parts.form !== 'amount' && parts.form !== 'difference';
  return threshold?.percent || related ? 'percent' : 'number';
}
