import { z } from 'zod';
import { decimal, type Exact } from '../../values/exact.js';
import { parsePercentage } from '../../values/numbers.js';
import { amountReader, exampleAmount, range, writtenAmount } from './amounts.js';
import type { ColumnKind } from './shape.js';

const keys = {
  range,
  out_of: z
    .union([z.literal(1), z.literal(100)])
    .optional()
    .describe('Of how much numbers without `%` are: 100 where nothing is said; 1 where 0.955 is 95.5 %'),
};
const written = (share: Exact): string => `${decimal(share.mul(100))} %`;
const WANTED = { vi: 'tỷ lệ phần trăm', en: 'a percentage' };

/** `percent`: a share, written out of a hundred. */
export const percent: ColumnKind<typeof keys> = {
  keys,
  storage: 'codes',
  numeric: true,
  unit: 'share',
  blank: 'unknown',
  reader: (spec) =>
    amountReader(
      (text) => {
        const share = parsePercentage(text);
        return share && spec.out_of === 1 && !text.includes('%') ? share.mul(100) : share;
      },
      WANTED,
      spec,
    ),
  written: writtenAmount,
  example: (spec) => exampleAmount(spec.range, { vi: '95,5 %', en: '95.5 %' }, 0.955, written),
  cells: {
    vi: 'tỷ lệ phần trăm chính xác, có hoặc không có `%`: `95,5` là 95,5 %, trừ khi có `out_of: 1`',
    en: 'an exact percentage, with or without `%`: `95.5` is 95.5 %, unless `out_of: 1`',
  },
};
