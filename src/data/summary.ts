import type { Dataset } from '../catalog/dataset.js';
import type { Lexicon } from '../language/columns/cell.js';
import type { Period } from '../values/period.js';
import type { Vector } from '../values/vector.js';
import { pick, type Rows, standing } from './extract.js';
import type { Settled } from './settle.js';
import { wrongSubSums } from './sub-sums.js';
import { relate } from './summary-relations.js';
import { lineOf, type SummaryRow, summaryRows } from './summary-rows.js';
import type { WrongSum } from './wrong-sum.js';
import { amountsOf } from './wrong-sums.js';

/** Where a row of a file stands. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
}

/** What became of rows that sum up one another. */
export interface SummedUp {
  /** Rows that another one sums up: they do not count again. */
  readonly held: number;
  /** Rows without a figure that head others. */
  readonly headings: number;
  /** Rows of overlapping times, of which nobody can say what they have in common. */
  readonly overlaps: readonly (readonly [RowPlace, RowPlace])[];
  /** Rows that sum up others, and are not their sum. */
  readonly wrong: readonly WrongSum[];
}

/**
 * Settles which rows of a summary count: those that no other row sums up. One of overlapping rows may be one too many.
 * Of a stock only the latest statement counts. Looks at rows that end within the period, and leaves the others alone.
 */
export function settleSummary(
  dataset: Dataset,
  files: readonly Settled[],
  within: Period,
  lexicon: Lexicon,
): { files: Settled[]; summed: SummedUp } {
  const { rows, headings } = summaryRows(dataset, files, within, lexicon);
  const stocks = dataset.spec.summary?.stocks ?? [];
  const relations = relate(
    rows,
    amountsOf(dataset).some(({ name }) => !stocks.includes(name)),
  );
  const overlaps = relations.overlaps.filter((pair) => pair.every((row) => !relations.held.has(row)));
  const fate = new Map<Rows, Map<number, 'out' | 'doubtful'>>();
  const mark = (all: Iterable<Pick<SummaryRow, 'rows' | 'at'>>, as: 'out' | 'doubtful'): void => {
    for (const { rows, at } of all) fate.set(rows, (fate.get(rows) ?? new Map()).set(at, as));
  };
  mark(overlaps.flat(), 'doubtful');
  mark([...relations.held, ...headings], 'out');
  const over = new Map<Rows, number[]>();
  for (const { rows, at } of relations.over) over.set(rows, [...(over.get(rows) ?? []), at]);
  return {
    files: files.map((file) => ({
      ...file,
      rows: file.rows.flatMap((one) =>
        parted(withoutStocks(one, over.get(one) ?? [], stocks), fate.get(one)),
      ),
    })),
    summed: {
      held: relations.held.size,
      headings: headings.length,
      overlaps: overlaps.map(([a, b]) => [placeOf(a), placeOf(b)]),
      wrong: wrongSubSums(dataset, rows),
    },
  };
}

const placeOf = (row: SummaryRow): RowPlace => ({ file: row.file.path, line: lineOf(row) });

/** The rows that count for certain, and those that may be one too many. */
function parted(rows: Rows, fate: ReadonlyMap<number, 'out' | 'doubtful'> | undefined): Rows[] {
  if (!fate) return [rows];
  const at = (wanted: 'doubtful' | undefined): number[] =>
    Array.from({ length: rows.batch.size }, (_, row) => row).filter((row) => fate.get(row) === wanted);
  return [pick(rows, at(undefined)), standing(pick(rows, at('doubtful')), 'keyless')].filter(
    ({ batch }) => batch.size > 0,
  );
}

/** Rows in which nothing stands in these columns any more. */
function withoutStocks(rows: Rows, over: readonly number[], stocks: readonly string[]): Rows {
  if (over.length === 0) return rows;
  const columns = [...rows.batch.columns].map(([name, vector]): [string, Vector] => {
    if (!stocks.includes(name) || vector.kind !== 'codes') return [name, vector];
    const codes = vector.codes.slice();
    for (const row of over) codes[row] = vector.dictionary.length;
    return [name, { ...vector, codes, dictionary: [...vector.dictionary, null] }];
  });
  return { ...rows, batch: { ...rows.batch, columns: new Map(columns) } };
}
