import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { Complaint } from '../../../errors.js';
import { UserError } from '../../../errors.js';

const MEGABYTE = 1 << 20;
/** What an archive, and one part of it unpacked, may measure at the most. */
const LARGEST_FILE = 512 * MEGABYTE;
export const LARGEST_SHEET = 2048 * MEGABYTE;
export const LARGEST_PART = 512 * MEGABYTE;
/** Sheets shrink to a tenth or a thirtieth; what shrinks so much more is made to fill a disk. */
const DENSEST = 300;

/** The parts of a workbook, by their paths. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of a part, unpacked as they are asked for. */
  open(name: string, largest: number): AsyncIterable<Buffer>;
}

/** A file that does not hold what it should. */
export class Damaged extends Error {
  readonly complaint: Complaint;
  constructor(complaint: Complaint) {
    super(complaint.what.en);
    this.complaint = complaint;
  }
}

export const DAMAGED: Complaint = {
  what: {
    vi: 'Sổ tính bị hỏng hoặc chép dở, không đọc được hết.',
    en: 'The workbook is damaged or was cut short: it cannot be read to its end.',
  },
  hint: {
    vi: 'Tải hoặc chép lại tệp; nếu Excel mở được thì lưu lại rồi thử.',
    en: 'Download or copy it again; if Excel opens it, save it again and try.',
  },
};

export const TOO_LARGE: Complaint = {
  what: {
    vi: 'Sổ tính quá lớn khi giải nén, không phải do một hệ thống xuất ra.',
    en: 'Unpacked, the workbook is larger than any that a system exports.',
  },
  hint: {
    vi: 'Xuất lại thành nhiều tệp nhỏ hơn, hoặc lưu dạng CSV UTF-8.',
    en: 'Export it as several smaller files, or save it as CSV UTF-8.',
  },
};

/** All bytes of a file. */
export async function wholeOf(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > LARGEST_FILE) throw new Damaged(TOO_LARGE);
  }
  return Buffer.concat(parts);
}

export async function openArchive(bytes: Buffer): Promise<Archive> {
  const [zip, entries] = await directoryOf(bytes);
  return {
    names: [...entries.keys()],
    async *open(name, largest) {
      const entry = entries.get(name);
      if (!entry) throw new Damaged(DAMAGED);
      const { uncompressedSize: size, compressedSize } = entry;
      const swollen = size > 64 * MEGABYTE && size > DENSEST * compressedSize;
      if (size > largest || swollen) throw new Damaged(TOO_LARGE);
      yield* unpacked(zip, entry);
    },
  };
}

async function directoryOf(bytes: Buffer): Promise<[ZipFile, Map<string, Entry>]> {
  try {
    const zip = await fromBufferPromise(bytes);
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    return [zip, entries];
  } catch {
    throw new Damaged(DAMAGED);
  }
}

/** What is unpacked is held to the size that the directory tells. */
async function* unpacked(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let stream: Readable | undefined;
  try {
    stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw error instanceof UserError || error instanceof Damaged ? error : new Damaged(DAMAGED);
  } finally {
    stream?.destroy();
  }
}
