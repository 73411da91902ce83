import type { Report } from '../report/schema.js';
import type { Language, Words } from '../text/words.js';

export interface RenderOptions {
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
}

/** A way to print the report: a pure function of it. */
export interface Format {
  /** As `--format` asks for it. */
  readonly name: string;
  /** What it is for. */
  readonly about: Words;
  /** The endings of files that are written so, with their dot. */
  readonly endings: readonly string[];
  /** Text, or the bytes of what is none. */
  render(report: Report, options: RenderOptions): string | Uint8Array;
}
