import type { Reject } from '../../../data/account.js';
import type { Words } from '../../../text/words.js';

/** What there is to mend in a file: in a column, for a reason. */
export interface ToMend extends Pick<Reject, 'file' | 'dataset' | 'column' | 'code'> {
  /** What was said the first time. */
  readonly say: Words;
  readonly count: number;
}

/** Counts rejects by file, column and reason, in the order in which they come. */
export class Summary {
  readonly #counts = new Map<string, ToMend>();

  add({ file, dataset, column, code, say }: Reject): void {
    const key = JSON.stringify([file, dataset, column, code]);
    const known = this.#counts.get(key) ?? { file, dataset, column, code, say, count: 0 };
    this.#counts.set(key, { ...known, count: known.count + 1 });
  }

  /** File by file; in each, what comes most often first. */
  lines(): ToMend[] {
    const files = [...new Set([...this.#counts.values()].map(({ file }) => file))];
    return files.flatMap((name) =>
      [...this.#counts.values()].filter(({ file }) => file === name).sort((a, b) => b.count - a.count),
    );
  }
}
