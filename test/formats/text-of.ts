import { expect } from 'vitest';
import { sheetsOf } from './workbook/read.js';

/** What a sheet is made of: no formula, no hyperlink, no comment; formulas of lists name a range and nothing else. */
const TAGS =
  /<(?!\/|\?xml |worksheet|sheet|pane|cols?\b|row|c |v>|is>|t |dataValidation|formula1>'[\p{L} ]+'!\$[A-Z]+\$1:\$[A-Z]+\$\d+<)/u;

/** What a format writes as text: of a workbook the cells, a row a line, those of its last sheet told apart. */
export function textOf(rendered: string | Uint8Array): string {
  if (typeof rendered === 'string') return rendered;
  const sheets = sheetsOf(Buffer.from(rendered));
  return sheets
    .flatMap(({ rows, xml }, at) => {
      expect(xml).not.toMatch(TAGS);
      const cells = rows.map((row) => row.join('\t'));
      return at === sheets.length - 1 ? cells.map((line) => `figures\t${line}`) : cells;
    })
    .map((line) => `${line}\n`)
    .join('');
}
