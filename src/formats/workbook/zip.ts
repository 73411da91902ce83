import { constants, crc32, deflateRawSync } from 'node:zlib';
import { refuse } from '../../errors.js';

/** Takes what is written, a piece at a time and in order. */
export type Sink = (bytes: Uint8Array) => void;

/** An archive whose parts are written one after another, as they come. */
export interface Zip {
  /** Begins a part; the one before it has to be closed. */
  part(name: string): { write(text: string): void; close(): void };
  /** Writes the list of the parts. */
  close(): void;
}

/** As much of a part is compressed at a time. */
const PIECE = 1 << 16;
/** The first day that a ZIP can name: the same content is the same bytes, whenever it is written. */
const FIRST_DAY = 0x21;
/** Sizes and checksum follow the content, names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATE = 8;
const VERSION = 20;

/**
 * A ZIP archive (APPNOTE 6.3.10) without ZIP64, in constant memory: a part is compressed piece by piece, each flushed
 * to a whole byte, so that their sequence is one stream of DEFLATE.
 * @throws UserError where it passes `limit` bytes, by default as many as a ZIP without ZIP64 can hold.
 */
export function zipInto(sink: Sink, limit = 0xffff_ffff): Zip {
  const listed: Buffer[] = [];
  let offset = 0;
  const write = (bytes: Buffer): void => {
    offset += bytes.length;
    if (offset > limit) refuse(...TOO_MUCH);
    sink(bytes);
  };

  return {
    part(name) {
      const path = Buffer.from(name);
      const at = offset;
      let [checksum, size, packed, waiting] = [0, 0, 0, ''];
      write(Buffer.concat([localHeader(path.length), path]));
      const pack = (finishFlush: number): void => {
        const bytes = Buffer.from(waiting);
        const piece = deflateRawSync(bytes, { finishFlush });
        [checksum, size, packed] = [crc32(bytes, checksum), size + bytes.length, packed + piece.length];
        waiting = '';
        write(piece);
      };
      return {
        write(text) {
          waiting += text;
          if (waiting.length > PIECE) pack(constants.Z_SYNC_FLUSH);
        },
        close() {
          pack(constants.Z_FINISH);
          const sizes = numbers([4, checksum], [4, packed], [4, size]);
          write(Buffer.concat([numbers([4, 0x08074b50]), sizes]));
          listed.push(Buffer.concat([listHeader(sizes, path.length, at), path]));
        },
      };
    },
    close() {
      const list = Buffer.concat(listed);
      const [from, count] = [offset, listed.length];
      write(list);
      write(numbers([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, list.length], [4, from], [2, 0]));
    },
  };
}

const TOO_MUCH = [
  { vi: 'Một tệp Excel không chứa hết được.', en: 'This is more than an Excel file can hold.' },
  { vi: 'Ghi ra tệp .csv.', en: 'Write a .csv file instead.' },
] as const;

const localHeader = (nameLength: number): Buffer =>
  numbers([4, 0x04034b50], ...COMMON, [4, 0], [4, 0], [4, 0], [2, nameLength], [2, 0]);

const listHeader = (sizes: Buffer, nameLength: number, at: number): Buffer =>
  Buffer.concat([
    numbers([4, 0x02014b50], [2, VERSION], ...COMMON),
    sizes,
    numbers([2, nameLength], [4, 0], [4, 0], [4, 0], [4, at]),
  ]);

const COMMON: readonly Field[] = [
  [2, VERSION],
  [2, FLAGS],
  [2, DEFLATE],
  [2, 0],
  [2, FIRST_DAY],
];

/** A number of so many bytes, the lowest first. */
type Field = readonly [bytes: number, value: number];

function numbers(...fields: readonly Field[]): Buffer {
  const written = fields.map(([bytes, value]) => {
    const buffer = Buffer.alloc(bytes);
    buffer.writeUIntLE(value, 0, bytes);
    return buffer;
  });
  return Buffer.concat(written);
}
