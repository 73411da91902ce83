import type { Dataset } from '../catalog/dataset.js';
import type { Catalog } from '../catalog/model.js';
import { trackNames, trackParts } from '../catalog/parts.js';
import type { Distinct } from '../language/aggregates/distinct.js';
import { NO_SLACK } from '../language/aggregates/shape.js';
import type { Counted } from '../measure/counted.js';
import type { Present } from '../measure/outcome.js';
import { decimal, type Exact } from '../values/exact.js';
import type { ReportIndicator } from './schema.js';

/** Reads the scores that others gave a code: self-scored, appraised, final; each beside the computed one. */
export function trackReader(
  catalog: Catalog,
  counted: Counted,
  present: Present,
): (code: string, earned: Exact | null) => ReportIndicator['tracks'] {
  const datasets = [...catalog.datasets.values()].filter(
    ({ name, spec }) => spec.scores && present.has(name),
  );
  return (code, earned) =>
    datasets.flatMap((dataset) =>
      trackNames(dataset).flatMap((track) => trackOf(dataset, track, code, earned, counted)),
    );
}

function trackOf(
  dataset: Dataset,
  track: string,
  code: string,
  earned: Exact | null,
  counted: Counted,
): ReportIndicator['tracks'] {
  const parts = trackParts(dataset, track);
  const points = counted.total(parts.points, code);
  const total = points.aggregate.amount(points.state, NO_SLACK)?.of;
  if (!total) return [];
  const { values } = counted.total(parts.reasons, code).state as Distinct;
  const value = dataset.spec.columns[dataset.spec.scores?.track ?? '']?.values?.[track];
  return [
    {
      track,
      title: { vi: value?.vi ?? track, en: value?.en ?? track },
      points: decimal(total),
      difference: earned && decimal(total.sub(earned)),
      reasons: [...values.keys()].sort(),
    },
  ];
}
