import type { Listener, Reject } from '../data/account.js';
import type { Words } from '../text/words.js';

/** How many rejects of each reason a report shows; all of them are counted, and go to `--rejects`. */
const SAMPLES = 5;
const MOST_WORDS = 10_000;

/** A word that could not be read in a column, and how often. */
export interface UnreadWord {
  readonly id: string;
  readonly dataset: string;
  readonly column: string;
  readonly code: string;
  readonly word: string;
  readonly say: Words;
  readonly count: number;
}

/** Hears what the intake tells and keeps what a report needs of it. */
export class Witness implements Listener {
  readonly samples = new Map<string, Reject[]>();
  readonly counts = new Map<string, number>();
  /** Unread cells: each word, how many more there were than are kept, and how many in each file. */
  readonly unread = { words: new Map<string, UnreadWord>(), others: 0, files: new Map<string, number>() };
  readonly #forward: Partial<Listener>;

  constructor(forward: Partial<Listener> = {}) {
    this.#forward = forward;
  }

  reject(reject: Reject): void {
    this.counts.set(reject.code, (this.counts.get(reject.code) ?? 0) + 1);
    const samples = this.samples.get(reject.code) ?? [];
    if (samples.length < SAMPLES) this.samples.set(reject.code, [...samples, reject]);
    this.#forward.reject?.(reject);
  }

  unreadCell(cell: Reject): void {
    const { dataset, column = '', code, value: word = '', say, file } = cell;
    const { words, files } = this.unread;
    files.set(file, (files.get(file) ?? 0) + 1);
    const id = JSON.stringify([dataset, column, code, word]);
    const known = words.get(id);
    if (known) words.set(id, { ...known, count: known.count + 1 });
    else if (words.size < MOST_WORDS) words.set(id, { id, dataset, column, code, word, say, count: 1 });
    else this.unread.others++;
    this.#forward.unreadCell?.(cell);
  }

  progress(bytes: number): void {
    this.#forward.progress?.(bytes);
  }
}
