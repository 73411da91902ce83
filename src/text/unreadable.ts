import type { Complaint } from '../errors.js';
import type { Words } from './words.js';

const CHECK_PATH: Words = { vi: 'Kiểm tra đường dẫn.', en: 'Check the path.' };

const NOT_ALLOWED: Complaint = {
  what: { vi: 'Không có quyền đọc tệp này.', en: 'You may not read this file.' },
  hint: { vi: 'Đóng tệp trong Excel hoặc xin quyền đọc.', en: 'Close it in Excel, or ask for permission.' },
};

/** Of what comes once, which is kept while it is read. */
const NO_ROOM: Complaint = {
  what: {
    vi: 'Đĩa đã đầy nên không giữ tạm được dữ liệu đọc vào.',
    en: 'The disk is full, so what is read cannot be kept for the while.',
  },
  hint: {
    vi: 'Dọn bớt đĩa, hoặc đặt TMPDIR là thư mục ở đĩa khác.',
    en: 'Make room on it, or set TMPDIR to a folder on another disk.',
  },
};

const NO_PLACE: Complaint = {
  what: { vi: 'Không ghi được vào thư mục tạm.', en: 'The temporary folder cannot be written.' },
  hint: { vi: 'Đặt TMPDIR là thư mục ghi được.', en: 'Set TMPDIR to a folder that can.' },
};

const REASONS: Readonly<Record<string, Complaint>> = {
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  ENOSPC: NO_ROOM,
  EDQUOT: NO_ROOM,
  ENOENT: {
    what: { vi: 'Không có tệp này.', en: 'There is no such file.' },
    hint: { vi: 'Kiểm tra tên và thư mục đang đứng.', en: 'Check the name and the folder you are in.' },
  },
  ENOTDIR: {
    what: {
      vi: 'Đường dẫn đi qua một tệp như qua thư mục.',
      en: 'The path leads through a file as if it were a folder.',
    },
    hint: CHECK_PATH,
  },
  EISDIR: {
    what: { vi: 'Đây là một thư mục, không phải tệp.', en: 'This is a folder, not a file.' },
    hint: { vi: 'Ghi tên một tệp trong thư mục đó.', en: 'Name a file inside it.' },
  },
  ENAMETOOLONG: {
    what: { vi: 'Tên dài hơn mức hệ thống cho phép.', en: 'The name is longer than the system allows.' },
    hint: CHECK_PATH,
  },
  ENOTSUP: {
    what: { vi: 'Đây không phải tệp.', en: 'This is no file.' },
    hint: CHECK_PATH,
  },
  ELOOP: {
    what: { vi: 'Liên kết này dẫn vòng tròn.', en: 'This link leads in a circle.' },
    hint: { vi: 'Ghi tên tệp thật.', en: 'Name the file itself.' },
  },
};

/** What the system says of a file that cannot be read, as a sentence with what to do. */
export function unreadable(error: unknown): Complaint {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  if (syscall === 'mkdtemp' && code !== 'ENOSPC') return NO_PLACE;
  return (
    REASONS[code] ?? {
      what: {
        vi: `Không đọc được tệp (${code || error}).`,
        en: `The file cannot be read (${code || error}).`,
      },
      hint: { vi: 'Chép tệp về máy rồi thử lại.', en: 'Copy it to this machine and try again.' },
    }
  );
}
