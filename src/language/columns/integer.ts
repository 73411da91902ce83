import { same } from '../../text/words.js';
import { decimal, exact } from '../../values/exact.js';
import { yearOf } from '../../values/moment.js';
import { parseInteger } from '../../values/numbers.js';
import { amountReader, exampleAmount, range, writtenAmount } from './amounts.js';
import { firstTitle, titleOf, values, wordsOf } from './named-values.js';
import type { ColumnKind, TimeName } from './shape.js';

const keys = { values, range };
const WANTED = { vi: 'số nguyên', en: 'a whole number' };

const year = (back: number, say: TimeName['say']): TimeName => ({
  say,
  in: ({ period }) => ({ value: exact(yearOf(period.to) - back) }),
});

/** `integer`: a whole number. */
export const integer: ColumnKind<typeof keys> = {
  keys,
  storage: 'codes',
  numeric: true,
  unit: 'amount',
  unsaid: 'thousands',
  blank: 'unknown',
  reader: (spec) => amountReader(parseInteger, WANTED, spec),
  names: new Map([
    ['this_year', year(0, { vi: 'năm báo cáo', en: 'the reported year' })],
    ['previous_year', year(1, { vi: 'năm trước', en: 'the year before' })],
  ]),
  words: (spec) => wordsOf(spec.values),
  written: writtenAmount,
  say: (written, spec) => titleOf(written, spec.values),
  example: (spec) => firstTitle(spec.values) ?? exampleAmount(spec.range, same('12'), 12, decimal),
  cells: {
    vi: 'số nguyên chính xác; `1.234` là một nghìn hai trăm ba mươi tư, trừ khi các số khác của cùng cột cho thấy dấu chấm đứng trước phần thập phân',
    en: 'an exact whole number; `1.234` is a thousand and more, unless other numbers of the same column show that the dot stands before decimals',
  },
};
