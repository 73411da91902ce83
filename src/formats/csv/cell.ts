import { cellNumber } from '../../text/display.js';
import type { Language } from '../../text/words.js';
import { plain } from '../plain.js';

/** Text, text that must not be taken for a day, an exact number, or nothing. */
export type Cell = string | { readonly words: string } | { readonly number: string } | null;

const SEPARATORS: Readonly<Record<Language, string>> = { vi: ';', en: ',' };
/** Any separator, so that the file reads the same whichever a program guesses. */
const QUOTED = /[",;|\r\n]/;
/**
 * Before what a spreadsheet would calculate: where a cell begins, and where one would begin that is separated otherwise
 * (quotes in the middle of a cell hold nothing together).
 */
const FORMULA = /(?<=(?:^|[,;|])[\s"]*)(?=[=+\-@＝＋－＠])/g;
const LIKE_A_DAY = /^\d+(?:[./:-]\d+)+$/;

/**
 * A record that a spreadsheet opens right by a double click. In Vietnamese the cells are separated by `;` and the
 * decimal sign is a comma, as Excel there expects; in English `,` and a dot. Quoted as RFC 4180 has it; text from
 * outside never becomes a formula, whichever of `,` `;` `|` and tab the file is opened with.
 */
export const csvLine = (cells: readonly Cell[], language: Language): string =>
  `${cells.map((cell) => quoted(written(cell, language))).join(SEPARATORS[language])}\r\n`;

function written(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return harmless(cell);
  if ('number' in cell) return cellNumber(cell.number, language);
  const text = harmless(cell.words);
  return LIKE_A_DAY.test(text) ? `'${text}` : text;
}

const harmless = (words: string): string => plain(words).replace(FORMULA, "'");

const quoted = (text: string): string => (QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
