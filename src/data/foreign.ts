import type { Complaint } from '../errors.js';
import type { Words } from '../text/words.js';
import { markOf, unmarkedUtf16 } from './encoding/detect.js';

/** Kinds of files that hold no table that could be read, by their first bytes, and how to export one instead. */

export const SAVE_AS: Words = {
  vi: 'Mở bằng Excel, chọn Tệp > Lưu thành > Sổ làm việc Excel (.xlsx) hoặc CSV UTF-8.',
  en: 'Open it in Excel and choose File > Save As > Excel Workbook (.xlsx) or CSV UTF-8.',
};

const EXPORT: Words = {
  vi: 'Xuất lại từ hệ thống ở dạng Excel (.xlsx) hoặc CSV.',
  en: 'Export it from the system as an Excel workbook (.xlsx) or CSV.',
};

const UNPACK: Words = {
  vi: 'Giải nén rồi chỉ đến từng tệp, hoặc đến thư mục chứa chúng.',
  en: 'Unpack it and name the files in it, or their folder.',
};

const bytes =
  (...start: number[]) =>
  (head: Buffer) =>
    start.every((byte, i) => head[i] === byte);
const letters = (start: string) => (head: Buffer) =>
  head.subarray(0, start.length).toString('latin1') === start;
/** Names inside an old container of Microsoft's are in UTF-16. */
const within = (name: string) => (head: Buffer) => head.includes(Buffer.from(name, 'utf16le'));

const isOle = bytes(0xd0, 0xcf, 0x11, 0xe0);

interface Kind {
  readonly of: Words;
  readonly hint: Words;
  seen(head: Buffer): boolean;
}

/** The first that fits is it. */
const KINDS: readonly Kind[] = [
  {
    of: { vi: 'sổ tính Excel có mật khẩu', en: 'an Excel workbook with a password' },
    hint: {
      vi: 'Mở bằng Excel, chọn Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại.',
      en: 'Open it in Excel, choose File > Info > Protect Workbook > Encrypt with Password, clear the password and save it.',
    },
    seen: (head) => isOle(head) && within('EncryptedPackage')(head),
  },
  {
    of: { vi: 'văn bản Word đời cũ (.doc)', en: 'an old Word document (.doc)' },
    hint: EXPORT,
    seen: (head) => isOle(head) && within('WordDocument')(head),
  },
  {
    of: {
      vi: 'sổ tính Excel đời cũ (.xls), hoặc sổ tính có mật khẩu',
      en: 'an old Excel workbook (.xls), or one with a password',
    },
    hint: SAVE_AS,
    seen: isOle,
  },
  { of: { vi: 'ảnh PNG', en: 'a PNG picture' }, hint: EXPORT, seen: letters('\x89PNG') },
  { of: { vi: 'ảnh JPEG', en: 'a JPEG picture' }, hint: EXPORT, seen: bytes(0xff, 0xd8, 0xff) },
  { of: { vi: 'tệp PDF', en: 'a PDF' }, hint: EXPORT, seen: letters('%PDF-') },
  { of: { vi: 'văn bản RTF', en: 'an RTF document' }, hint: EXPORT, seen: letters('{\\rtf') },
  { of: { vi: 'tệp nén RAR', en: 'a RAR archive' }, hint: UNPACK, seen: letters('Rar!\x1a\x07') },
  {
    of: { vi: 'tệp nén 7z', en: 'a 7z archive' },
    hint: UNPACK,
    seen: bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c),
  },
  { of: { vi: 'tệp nén gzip', en: 'a gzip archive' }, hint: UNPACK, seen: bytes(0x1f, 0x8b) },
  {
    of: { vi: 'dữ liệu JSON', en: 'JSON data' },
    hint: EXPORT,
    seen: (head) => /^(?:\xef\xbb\xbf)?\s*[{[]\s*["{[]/.test(head.toString('latin1', 0, 200)),
  },
];

/** An archive, or one that has nothing in it; workbooks are such. */
export const isArchive = (head: Buffer): boolean =>
  letters('PK\x03\x04')(head) || letters('PK\x05\x06')(head);

/** What to say of a file that cannot hold a table. */
export function foreign(head: Buffer): Complaint | undefined {
  if (isEmpty(head)) return EMPTY;
  if (markOf(head)) return undefined;
  const known = KINDS.find(({ seen }) => seen(head));
  if (known)
    return {
      what: {
        vi: `Đây là ${known.of.vi}, không phải bảng đọc được.`,
        en: `This is ${known.of.en}, no table that can be read.`,
      },
      hint: known.hint,
    };
  if (isArchive(head) || !head.includes(0) || unmarkedUtf16(head)) return undefined;
  return head.every((byte) => byte === 0) ? ZEROS : BINARY;
}

const MARKS = ['', '\xef\xbb\xbf', '\xff\xfe', '\xfe\xff'];
const isEmpty = (head: Buffer): boolean => head.length < 4 && MARKS.includes(head.toString('latin1'));

const EMPTY: Complaint = {
  what: { vi: 'Tệp rỗng.', en: 'The file is empty.' },
  hint: { vi: 'Xuất lại từ hệ thống.', en: 'Export it again.' },
};

const ZEROS: Complaint = {
  what: {
    vi: 'Tệp chỉ toàn byte 0: có lẽ chép dở.',
    en: 'The file is nothing but zero bytes: perhaps a copy that broke off.',
  },
  hint: { vi: 'Chép lại tệp, hoặc xuất lại từ hệ thống.', en: 'Copy it again, or export it again.' },
};

const BINARY: Complaint = {
  what: {
    vi: 'Đây là tệp nhị phân, không phải bảng đọc được.',
    en: 'This is a binary file, no table that can be read.',
  },
  hint: EXPORT,
};
