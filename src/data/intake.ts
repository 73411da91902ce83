import type { Dataset } from '../catalog/dataset.js';
import { type Problem, UserError } from '../errors.js';
import type { Lexicon } from '../language/columns/cell.js';
import { unreadable } from '../text/unreadable.js';
import type { Period } from '../values/period.js';
import type { Batch } from '../values/vector.js';
import type { FileAccount, Listener } from './account.js';
import { type Beyond, beyondOwnPeriod } from './beyond.js';
import { decide } from './decide.js';
import { type Disorder, disorderIn, disorderProblem, isOfKeys } from './disorder.js';
import { concerns } from './doubt.js';
import { type Doubt, type NewestBy, newestFirst } from './newest.js';
import type { Reader, ReadPlan } from './reader.js';
import { READERS } from './readers/registry.js';
import type { Recognised } from './recognised.js';
import { type Settled, settler } from './settle.js';
import { mergeShown, NOTHING_SHOWN } from './shown.js';
import type { Succession } from './succession.js';
import { type SummedUp, settleSummary } from './summary.js';
import type { Written } from './table.js';
import { unreadCells } from './unread-cells.js';
import type { WrongSum } from './wrong-sum.js';
import { wrongSumsIn } from './wrong-sums.js';

/** What the reading of a dataset is given. */
export interface Intake {
  readonly dataset: Dataset;
  readonly files: readonly Recognised[];
  /** Columns that an indicator, a key or a check asks. */
  readonly needed: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  readonly newestBy: NewestBy;
  readonly listener: Listener;
  /** The time that is asked about, as far as it has come: rows of a summary that sum up each other are told by it. */
  readonly within?: Period;
  readonly lenient?: boolean;
  /** By default as `lenient`. */
  readonly lacksNothing?: boolean;
  /** By default the reference. */
  readonly reader?: Reader;
}

/** A table that was read: how it is written, and which tables of its file were not. */
export interface TableRead {
  readonly name: string;
  readonly sheet: string | undefined;
  readonly written: Written;
  readonly leftOut: readonly Problem[];
}

/** The rows of a dataset that count, or may, over all its files. */
export interface DatasetRows {
  readonly batches: readonly Batch[];
  readonly accounts: readonly FileAccount[];
  readonly tables: readonly TableRead[];
  /** Rows that may bring the key of another record again, and so take its place. */
  readonly displacing: number;
  /** On what the order of the files rests beside the dates in their names, where keys do repeat across them. */
  readonly doubts: readonly Doubt[];
  readonly wrongSums: readonly WrongSum[];
  /** Files that have rows outside of the time that they say they are about. */
  readonly beyond: readonly Beyond[];
  /** Files whose dates are not, or not all, in the order in which they were read. */
  readonly disorders: readonly Disorder[];
  /** Of a dataset of sums. */
  readonly summed?: SummedUp;
  /** Records that count under another office than they name. */
  readonly succeeded?: readonly Succession[];
}

/**
 * Reads all the files of a dataset, the newest first, and settles which record of a repeated key counts.
 * @throws UserError where a file stops being readable.
 */
export async function readDataset(intake: Intake): Promise<DatasetRows> {
  const { dataset, files, listener, reader = READERS.table } = intake;
  const { order, doubts } = newestFirst(
    files.map((file) => ({
      ...file,
      name: file.table.name,
      modified: file.table.input.modified,
      position: file.table.input.position,
    })),
    intake.newestBy,
  );
  const plan: ReadPlan = {
    needed: intake.needed,
    lexicon: intake.lexicon,
    lenient: intake.lenient ?? false,
    lacksNothing: intake.lacksNothing ?? intake.lenient ?? false,
    progress: (bytes) => listener.progress(bytes),
  };
  const settling = settler(dataset);
  const settled: Settled[] = [];
  const wrongTotals: WrongSum[] = [];
  const disorders: Disorder[] = [];
  for (const file of order) {
    settling.open(file.name);
    let shown = NOTHING_SHOWN;
    for await (const extract of readable(reader.read(file, plan), file.name)) {
      shown = mergeShown(shown, extract.shown);
      for (const reject of settling.add(extract)) listener.reject(reject);
      wrongTotals.push(...extract.wrongTotals);
    }
    const disorder = disorderIn(file.name, dataset, shown, file.writing.dates);
    if (disorder && isOfKeys(disorder, dataset))
      throw new UserError([disorderProblem(disorder, dataset)], 'data');
    if (disorder) disorders.push(disorder);
    const closed = settling.close();
    const done = { ...closed, rows: decide(closed.rows, dataset, shown, disorder) };
    for (const rows of done.rows)
      for (const cell of unreadCells(done.path, rows, dataset)) listener.unreadCell(cell);
    settled.push(done);
  }
  const wrongSums = settled.flatMap(({ path, rows }) =>
    rows.flatMap((one) => wrongSumsIn(path, one, dataset)),
  );
  const { files: counting, summed } =
    dataset.spec.summary && intake.within
      ? settleSummary(dataset, settled, intake.within, intake.lexicon)
      : { files: settled };
  const batches = counting.flatMap(({ rows }) => rows.map(({ batch }) => batch));
  return {
    batches,
    wrongSums: [...wrongSums, ...wrongTotals],
    beyond: settled.flatMap((file) => beyondOwnPeriod(file, dataset)),
    disorders,
    ...(summed && { summed }),
    accounts: settled.map(({ account }) => account),
    tables: order.map(({ table: { name, sheet, written }, leftOut }) => ({ name, sheet, written, leftOut })),
    displacing: dataset.spec.key ? batches.reduce((sum, batch) => sum + mayDisplace(batch), 0) : 0,
    doubts: doubts.filter((doubt) =>
      order.some((a, i) =>
        order.slice(i + 1).some((b, j) => concerns(doubt, a.name, b.name) && settling.overlap(i, i + 1 + j)),
      ),
    ),
  };
}

const mayDisplace = ({ standing, size }: Batch): number => (standing === 'record' ? 0 : size);

/** What the operating system refuses while reading becomes a problem; anything else is a defect and stays one. */
async function* readable<Item>(items: AsyncIterable<Item>, file: string): AsyncGenerator<Item> {
  try {
    yield* items;
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).code !== 'string') throw error;
    const problem: Problem = { place: { file }, ...unreadable(error) };
    throw new UserError([problem], 'data');
  }
}
