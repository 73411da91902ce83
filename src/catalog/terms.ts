import type { Terms, TermsOf } from '../language/columns/cell.js';
import type { Items } from '../language/measure.js';
import { fold } from '../text/fold.js';
import type { Words } from '../text/words.js';
import { type Indicator, measuresOf } from './model.js';

/** What a code of the set goes by, and the measures of it that may ask for items. */
type Named = Pick<Indicator, 'code' | 'title' | 'parts' | 'otherwise' | 'readings'>;

/** What cells may name of a definition set, each by its code or by its title. */
export const termsOf = (indicators: readonly Named[]): Terms => ({
  codes: table(new Map(indicators.map(({ code, title }) => [code, title]))),
  items: table(new Map(indicators.flatMap(itemsOf).map(({ id, title }) => [id, title]))),
});

const itemsOf = (indicator: Named): Items => measuresOf(indicator).flatMap(({ parts }) => parts?.items ?? []);

/** "Tác động … (điều tra xã hội học)": offices leave out what stands in brackets at the end. */
const IN_BRACKETS = /\s*\([^()]*\)$/;

/** A title that two codes share names neither. */
function table(titles: ReadonlyMap<string, Words>): TermsOf {
  const codes = new Map<string, string>();
  const shared = new Set<string>();
  const add = (name: string, code: string): void => {
    const key = fold(name);
    if ((codes.get(key) ?? code) !== code) shared.add(key);
    codes.set(key, code);
  };
  for (const [code, { vi, en }] of titles) {
    for (const title of [vi, en]) for (const name of [title, title.replace(IN_BRACKETS, '')]) add(name, code);
  }
  for (const key of shared) codes.delete(key);
  for (const code of titles.keys()) codes.set(fold(code), code);
  return { titles, find: (text) => codes.get(fold(text)) };
}

/** Where nothing is defined, nothing is named. */
export const NO_TERMS: Terms = termsOf([]);
