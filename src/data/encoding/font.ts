import { fromMojibake } from './mojibake.js';
import { evidenceIn, sense } from './syllable.js';
import { fromTcvn3 } from './tcvn3.js';
import { fromVni } from './vni.js';

/**
 * What characters stand for: themselves, or the letters that an old font shows in their place, or bytes of UTF-8 that
 * were taken for characters, once or twice.
 */
export type Font = 'none' | 'tcvn3' | 'vni' | 'mojibake' | 'mojibake-twice';

const READERS: Readonly<Record<Exclude<Font, 'none'>, (text: string) => string>> = {
  tcvn3: fromTcvn3,
  vni: fromVni,
  mojibake: fromMojibake,
  'mojibake-twice': (text) => fromMojibake(fromMojibake(text)),
};
export const FONTS = Object.keys(READERS) as readonly Exclude<Font, 'none'>[];

/** A text in which every character stands for what this font shows. */
export const unfonted = (text: string, font: Font): string => (font === 'none' ? text : READERS[font](text));

const REMEMBERED = 1 << 16;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * Reads the cells of a file that is written in a font. In one sheet some columns may be in an old font and others in
 * Unicode: a cell that makes better sense as it stands stays so.
 */
export function cellReader(font: Font): (cell: string) => string {
  if (font === 'none') return (cell) => cell;
  let known = new Map<string, string>();
  return (cell) => {
    if (!BEYOND_ASCII.test(cell)) return cell;
    let read = known.get(cell);
    if (read === undefined) {
      const shown = unfonted(cell, font);
      read = sense(evidenceIn(shown)) >= sense(evidenceIn(cell)) ? shown : cell;
      if (known.size >= REMEMBERED) known = new Map();
      known.set(cell, read);
    }
    return read;
  };
}
