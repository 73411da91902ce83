/**
 * Forms of what identifies, such as `{1|2|3}.{6 digits}`: places in braces, and signs that stand as they are. A form
 * is found in a text where it stands by itself: no digit beside its own digits, no letter beside its own letters.
 */

const LONGEST_FORM = 100;
const PIECE = /\{([^{}]*)\}|([^{}]+)|[{}]/gu;
const COUNTED = /^(?:([1-9]\d?) )?(digit|letter)(s)?$/;
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

const CLASSES = { digit: '\\d', letter: '\\p{L}' } as const;

/** Whether a form is well written: with a place in it, and without a backslash, which other languages use. */
export const isIdForm = (form: string): boolean =>
  form.length <= LONGEST_FORM && !form.includes('\\') && form.includes('{') && sourceOf(form) !== undefined;

/** Finds the first part of a text that has a form; undefined where none has. */
export function idFinder(form: string): (text: string) => string | undefined {
  const pattern = new RegExp(`${START}${sourceOf(form) ?? NEVER}${END}`, 'u');
  return (text) => pattern.exec(text)?.[0];
}

const START = '(?:(?<!\\d)(?=\\d)|(?<!\\p{L})(?=\\p{L})|(?=[^\\d\\p{L}]))';
const END = '(?:(?<=\\d)(?!\\d)|(?<=\\p{L})(?!\\p{L})|(?<=[^\\d\\p{L}]))';
const NEVER = '(?!)';

/**
 * Every piece of the pattern fits in one way only, whatever follows, so that there is nothing to go back to and the
 * time grows with the length of the text alone: a run takes all its signs, a choice the longest word that stands there.
 */
function sourceOf(form: string): string | undefined {
  let [source, choices] = ['', 0];
  for (const [, place, literal] of form.normalize('NFC').matchAll(PIECE)) {
    if (literal !== undefined) source += literal.replace(SPECIAL, '\\$&');
    else {
      const piece = place === undefined ? undefined : (signs(place) ?? choice(place, choices++));
      if (piece === undefined) return undefined;
      source += piece;
    }
  }
  return source;
}

/** `digit`, `6 digits`, `letters`. */
function signs(place: string): string | undefined {
  const [, count, name, plural] = COUNTED.exec(place) ?? [];
  if (name === undefined) return undefined;
  const one = CLASSES[name as keyof typeof CLASSES];
  if (count !== undefined) return `${one}{${count}}`;
  return plural === undefined ? one : `${one}+(?!${one})`;
}

/** `1|2|3`: the longest of these words. */
function choice(place: string, number: number): string | undefined {
  const words = place.split('|');
  if (words.length < 2 || words.includes('')) return undefined;
  const longest = words.sort((a, b) => b.length - a.length).map((word) => word.replace(SPECIAL, '\\$&'));
  return `(?=(?<c${number}>${longest.join('|')}))\\k<c${number}>`;
}
