import type { Dossier } from './dossiers.js';
import type { Figure } from './figures.js';
import type { Line } from './read.js';

/** The sample, read whole, as the areas ask for it. */
export interface Sample {
  readonly dossiers: readonly Dossier[];
  list(file: string): readonly Line[];
  /** The items of an indicator: proven of required. */
  checklist(code: string): Figure;
  /** The answers to a question of the sociological survey: their sum, and how many there are. */
  answers(question: string): Figure;
}
