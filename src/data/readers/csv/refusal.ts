import type { Column } from '../../../catalog/dataset.js';
import type { CellFault } from '../../../language/columns/cell.js';
import type { Words } from '../../../text/words.js';
import type { BrokenRow } from './rows.js';

/** Why a row is not a record. */
export interface Refusal {
  readonly column: Column | undefined;
  readonly code:
    | CellFault['code']
    | 'required-empty'
    | 'cell-count'
    | 'repeated-key'
    | 'quote-not-closed'
    | 'quote-misplaced';
  readonly say: Words;
  readonly value?: string;
}

export const cellCount = (cells: number, headers: number): Refusal => ({
  column: undefined,
  code: 'cell-count',
  say: {
    vi: `dòng có ${cells} ô, tiêu đề có ${headers}. Kiểm tra dấu phân cách và dấu nháy trong ô.`,
    en: `the row has ${cells} cells, the header ${headers}. Check separators and quotes inside cells.`,
  },
});

export const requiredEmpty = (column: Column): Refusal => ({
  column,
  code: 'required-empty',
  say: {
    vi: `ô "${column.spec.title.vi}" để trống. Điền vào hoặc bỏ dòng này.`,
    en: `"${column.spec.title.en}" is empty. Fill it in, or take the row out.`,
  },
});

const refusal = (code: Refusal['code'], say: Words): Refusal => ({ column: undefined, code, say });

export const BROKEN: Record<BrokenRow['broken'], Refusal> = {
  'quote-not-closed': refusal('quote-not-closed', {
    vi: 'dấu nháy kép mở ở dòng này không đóng. Thêm dấu nháy đóng.',
    en: 'a quote opens on this line and never closes. Close it.',
  }),
  'quote-misplaced': refusal('quote-misplaced', {
    vi: 'dấu nháy kép đóng giữa ô. Dấu nháy bên trong ô phải viết hai lần ("").',
    en: 'a quote closes inside a cell. Write a quote within a cell twice ("").',
  }),
};

export const TWICE = refusal('repeated-key', {
  vi: 'mã này đã có ở một dòng trước trong cùng tệp. Bỏ dòng thừa.',
  en: 'this key already stands on an earlier row of the same file. Take one of them out.',
});
export const ELSEWHERE = refusal('repeated-key', {
  vi: 'mã này đã có trong một tệp khác. Bỏ dòng thừa.',
  en: 'this key already stands in another file. Take one of them out.',
});
