import { z } from 'zod';
import { DATE_ORDERS } from '../values/date-forms.js';
import { scalar } from './condition/written.js';
import { ENCODINGS } from './encodings.js';
import { identifier, keys, slug } from './keys.js';

/** How files are read that were not written for these definitions; it lies beside the data. */
export const mapping = keys({
  mapping: slug,
  files: z
    .array(
      keys({
        name: z
          .string()
          .min(1)
          .optional()
          .describe('Names of files: `hoso*.csv`; `*` is any text, `?` any sign; absent: every file'),
        sheet: z.string().min(1).optional().describe('Of a workbook this sheet only'),
        dataset: identifier.optional().describe('What the files are'),
        encoding: z
          .enum(ENCODINGS)
          .optional()
          .describe('How their text is written, where that is not told by itself'),
        dates: z.enum(DATE_ORDERS).optional().describe('Whether 03/04/2020 is a day of April or of March'),
        columns: z
          .record(z.string().min(1), identifier.nullable())
          .optional()
          .describe('The column that a header stands for; null: it is not read'),
        words: z
          .record(identifier, z.record(z.string().min(1), scalar.nullable()))
          .optional()
          .describe('By column, what a word in its cells stands for; null: for nothing'),
        constants: z
          .record(identifier, scalar)
          .optional()
          .describe('What stands in every row of a column that the file lacks'),
      }).refine(
        ({ dataset, columns, words, constants }) =>
          dataset !== undefined || (columns ?? words ?? constants) === undefined,
        { message: 'mapping-dataset' },
      ),
    )
    .min(1)
    .describe('Of several that fit a file the first one counts'),
});
