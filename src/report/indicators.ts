import type { Catalog, Goal, Indicator } from '../catalog/model.js';
import { sayPopulation } from '../catalog/words/measure.js';
import { asked, isMeasured, type NoData, type Outcome } from '../measure/outcome.js';
import type { Judged } from '../score/judge.js';
import type { Verdict } from '../score/verdict.js';
import { verdictOf } from '../score/verdict.js';
import { decimal, type Exact } from '../values/exact.js';
import type { Group } from './groups.js';
import { PASSES_WHEN_EMPTY, reasonWords } from './reasons.js';
import type { Report, ReportIndicator } from './schema.js';

export const text = (value: Exact | null): string | null => value && decimal(value);

/** What indicators and goals have in common: what was measured, against which line, from where. */
function common(indicator: Indicator, outcome: Outcome, verdict: Verdict, catalog: Catalog) {
  const { threshold, parts } = indicator;
  const numbers = isMeasured(outcome) ? outcome : outcome.partial;
  return {
    title: indicator.title,
    owner: indicator.owners.map((id) => ({ id, title: catalog.agencies.title(id) })),
    dataset: asked(indicator, catalog),
    population: parts ? sayPopulation(parts, catalog) : null,
    verdict,
    numerator: text(numbers?.numerator ?? null),
    denominator: text(numbers?.denominator ?? null),
    value: text(numbers?.value ?? null),
    unit: unitOf(indicator),
    threshold: threshold && { op: threshold.op, value: decimal(threshold.value), basis: threshold.basis },
    source: indicator.source ?? null,
    reason: isMeasured(outcome) ? null : reason(outcome, catalog, verdict),
  };
}

export function showIndicator(
  indicator: Indicator,
  { outcome, judged, groups }: { outcome: Outcome; judged: Judged; groups: readonly Group[] },
  catalog: Catalog,
  place: { readonly area: string; readonly criterion: string },
): Omit<ReportIndicator, 'tracks'> {
  const unproven = (isMeasured(outcome) ? outcome : outcome.partial)?.unproven ?? [];
  return {
    code: indicator.code,
    ...place,
    ...common(indicator, outcome, judged.verdict, catalog),
    score: { earned: text(judged.earned), possible: decimal(judged.possible) },
    evidence: unproven.map(({ id, title, state }) => ({
      id,
      title,
      state: state === 'refused' ? state : 'missing',
    })),
    groups: groups.map((group) => showGroup(indicator, group)),
  };
}

export const showGoal = (goal: Goal, outcome: Outcome, catalog: Catalog): Report['goals'][number] => ({
  code: goal.code,
  area: goal.area ?? null,
  ...common(goal, outcome, verdictOf(outcome, goal.threshold, goal.passesWhenEmpty), catalog),
});

function showGroup(indicator: Indicator, { key, title, outcome }: Group): ReportIndicator['groups'][number] {
  const measured = isMeasured(outcome) ? outcome : undefined;
  return {
    key,
    title,
    verdict: verdictOf(outcome, indicator.threshold, indicator.passesWhenEmpty),
    numerator: text(measured?.numerator ?? null),
    denominator: text(measured?.denominator ?? null),
    value: text(measured?.value ?? null),
  };
}

const reason = (outcome: NoData, catalog: Catalog, verdict: Verdict): ReportIndicator['reason'] => ({
  code: outcome.noData,
  ...(verdict === 'pass' ? PASSES_WHEN_EMPTY : reasonWords(outcome, catalog)),
});

/** A value is shown as a percentage where its threshold is one, or where it relates like to like. */
function unitOf({ parts, threshold }: Indicator): 'percent' | 'number' {
  const related = parts !== undefined && parts.form !== 'amount' && parts.form !== 'difference';
  return threshold?.percent || related ? 'percent' : 'number';
}
