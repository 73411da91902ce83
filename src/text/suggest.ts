import { distance } from 'fastest-levenshtein';
import { fold } from './fold.js';
import type { Words } from './words.js';

/** The candidate nearest to what was written, when it is near enough to be a slip. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(written);
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const away = distance(wanted, fold(candidate));
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

const SHOWN = 12;

/** "Did you mean …?", or the list of what could have been written. */
export function suggestion(written: string, candidates: Iterable<string>): Words {
  const all = [...candidates];
  const near = nearest(written, all);
  if (near !== undefined)
    return { vi: `Có phải bạn muốn viết \`${near}\`?`, en: `Did you mean \`${near}\`?` };
  if (all.length === 0)
    return { vi: 'Ở đây chưa có gì được định nghĩa.', en: 'Nothing is defined here yet.' };
  const list = all.slice(0, SHOWN).join(', ') + (all.length > SHOWN ? ', …' : '');
  return { vi: `Có thể viết: ${list}.`, en: `Possible: ${list}.` };
}
