import type { Charset } from './charset.js';
import type { Font } from './font.js';
import type { Evidence } from './syllable.js';

/** How the text of a file is written, and what told it. */
export interface Encoding {
  readonly charset: Charset;
  readonly font: Font;
  /** A byte order mark, what the command says, or the words at the beginning; undefined where nothing had to be told. */
  readonly evidence: 'mark' | 'named' | Evidence | undefined;
}
