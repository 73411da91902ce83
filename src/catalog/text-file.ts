import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { type Fault, type Place, type Problem, refuse } from '../errors.js';
import { unreadable } from '../text/unreadable.js';
import type { Words } from '../text/words.js';

/** The text of files that people write by hand: definitions, scales, the text of a plan. */

/** Bytes. The largest definition of a province has 40 kB; a list of every commune of the country would have 1 MB. */
const MOST = 4_000_000;

interface Limits {
  /** Bytes. */
  readonly most?: number;
  /** Whose fault it is where the file cannot be read. */
  readonly fault?: Fault;
  /** Text in UTF-16 is taken as well, as a shell on Windows saves it. */
  readonly utf16?: boolean;
}

/** The text of a file, without a mark of its encoding. @throws UserError where it is no text in UTF-8, or too large. */
export async function readText(
  file: string,
  { most = MOST, fault = 'usage', utf16 = false }: Limits = {},
): Promise<string> {
  const bytes = await bytesOf(file, most).catch((error) => {
    const { what, hint } = unreadable(error);
    return refuse(what, hint, { file }, fault);
  });
  if (bytes.length > most) refuse(...tooLarge(most), { file }, fault);
  if (utf16 && bytes.subarray(0, 2).equals(LOW_FIRST)) return new TextDecoder('utf-16le').decode(bytes);
  if (WIDE.some((mark) => bytes.subarray(0, mark.length).equals(mark))) refuse(...ENCODED, { file }, fault);
  if (!isUtf8(bytes)) refuse(...ENCODED, { file, ...undecodableIn(bytes) }, fault);
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** As much of a file as it takes to know that it is too large. */
async function bytesOf(file: string, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of createReadStream(file, { end: most })) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** The marks of UTF-16, low and high byte first. */
const LOW_FIRST = Buffer.from([0xff, 0xfe]);
const WIDE = [LOW_FIRST, Buffer.from([0xfe, 0xff])];

const LINE_END = 0x0a;

/** Where the first byte stands that UTF-8 does not have there. */
function undecodableIn(bytes: Buffer): Omit<Place, 'file'> {
  let [line, start] = [1, 0];
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    [line, start] = [line + 1, end + 1];
  }
  const [sound = ''] = bytes.subarray(start).toString('utf8').split('\uFFFD', 1);
  return { line, column: sound.length + 1 };
}

/** The line and column of an offset in a text. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is them that are looked for.
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/;

/** A character that no text has, such as the zero bytes of a damaged file. */
export function strangeIn(file: string, text: string): Problem | undefined {
  const at = text.search(CONTROL);
  if (at < 0) return undefined;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return {
    place: { file, ...placeIn(text, at) },
    what: {
      vi: `Ký tự điều khiển U+${code} không thuộc văn bản nào.`,
      en: `The control character U+${code} belongs to no text.`,
    },
    hint: { vi: 'Xóa ký tự này, hoặc lưu lại tệp.', en: 'Delete it, or save the file again.' },
  };
}

const tooLarge = (most: number): [what: Words, hint: Words] => [
  {
    vi: `Tệp quá lớn: hơn ${most / 1e6} MB.`,
    en: `The file is too large: more than ${most / 1e6} MB.`,
  },
  { vi: 'Kiểm tra có đúng tệp cần dùng không.', en: 'Check that it is the file that you mean.' },
];

const ENCODED: [what: Words, hint: Words] = [
  { vi: 'Tệp không phải văn bản UTF-8.', en: 'The file is no text in UTF-8.' },
  { vi: 'Mở tệp và lưu lại với bảng mã UTF-8.', en: 'Open it and save it in the encoding UTF-8.' },
];
