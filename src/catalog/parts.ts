import type { AggregateSpec } from '../language/aggregates/registry.js';
import { ALWAYS, all, type Condition, type Join } from '../language/condition/tree.js';
import { type Part, partList } from '../language/measure.js';
import type { Dataset } from './dataset.js';
import { type Catalog, type Indicator, type Measurable, measuresOf, type Progress } from './model.js';

/** What a definition set has counted. */

/** Everything that an indicator has counted: what stands in and other readings too, and what vouches for nothing. */
export const partsAsked = (indicator: Indicator, catalog: Pick<Catalog, 'datasets'>): readonly Part[] => [
  ...measuresOf(indicator).flatMap((one) => measureParts(one, catalog)),
  ...vouchParts(indicator),
];

/** The records that vouch for there having been nothing. */
export const vouchParts = ({ parts, vouchedBy }: Measurable): readonly Part[] =>
  parts && vouchedBy
    ? [{ aggregate: { count: parts.of.dataset }, dataset: parts.of.dataset, where: vouchedBy, good: null }]
    : [];

/** What a measure has counted: its own parts, or the items that its checklist requires. */
export function measureParts(
  { parts }: Pick<Measurable, 'parts'>,
  { datasets }: Pick<Catalog, 'datasets'>,
): readonly Part[] {
  if (!parts) return [];
  if (parts.form !== 'checklist') return partList(parts);
  const dataset = datasets.get(parts.of.dataset);
  const part =
    dataset &&
    itemsPart(
      dataset,
      parts.items.map(({ id }) => id),
    );
  return part ? [part] : [];
}

/** The items that a checklist's dataset proves or refuses; what it does neither of has no proof. */
export function itemsPart({ name, checklist }: Dataset, items: readonly string[]): Part | undefined {
  if (!checklist) return undefined;
  const { item, met, refused } = checklist;
  return {
    aggregate: { distinct: { dataset: name, column: item } },
    dataset: name,
    where: all([
      { kind: 'in', column: item, values: items },
      { kind: 'any', of: [met, refused] },
    ]),
    good: met,
  };
}

/** The tasks of an assignment, or of all: all, done, late; those of each office where the dataset has offices. */
export function progressParts(
  { dataset, assignment, done, late }: Progress,
  { datasets }: Pick<Catalog, 'datasets'>,
  id?: string,
): Record<'total' | 'done' | 'late', Part> {
  const by = datasets.get(dataset)?.spec.dimensions?.agency;
  const named: Condition = id === undefined ? ALWAYS : { kind: 'in', column: assignment, values: [id] };
  const counted = (where: Condition): Part => ({
    aggregate: { count: dataset },
    dataset,
    where: all([named, where]),
    good: null,
    ...(by !== undefined && { by }),
  });
  return { total: counted(ALWAYS), done: counted(done), late: counted(late) };
}

/** The tasks of each assignment that is named, be it one of the plan or not. */
export const namedAssignments = ({ dataset, assignment }: Progress): Part => ({
  aggregate: { count: dataset },
  dataset,
  where: ALWAYS,
  good: null,
  by: assignment,
});

/** The score tracks of a dataset: the values of its track column. */
export const trackNames = ({ spec }: Dataset): string[] =>
  spec.scores ? Object.keys(spec.columns[spec.scores.track]?.values ?? {}) : [];

/** The points that a track gives each code, and the reasons that it gives for them. */
export function trackParts(
  { name: dataset, spec }: Dataset,
  track: string,
): Record<'points' | 'reasons', Part> {
  const roles = spec.scores ?? { code: '', track: '', points: '', reason: '' };
  const part = (aggregate: AggregateSpec): Part => ({
    aggregate,
    dataset,
    where: { kind: 'in', column: roles.track, values: [track] },
    good: null,
    by: roles.code,
  });
  return {
    points: part({ sum: { dataset, column: roles.points } }),
    reasons: part({ distinct: { dataset, column: roles.reason } }),
  };
}

/** What is counted besides indicators: the progress of assignments, scores that others gave. */
export function sideParts(catalog: Catalog): Part[] {
  const ids = [undefined, ...catalog.assignments.map(({ id }) => id)];
  const progress = catalog.progress.flatMap((one) => [
    namedAssignments(one),
    ...ids.flatMap((id) => Object.values(progressParts(one, catalog, id))),
  ]);
  const scores = [...catalog.datasets.values()].flatMap((dataset) =>
    trackNames(dataset).flatMap((track) => Object.values(trackParts(dataset, track))),
  );
  return [...progress, ...scores];
}

/** The part that a join has counted: the values of its column, of the records that it wants. */
export const joinPart = ({ dataset, of, where }: Join): Part => ({
  aggregate: { distinct: { dataset, column: of } },
  dataset,
  where,
  good: null,
});
