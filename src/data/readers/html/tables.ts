import { Parser } from 'htmlparser2';
import type { BrokenRow, RawRow } from '../../table.js';
import { filler, type Merge } from '../merged.js';

/** So many columns and rows a cell may span: what asks for more is made to hang. */
const WIDEST = 1_000;
const TALLEST = 10_000;
/** Past this a cell is no cell. */
const LONGEST = 1 << 20;

/** A row of a table of a page, as it ends, or a text that stands between tables. */
export interface PageRow {
  /** Which table of the page, in the order in which they begin; of a text the next one. */
  readonly table: number;
  readonly row: RawRow | BrokenRow | string;
}

interface OpenTable {
  readonly number: number;
  readonly fill: ReturnType<typeof filler>;
  /** By column, the last line that a cell from above reaches into. */
  readonly reach: number[];
  line: number;
  row: OpenRow | undefined;
  cell: OpenCell | undefined;
}

interface OpenRow {
  readonly cells: string[];
  readonly merges: Merge[];
  size: number;
}

interface OpenCell {
  text: string;
  readonly across: number;
  readonly down: number;
}

/** Elements between which text stands on lines of its own. */
const LINES = new Set(['br', 'p', 'div', 'li']);
/** Line ends of the source are blanks. */
const BLANKS = /[ \t\r\n]+/g;
const SILENT = new Set(['script', 'style', 'title', 'xml']);

/**
 * The rows of all tables of a page as they come. A table within a cell is a table of its own, and its texts are not
 * those of the cell.
 */
export async function* pageRows(texts: AsyncIterable<string>): AsyncGenerator<readonly PageRow[]> {
  const page = new Page();
  const parser = new Parser(page, { decodeEntities: true });
  for await (const text of texts) {
    parser.write(text);
    yield page.take();
  }
  parser.end();
  yield page.take();
}

class Page {
  readonly #open: OpenTable[] = [];
  #tables = 0;
  #silent = 0;
  #rows: PageRow[] = [];

  take(): readonly PageRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (SILENT.has(name)) this.#silent++;
    if (name === 'table') this.#open.push(openTable(this.#tables++));
    const table = this.#open.at(-1);
    if (!table) return;
    if (name === 'tr') this.#openRow(table);
    if (name === 'td' || name === 'th') this.#openCell(table, attributes);
    if (LINES.has(name) && table.cell?.text) table.cell.text += '\n';
  }

  ontext(text: string): void {
    if (this.#silent > 0) return;
    const [table, plain] = [this.#open.at(-1), text.replace(BLANKS, ' ')];
    if (table?.cell && table.cell.text.length <= LONGEST) table.cell.text += plain;
    else if (!table && plain.trim() !== '') this.#rows.push({ table: this.#tables, row: plain.trim() });
  }

  onclosetag(name: string): void {
    if (SILENT.has(name) && this.#silent > 0) this.#silent--;
    const table = this.#open.at(-1);
    if (!table) return;
    if (name === 'td' || name === 'th') closeCell(table);
    if (name === 'tr') this.#closeRow(table);
    if (name !== 'table') return;
    this.#closeRow(table);
    this.#open.pop();
  }

  #openRow(table: OpenTable): void {
    this.#closeRow(table);
    table.line++;
    table.row = { cells: [], merges: [], size: 0 };
  }

  #openCell(table: OpenTable, { colspan, rowspan }: Readonly<Record<string, string>>): void {
    if (!table.row) this.#openRow(table);
    closeCell(table);
    table.cell = { text: '', across: spanOf(colspan, WIDEST), down: spanOf(rowspan, TALLEST) };
  }

  #closeRow(table: OpenTable): void {
    closeCell(table);
    const { row, line } = table;
    table.row = undefined;
    if (!row) return;
    const cells = table.fill(line, row.cells, row.merges);
    const tooLong = row.size > LONGEST;
    this.#rows.push({
      table: table.number,
      row: tooLong ? { line, broken: 'line-too-long' } : { line, cells },
    });
  }
}

const openTable = (number: number): OpenTable => ({
  number,
  fill: filler(),
  reach: [],
  line: 0,
  row: undefined,
  cell: undefined,
});

function closeCell(table: OpenTable): void {
  const { cell, row, line, reach } = table;
  table.cell = undefined;
  if (!cell || !row) return;
  let column = row.cells.length;
  while ((reach[column] ?? 0) >= line) column++;
  while (row.cells.length < column) row.cells.push('');
  const [toColumn, toLine] = [column + cell.across - 1, line + cell.down - 1];
  row.size += cell.text.length;
  row.cells.push(shown(cell.text));
  while (row.cells.length <= toColumn) row.cells.push('');
  for (let at = column; at <= toColumn; at++) reach[at] = toLine;
  if (toColumn > column || toLine > line)
    row.merges.push({ fromLine: line, toLine, fromColumn: column, toColumn });
}

const spanOf = (written: string | undefined, most: number): number => {
  const span = Number.parseInt(written ?? '1', 10);
  return span >= 1 ? Math.min(span, most) : 1;
};

/** The text of a cell as a browser shows it. */
const shown = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
