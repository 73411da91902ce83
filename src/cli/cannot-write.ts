import { type Problem, refuse } from '../errors.js';
import { phrase, same, type Words } from '../text/words.js';

/** Why the system did not write, and what to do. */
interface Why {
  readonly reason?: Words;
  readonly hint: Words;
}

const ELSEWHERE: Words = { vi: 'Chọn nơi khác để ghi.', en: 'Choose another place.' };

const FULL: Why = {
  reason: { vi: 'đĩa đã đầy', en: 'the disk is full' },
  hint: { vi: 'Dọn bớt đĩa, hoặc chọn nơi khác để ghi.', en: 'Make room on it, or choose another place.' },
};

const OPEN: Why = {
  hint: {
    vi: 'Đóng tệp trong Excel, hoặc chọn thư mục khác.',
    en: 'Close it in Excel, or choose another folder.',
  },
};

const UNREAD: Why = {
  reason: { vi: 'không có chương trình nào đọc ống này', en: 'nobody reads from this pipe' },
  hint: {
    vi: 'Chạy chương trình đọc trước, hoặc ghi ra tệp.',
    en: 'Start its reader first, or name a file.',
  },
};

const REASONS: Readonly<Record<string, Why>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: {
    reason: { vi: 'đĩa không chứa được tệp lớn như vậy', en: 'the disk takes no file of that size' },
    hint: ELSEWHERE,
  },
  EROFS: { reason: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' }, hint: ELSEWHERE },
  EISDIR: {
    reason: { vi: 'đây là một thư mục', en: 'it is a folder' },
    hint: { vi: 'Ghi cả tên tệp trong thư mục đó.', en: 'Name a file inside it.' },
  },
  ENAMETOOLONG: {
    reason: { vi: 'tên quá dài', en: 'the name is too long' },
    hint: { vi: 'Chọn tên ngắn hơn.', en: 'Choose a shorter one.' },
  },
  ELOOP: { reason: { vi: 'các liên kết dẫn vòng tròn', en: 'its links lead in a circle' }, hint: ELSEWHERE },
  EBUSY: OPEN,
  EPERM: OPEN,
  EACCES: OPEN,
  ENXIO: UNREAD,
  EPIPE: UNREAD,
};

const ANY: Why = { hint: { vi: 'Kiểm tra thư mục có tồn tại không.', en: 'Check that the folder exists.' } };

/** What the system says of a file that it did not write, as a sentence with what to do. */
export function cannotWrite(path: string, error: unknown): never {
  const { what, hint } = whyNot(error, { vi: 'Không ghi được tệp', en: 'The file cannot be written' });
  return refuse(what, hint, { file: path });
}

/** The same of standard output. */
export const cannotPrint = (error: unknown): Problem =>
  whyNot(error, {
    vi: 'Không ghi được ra đầu ra chuẩn',
    en: 'Standard output cannot be written',
  });

function whyNot(error: unknown, what: Words): Problem & { readonly hint: Words } {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const { reason, hint } = REASONS[code] ?? ANY;
  const why = reason ? { vi: `: ${reason.vi}`, en: `: ${reason.en}` } : same('');
  return { what: phrase({ vi: what.vi + why.vi, en: what.en + why.en }, same(`(${code}).`)), hint };
}
