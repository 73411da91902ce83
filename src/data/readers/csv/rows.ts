import { type CsvError, type Parser, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import type { BrokenRow, RawRow, RowGroup } from '../../table.js';

export type Delimiter = ',' | ';' | '\t';

/** Past this a row is a quote that was never closed. */
const LONGEST_ROW = 1 << 20;
const LF = 0x0a;
const CR = 0x0d;

const OPTIONS = { relax_column_count: true, skip_empty_lines: false, max_record_size: LONGEST_ROW } as const;

/**
 * Reads rows in groups, a group for each chunk of bytes (UTF-8, without a byte order mark). A row with a quote that
 * is never closed, or closed in the wrong place, costs its own first line only: reading starts again on the next.
 */
export async function* readRows(
  chunks: AsyncIterable<Buffer>,
  delimiter: Delimiter,
): AsyncGenerator<RowGroup> {
  const reading = new Reading(delimiter);
  for await (const chunk of chunks) yield await reading.feed(chunk);
  yield await reading.finish();
}

/** The rows of a whole text, read as those of a file. */
export async function rowsOf(text: string, delimiter: Delimiter): Promise<RowGroup> {
  const rows: RowGroup[number][] = [];
  for await (const group of readRows(oneChunk(text), delimiter)) rows.push(...group);
  return rows;
}

async function* oneChunk(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}

class Reading {
  readonly #delimiter: Delimiter;
  #parser: Parser;
  #error: CsvError | undefined;
  /** Rows that the parser has finished, with the byte after each, counted from where the parser began. */
  #done: { cells: string[]; end: number }[] = [];
  /** Bytes from the start of the row that is not finished yet. */
  #pending: Buffer = Buffer.alloc(0);
  /** Bytes of `#pending` and before, since the parser began. */
  #consumed = 0;
  #line = 1;
  /** Old Mac files end their lines with CR alone. */
  #lineEnd: number | undefined;

  constructor(delimiter: Delimiter) {
    this.#delimiter = delimiter;
    this.#parser = this.#begin();
  }

  async feed(chunk: Buffer): Promise<(RawRow | BrokenRow)[]> {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    if (this.#lineEnd !== undefined) {
      if (!this.#error) await this.#write(chunk);
      return this.#collect(false);
    }
    const lineEnd = lineEndOf(this.#pending);
    return lineEnd === undefined ? [] : this.#start(lineEnd);
  }

  async finish(): Promise<(RawRow | BrokenRow)[]> {
    const rows = this.#lineEnd === undefined ? await this.#start(this.#pending.includes(CR) ? CR : LF) : [];
    if (!this.#error) await this.#end();
    return [...rows, ...(await this.#collect(true))];
  }

  async #start(lineEnd: number): Promise<(RawRow | BrokenRow)[]> {
    this.#lineEnd = lineEnd;
    this.#parser = this.#begin();
    await this.#write(this.#pending);
    return this.#collect(false);
  }

  #begin(): Parser {
    this.#consumed = 0;
    this.#error = undefined;
    const parser = parse({
      ...OPTIONS,
      delimiter: this.#delimiter,
      record_delimiter: this.#lineEnd === CR ? ['\r'] : ['\r\n', '\n'],
      on_record: (cells: string[], { bytes }) => {
        this.#done.push({ cells, end: bytes });
        return null;
      },
    });
    parser.on('error', (error) => {
      this.#error = error as CsvError;
    });
    return parser;
  }

  #write(chunk: Buffer): Promise<void> {
    return new Promise((resolve) => {
      this.#parser.write(chunk, (error) => {
        if (error) this.#error = error as CsvError;
        resolve();
      });
    });
  }

  #end(): Promise<void> {
    return new Promise((resolve) => {
      this.#parser.once('error', () => resolve());
      this.#parser.once('end', () => resolve());
      this.#parser.resume();
      this.#parser.end();
    });
  }

  async #collect(atEnd: boolean): Promise<(RawRow | BrokenRow)[]> {
    const rows: (RawRow | BrokenRow)[] = [];
    for (;;) {
      this.#takeFinished(rows);
      const whole = atEnd || this.#pending.includes(this.#lineEnd ?? LF);
      if (!this.#error || !whole) return rows;
      rows.push(this.#skipBrokenLine(this.#error));
      this.#parser = this.#begin();
      await this.#write(this.#pending);
      if (atEnd && !this.#error) await this.#end();
    }
  }

  #takeFinished(rows: (RawRow | BrokenRow)[]): void {
    let from = 0;
    for (const { cells, end } of this.#done) {
      const to = end - this.#consumed;
      rows.push({ line: this.#line, cells });
      this.#line += lineEnds(this.#pending, this.#lineEnd ?? LF, from, to);
      from = to;
    }
    this.#done = [];
    this.#consumed += from;
    this.#pending = this.#pending.subarray(from);
  }

  /** A quote inside a cell that has none around it is meant as it stands; any other stray quote breaks its line. */
  #skipBrokenLine(error: CsvError): RawRow | BrokenRow {
    const newline = this.#pending.indexOf(this.#lineEnd ?? LF);
    const end = newline < 0 ? this.#pending.length : newline + 1;
    const text = this.#pending.subarray(0, end);
    const line = this.#line;
    this.#pending = this.#pending.subarray(end);
    this.#line += newline < 0 ? 0 : 1;
    if ((error.code as string) === 'INVALID_OPENING_QUOTE') {
      const cells = literally(text, this.#delimiter);
      if (cells) return { line, cells };
    }
    const open = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
    return { line, broken: open ? 'quote-not-closed' : 'quote-misplaced' };
  }
}

function literally(line: Buffer, delimiter: Delimiter): string[] | undefined {
  try {
    const rows = parseAtOnce(line, { ...OPTIONS, delimiter, relax_quotes: true }) as string[][];
    return rows.length === 1 ? rows[0] : undefined;
  } catch {
    return undefined;
  }
}

/** How lines end, once the bytes show it: a CR that stands last may be half of CR LF. */
function lineEndOf(bytes: Buffer): number | undefined {
  if (bytes.includes(LF)) return LF;
  const at = bytes.indexOf(CR);
  return at >= 0 && at < bytes.length - 1 ? CR : undefined;
}

function lineEnds(bytes: Buffer, lineEnd: number, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(lineEnd, from); at >= 0 && at < to; at = bytes.indexOf(lineEnd, at + 1))
    count++;
  return count;
}
