import type { Words } from '../text/words.js';
import type { Session } from './session.js';

/** What stands on the command line by its place: `<code>`, `[files...]`. */
export interface Operand {
  readonly written: string;
  readonly about?: Words;
}

/** An option: how it is written, what help says of it, how its value is read. */
export interface CommandOption {
  readonly flags: string;
  readonly about: Words;
  /** Reads a value, after those of the same option before it. */
  read?(value: string, before: unknown): unknown;
  readonly initial?: string;
}

/** A command, whole: its name, its words, what it takes and what it does. `run` answers the exit code. */
export interface Command {
  readonly name: string;
  readonly about: Words;
  readonly operands?: readonly Operand[];
  readonly options?: readonly CommandOption[];
  run(operands: readonly unknown[], options: object, session: Session): Promise<number>;
}

/** A command that has none but those below it. */
export interface CommandFamily {
  readonly name: string;
  readonly about: Words;
  readonly commands: readonly Command[];
}
