import { type CsvError, type Parser, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import type { BrokenRow, RawRow, RowGroup } from '../../table.js';
import { RowLooks } from './swallowed.js';
import { CR, LF, LONGEST, wholeLines } from './whole-lines.js';

export type Delimiter = ',' | ';' | '\t';

const OPTIONS = { relax_column_count: true, skip_empty_lines: false, max_record_size: LONGEST } as const;
/** After a broken line so many bytes are tried at first, and then ever more: the next one may be broken too. */
const FIRST_TRY = 1 << 10;

/**
 * Reads rows in groups (UTF-8, without a byte order mark). A row with a quote that is never closed, or closed in the
 * wrong place, costs its own first line only: reading starts again on the next.
 */
export async function* readRows(
  chunks: AsyncIterable<Buffer>,
  delimiter: Delimiter,
): AsyncGenerator<RowGroup> {
  let reading: Reading | undefined;
  for await (const piece of wholeLines(chunks)) {
    if (piece === 'too-long') {
      reading ??= new Reading(delimiter, LF);
      yield await reading.interrupt();
    } else {
      reading ??= new Reading(delimiter, piece.lineEnd);
      yield await reading.feed(piece.lines);
    }
  }
  if (reading) yield await reading.finish();
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
  readonly #lineEnd: number;
  readonly #looks: RowLooks;
  #parser: Parser;
  #error: Pick<CsvError, 'code'> | undefined;
  /** Rows that the parser has finished, with the byte after each, counted from where the parser began. */
  #done: { cells: string[]; end: number }[] = [];
  /** Bytes from the start of the row that is not finished yet. */
  #pending: Buffer = Buffer.alloc(0);
  /** Bytes before `#pending`, since the parser began. */
  #consumed = 0;
  #line = 1;

  constructor(delimiter: Delimiter, lineEnd: number) {
    this.#delimiter = delimiter;
    this.#lineEnd = lineEnd;
    this.#looks = new RowLooks(delimiter);
    this.#parser = this.#begin();
  }

  async feed(lines: Buffer): Promise<(RawRow | BrokenRow)[]> {
    this.#pending = this.#pending.length === 0 ? lines : Buffer.concat([this.#pending, lines]);
    await this.#write(lines);
    return this.#collect(false);
  }

  async finish(): Promise<(RawRow | BrokenRow)[]> {
    await this.#end();
    return this.#collect(true);
  }

  /** A line that is too long ends the row that is not finished, and is passed over. */
  async interrupt(): Promise<(RawRow | BrokenRow)[]> {
    const rows = await this.finish();
    rows.push({ line: this.#line++, broken: 'line-too-long' });
    this.#parser = this.#begin();
    return rows;
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

  #write(bytes: Buffer): Promise<void> {
    return new Promise((resolve) => {
      this.#parser.write(bytes, (error) => {
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
      if (!this.#error) return rows;
      rows.push(this.#skipBrokenLine(this.#error));
      await this.#tryAgain(atEnd);
    }
  }

  async #tryAgain(atEnd: boolean): Promise<void> {
    this.#parser = this.#begin();
    let size = FIRST_TRY;
    for (let at = 0; at < this.#pending.length && !this.#error; at += size / 2) {
      await this.#write(this.#pending.subarray(at, at + size));
      size *= 2;
    }
    if (atEnd && !this.#error) await this.#end();
  }

  #takeFinished(rows: (RawRow | BrokenRow)[]): void {
    let from = 0;
    for (const { cells, end } of this.#done) {
      const to = end - this.#consumed;
      const lines = lineEnds(this.#pending, this.#lineEnd, from, to);
      if (lines > 1 && this.#looks.hasSwallowed(this.#linesOf(from, to))) {
        this.#error = { code: 'CSV_QUOTE_NOT_CLOSED' };
        break;
      }
      if (lines === 1) this.#looks.learn(cells);
      rows.push({ line: this.#line, cells });
      this.#line += lines;
      from = to;
    }
    this.#done = [];
    this.#consumed += from;
    this.#pending = this.#pending.subarray(from);
  }

  #linesOf(from: number, to: number): string[] {
    const text = this.#pending.toString('utf8', from, to);
    return text.split(this.#lineEnd === CR ? '\r' : /\r?\n/).slice(0, -1);
  }

  /** A quote inside a cell that has none around it is meant as it stands; any other stray quote breaks its line. */
  #skipBrokenLine({ code }: Pick<CsvError, 'code'>): RawRow | BrokenRow {
    const newline = this.#pending.indexOf(this.#lineEnd);
    const end = newline < 0 ? this.#pending.length : newline + 1;
    const text = this.#pending.subarray(0, end);
    const line = this.#line;
    this.#pending = this.#pending.subarray(end);
    this.#line += newline < 0 ? 0 : 1;
    if ((code as string) === 'INVALID_OPENING_QUOTE') {
      const cells = literally(text, this.#delimiter);
      if (cells) return { line, cells };
    }
    const open = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
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

function lineEnds(bytes: Buffer, lineEnd: number, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(lineEnd, from); at >= 0 && at < to; at = bytes.indexOf(lineEnd, at + 1))
    count++;
  return count;
}
