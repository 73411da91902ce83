import { fold, tidy } from '../text/fold.js';

/** Words by which what is about a person is known, as the vocabulary lists them. */
export interface PersonalWords {
  readonly surnames: readonly string[];
  readonly addresses: readonly string[];
}

/** A phone or identity number: nine to twelve digits, whatever stands between them, that are no part of a code. */
const NUMBER = /(?:^|[^\p{L}\p{N}.\-/+])\+?\d(?:[ .-]?\d){8,11}(?![\p{L}\-/]|[ .-]?\d|\.\p{L})/u;
const MAIL = /\S@\S/;
const BETWEEN_NAMES = /[,;:/()\n–]|\s-\s/;
const NAME = /^\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*){1,5}$/u;
const MARKED = /[^\0-\x7F]/;

/**
 * Whether a text may say something of a person: a phone or identity number, an address, a name that begins with a
 * surname. It errs on the side of the person, for it decides what is shown and never what counts.
 */
export function personalTest({ surnames, addresses }: PersonalWords): (text: string) => boolean {
  const marked = new Set(surnames.map((name) => tidy(name).toLowerCase()));
  const bare = new Set(surnames.map(fold));
  const places = addresses.map((word) => ` ${fold(word)} `);
  const isName = (text: string): boolean => {
    if (!NAME.test(text)) return false;
    const first = (text.split(' ')[0] as string).toLowerCase();
    return marked.has(first) || (!MARKED.test(text) && bare.has(first));
  };
  const isAddress = (text: string): boolean => {
    const words = ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `;
    return places.some((place) => words.includes(place) && !words.endsWith(place));
  };
  return (text) => {
    const clean = tidy(text);
    return (
      NUMBER.test(clean) ||
      MAIL.test(clean) ||
      isAddress(clean) ||
      clean.split(BETWEEN_NAMES).some((part) => isName(part.trim()))
    );
  };
}
