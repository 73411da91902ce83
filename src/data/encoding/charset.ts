/** How bytes become characters. */
export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1258' | 'viscii';

/** VISCII 1.1 from 80 on; six more letters stand where control characters are elsewhere. */
const VISCII_FROM_80 =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';
const VISCII_CONTROLS: Readonly<Record<number, string>> = {
  2: 'Ẳ',
  5: 'Ẵ',
  6: 'Ẫ',
  20: 'Ỷ',
  25: 'Ỹ',
  30: 'Ỵ',
};

interface Decoder {
  /** The characters of some bytes; half a character at their end waits for the next ones. */
  decode(bytes?: Uint8Array): string;
}

export function decoderOf(charset: Charset): Decoder {
  if (charset === 'viscii')
    return { decode: (bytes = new Uint8Array()) => Array.from(bytes, viscii).join('') };
  const decoder = new TextDecoder(charset);
  return { decode: (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()) };
}

const viscii = (byte: number): string =>
  byte < 0x80
    ? (VISCII_CONTROLS[byte] ?? String.fromCharCode(byte))
    : (VISCII_FROM_80[byte - 0x80] as string);

/** The beginning of a text, without a byte order mark; half a character at its end is left out. */
export const beginning = (bytes: Uint8Array, charset: Charset): string =>
  decoderOf(charset)
    .decode(bytes)
    .replace(/^\uFEFF/, '');

/** The same text as UTF-8 without a byte order mark. A zero is no character of any text. */
export async function* toUtf8(chunks: AsyncIterable<Buffer>, charset: Charset): AsyncGenerator<Buffer> {
  for await (const chunk of decoded(chunks, charset))
    yield chunk.includes(0) ? Buffer.from(chunk.toString('latin1').replaceAll('\0', LOST), 'latin1') : chunk;
}

/** What stands for what is no character, in UTF-8. */
const LOST = '\xef\xbf\xbd';

async function* decoded(chunks: AsyncIterable<Buffer>, charset: Charset): AsyncGenerator<Buffer> {
  if (charset === 'utf-8') {
    yield* withoutMark(chunks);
    return;
  }
  const decoder = decoderOf(charset);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk));
  yield Buffer.from(decoder.decode());
}

/** The mark has three bytes, which may come one by one. */
async function* withoutMark(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let start: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (!start) {
      yield chunk;
      continue;
    }
    start = Buffer.concat([start, chunk]);
    if (start.length < MARK.length) continue;
    yield unmarked(start);
    start = undefined;
  }
  if (start) yield unmarked(start);
}

const MARK = Buffer.from('\uFEFF');
const unmarked = (start: Buffer): Buffer =>
  start.subarray(0, MARK.length).equals(MARK) ? start.subarray(MARK.length) : start;
