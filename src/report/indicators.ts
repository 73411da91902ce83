import { datasetsOf } from '../catalog/asks.js';
import type { Beside, Indicator } from '../catalog/model.js';
import { originOf } from '../catalog/origin.js';
import { measureParts } from '../catalog/parts.js';
import { sayPopulation } from '../catalog/words/measure.js';
import { sayRule } from '../language/rules/registry.js';
import type { Verdict } from '../language/verdict.js';
import { isMeasured } from '../measure/measured.js';
import { type MeasuredBy, measuredBy } from '../measure/stand-in.js';
import { verdictOf } from '../score/verdict.js';
import { decimal } from '../values/exact.js';
import { comparedOf, showAlternatives, showStandIn } from './alternatives.js';
import type { Assessing } from './assessing.js';
import { showUnknown } from './causes.js';
import { figures } from './figures.js';
import type { Group } from './groups.js';
import { showOwner } from './owners.js';
import { reasonWords } from './reasons.js';
import type { Result } from './results.js';
import type { Report, ReportIndicator } from './schema.js';
import { showPoints } from './totals.js';

/** What indicators and what stands beside them have in common: what was measured, how, against which line. */
function common(indicator: Indicator, by: MeasuredBy, verdict: Verdict, assessing: Assessing) {
  const { catalog, present } = assessing;
  const { measured, outcome } = by;
  const { threshold, parts } = measured;
  return {
    title: indicator.title,
    owner: showOwner(indicator.owner, catalog.agencies),
    dataset: datasetsOf(measureParts(measured, catalog)),
    origin: parts ? originOf(measured, catalog) : null,
    stands_in: showStandIn(by, catalog),
    population: parts ? sayPopulation(parts, catalog) : null,
    verdict,
    ...figures(indicator, outcome),
    unit: unitOf(measured),
    threshold: threshold && { op: threshold.op, value: decimal(threshold.value), basis: threshold.basis },
    unknown: isMeasured(outcome)
      ? showUnknown(outcome.causes, measured, catalog, present)
      : { records: 0, causes: [] },
    source: indicator.source ?? null,
    reason: isMeasured(outcome) ? null : { code: outcome.noData, ...reasonWords(outcome, catalog) },
    alternatives: showAlternatives(indicator, comparedOf(indicator, assessing), by, assessing),
  };
}

/** An indicator as the report writes it, with its groups and the points that others gave it. */
export function showIndicator(
  { area, criterion, indicator, by, judged }: Result,
  groups: readonly Group[],
  tracks: ReportIndicator['tracks'],
  assessing: Assessing,
): ReportIndicator {
  const { outcome } = by;
  const unproven = isMeasured(outcome) ? outcome.unproven : [];
  const { earned, possible, lowest, highest, unscorable, basis, rule } = judged;
  const { scale } = assessing.catalog;
  return {
    code: indicator.code,
    area: area.code,
    criterion: criterion.code,
    ...common(indicator, by, judged.verdict, assessing),
    score: {
      earned: earned && showPoints(earned, possible),
      possible: decimal(possible),
      lowest: showPoints(lowest, possible),
      highest: showPoints(highest, possible),
      unscorable: decimal(unscorable),
      basis: scale ? basis : null,
      rule: scale ? sayRule(rule, indicator.threshold) : null,
    },
    evidence: unproven.map(({ id, title, state }) => ({
      id,
      title,
      state: state === 'refused' ? state : 'missing',
      owner: showOwner(itemOwner(by.measured, id), assessing.catalog.agencies),
    })),
    groups: groups.map(({ key, title, agency, outcome: own, verdict }) => ({
      key,
      title,
      agency,
      verdict,
      ...figures(indicator, own),
    })),
    tracks,
  };
}

const itemOwner = ({ parts }: Indicator, id: string) => parts?.items.find((item) => item.id === id)?.owner;

/** What stands beside the tree, as the report writes it. */
export function showBeside(one: Beside, assessing: Assessing): Report['goals'][number] {
  const { catalog, counted, present, timeframe } = assessing;
  const by = measuredBy(one, catalog, counted, present);
  const verdict = verdictOf(by.outcome, one, timeframe);
  return { code: one.code, area: one.area ?? null, ...common(one, by, verdict, assessing) };
}

/** A value is shown as a percentage where its threshold is one, or where it relates like to like. */
function unitOf({ parts, threshold }: Indicator): 'percent' | 'number' {
  const related = parts !== undefined && parts.form !== 'amount' && parts.form !== 'difference';
  return threshold?.percent || related ? 'percent' : 'number';
}
