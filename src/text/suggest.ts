import { distance } from 'fastest-levenshtein';
import { fold, foldTitle } from './fold.js';
import { joined, same, type Words } from './words.js';

/** How many letters tell two texts apart; undefined where they are more than `far`. */
export function lettersApart(a: string, b: string, far: number): number | undefined {
  if (Math.abs(a.length - b.length) > far) return undefined;
  const apart = distance(a, b);
  return apart <= far ? apart : undefined;
}

/** What is longer was not written by a slip of the hand. */
const LONGEST = 200;

/** The candidate nearest to what was written, when it is near enough to be a slip. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  const wanted = fold(written);
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const away = distance(wanted, fold(candidate));
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

/** A word as short as a code is a slip away from many. */
const SHORT = 4;
/** A candidate shares so many of its words and the text's with the text, at least. */
const ALIKE = 0.5;

/** The candidate most like what was written: a slip away, or else the one with the most words in common. */
export function likest(written: string, candidates: readonly string[]): string | undefined {
  const slip = fold(written).length < SHORT ? undefined : nearest(written, candidates);
  if (slip !== undefined) return slip;
  const own = wordsIn(written);
  let best: string | undefined;
  let most = ALIKE;
  for (const candidate of candidates) {
    const other = wordsIn(candidate);
    const common = [...other].filter((word) => own.has(word)).length;
    const share = (2 * common) / (own.size + other.size);
    if (common > 1 && share >= most && (best === undefined || share > most))
      [best, most] = [candidate, share];
  }
  return best;
}

const wordsIn = (text: string): Set<string> => new Set(foldTitle(text).split(' '));

const SHOWN = 12;

/** "Did you mean …?", or the list of what could have been written. */
export function suggestion(written: string, candidates: Iterable<string | Words>): Words {
  const all = [...candidates].map((one) => (typeof one === 'string' ? same(one) : one));
  const near = nearestOf(written, all);
  if (near) return { vi: `Có phải bạn muốn viết \`${near.vi}\`?`, en: `Did you mean \`${near.en}\`?` };
  if (all.length === 0)
    return { vi: 'Ở đây chưa có gì được định nghĩa.', en: 'Nothing is defined here yet.' };
  const shown = joined(all.slice(0, SHOWN), ', ');
  const more = all.length > SHOWN ? ', …' : '';
  return { vi: `Có thể viết: ${shown.vi}${more}.`, en: `Possible: ${shown.en}${more}.` };
}

/** The candidate that is nearest in either language. */
function nearestOf(written: string, candidates: readonly Words[]): Words | undefined {
  const near = nearest(
    written,
    candidates.flatMap(({ vi, en }) => [vi, en]),
  );
  return near === undefined ? undefined : candidates.find(({ vi, en }) => vi === near || en === near);
}
