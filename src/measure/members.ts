import type { Agencies } from '../catalog/agencies.js';
import type { Column, Dataset } from '../catalog/dataset.js';
import { targetOf } from '../language/aggregates/registry.js';
import { AS_DEFINED, kept } from '../language/columns/cell.js';
import { followedColumn } from '../language/columns/column.js';
import type { Scalar } from '../language/condition/written.js';
import type { DatasetSpec } from '../language/documents.js';
import type { Part } from '../language/measure.js';
import type { Moment } from '../values/moment.js';
import { type Batch, contentAt, type Entry, isKnown, type Vector } from '../values/vector.js';

/** An office that a list must name, for a value of its `each` column where it has one. */
export interface Member {
  readonly office: string;
  readonly each: string | undefined;
}

/** The members that a list must name on a day and does not; none where it is complete, or need not be. */
export function missingMembers(
  dataset: Dataset,
  batches: readonly Batch[],
  agencies: Agencies,
  day: Moment,
): Member[] {
  const { names_all: all } = dataset.spec;
  if (!all) return [];
  const offices = agencies.idsAt(all.levels, day);
  const named = namedIn(batches, all);
  return valuesAsked(dataset, all, named).flatMap((each) =>
    offices.filter((office) => !named.offices.get(each)?.has(office)).map((office) => ({ office, each })),
  );
}

type NamesAll = NonNullable<DatasetSpec['names_all']>;

interface Named {
  /** The offices that stand in the list, by the value for which they do. */
  readonly offices: ReadonlyMap<string | undefined, ReadonlySet<string>>;
  /** Whether some row may be of any value. */
  readonly isOpen: boolean;
}

function namedIn(batches: readonly Batch[], { column, each }: NamesAll): Named {
  const offices = new Map<string | undefined, Set<string>>();
  let isOpen = false;
  for (const batch of batches) {
    const [who, which] = [
      batch.columns.get(column),
      each === undefined ? undefined : batch.columns.get(each),
    ];
    for (let row = 0; row < batch.size; row++) {
      const [office, value] = [contentAt(who, row), contentAt(which, row)];
      const key = isKnown(value) ? value.key : undefined;
      if (each !== undefined && key === undefined) {
        isOpen ||= value !== 'empty';
        continue;
      }
      const own = offices.get(key) ?? new Set();
      offices.set(key, own);
      if (isKnown(office)) own.add(office.key);
    }
  }
  return { offices, isOpen };
}

/** The values for which every office must stand: those that the list is about, all where that cannot be told. */
function valuesAsked(
  { columns }: Dataset,
  { each }: NamesAll,
  { offices, isOpen }: Named,
): readonly (string | undefined)[] {
  if (each === undefined) return [undefined];
  if (offices.size > 0 && !isOpen) return [...offices.keys()];
  return Object.keys(columns.get(each)?.spec.values ?? {});
}

/** Members as rows of which only the office is known, the value for which it must stand, and what follows from them. */
export function memberRows(
  members: readonly Member[],
  dataset: Dataset,
  agencies: Agencies,
  all: NamesAll | undefined = dataset.spec.names_all,
): Batch {
  const columns = new Map<string, Vector>();
  for (const column of dataset.columns.values()) {
    const follows = following(column, dataset, agencies, all);
    if (follows) columns.set(column.name, vectorOf(members.map(follows)));
  }
  return { size: members.length, standing: 'member', columns };
}

/**
 * A row for every office of a day that must be a value of what is counted, but for those that records tell to be good;
 * undefined where none must be.
 */
export function everyOffice(
  { aggregate }: Part,
  dataset: Dataset,
  { agencies, day }: { readonly agencies: Agencies; readonly day: Moment },
  isTold: (office: string) => boolean,
): Batch | undefined {
  const { columns, everyOffice: levels } = targetOf(aggregate);
  if (!levels) return undefined;
  const members = agencies
    .idsAt(levels, day)
    .filter((office) => !isTold(office))
    .map((office) => ({ office, each: undefined }));
  return memberRows(members, dataset, agencies, { column: columns[0] as string, levels: [...levels] });
}

type Follows = (member: Member) => Entry;

/** What a column holds of a member of which nothing else is known; undefined where that cannot be told. */
function following(
  column: Column,
  dataset: Dataset,
  agencies: Agencies,
  all: NamesAll | undefined,
): Follows | undefined {
  if (column.name === all?.column) return ({ office }) => office;
  if (column.name === all?.each) return ({ each }) => each ?? null;
  const known = all?.as?.[column.name];
  if (known !== undefined) return () => entryOf(column, known);
  const { falls_back_on: fallback } = column.spec;
  const other = dataset.columns.get(followedColumn(column.spec) ?? '');
  const before = other && following(other, dataset, agencies, all);
  if (!before) return undefined;
  if (typeof fallback === 'string') return before;
  if (!fallback || !('level_of' in fallback)) return undefined;
  return (member) => agencies.levelOf(String(before(member))) ?? null;
}

/** What a definition says of every member, as a cell would hold it. */
function entryOf({ read }: Column, written: Scalar): Entry {
  const reading = read(String(written), AS_DEFINED);
  return 'value' in reading ? kept(reading.value) : null;
}

const vectorOf = (entries: readonly Entry[]): Vector => ({
  kind: 'codes',
  codes: Uint32Array.from(entries, (entry, i) => (entry === null ? 0 : i + 1)),
  dictionary: [null, ...entries],
});
