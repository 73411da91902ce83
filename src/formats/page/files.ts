import type { Report } from '../../report/schema.js';
import { shownNumber } from '../../text/display.js';
import type { Language } from '../../text/words.js';
import type { Item } from './section.js';
import { HEADINGS, type Headings } from './wording.js';

type File = Report['files'][number];

/** A file and where its rows went: "12 dòng = 9 bản ghi + 1 bị loại + 2 bỏ qua (1 tiêu đề cột, 1 dòng tổng)". */
export function shownFile(file: File, language: Language): Item {
  const words = HEADINGS[language];
  const counted = (count: number, word: string) => `${shownNumber(String(count), language)} ${word}`;
  const drops = Object.entries(file.dropped) as [keyof Headings['drops'], number][];
  const dropped = drops.reduce((sum, [, count]) => sum + count, 0);
  const which = drops
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => counted(count, words.drops[kind]));
  const parts = [
    counted(file.records, words.records),
    counted(file.rejected, words.rejected),
    counted(dropped, words.dropped) + (which.length > 0 ? ` (${which.join(', ')})` : ''),
  ];
  const replaced =
    file.replaced > 0 ? `; ${words.replaced(shownNumber(String(file.replaced), language))}` : '';
  return {
    text: `${file.path} · ${file.dataset}`,
    below: [`${counted(file.rows, words.rows)} = ${parts.join(' + ')}${replaced}`],
  };
}
