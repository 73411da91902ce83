import { type Column, type Dataset, identifies, reaches } from '../../../catalog/dataset.js';
import type { DecimalSign, Directory, Lexicon } from '../../../language/columns/cell.js';
import { isDated } from '../../../language/columns/column.js';
import { fold, tidy } from '../../../text/fold.js';
import { ABSENT, type Entry, NOTHING, type Vector } from '../../../values/vector.js';
import type { ReadPlan } from '../../reader.js';
import { UNKNOWN_AGENCY } from '../../say-unread.js';
import { codeWriter } from './code-writer.js';
import type { ColumnWriter } from './column-writer.js';
import { momentWriter } from './moment-writer.js';

/** Turns the cells of one file's rows into typed columns. */
export interface RowReader {
  /** Reads a row into the part at `row`. */
  read(cells: readonly string[], row: number): void;
  /** The key of a row; undefined where the dataset or the file has none, null where the row lacks it. */
  keyAt(row: number): string | null | undefined;
  /** The columns of the row just read that were filled from the column they fall back on. */
  fellBack(): readonly string[];
  take(rows: number): ReadonlyMap<string, Vector>;
}

/** Where the columns of a file stand, and how its numbers are written. */
export interface Layout {
  /** The position of each column among the cells of a row. */
  readonly at: ReadonlyMap<Column, number>;
  readonly sign: DecimalSign;
}

export function rowReader(dataset: Dataset, layout: Layout, plan: ReadPlan, size: number): RowReader {
  let fellBack: string[] = [];
  const has = (column: Column): boolean => layout.at.has(column);
  const keyColumns = (dataset.spec.key?.columns ?? []).map((name) => dataset.columns.get(name) as Column);
  const keyed = keyColumns.length > 0 && keyColumns.every((column) => identifies(dataset, column, has));
  const asked = [...dataset.columns.values()].filter(
    (column) => !column.spec.personal && (plan.needed.has(column.name) || keyColumns.includes(column)),
  );
  const writers = new Map<Column, ColumnWriter>();
  for (const column of asked) {
    if (reaches(dataset, column, has))
      writers.set(column, writerOf(column, dataset, layout, plan.lexicon, size));
  }
  const keyWriters = keyColumns.map((column) => writers.get(column) as ColumnWriter);
  const elsewhere = ({ spec }: Column): Vector =>
    plan.lenient || spec.absent === 'empty' ? NOTHING : ABSENT;

  const own = (column: Column, cells: readonly string[]): string => cells[layout.at.get(column) ?? -1] ?? '';

  /** The text of a cell: its own, or that of the column it falls back on. */
  function textOf(column: Column, cells: readonly string[]): string {
    const text = own(column, cells);
    if (!column.isBlank(text)) return text;
    const { falls_back_on: fallback } = column.spec;
    const other = typeof fallback === 'string' ? dataset.columns.get(fallback) : undefined;
    return other ? textOf(other, cells) : '';
  }

  function put(column: Column, writer: ColumnWriter, cells: readonly string[], row: number): void {
    const written = own(column, cells);
    if (!column.isBlank(written)) {
      writer.put(written, row);
      return;
    }
    const other = fallbackOf(column, dataset);
    const text = other ? textOf(other, cells) : '';
    if (text === '') {
      writer.put('', row);
      return;
    }
    const derives = isDerived(column, other);
    if (derives) writer.derive(text, row);
    else writer.put(text, row);
    // From an office that nobody knows nothing follows.
    if (!derives || writer.keyAt(row) !== '') fellBack.push(column.name);
  }

  return {
    read(cells, row) {
      fellBack = [];
      for (const [column, writer] of writers) put(column, writer, cells, row);
    },
    fellBack: () => fellBack,
    keyAt(row) {
      if (!keyed) return undefined;
      const parts = keyWriters.map((writer) => writer.keyAt(row));
      return parts.includes('') ? null : parts.join('\u0001');
    },
    take: (rows) =>
      new Map(asked.map((column) => [column.name, writers.get(column)?.take(rows) ?? elsewhere(column)])),
  };
}

const writerOf = (
  column: Column,
  dataset: Dataset,
  { sign }: Layout,
  lexicon: Lexicon,
  size: number,
): ColumnWriter =>
  isDated(column.spec)
    ? momentWriter(column, size)
    : codeWriter(column, sign, size, followedBy(column, dataset, lexicon));

function fallbackOf({ spec: { falls_back_on: fallback } }: Column, { columns }: Dataset): Column | undefined {
  return columns.get(typeof fallback === 'object' ? fallback.level_of : (fallback ?? ''));
}

/** Whether a cell is not read as if it stood in the column that falls back: a level, and a value with words of its own. */
const isDerived = ({ spec }: Column, other: Column | undefined): boolean =>
  typeof spec.falls_back_on === 'object' || (spec.type === 'enum' && other?.spec.type === 'enum');

/** What the text of the column means that another one falls back on. */
function followedBy(column: Column, dataset: Dataset, lexicon: Lexicon): (text: string) => Entry {
  const other = fallbackOf(column, dataset);
  return other && typeof column.spec.falls_back_on === 'string' && isDerived(column, other)
    ? valuesOf(column, other)
    : levelsOf(lexicon.agencies, other);
}

/** Two lists of values may share keys and yet not words: "1" may be no in one of them and yes in the other. */
const valuesOf =
  ({ spec }: Column, other: Column) =>
  (text: string): Entry => {
    const word = tidy(text);
    const reading = other.read(word, undefined);
    const key = 'value' in reading ? String(reading.value) : undefined;
    return key !== undefined && Object.hasOwn(spec.values ?? {}, key) ? key : { word, code: 'unknown-value' };
  };

/** The level that follows from an office, or stands in its place; of an office that nobody knows it is not known. */
const levelsOf =
  (directory: Directory, column: Column | undefined) =>
  (office: string): Entry => {
    const name = tidy(office);
    if (column?.isBlank(name)) return null;
    const id = directory.agency(name);
    const level = id === undefined ? directory.levels.get(fold(name)) : directory.levelOf(id);
    return level ?? { word: name, code: UNKNOWN_AGENCY };
  };
