import { tidy } from '../text/fold.js';

/** Control, format, surrogate, private and unassigned characters: terminal escapes and bidi overrides among them. */
const UNPRINTABLE = /\p{C}/gu;
/** What shows nothing though it counts as a letter or a mark: fillers, joiners, variation selectors. */
const INVISIBLE = /(?!\p{C})\p{Default_Ignorable_Code_Point}/gu;

/** Text from outside, safe to print: on one line, nothing hidden in it, and what could steer a terminal is a visible dot. */
export const plain = (text: string): string => tidy(text.replace(INVISIBLE, '')).replace(UNPRINTABLE, '·');
