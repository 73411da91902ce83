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
  /** Where it stands first. */
  readonly first: { readonly file: string; readonly line: number };
}

/** Rejects by reason: how many, and the first of each. */
export class Refused {
  readonly counts = new Map<string, number>();
  readonly samples = new Map<string, Reject[]>();

  add(reject: Reject): void {
    this.counts.set(reject.code, (this.counts.get(reject.code) ?? 0) + 1);
    const samples = this.samples.get(reject.code) ?? [];
    if (samples.length < SAMPLES) this.samples.set(reject.code, [...samples, reject]);
  }
}

/** The office that a rejected row names, as far as that can be read. */
export type OfficeOf = (reject: Reject) => string | undefined;

/** Hears what the intake tells and keeps what a report needs of it. */
export class Witness implements Listener {
  readonly rejects = new Refused();
  /** The same of each office; undefined: of those that can be given to none. */
  readonly byOffice = new Map<string | undefined, Refused>();
  /** Unread cells: each word, how many more there were than are kept, and how many in each file. */
  readonly unread = { words: new Map<string, UnreadWord>(), others: 0, files: new Map<string, number>() };
  readonly #forward: Partial<Listener>;
  readonly #officeOf: OfficeOf | undefined;

  /** Rejects are told apart by office where `officeOf` is given. */
  constructor(forward: Partial<Listener> = {}, officeOf?: OfficeOf) {
    this.#forward = forward;
    this.#officeOf = officeOf;
  }

  reject(reject: Reject): void {
    this.rejects.add(reject);
    if (this.#officeOf) {
      const office = this.#officeOf(reject);
      const own = this.byOffice.get(office) ?? new Refused();
      this.byOffice.set(office, own);
      own.add(reject);
    }
    this.#forward.reject?.(reject);
  }

  unreadCell(cell: Reject): void {
    const { dataset, column = '', code, value: word = '', say, file, line } = cell;
    const { words, files } = this.unread;
    files.set(file, (files.get(file) ?? 0) + 1);
    const id = JSON.stringify([dataset, column, code, word]);
    const known = words.get(id);
    if (known) words.set(id, { ...known, count: known.count + 1 });
    else if (words.size < MOST_WORDS) {
      words.set(id, { id, dataset, column, code, word, say, count: 1, first: { file, line } });
    } else this.unread.others++;
    this.#forward.unreadCell?.(cell);
  }

  progress(bytes: number): void {
    this.#forward.progress?.(bytes);
  }
}
