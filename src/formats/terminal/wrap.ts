const MARK = /[\u0300-\u036F]/;
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFD}]|\p{Extended_Pictographic}/u;
const ELLIPSIS = ' …';
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Terminal columns that a text takes. Never fewer than a terminal counts: a line may end a little early, but never
 * runs over.
 */
export function widthOf(text: string): number {
  let sum = 0;
  for (const character of text) sum += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return sum;
}

/**
 * Breaks text between words into lines of at most `width` columns; only a word longer than a line is cut, after a
 * slash or an en dash if it has one.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((part) => wrapLine(part, width));
}

/** What `wrap` breaks only where it must. */
export const pieces = (text: string): string[] => text.split(/ |(?<=[/–])/);

/** The beginning of a text that fits `width` columns, ended between words with `…`. */
export function clip(text: string, width: number): string {
  const [first = '', second] = wrap(text.replace(/\s+/g, ' '), width);
  if (second === undefined) return first;
  const [shorter = ''] = wrap(first, width - ELLIPSIS.length);
  return shorter + ELLIPSIS;
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ').flatMap((whole) => cut(whole, width))) {
    const wanted = widthOf(word);
    if (line !== '' && taken + 1 + wanted > width) {
      lines.push(line);
      line = '';
    }
    taken = line === '' ? wanted : taken + 1 + wanted;
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function cut(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const cuts: string[] = [];
  let piece = '';
  let taken = 0;
  for (const [cluster] of word.matchAll(CLUSTERS)) {
    const wanted = widthOf(cluster);
    if (piece !== '' && taken + wanted > width) {
      const end = Math.max(piece.lastIndexOf('/'), piece.lastIndexOf('–')) + 1 || piece.length;
      cuts.push(piece.slice(0, end));
      piece = piece.slice(end);
      taken = widthOf(piece);
    }
    piece += cluster;
    taken += wanted;
  }
  return [...cuts, piece];
}
