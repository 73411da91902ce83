import { decimal as plainly } from '../../values/exact.js';
import { parseDecimal } from '../../values/numbers.js';
import { amountReader, exampleAmount, range, writtenAmount } from './amounts.js';
import { firstTitle, titleOf, values, wordsOf } from './named-values.js';
import type { ColumnKind } from './shape.js';

const keys = { values, range };
const WANTED = { vi: 'số', en: 'a number' };

/** `decimal`: any number, exact. */
export const decimal: ColumnKind<typeof keys> = {
  keys,
  storage: 'codes',
  numeric: true,
  unit: 'amount',
  unsaid: 'unread',
  blank: 'unknown',
  reader: (spec) => amountReader(parseDecimal, WANTED, spec),
  words: (spec) => wordsOf(spec.values),
  written: writtenAmount,
  say: (written, spec) => titleOf(written, spec.values),
  example: (spec) =>
    firstTitle(spec.values) ?? exampleAmount(spec.range, { vi: '12,5', en: '12.5' }, 12.5, plainly),
  cells: {
    vi: 'số chính xác; `1.234` hiểu theo các số khác của cùng cột trong cùng tệp',
    en: 'an exact number; `1.234` by the other numbers of the same column of the same file',
  },
};
