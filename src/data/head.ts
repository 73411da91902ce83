import type { Complaint } from '../errors.js';
import { unreadable } from '../text/unreadable.js';
import type { Head } from './container.js';
import { foreign } from './foreign.js';
import type { Input } from './input.js';

const HEAD = 1 << 18;

/** The beginning of a file, or what keeps it from being read. */
export async function headOf(input: Input): Promise<Head | Complaint> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of input.bytes()) {
      parts.push(chunk);
      size += chunk.length;
      if (size >= HEAD) break;
    }
  } catch (error) {
    return unreadable(error);
  }
  const bytes = Buffer.concat(parts);
  return foreign(bytes) ?? { bytes, cut: size >= HEAD };
}
