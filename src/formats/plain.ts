import { tidy } from '../text/fold.js';

/** Control, format, surrogate, private and unassigned characters: terminal escapes and bidi overrides among them. */
const UNPRINTABLE = /\p{C}/gu;

/** Text from outside, safe to print: on one line, and what could steer a terminal is a visible dot. */
export const plain = (text: string): string => tidy(text).replace(UNPRINTABLE, '·');
