import { z } from 'zod';
import { same } from '../../text/words.js';
import { date } from './date.js';
import type { ColumnKind, Reading } from './shape.js';

const keys = {
  day: z
    .enum(['first', 'last'])
    .optional()
    .describe('Which day of the period stands for it; the last where nothing is said'),
};

/** `period`: the time that a row is about, by the first or the last day of it. */
export const period: ColumnKind<typeof keys> = {
  keys,
  storage: 'moments',
  blank: 'unknown',
  reader:
    ({ day }, { vocabulary }) =>
    (cell, { dates } = {}) => {
      const told = vocabulary.period(cell, dates);
      return told === undefined ? badPeriod(cell) : { moment: day === 'first' ? told.from : told.to };
    },
  names: date.names as NonNullable<typeof date.names>,
  written: date.written as NonNullable<typeof date.written>,
  example: () => same('30/06/2020'),
  cells: {
    vi: 'một kỳ, viết theo `periods` của `vocabulary.yaml`, theo cách của `--period`, hoặc là một ngày',
    en: 'a period, as `periods` of `vocabulary.yaml` writes it or as `--period` takes it, or a day',
  },
};

const badPeriod = (cell: string): Reading => ({
  fault: {
    code: 'bad-period',
    say: {
      vi: `\`${cell}\` không cho biết kỳ nào của năm nào. Ghi ví dụ 2020-Q2, 2020-H1, 2020 hoặc 30/06/2020.`,
      en: `\`${cell}\` does not tell which period of which year. Write for example 2020-Q2, 2020-H1, 2020 or 30/06/2020.`,
    },
  },
});
