import { joined, type Words } from '../text/words.js';
import type { Report } from './schema.js';

export type Notice = Report['notices'][number];

export const notice = (code: string, words: Words, count: number | null = null): Notice => ({
  code,
  ...words,
  count,
});

const LISTED = 20;

/** "…: a; b; c; …" */
export function listed(code: string, say: Words, names: readonly Words[], count: number | null): Notice {
  const shown = joined(names.slice(0, LISTED), '; ');
  const more = names.length > LISTED ? '; …' : '';
  return notice(code, { vi: `${say.vi}: ${shown.vi}${more}`, en: `${say.en}: ${shown.en}${more}` }, count);
}
