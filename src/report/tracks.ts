import type { Dataset } from '../catalog/dataset.js';
import type { Catalog } from '../catalog/model.js';
import type { Counted } from '../measure/count.js';
import { totalOf } from '../measure/counter.js';
import { type Grouped, trackNames, trackParts } from '../measure/grouped.js';
import { decimal, type Exact } from '../values/exact.js';
import type { ReportIndicator } from './schema.js';

/** Reads the scores that others gave a code: self-scored, appraised, final; each beside the computed one. */
export function trackReader(
  catalog: Catalog,
  counted: Counted,
): (code: string, earned: Exact | null) => ReportIndicator['tracks'] {
  const datasets = [...catalog.datasets.values()].filter(
    ({ name, spec }) => spec.scores && counted.present.has(name),
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
  const points = stateOf(parts.points, code, counted);
  const total = points && totalOf(points.counter, points.state)?.of;
  if (!total) return [];
  const reasons = stateOf(parts.reasons, code, counted)?.state as ReadonlySet<string> | undefined;
  const value = dataset.spec.columns[dataset.spec.scores?.track ?? '']?.values?.[track];
  return [
    {
      track,
      title: { vi: value?.vi ?? track, en: value?.en ?? track },
      points: decimal(total),
      difference: earned && decimal(total.sub(earned)),
      reasons: [...(reasons ?? [])].sort(),
    },
  ];
}

function stateOf({ part, column }: Grouped, code: string, counted: Counted) {
  const found = counted.tally(part, column);
  const state = found?.tally.groups.get(code);
  return found && state !== undefined ? { counter: found.counter, state } : undefined;
}
