import type { Listener, Reject } from '../data/account.js';

/** How many rejects of each reason a report shows; all of them are counted, and go to `--rejects`. */
const SAMPLES = 5;

/** Hears what the intake tells and keeps what a report needs of it. */
export class Witness implements Listener {
  readonly samples = new Map<string, Reject[]>();
  readonly counts = new Map<string, number>();
  readonly strangers = new Map<string, number>();
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

  unresolved(_dataset: string, name: string): void {
    if (this.strangers.size < MOST_STRANGERS || this.strangers.has(name)) {
      this.strangers.set(name, (this.strangers.get(name) ?? 0) + 1);
    }
  }

  progress(bytes: number): void {
    this.#forward.progress?.(bytes);
  }
}

const MOST_STRANGERS = 10_000;
