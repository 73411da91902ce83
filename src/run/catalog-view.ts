import { datasetsOf } from '../catalog/asks.js';
import type { Alternative, Catalog, Indicator } from '../catalog/model.js';
import { originOf } from '../catalog/origin.js';
import { measureParts } from '../catalog/parts.js';
import { type PointBasis, type Points, pointsOf } from '../catalog/points.js';
import { sayNumerator, sayPopulation } from '../catalog/words/measure.js';
import type { Origin } from '../language/origin.js';
import { sayRule, USUAL_RULE } from '../language/rules/registry.js';
import type { Threshold } from '../language/threshold.js';
import { showOwner } from '../report/owners.js';
import type { ReportOwner } from '../report/schema.js';
import type { Words } from '../text/words.js';
import { decimal } from '../values/exact.js';

/** An indicator's definition as plain data: for `list`, `show` and other tools. */
export interface IndicatorView {
  readonly code: string;
  readonly area: string;
  readonly criterion: string;
  readonly title: Words;
  readonly owner: ReportOwner | null;
  readonly datasets: readonly { readonly id: string; readonly title: Words }[];
  readonly population: Words | null;
  readonly numerator: Words | null;
  readonly threshold: {
    readonly op: Threshold['op'];
    readonly value: string;
    readonly percent: boolean;
    readonly basis: Threshold['basis'];
  } | null;
  /** What it can earn, who set it, and how it is earned; null for goals and without a scale. */
  readonly score: {
    readonly possible: string;
    readonly basis: PointBasis;
    readonly source: Words;
    readonly rule: Words;
  } | null;
  readonly source: { readonly line: number; readonly quote: string } | null;
  readonly note: Words | null;
  /** What its checklist requires, each with its owner where it has one of its own. */
  readonly items: readonly {
    readonly id: string;
    readonly title: Words;
    readonly owner: ReportOwner | null;
  }[];
  readonly origin: Origin;
  readonly otherwise: readonly AlternativeView[];
  readonly readings: readonly AlternativeView[];
  readonly examples: readonly Words[];
}

/** Another measure of the same thing. */
export interface AlternativeView {
  readonly title: Words;
  readonly origin: Origin;
  readonly datasets: readonly string[];
  readonly population: Words;
  readonly numerator: Words | null;
}

export interface CatalogView {
  readonly index: {
    readonly id: string;
    readonly title: Words;
    readonly plan: Words;
    readonly note: Words | null;
  };
  readonly areas: readonly {
    readonly code: string;
    readonly title: Words;
    readonly criteria: readonly { readonly code: string; readonly title: Words }[];
  }[];
  readonly indicators: readonly IndicatorView[];
  readonly goals: readonly IndicatorView[];
  readonly monitored: readonly IndicatorView[];
  readonly datasets: readonly { readonly id: string; readonly title: Words; readonly kind: string }[];
}

/** A definition set as plain data. */
export function catalogView(catalog: Catalog): CatalogView {
  const { index, areas, datasets } = catalog;
  const points = pointsOf(catalog);
  return {
    index: { id: index.index, title: index.title, plan: index.plan, note: index.note ?? null },
    areas: areas.map((area) => ({
      code: area.code,
      title: area.title,
      criteria: area.criteria.map(({ code, title }) => ({ code, title })),
    })),
    indicators: areas.flatMap((area) =>
      area.criteria.flatMap((criterion) =>
        criterion.indicators.map((indicator) => ({
          ...indicatorView(catalog, indicator, area.code, criterion.code),
          score: scoreOf(catalog, indicator, points),
        })),
      ),
    ),
    goals: catalog.goals.map((goal) => indicatorView(catalog, goal, goal.area ?? '', '')),
    monitored: catalog.monitored.map((one) => indicatorView(catalog, one, one.area ?? '', '')),
    datasets: [...datasets.values()].map(({ name, title, spec }) => ({ id: name, title, kind: spec.kind })),
  };
}

function indicatorView(
  catalog: Catalog,
  indicator: Indicator,
  area: string,
  criterion: string,
): IndicatorView {
  const { parts, threshold } = indicator;
  return {
    code: indicator.code,
    area,
    criterion,
    title: indicator.title,
    owner: showOwner(indicator.owner, catalog.agencies),
    datasets: datasetsOf(measureParts(indicator, catalog)).map((id) => ({
      id,
      title: catalog.datasets.get(id)?.title ?? { vi: id, en: id },
    })),
    population: parts ? sayPopulation(parts, catalog) : null,
    numerator: parts ? sayNumerator(parts, catalog) : null,
    threshold: threshold && {
      op: threshold.op,
      value: decimal(threshold.value),
      percent: threshold.percent,
      basis: threshold.basis,
    },
    score: null,
    source: indicator.source ?? null,
    note: indicator.note ?? null,
    items: (parts?.items ?? []).map(({ id, title, owner }) => ({
      id,
      title,
      owner: showOwner(owner, catalog.agencies),
    })),
    origin: originOf(indicator, catalog),
    otherwise: indicator.otherwise.map((one) => alternativeView(one, catalog)),
    readings: indicator.readings.map((one) => alternativeView(one, catalog)),
    examples: indicator.examples.map(({ name }) => name),
  };
}

function scoreOf(
  { scale }: Catalog,
  { code, threshold }: Indicator,
  points: ReadonlyMap<string, Points>,
): IndicatorView['score'] {
  const own = points.get(code);
  if (!scale || !own) return null;
  return {
    possible: decimal(own.possible),
    basis: own.basis,
    source: scale.points[code]?.source ?? scale.source,
    rule: sayRule(scale.rules[code] ?? USUAL_RULE, threshold),
  };
}
const alternativeView = (one: Alternative, catalog: Catalog): AlternativeView => ({
  title: one.title,
  origin: originOf(one, catalog),
  datasets: datasetsOf(measureParts(one, catalog)),
  population: sayPopulation(one.parts, catalog),
  numerator: sayNumerator(one.parts, catalog),
});
