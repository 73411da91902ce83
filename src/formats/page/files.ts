import type { Report } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { shownCount } from './numbers.js';
import { type Item, listed, type Section } from './page.js';

type File = Report['files'][number];

const WORDS = {
  heading: { vi: 'Tệp dữ liệu', en: 'Data files' },
  rows: { vi: 'dòng', en: 'rows' },
  records: { vi: 'bản ghi', en: 'records' },
  rejected: { vi: 'bị loại', en: 'rejected' },
  dropped: { vi: 'bỏ qua', en: 'dropped' },
  unread: { vi: 'ô không đọc được', en: 'unread cells' },
} as const satisfies Record<string, Words>;

const DROPS: Readonly<Record<keyof File['dropped'], Words>> = {
  title: { vi: 'tên bảng', en: 'table title' },
  header: { vi: 'tiêu đề cột', en: 'header' },
  repeated_header: { vi: 'tiêu đề lặp lại', en: 'repeated header' },
  numbering: { vi: 'số thứ tự cột', en: 'column numbers' },
  group: { vi: 'dòng nhóm', en: 'headings' },
  total: { vi: 'dòng tổng', en: 'totals' },
  footer: { vi: 'chân trang', en: 'footer' },
  blank: { vi: 'dòng trống', en: 'blank' },
};

const copied = (path: string): Words => ({
  vi: `giống hệt ${path} từng byte nên không tính thêm`,
  en: `the same bytes as ${path}, so that it does not count again`,
});

const replaced = (count: string): Words => ({
  vi: `trong đó ${count} bản ghi có bản mới hơn thay thế`,
  en: `${count} of the records replaced by newer ones`,
});

export const files = ({ files }: Report, language: Language): Section[] =>
  listed(
    WORDS.heading[language],
    files.map((file) => shownFile(file, language)),
  );

/** A file and where its rows went: "12 dòng = 9 bản ghi + 1 bị loại + 2 bỏ qua (1 tiêu đề cột, 1 dòng tổng)". */
function shownFile(file: File, language: Language): Item {
  const text = `${file.path} · ${file.dataset}`;
  if (file.copy_of !== null) return { text, below: [copied(file.copy_of)[language]] };
  const counted = (count: number, words: Words) => `${shownCount(count, language)} ${words[language]}`;
  const drops = Object.entries(file.dropped) as [keyof File['dropped'], number][];
  const dropped = drops.reduce((sum, [, count]) => sum + count, 0);
  const which = drops.filter(([, count]) => count > 0).map(([kind, count]) => counted(count, DROPS[kind]));
  const parts = [
    counted(file.records, WORDS.records),
    counted(file.rejected, WORDS.rejected),
    counted(dropped, WORDS.dropped) + (which.length > 0 ? ` (${which.join(', ')})` : ''),
  ];
  const besides = [
    ...(file.replaced > 0 ? [replaced(shownCount(file.replaced, language))[language]] : []),
    ...(file.unread > 0 ? [counted(file.unread, WORDS.unread)] : []),
  ];
  return {
    text,
    below: [[`${counted(file.rows, WORDS.rows)} = ${parts.join(' + ')}`, ...besides].join('; ')],
  };
}
