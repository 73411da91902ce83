import type { Complaint } from '../errors.js';
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

export function unreadable(error: unknown): Complaint {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'EACCES' || code === 'EPERM') {
    return {
      what: { vi: 'Không có quyền đọc tệp này.', en: 'You may not read this file.' },
      hint: {
        vi: 'Đóng tệp trong Excel hoặc xin quyền đọc.',
        en: 'Close it in Excel, or ask for permission.',
      },
    };
  }
  return {
    what: { vi: `Không đọc được tệp (${code || error}).`, en: `The file cannot be read (${code || error}).` },
    hint: { vi: 'Chép tệp về máy rồi thử lại.', en: 'Copy it to this machine and try again.' },
  };
}
