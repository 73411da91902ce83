import type { Sheet } from './sheet.js';

/** What is printed: a title, warnings that must not be missed, a few lines, then section after section. */
export interface Page {
  readonly title: string;
  readonly warnings: readonly string[];
  readonly lines: readonly string[];
  readonly sections: readonly Section[];
}

/** A part of a page. Its words come from outside: each format makes them safe in its own way. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly sheet: Sheet | null;
  readonly items: readonly Item[];
}

export interface Item {
  readonly text: string;
  readonly below: readonly string[];
}

export const item = (text: string): Item => ({ text, below: [] });

/** A section of what is given; the rest of it is empty. */
export const section = (heading: string, parts: Partial<Section>): Section => ({
  lines: [],
  sheet: null,
  items: [],
  ...parts,
  heading,
});

/** As `section`, and nothing at all where there are no items. */
export const listed = (heading: string, items: readonly Item[]): Section[] =>
  items.length > 0 ? [section(heading, { items })] : [];
