import { HIDDEN } from '../../catalog/dataset.js';
import type { Report } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { shownCount } from './numbers.js';
import { type Item, listed, type Section } from './page.js';

type Unread = Report['unread']['words'][number];

const MOST_WORDS = 5;

const HEADING: Words = { vi: 'Ô không đọc được', en: 'Cells that could not be read' };

const cells = (count: string): Words => ({
  vi: `${count} ô`,
  en: `${count} ${count === '1' ? 'cell' : 'cells'}`,
});
/** Of what is not shown itself. */
const firstAt = ({ file, line }: Unread['first']): Words => ({
  vi: `đầu tiên ở ${file}, dòng ${line}`,
  en: `the first in ${file}, line ${line}`,
});
const moreWords = (count: string): Words => ({
  vi: `… và ${count} giá trị khác`,
  en: `… and ${count} more`,
});

/** The cells that could not be read: column by column, the most frequent words first. */
export function unread({ unread }: Report, language: Language): Section[] {
  const columns = new Map<string, Unread[]>();
  for (const word of unread.words) {
    const column = `${word.dataset}.${word.column}`;
    columns.set(column, [...(columns.get(column) ?? []), word]);
  }
  return listed(
    `${HEADING[language]}: ${shownCount(unread.count, language)}`,
    [...columns].map(([column, words]) => shownColumn(column, words, language)),
  );
}

function shownColumn(column: string, words: readonly Unread[], language: Language): Item {
  const all = words.reduce((sum, { count }) => sum + count, 0);
  const left = words.length - MOST_WORDS;
  const shown = words.slice(0, MOST_WORDS).map((word) => shownWord(word, language));
  return {
    text: `${words[0]?.title[language]} (${column}): ${shownCount(all, language)}`,
    below: left > 0 ? [...shown, moreWords(shownCount(left, language))[language]] : shown,
  };
}

/** The sentence why, which as a rule names the word itself, and what would make it known. */
function shownWord({ word, count, add, first, ...why }: Unread, language: Language): string {
  const say = why[language];
  const shown = say.includes(word) ? say : `“${word}”: ${say}`;
  const named = word === HIDDEN ? `${say} (${firstAt(first)[language]})` : shown;
  const mend = add ? ` ${toAdd(add)[language]}` : '';
  return `${cells(shownCount(count, language))[language]}: ${named}${mend}`;
}

const toAdd = ({ nearest, file, path, line }: NonNullable<Unread['add']>): Words => {
  const place = [file, ...path].join(' › ');
  return {
    vi: `Nếu nghĩa như “${nearest}”, thêm vào ${place}: ${line}`,
    en: `If it means “${nearest}”, add to ${place}: ${line}`,
  };
};
