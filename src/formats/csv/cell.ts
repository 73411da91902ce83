import { cellNumber } from '../../text/display.js';
import type { Language } from '../../text/words.js';
import { plain } from '../plain.js';

/** Text, an exact number, or nothing. */
export type Cell = string | { readonly number: string } | null;

const SEPARATORS: Readonly<Record<Language, string>> = { vi: ';', en: ',' };
/** Either separator, so that the file reads the same whichever a program guesses. */
const QUOTED = /[",;\r\n]/;
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * A record that a spreadsheet opens right by a double click. In Vietnamese the cells are separated by `;` and the
 * decimal sign is a comma, as Excel there expects; in English `,` and a dot. Quoted as RFC 4180 has it; text from
 * outside never becomes a formula.
 */
export const csvLine = (cells: readonly Cell[], language: Language): string =>
  `${cells.map((cell) => quoted(written(cell, language))).join(SEPARATORS[language])}\r\n`;

function written(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cellNumber(cell.number, language);
  const text = plain(cell);
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

const quoted = (text: string): string => (QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
