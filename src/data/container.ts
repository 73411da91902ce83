import type { Complaint } from '../errors.js';
import type { EncodingName } from '../language/encodings.js';
import type { Input } from './input.js';
import type { Ways } from './table.js';

/** The beginning of a file. */
export interface Head {
  readonly bytes: Buffer;
  /** The file goes on: its last row here may be half of one. */
  readonly cut: boolean;
}

/** What a person says of a file beside what it shows. */
export interface Hints {
  readonly encoding?: EncodingName;
}

/** A kind of file that holds tables. */
export interface Container {
  readonly name: string;
  /** Whether a file that begins so is one. */
  seen(head: Head): boolean;
  /** Its tables, or what keeps them from being read. */
  open(input: Input, head: Head, hints: Hints): Promise<readonly Ways[] | Complaint>;
}
