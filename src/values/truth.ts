/** Kleene's strong logic: what a condition is of a record. The order is that of certainty that it holds. */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;
export type Truth = typeof NO | typeof UNKNOWN | typeof YES;

/** The truth of a condition, record by record of a batch. */
export type Mask = Uint8Array;

/** All of them hold: as certain as the least certain. */
export function every(masks: readonly Mask[], size: number): Mask {
  const all = new Uint8Array(size).fill(YES);
  for (const mask of masks) {
    for (let row = 0; row < size; row++) {
      if ((mask[row] as number) < (all[row] as number)) all[row] = mask[row] as number;
    }
  }
  return all;
}

/** At least one holds: as certain as the most certain. */
export function some(masks: readonly Mask[], size: number): Mask {
  const any = new Uint8Array(size);
  for (const mask of masks) {
    for (let row = 0; row < size; row++) {
      if ((mask[row] as number) > (any[row] as number)) any[row] = mask[row] as number;
    }
  }
  return any;
}

/** The opposite of each; what is unknown stays so. */
export const opposite = (mask: Mask): Mask => mask.map((truth) => YES - truth);

export const truthOf = (holds: boolean): Truth => (holds ? YES : NO);
