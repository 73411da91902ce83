import type { Words } from '../text/words.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const starts = (head: Buffer, ...bytes: number[]): boolean => bytes.every((byte, i) => head[i] === byte);

const CSV_UTF8: Words = {
  vi: 'Mở bằng Excel, chọn Tệp > Lưu thành > CSV UTF-8.',
  en: 'Open it in Excel and choose File > Save As > CSV UTF-8.',
};

const EXPORT: Words = { vi: 'Xuất lại từ hệ thống ở dạng CSV.', en: 'Export it from the system as CSV.' };

const SIGNATURES: readonly {
  readonly of: Words;
  readonly hint: Words;
  readonly seen: (head: Buffer) => boolean;
}[] = [
  {
    of: { vi: 'sổ tính Excel (.xlsx) hoặc tệp nén', en: 'an Excel workbook (.xlsx) or an archive' },
    hint: CSV_UTF8,
    seen: (head) => starts(head, 0x50, 0x4b, 0x03, 0x04),
  },
  {
    of: { vi: 'sổ tính Excel (.xls)', en: 'an Excel workbook (.xls)' },
    hint: CSV_UTF8,
    seen: (head) => starts(head, 0xd0, 0xcf, 0x11, 0xe0),
  },
  {
    of: { vi: 'ảnh PNG', en: 'a PNG picture' },
    hint: EXPORT,
    seen: (head) => starts(head, 0x89, 0x50, 0x4e, 0x47),
  },
  {
    of: { vi: 'tệp PDF', en: 'a PDF' },
    hint: EXPORT,
    seen: (head) => head.subarray(0, 5).toString('latin1') === '%PDF-',
  },
  {
    of: { vi: 'trang HTML', en: 'an HTML page' },
    hint: CSV_UTF8,
    seen: (head) => /^\s*<(!doctype|html|table|meta|\?xml)/i.test(head.toString('latin1', 0, 200)),
  },
];

/** What the first bytes say about a file: how its text is encoded, or what else it is, and what to do then. */
export function sniff(
  head: Buffer,
): { readonly encoding: Encoding } | { readonly what: Words; readonly hint: Words } {
  if (head.length === 0)
    return {
      what: { vi: 'Tệp rỗng.', en: 'The file is empty.' },
      hint: { vi: 'Xuất lại từ hệ thống.', en: 'Export it again.' },
    };
  if (starts(head, 0xff, 0xfe)) return { encoding: 'utf-16le' };
  if (starts(head, 0xfe, 0xff)) return { encoding: 'utf-16be' };
  const known = SIGNATURES.find(({ seen }) => seen(head));
  if (known)
    return {
      what: { vi: `Đây là ${known.of.vi}, không phải CSV.`, en: `This is ${known.of.en}, not CSV.` },
      hint: known.hint,
    };
  if (head.includes(0))
    return {
      what: { vi: 'Đây là tệp nhị phân, không phải CSV.', en: 'This is a binary file, not CSV.' },
      hint: CSV_UTF8,
    };
  return { encoding: 'utf-8' };
}

/** What to say of text that is not UTF-8. */
export const NOT_UTF8: { readonly what: Words; readonly hint: Words } = {
  what: {
    vi: 'Chữ trong tệp không phải UTF-8 (có thể là Windows-1258 hoặc TCVN3).',
    en: 'The text is not UTF-8 (it may be Windows-1258 or TCVN3).',
  },
  hint: CSV_UTF8,
};

/** The same text as UTF-8 without a byte order mark. */
export async function* toUtf8(chunks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  if (encoding === 'utf-8') {
    yield* withoutMark(chunks);
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

async function* withoutMark(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true;
  for await (const chunk of chunks) {
    yield first && starts(chunk, 0xef, 0xbb, 0xbf) ? chunk.subarray(3) : chunk;
    first = false;
  }
}
