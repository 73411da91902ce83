import { type Asked, neededColumns } from '../catalog/asks.js';
import { coveringColumns, type Dataset, type Dimension } from '../catalog/dataset.js';
import type { Catalog } from '../catalog/model.js';
import type { Listener } from '../data/account.js';
import { withoutCopies } from '../data/copies.js';
import { type DatasetRows, readDataset } from '../data/intake.js';
import type { NewestBy } from '../data/newest.js';
import type { Reader } from '../data/reader.js';
import { hasColumn, type Recognised } from '../data/recognised.js';
import { underHeirs } from '../data/succession.js';
import type { Present } from '../measure/outcome.js';
import type { Period } from '../values/period.js';

/** The rows of all files, and what they have at all. */
export interface Gathered {
  readonly rows: ReadonlyMap<string, DatasetRows>;
  readonly present: Present;
}

/** How the files are read, and who hears of it. */
export interface Gathering {
  readonly catalog: Catalog;
  readonly asked: Asked;
  readonly by: Dimension | undefined;
  readonly newestBy: NewestBy;
  readonly listener: Listener;
  readonly lenient?: boolean;
  /** By default as `lenient`. */
  readonly lacksNothing?: boolean;
  /** By default the reference. */
  readonly reader?: Reader;
  /**
   * The time that is asked about, as far as it has come: which rows of summaries count is told by it, and by its last
   * day which offices there are.
   */
  readonly within?: Period;
}

/** Reads the files, dataset by dataset, for what is asked of them and nothing else. */
export async function gather(files: readonly Recognised[], gathering: Gathering): Promise<Gathered> {
  const {
    catalog,
    asked,
    by,
    newestBy,
    listener,
    within,
    lenient = false,
    lacksNothing = lenient,
    reader,
  } = gathering;
  const needed = neededColumns(asked);
  const rows = new Map<string, DatasetRows>();
  const distinct: Recognised[] = [];
  for (const [name, dataset] of catalog.datasets) {
    const all = files.filter((file) => file.dataset.name === name);
    if (all.length === 0) continue;
    const { files: own, copies } = await withoutCopies(all, newestBy);
    distinct.push(...own);
    const columns = new Set([...(needed.get(name) ?? []), ...watchedColumns(dataset, by)]);
    const read = await readDataset({
      dataset,
      files: own,
      needed: columns,
      lexicon: catalog,
      newestBy,
      listener,
      ...(within && { within }),
      lenient,
      lacksNothing,
      ...(reader && { reader }),
    });
    const heirs = within && underHeirs(read.batches, dataset, catalog.agencies, within.to);
    rows.set(name, { ...read, ...heirs, accounts: [...read.accounts, ...copies] });
  }
  return { rows, present: presentIn(distinct, rows) };
}

/** What is looked at whatever is asked: the days covered, the groups, the members, sums that should come out. */
const watchedColumns = (dataset: Dataset, by: Dimension | undefined): string[] => {
  const { spec } = dataset;
  return [
    ...coveringColumns(dataset),
    by && spec.dimensions?.[by],
    spec.names_all?.column,
    spec.names_all?.each,
    ...(spec.identities ?? []).flatMap(({ total, parts }) => [total, ...parts]),
    ...(spec.summary ? [...spec.summary.by, spec.summary.from, spec.summary.to] : []),
  ].filter((column) => column !== undefined);
};

const presentIn = (files: readonly Recognised[], rows: ReadonlyMap<string, DatasetRows>): Present => ({
  has: (name) => rows.has(name),
  hasRows: (name) => (rows.get(name)?.batches.length ?? 0) > 0,
  carries: (name, column) => files.some((file) => file.dataset.name === name && hasColumn(file, column)),
  lacking: (name, column) =>
    files
      .filter((file) => file.dataset.name === name && !hasColumn(file, column))
      .map(({ table }) => table.name),
});
