import { type Column, type Dataset, identifies, reaches } from '../../../catalog/dataset.js';
import type { Lexicon, Writing } from '../../../language/columns/cell.js';
import { isDated } from '../../../language/columns/column.js';
import { tidy } from '../../../text/fold.js';
import type { Words } from '../../../text/words.js';
import { ABSENT, NOTHING, type Value, type Vector } from '../../../values/vector.js';
import type { ReadPlan } from '../../reader.js';
import type { Shown } from '../../shown.js';
import { codeWriter } from './code-writer.js';
import type { ColumnWriter } from './column-writer.js';
import { fallbackOf, followedBy, isDerived } from './follow.js';
import { momentWriter } from './moment-writer.js';
import { orderWatch } from './order-watch.js';
import { silence } from './silent.js';

/** Turns the cells of one file's rows into typed columns. */
export interface RowReader {
  /** Reads a row into the part at `row`. */
  read(cells: readonly string[], row: number): void;
  /** The rows that follow stand below these headings. */
  under(headings: ReadonlyMap<Column, string>): void;
  /** Why a row is of nothing that there is: its key names what a closed list does not have. */
  stranger(cells: readonly string[]): Stranger | undefined;
  /** The key of a row; undefined where the dataset or the file has none, null where the row lacks it. */
  keyAt(row: number): string | null | undefined;
  /** Whether a cell of the row just read says something that cannot be read, or names an office that nobody knows. */
  isDoubtful(): boolean;
  /** The columns of the row just read that were filled from the column they fall back on. */
  fellBack(): readonly string[];
  /** Those that were filled from a heading. */
  fromGroups(): readonly string[];
  take(rows: number): ReadonlyMap<string, Vector>;
  /** What the rows since the last time show of how the file is written. */
  shown(): Shown;
}

/** A cell that names nothing. */
export interface Stranger {
  readonly column: string;
  readonly word: string;
  readonly say: Words;
}

/** Where the columns of a file stand, and how its numbers are written. */
export interface Placing {
  /** The position of each column among the cells of a row. */
  readonly at: ReadonlyMap<Column, number>;
  readonly writing: Writing;
  /** What the file tells of all its rows, in place of empty cells. */
  readonly told: ReadonlyMap<Column, Value>;
  /** The columns of which headings inside the table name values. */
  readonly grouped: ReadonlySet<Column>;
}

export function rowReader(dataset: Dataset, placing: Placing, plan: ReadPlan, size: number): RowReader {
  let fellBack: string[] = [];
  const fromGroups = new Set<string>();
  let headings: ReadonlyMap<Column, string> = new Map();
  const has = (column: Column): boolean =>
    placing.at.has(column) || placing.told.has(column) || placing.grouped.has(column);
  let lastRow = 0;
  let silent = false;
  const isSilent = silence(dataset, placing.at);
  const keyColumns = (dataset.spec.key?.columns ?? []).map((name) => dataset.columns.get(name) as Column);
  const keyed = keyColumns.length > 0 && keyColumns.every((column) => identifies(dataset, column, has));
  const asked = [...dataset.columns.values()].filter(
    (column) => !column.spec.personal && (plan.needed.has(column.name) || keyColumns.includes(column)),
  );
  const orders = orderWatch(placing.at);
  const closed = keyColumns.filter(({ spec }) => spec.names === 'items');
  const writers = new Map<Column, ColumnWriter>();
  for (const column of asked) {
    if (reaches(dataset, column, has))
      writers.set(column, writerOf(column, dataset, placing, plan.lexicon, size));
  }
  const all = [...writers.values()];
  const keyWriters = keyColumns.map((column) => writers.get(column) as ColumnWriter);
  const elsewhere = ({ spec }: Column): Vector =>
    plan.lacksNothing || spec.absent === 'empty' ? NOTHING : ABSENT;

  const own = (column: Column, cells: readonly string[]): string => cells[placing.at.get(column) ?? -1] ?? '';

  /** The text of a cell: its own, that of a heading above it or of the column it falls back on, or what the file tells. */
  function textOf(column: Column, cells: readonly string[]): string {
    const text = own(column, cells);
    if (!column.isBlank(text)) return text;
    const { falls_back_on: fallback } = column.spec;
    const other = typeof fallback === 'string' ? dataset.columns.get(fallback) : undefined;
    const heading = headings.get(column);
    if (heading !== undefined) fromGroups.add(column.name);
    return heading ?? (other ? textOf(other, cells) : String(placing.told.get(column) ?? ''));
  }

  function put(column: Column, writer: ColumnWriter, cells: readonly string[], row: number): void {
    const written = own(column, cells);
    if (!column.isBlank(written)) {
      writer.put(written, row);
      return;
    }
    const heading = headings.get(column);
    if (heading !== undefined) {
      writer.put(heading, row);
      fromGroups.add(column.name);
      return;
    }
    const other = fallbackOf(column, dataset);
    const text = other ? textOf(other, cells) : '';
    if (text === '' && placing.told.has(column)) {
      if (isDated(column.spec)) writer.put(String(placing.told.get(column)), row);
      else writer.derive(TOLD, row);
      fellBack.push(column.name);
      return;
    }
    if (text === '') {
      if (silent && column.spec.absent === undefined) writer.leave(row);
      else writer.put('', row);
      return;
    }
    const derives = isDerived(column, other);
    if (derives) writer.derive(text, row);
    else writer.put(text, row);
    // From an office that nobody knows nothing follows.
    if (!derives || writer.keyAt(row) !== '') fellBack.push(column.name);
  }

  return {
    under(above) {
      headings = above;
    },
    read(cells, row) {
      fellBack = [];
      fromGroups.clear();
      orders.read(cells);
      silent = isSilent(cells);
      lastRow = row;
      for (const [column, writer] of writers) put(column, writer, cells, row);
    },
    stranger(cells) {
      for (const column of closed) {
        const word = tidy(textOf(column, cells));
        const reading = word === '' ? undefined : column.read(word, placing.writing);
        if (reading && 'fault' in reading) return { column: column.name, word, say: reading.fault.say };
      }
      return undefined;
    },
    isDoubtful: () => all.some((writer) => writer.isDoubtful(lastRow)),
    fellBack: () => fellBack,
    fromGroups: () => [...fromGroups],
    keyAt(row) {
      if (!keyed) return undefined;
      const parts = keyWriters.map((writer) => writer.keyAt(row));
      return parts.includes('') ? null : parts.join('\u0001');
    },
    take: (rows) =>
      new Map(asked.map((column) => [column.name, writers.get(column)?.take(rows) ?? elsewhere(column)])),
    shown: () => ({ signs: signsIn(writers), orders: orders.take() }),
  };
}

const signsIn = (writers: ReadonlyMap<Column, ColumnWriter>): Shown['signs'] =>
  new Map(
    [...writers].flatMap(([{ name }, writer]) => (writer.signs ? [[name, writer.signs()] as const] : [])),
  );

const writerOf = (
  column: Column,
  dataset: Dataset,
  { writing, told }: Placing,
  lexicon: Lexicon,
  size: number,
): ColumnWriter => {
  if (isDated(column.spec)) return momentWriter(column, writing.dates, size);
  const [value = null, follows] = [told.get(column), followedBy(column, dataset, lexicon, writing)];
  return codeWriter(column, writing, size, (text) => (text === TOLD ? value : follows(text)));
};

/** Stands for what the file tells; no cell holds such a text. */
const TOLD = '\u0000';
