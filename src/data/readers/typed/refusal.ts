import type { Words } from '../../../text/words.js';
import type { BrokenRow } from '../../table.js';

/** Why a row is no record. */
export interface Refusal {
  readonly code: 'no-key' | 'cell-count' | 'quote-not-closed' | 'quote-misplaced' | 'other-table';
  readonly say: Words;
}

export const cellCount = (cells: number, headers: number): Refusal => ({
  code: 'cell-count',
  say: {
    vi: `dòng có ${cells} ô, tiêu đề có ${headers}. Kiểm tra dấu phân cách và dấu nháy trong ô.`,
    en: `the row has ${cells} cells, the header ${headers}. Check separators and quotes inside cells.`,
  },
});

export const otherTable = (line: number): Refusal => ({
  code: 'other-table',
  say: {
    vi: `dòng nằm dưới tiêu đề của một bảng khác, bắt đầu ở dòng ${line}. Tách bảng đó thành một tệp riêng.`,
    en: `the row stands below the header of another table, which begins on line ${line}. Put that table in a file of its own.`,
  },
});

export const NO_KEY: Refusal = {
  code: 'no-key',
  say: {
    vi: 'dòng không có mã. Điền mã, hoặc bỏ dòng này nếu nó đã có ở nơi khác.',
    en: 'the row has no key. Fill it in, or take the row out if it stands elsewhere.',
  },
};

export const BROKEN: Record<BrokenRow['broken'], Refusal> = {
  'quote-not-closed': {
    code: 'quote-not-closed',
    say: {
      vi: 'dấu nháy kép mở ở dòng này không đóng. Thêm dấu nháy đóng.',
      en: 'a quote opens on this line and never closes. Close it.',
    },
  },
  'quote-misplaced': {
    code: 'quote-misplaced',
    say: {
      vi: 'dấu nháy kép đóng giữa ô. Dấu nháy bên trong ô phải viết hai lần ("").',
      en: 'a quote closes inside a cell. Write a quote within a cell twice ("").',
    },
  },
};
