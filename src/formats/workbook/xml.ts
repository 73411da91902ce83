import { plain } from '../plain.js';

/** More than a cell of a spreadsheet holds. */
const LONGEST = 32_767;
const CUT = '…';
/** Of a sign that was cut in two. */
const HALF = /[\uD800-\uDBFF]$/;
/** Spreadsheets read `_x001B_` as the character of that code. */
const CODED = /_(?=x[0-9A-Fa-f]{4}_)/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text from outside as XML, for a cell or a quoted attribute: plain, no longer than a cell is, nothing decoded in it. */
export function xmlText(text: string, longest = LONGEST): string {
  const safe = plain(text);
  const short = safe.length > longest ? `${safe.slice(0, longest - 1).replace(HALF, '')}${CUT}` : safe;
  return short.replace(CODED, '_x005F_').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}
