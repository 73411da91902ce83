import { type Column, type Dataset, reaches } from '../../../catalog/dataset.js';
import type { DecimalSign, Directory } from '../../../language/columns/cell.js';
import { blankOf } from '../../../language/columns/column.js';
import { tidy } from '../../../text/fold.js';
import type { Batch, Vector } from '../../../values/vector.js';
import { type ColumnWriter, columnWriter } from './column-writer.js';
import { cellCount, type Refusal, requiredEmpty } from './refusal.js';

/** Turns the cells of one file's rows into batches of typed columns. */
export interface RowReader {
  /** Reads a row into the batch at `row`; answers why not, where it cannot be a record. */
  read(cells: readonly string[], row: number): Refusal | undefined;
  /** The key of the row just read, or undefined where the dataset or the file has none. */
  keyAt(row: number): string | undefined;
  /** The columns of the row just read that were filled from the column they fall back on. */
  fellBack(): readonly string[];
  take(size: number): Batch;
}

/** What a row reader is given besides the dataset. */
export interface Layout {
  /** The position of each column among the cells of a row. */
  readonly at: ReadonlyMap<Column, number>;
  readonly width: number;
  readonly sign: DecimalSign;
  /** In examples a column that a real file must fill may be absent. */
  readonly lenient: boolean;
}

export function rowReader(
  dataset: Dataset,
  needed: ReadonlySet<string>,
  layout: Layout,
  directory: Directory,
): RowReader {
  let fellBack: string[] = [];
  const columns = [...dataset.columns.values()].filter(
    (column) => needed.has(column.name) && !column.spec.personal,
  );
  const writers = new Map(
    columns.map((column): [Column, ColumnWriter] => [column, columnWriter(column, layout.sign)]),
  );
  const keyColumns = (dataset.spec.key?.columns ?? []).map((name) => dataset.columns.get(name) as Column);
  const keyWriters = keyColumns.map((column) => writers.get(column));
  const keyed =
    keyColumns.length > 0 &&
    keyColumns.every((column) => reaches(dataset, column, (one) => layout.at.has(one)));
  const mustFill = new Set(
    columns.filter(
      (column) =>
        (column.spec.required === true && layout.at.has(column)) || (keyed && keyColumns.includes(column)),
    ),
  );

  /** The text of a cell: its own, that of the column it falls back on, or what its blanks mean. */
  function textOf(column: Column, cells: readonly string[], count: boolean): string {
    const at = layout.at.get(column);
    const own = at === undefined ? '' : (cells[at] ?? '');
    if (!column.isBlank(own)) return own;
    const { falls_back_on: fallback } = column.spec;
    if (fallback !== undefined) {
      const text =
        typeof fallback === 'string' ? other(fallback, cells) : levelOf(other(fallback.level_of, cells));
      if (text.trim() !== '') {
        if (count) fellBack.push(column.name);
        return text;
      }
    }
    const blank = blankOf(column.spec);
    return typeof blank === 'object' ? String(blank.is) : '';
  }

  function other(name: string, cells: readonly string[]): string {
    const column = dataset.columns.get(name);
    return column ? textOf(column, cells, false) : '';
  }

  const levels = new Map<string, string>();
  function levelOf(office: string): string {
    let level = levels.get(office);
    if (level === undefined) {
      const id = directory.agency(tidy(office));
      level = (id === undefined ? undefined : directory.levelOf(id)) ?? '';
      if (levels.size < 10_000) levels.set(office, level);
    }
    return level;
  }

  return {
    read(cells, row) {
      fellBack = [];
      if (!rightWidth(cells, layout.width)) return cellCount(cells.length, layout.width);
      for (const [column, writer] of writers) {
        const text = textOf(column, cells, true);
        if (mustFill.has(column) && !layout.lenient && tidy(text) === '') return requiredEmpty(column);
        const fault = writer.put(text, row);
        if (fault) return { column, ...fault, value: tidy(text) };
      }
      return undefined;
    },
    fellBack: () => fellBack,
    keyAt: (row) => (keyed ? keyWriters.map((writer) => writer?.keyAt(row) ?? '').join('\u0001') : undefined),
    take(size) {
      const vectors = [...writers].map(([column, writer]): [string, Vector] => [
        column.name,
        writer.take(size),
      ]);
      return { size, columns: new Map(vectors) };
    },
  };
}

/** More cells than headers only where the further ones are empty. */
const rightWidth = (cells: readonly string[], width: number): boolean =>
  cells.length === width || (cells.length > width && cells.slice(width).every((cell) => cell.trim() === ''));
