import { type Exact, exact, ZERO } from '../../values/exact.js';

/** What rows come to: how many they are, and the sum of each of their amounts. */
export interface Sums {
  readonly rows: number;
  /** Null where an amount of some row is not known. */
  readonly amounts: readonly (Exact | null)[];
}

/** Adds up rows, and remembers what they came to at some of them. */
export class RunningSums {
  #rows = 0;
  /** Whole numbers apart: most are, and there may be very many. */
  readonly #whole: number[];
  readonly #parts: Exact[];
  readonly #unknown: number[];

  constructor(columns: number) {
    this.#whole = Array.from({ length: columns }, () => 0);
    this.#parts = Array.from({ length: columns }, () => ZERO);
    this.#unknown = Array.from({ length: columns }, () => 0);
  }

  /** A row with its amounts; null where one is not known. */
  add(amounts: readonly (Exact | null)[]): void {
    this.#rows++;
    amounts.forEach((amount, at) => {
      const whole = Number(amount ?? Number.NaN);
      if (amount === null) this.#unknown[at] = (this.#unknown[at] as number) + 1;
      else if (Number.isSafeInteger(whole) && Number.isSafeInteger(whole + (this.#whole[at] as number)))
        this.#whole[at] = (this.#whole[at] as number) + whole;
      else this.#parts[at] = (this.#parts[at] as Exact).add(amount);
    });
  }

  /** The same up to now. */
  copy(): RunningSums {
    const copy = new RunningSums(0);
    copy.#rows = this.#rows;
    copy.#whole.push(...this.#whole);
    copy.#parts.push(...this.#parts);
    copy.#unknown.push(...this.#unknown);
    return copy;
  }

  /** What has come since, or all of it. */
  since(before = new RunningSums(this.#whole.length)): Sums {
    return {
      rows: this.#rows - before.#rows,
      amounts: this.#whole.map((whole, at) => {
        if (this.#unknown[at] !== before.#unknown[at]) return null;
        const own = exact(whole).add(this.#parts[at] as Exact);
        return own.sub(exact(before.#whole[at] as number)).sub(before.#parts[at] as Exact);
      }),
    };
  }
}
