import type { RawRow, RowGroup } from '../../table.js';
import { filler, type Merge } from '../merged.js';
import { numberAs } from './cell.js';
import { named, type Shown } from './number-format.js';
import { attribute, walked } from './xml.js';

type Attributes = Readonly<Record<string, string>>;

/** What Excel allows. */
const COLUMNS = 16_384;
const ROWS = 1_048_576;
const LONGEST = 1 << 20;
/** So many rows tell the font of a sheet. */
const TELLING = 200;

/** A sheet that has anything in it; the first is 0. */
export interface XmlSheet {
  readonly number: number;
  readonly name: string;
  readonly text: string;
}

export async function sheetsIn(chunks: AsyncIterable<Buffer>): Promise<XmlSheet[]> {
  const found = new Map<number, { name: string; lines: string[] }>();
  const reading = new Reading();
  for await (const _ of walked(chunks, reading)) {
    for (const { sheet, name, row } of reading.take()) {
      const line = row.cells.join('\t');
      const seen = found.get(sheet) ?? { name, lines: [] };
      if (line.trim() !== '') found.set(sheet, seen);
      if (seen.lines.length < TELLING) seen.lines.push(line);
    }
  }
  return [...found].map(([number, { name, lines }]) => ({ number, name, text: lines.join('\n') }));
}

/** The rows of a sheet; each `line` is the number of its row. */
export async function* xmlRows(chunks: AsyncIterable<Buffer>, sheet: number): AsyncGenerator<RowGroup> {
  const reading = new Reading();
  for await (const _ of walked(chunks, reading)) {
    const rows = reading.take().flatMap((one) => (one.sheet === sheet ? [one.row] : []));
    if (rows.length > 0) yield rows;
  }
}

class Reading {
  #rows: { sheet: number; name: string; row: RawRow }[] = [];
  /** What the format of a style makes of a number. */
  readonly #styles = new Map<string, Shown>();
  #style = '';
  #sheet = -1;
  #name = '';
  #fill = filler();
  #line = 0;
  #cells: string[] = [];
  #merges: Merge[] = [];
  #column = 0;
  #across = 0;
  #type: string | undefined;
  #text = '';

  take(): readonly { sheet: number; name: string; row: RawRow }[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  opened(name: string, attributes: Attributes): void {
    if (name === 'Style') this.#style = attribute(attributes, 'ID') ?? '';
    if (name === 'NumberFormat') this.#styles.set(this.#style, named(attribute(attributes, 'Format') ?? ''));
    if (name === 'Worksheet') this.#openSheet(attributes);
    if (name === 'Row') this.#openRow(attributes);
    if (name === 'Cell') this.#openCell(attributes);
    if (name === 'Data') this.#type = attribute(attributes, 'Type') ?? 'String';
  }

  text(text: string): void {
    if (this.#type !== undefined && this.#text.length <= LONGEST) this.#text += text;
  }

  closed(name: string): void {
    if (name === 'Data') this.#closeData();
    if (name === 'Cell') this.#column += 1 + this.#across;
    if (name !== 'Row') return;
    const cells = this.#fill(this.#line, this.#cells, this.#merges);
    this.#rows.push({ sheet: this.#sheet, name: this.#name, row: { line: this.#line, cells } });
  }

  #openSheet(attributes: Attributes): void {
    this.#sheet++;
    this.#name = attribute(attributes, 'Name') ?? '';
    this.#fill = filler();
    this.#line = 0;
  }

  #openRow(attributes: Attributes): void {
    this.#line = placed(attribute(attributes, 'Index'), this.#line + 1, ROWS);
    this.#cells = [];
    this.#merges = [];
    this.#column = 0;
  }

  #openCell(attributes: Attributes): void {
    this.#column = placed(attribute(attributes, 'Index'), this.#column + 1, COLUMNS) - 1;
    const span = (name: string, most: number) => Math.min(Number(attribute(attributes, name)) || 0, most);
    this.#across = span('MergeAcross', COLUMNS);
    const down = span('MergeDown', ROWS);
    this.#text = '';
    this.#style = attribute(attributes, 'StyleID') ?? '';
    if (this.#across > 0 || down > 0)
      this.#merges.push({
        fromLine: this.#line,
        toLine: this.#line + down,
        fromColumn: this.#column,
        toColumn: this.#column + this.#across,
      });
  }

  #closeData(): void {
    const text = shown(this.#type ?? '', this.#text, this.#styles.get(this.#style) ?? 'plain');
    this.#type = undefined;
    if (text === '') return;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
  }
}

/** A place that is told must not go back. */
const placed = (told: string | undefined, next: number, last: number): number =>
  Math.min(Math.max(Number(told) || next, next), last);

function shown(type: string, text: string, format: Shown): string {
  if (type === 'Number' && text.trim() !== '') return numberAs(text, format, 1900);
  if (type === 'DateTime') return text.replace(/\.\d+$/, '').replace(/T00:00:00$/, '');
  if (type === 'Boolean') return text === '1' ? 'TRUE' : 'FALSE';
  return text;
}
