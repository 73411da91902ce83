import { fold } from '../../text/fold.js';
import { suggestion } from '../../text/suggest.js';
import type { CellReader, Reading } from './cell.js';
import type { ColumnSpec } from './column.js';

/** The keys of a vocabulary by everything they go by, folded: key, titles, aliases. */
export function aliasTable(values: NonNullable<ColumnSpec['values']>): Map<string, string> {
  const table = new Map<string, string>();
  for (const [key, { vi, en, aliases = [] }] of Object.entries(values)) {
    for (const name of [key, vi, en, ...aliases]) table.set(fold(name), key);
  }
  return table;
}

/** A value that the vocabulary does not have. */
export function unknownValue(text: string, known: readonly string[]): Reading {
  const hint = suggestion(text, known);
  return {
    fault: {
      code: 'unknown-value',
      say: {
        vi: `giá trị \`${text}\` không có trong danh mục. ${hint.vi}`,
        en: `\`${text}\` is not a known value. ${hint.en}`,
      },
    },
  };
}

const YES = ['1', 'x', 'có', 'true', 'đã', 'đạt', 'y', 'yes', 'đúng', '✓', '✔', 'rồi'];
const NO = ['0', 'không', 'false', 'chưa', 'không đạt', 'n', 'no', 'sai', '-'];
const BOOLEANS = new Map([
  ...YES.map((word) => [fold(word), true] as const),
  ...NO.map((word) => [fold(word), false] as const),
]);

export const readBoolean: CellReader = (text) => {
  const value = BOOLEANS.get(fold(text));
  if (value !== undefined) return { value };
  return {
    fault: {
      code: 'bad-boolean',
      say: {
        vi: `\`${text}\` không phải Có hay Không. Ghi Có, Không, Đạt, Không đạt, x, 1 hoặc 0.`,
        en: `\`${text}\` is neither yes nor no. Write Có, Không, Đạt, Không đạt, x, 1 or 0.`,
      },
    },
  };
};
