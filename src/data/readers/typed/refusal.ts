import type { Dataset } from '../../../catalog/dataset.js';
import type { Words } from '../../../text/words.js';
import { contentAt, isBlankCode, isKnown } from '../../../values/vector.js';
import type { Rows } from '../../extract.js';
import { sayUnread } from '../../say-unread.js';
import type { BrokenRow } from '../../table.js';

/** Why a row is no record. */
export interface Refusal {
  readonly code: 'no-key' | 'unread-key' | 'cell-count' | 'shifted' | 'other-table' | BrokenRow['broken'];
  readonly say: Words;
  /** The cell that is to blame, where it is one. */
  readonly column?: string;
  readonly value?: string;
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

export const SHIFTED: Refusal = {
  code: 'shifted',
  say: {
    vi: 'các ô có vẻ lệch cột so với tiêu đề. Bỏ ô thừa hoặc thêm ô thiếu.',
    en: 'the cells seem to stand under the wrong titles. Take out the cell that is too many, or add the one that is missing.',
  },
};

const NO_KEY: Refusal = {
  code: 'no-key',
  say: {
    vi: 'dòng không có mã. Điền mã, hoặc bỏ dòng này nếu nó đã có ở nơi khác.',
    en: 'the row has no key. Fill it in, or take the row out if it stands elsewhere.',
  },
};

/** Why a row has no key: one of its cells is empty, or cannot be read. */
export function keyless({ batch }: Rows, row: number, { spec, columns }: Dataset): Refusal {
  for (const name of spec.key?.columns ?? []) {
    const content = contentAt(batch.columns.get(name), row);
    if (typeof content !== 'object' || isKnown(content) || isBlankCode(content.code)) continue;
    return {
      code: 'unread-key',
      say: sayUnread(content, columns.get(name)),
      column: name,
      value: content.word,
    };
  }
  return NO_KEY;
}

export const BROKEN: Record<BrokenRow['broken'], Refusal> = {
  'quote-not-closed': {
    code: 'quote-not-closed',
    say: {
      vi: 'dấu nháy kép mở ở dòng này không đóng. Thêm dấu nháy đóng.',
      en: 'a quote opens on this line and never closes. Close it.',
    },
  },
  'line-too-long': {
    code: 'line-too-long',
    say: {
      vi: 'dòng dài quá một megabyte, không thể là một dòng dữ liệu. Kiểm tra xem tệp có mất dấu xuống dòng không.',
      en: 'the line is longer than a megabyte, which no row is. See whether the file has lost its line ends.',
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
