import type { Complaint } from '../../errors.js';
import type { EncodingName } from '../../language/encodings.js';
import { beginning, type Charset } from './charset.js';
import type { Encoding } from './encoding.js';
import { FONTS, type Font, unfonted } from './font.js';
import { ambiguous } from './say.js';
import { type Evidence, evidenceIn, sense } from './syllable.js';

/** How a text begins is written; where two readings make as much sense, a problem. */
export function detectEncoding(head: Buffer, named?: EncodingName): Encoding | Complaint {
  const marked = markOf(head);
  if (named) return { ...namedEncoding(named, head, marked), evidence: 'named' };
  const charset = marked ?? unmarkedUtf16(head);
  if (charset) return fontOf(beginning(head, charset), charset, marked && 'mark');
  return isUtf8(head) ? fontOf(beginning(head, 'utf-8'), 'utf-8', undefined) : eightBits(head);
}

/** The font of texts whose characters are known: those of a workbook or a page. */
export const detectFont = (text: string, named?: EncodingName): Pick<Encoding, 'font' | 'evidence'> =>
  named ? { font: fontNamed(named), evidence: 'named' } : fontOf(text, 'utf-8', undefined);

/** What the byte order mark at the beginning says. */
export function markOf(head: Buffer): Charset | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 'utf-8' : undefined;
}

/** Of the commas, digits and spaces of UTF-16 every other byte is zero. */
export function unmarkedUtf16(head: Buffer): Charset | undefined {
  const zeros = [0, 0] as [number, number];
  const looked = head.subarray(0, 1 << 14);
  looked.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  });
  const [even, odd] = zeros;
  const enough = Math.max(2, looked.length / 10);
  if (odd > enough && odd > 10 * even) return 'utf-16le';
  return even > enough && even > 10 * odd ? 'utf-16be' : undefined;
}

/** Whether bytes are UTF-8; the last character may be cut. */
function isUtf8(head: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** A font has to make clearly more sense than the text as it stands. */
const CLEARLY = 4;

function fontOf(text: string, charset: Charset, mark: 'mark' | undefined): Encoding {
  const plain = sense(evidenceIn(text));
  const best = bestOf(FONTS.map((font) => reading(unfonted(text, font), charset, font)));
  return best && best.evidence.syllables > 1 && sense(best.evidence) >= plain + CLEARLY
    ? best
    : { charset, font: 'none', evidence: mark };
}

interface Reading extends Encoding {
  readonly evidence: Evidence;
  readonly text: string;
}

const reading = (text: string, charset: Charset, font: Font): Reading => ({
  charset,
  font,
  evidence: evidenceIn(text),
  text,
});

const bestOf = (readings: readonly Reading[]): Reading | undefined =>
  readings.toSorted((a, b) => sense(b.evidence) - sense(a.evidence))[0];

/** Bytes that are not UTF-8 throughout: one of the old encodings, or UTF-8 with damage. */
function eightBits(head: Buffer): Encoding | Complaint {
  const latin = beginning(head, 'windows-1252');
  const readings = [
    reading(beginning(head, 'utf-8'), 'utf-8', 'none'),
    reading(beginning(head, 'windows-1258'), 'windows-1258', 'none'),
    reading(unfonted(latin, 'tcvn3'), 'windows-1252', 'tcvn3'),
    reading(unfonted(latin, 'vni'), 'windows-1252', 'vni'),
    reading(beginning(head, 'viscii'), 'viscii', 'none'),
  ];
  const [asUtf8] = readings as [Reading, ...Reading[]];
  const best = bestOf(readings) as Reading;
  const others = readings.filter(({ text }) => text !== best.text);
  const ahead = sense(best.evidence) - Math.max(...others.map(({ evidence }) => sense(evidence)));
  if (best.evidence.syllables === 0 || ahead < CLEARLY) {
    // A few damaged words cost the cells where they stand.
    if (asUtf8.evidence.words - asUtf8.evidence.syllables < MANY)
      return { charset: 'utf-8', font: 'none', evidence: undefined };
    if (best.evidence.syllables === 0 || ahead === 0)
      return ambiguous(
        readings.filter((one) => one !== asUtf8 && sense(one.evidence) === sense(best.evidence)),
      );
  }
  const { charset, font, evidence } = best;
  return { charset, font, evidence };
}

const MANY = 3;

const fontNamed = (named: EncodingName): Font =>
  named === 'tcvn3' || named === 'vni' || named === 'mojibake' ? named : 'none';

/** A font may be named over single bytes or over UTF-8; a mark tells more of the bytes than a name. */
function namedEncoding(
  named: EncodingName,
  head: Buffer,
  marked: Charset | undefined,
): Pick<Encoding, 'charset' | 'font'> {
  const font = fontNamed(named);
  if (font === 'none') return { charset: named as Charset, font };
  return { charset: marked ?? unmarkedUtf16(head) ?? (isUtf8(head) ? 'utf-8' : 'windows-1252'), font };
}
