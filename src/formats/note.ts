/** A short list below the areas. Its words come from outside, as those of the outline do. */
export interface Note {
  readonly heading: string;
  readonly items: readonly Item[];
}

export interface Item {
  readonly text: string;
  readonly below: readonly string[];
}

export const item = (text: string): Item => ({ text, below: [] });
