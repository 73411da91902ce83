import type { Dossier } from './dossiers.js';
import type { Figure, Loose } from './figures.js';
import type { Offices } from './offices.js';
import type { Line } from './read.js';

/** The sample, read whole, as the areas ask for it. */
export interface Sample {
  readonly dossiers: readonly Dossier[];
  /** Rows of the lists of dossiers that could not be read as such. */
  readonly unreadable: Loose;
  list(file: string): readonly Line[];
  readonly offices: Offices;
  /** The offices of these levels that a list does not name. */
  missing(list: readonly Line[], title: string, levels: readonly string[]): Loose;
  /** The items of an indicator: proven of required. */
  checklist(code: string): Figure;
  /** The answers to a question of the sociological survey: their sum, and how many there are. */
  answers(question: string): Figure;
}
