import type { BrokenRow, RawRow, RowGroup } from '../../table.js';
import { filler, type Merge } from '../merged.js';
import { DAMAGED, Damaged } from './archive.js';
import type { Shared } from './book.js';
import { cellText } from './cell.js';
import type { DateSystem } from './moment-text.js';
import { walked } from './xml.js';

/** What Excel allows. */
const COLUMNS = 16_384;
const ROWS = 1_048_576;
/** Past this the texts of a row are no row. */
const LONGEST = 1 << 20;

/** The rows of a sheet as they come; each `line` is the number of its row. */
export async function* sheetRows(
  chunks: AsyncIterable<Buffer>,
  shared: Shared,
  system: DateSystem,
  merges: readonly Merge[],
): AsyncGenerator<RowGroup> {
  const reading = new Reading(shared, system, merges);
  for await (const _ of walked(chunks, reading)) {
    const rows = reading.take();
    if (rows.length > 0) yield rows;
  }
}

class Reading {
  readonly #shared: Shared;
  readonly #system: DateSystem;
  readonly #fill: ReturnType<typeof filler>;
  #rows: (RawRow | BrokenRow)[] = [];
  #line = 0;
  #cells: string[] = [];
  #size = 0;
  #column = 0;
  #type = '';
  #style = 0;
  #value = '';
  #own = '';
  #formula: string | undefined;
  /** The element whose text is heard. */
  #heard = '';
  #spoken = 0;

  constructor(shared: Shared, system: DateSystem, merges: readonly Merge[]) {
    this.#shared = shared;
    this.#system = system;
    this.#fill = filler(merges);
  }

  take(): RowGroup {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  opened(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#heard = name;
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') this.#openRow(attributes.r);
    else if (name === 'f') this.#formula = '';
    else if (name === 'rPh') this.#spoken++;
  }

  text(text: string): void {
    if (this.#heard === 'v') this.#value += text;
    else if (this.#heard === 'f') this.#formula += text;
    else if (this.#heard === 't' && this.#spoken === 0) this.#own += text;
    else return;
    this.#size += text.length;
    if (this.#size > LONGEST) this.#heard = '';
  }

  closed(name: string): void {
    this.#heard = '';
    if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else if (name === 'rPh') this.#spoken--;
  }

  #openRow(number: string | undefined): void {
    const line = number === undefined ? this.#line + 1 : Number(number);
    if (!(line > this.#line && line <= ROWS)) throw new Damaged(DAMAGED);
    this.#line = line;
    this.#cells = [];
    this.#size = 0;
    this.#column = 0;
  }

  #openCell({ r, t = '', s = '' }: Readonly<Record<string, string>>): void {
    if (r !== undefined) this.#column = columnOf(r);
    this.#type = t;
    this.#style = Number(s);
    this.#value = '';
    this.#own = '';
    this.#formula = undefined;
  }

  #closeCell(): void {
    const cell = {
      type: this.#type,
      style: this.#style,
      value: this.#value,
      own: this.#own,
      formula: this.#formula,
    };
    const text = cellText(cell, this.#shared, this.#system);
    if (text !== '') {
      while (this.#cells.length < this.#column) this.#cells.push('');
      this.#cells[this.#column] = text;
    }
    this.#column++;
    if (this.#column > COLUMNS) throw new Damaged(DAMAGED);
  }

  #closeRow(): void {
    const line = this.#line;
    if (this.#size > LONGEST) this.#rows.push({ line, broken: 'line-too-long' });
    else this.#rows.push({ line, cells: this.#fill(line, this.#cells) });
  }
}

/** The column of `BC12`, counting from 0. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.match(/^[A-Z]{1,3}(?=\d)/i)?.[0].toUpperCase() ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  if (column === 0) throw new Damaged(DAMAGED);
  return column - 1;
}
