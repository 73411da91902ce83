/** Past this a line is no row, and a row is a quote that was never closed. */
export const LONGEST = 1 << 20;
export const LF = 0x0a;
/** Old Mac files end their lines with CR alone. */
export const CR = 0x0d;

/** Lines, each with its end, except for the last of a file; or one that is too long to be a row. */
export type Piece = { readonly lines: Buffer; readonly lineEnd: number } | 'too-long';

/** Cuts bytes into whole lines, in memory that no line makes grow. */
export async function* wholeLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Piece> {
  const cutter = new Cutter();
  for await (const chunk of chunks) yield* cutter.feed(chunk);
  yield* cutter.end();
}

class Cutter {
  #lineEnd: number | undefined;
  /** What follows the last line end, in pieces as they came. */
  #held: Buffer[] = [];
  #size = 0;
  /** The rest of a line that is too long. */
  #skipping = false;

  *feed(chunk: Buffer): Generator<Piece> {
    const lineEnd = this.#lineEndWith(chunk);
    if (lineEnd === undefined) {
      this.#hold(chunk);
      return;
    }
    this.#lineEnd = lineEnd;
    const all = this.#held.length > 0 && this.#size + chunk.length <= LONGEST ? this.#release(chunk) : chunk;
    const first = all.indexOf(lineEnd) + 1;
    const last = all.lastIndexOf(lineEnd) + 1;
    if (first > 0) yield* this.#cut(all, first, last, lineEnd);
    if (last < all.length) this.#hold(all.subarray(last));
    if (this.#size > LONGEST) yield* this.#giveUp();
  }

  *end(): Generator<Piece> {
    if (this.#size === 0) return;
    const lines = this.#release(Buffer.alloc(0));
    yield { lines, lineEnd: this.#lineEnd ?? (lines.includes(CR) ? CR : LF) };
  }

  /** The lines of `all`, of which the first ends at `first` and the last at `last`. */
  *#cut(all: Buffer, first: number, last: number, lineEnd: number): Generator<Piece> {
    let from = 0;
    if (this.#skipping || this.#size > 0) {
      if (!this.#skipping && this.#size + first <= LONGEST) {
        yield { lines: this.#release(all.subarray(0, first)), lineEnd };
      } else {
        if (!this.#skipping) yield 'too-long';
        this.#skipping = false;
        this.#drop();
      }
      from = first;
    }
    yield* fitting(all.subarray(from, last), lineEnd);
  }

  *#giveUp(): Generator<Piece> {
    this.#drop();
    if (!this.#skipping) yield 'too-long';
    this.#skipping = true;
  }

  /** How lines end, once the bytes show it: a CR that stands last may be half of CR LF. */
  #lineEndWith(chunk: Buffer): number | undefined {
    if (this.#lineEnd !== undefined) return this.#lineEnd;
    if (chunk.includes(LF)) return LF;
    const before = this.#held.at(-1);
    if (before?.at(-1) === CR) return CR;
    const at = chunk.indexOf(CR);
    if (at >= 0 && at < chunk.length - 1) return CR;
    return this.#size + chunk.length > LONGEST ? LF : undefined;
  }

  #hold(chunk: Buffer): void {
    if (this.#skipping) return;
    this.#held.push(chunk);
    this.#size += chunk.length;
  }

  #release(more: Buffer): Buffer {
    const all = Buffer.concat([...this.#held, more]);
    this.#drop();
    return all;
  }

  #drop(): void {
    this.#held = [];
    this.#size = 0;
  }
}

/** Whole lines without those that are too long: in a chunk that is itself longer than a line may be. */
function* fitting(lines: Buffer, lineEnd: number): Generator<Piece> {
  let from = 0;
  for (let at = 0; lines.length - from > LONGEST && at < lines.length; ) {
    const end = lines.indexOf(lineEnd, at) + 1;
    if (end - at > LONGEST) {
      if (at > from) yield { lines: lines.subarray(from, at), lineEnd };
      yield 'too-long';
      from = end;
    }
    at = end;
  }
  if (from < lines.length) yield { lines: lines.subarray(from), lineEnd };
}
