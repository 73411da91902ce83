import type { Report, ReportIndicator } from '../../report/schema.js';
import { withoutZeros } from '../../text/display.js';
import type { Language, Words } from '../../text/words.js';
import type { Measure } from '../page/value.js';
import type { Cell } from './cell.js';

/** An indicator, one group of it, or a goal, which is no indicator; `measure` is what the row is about. */
export interface CsvRow {
  readonly report: Pick<Report, 'scale' | 'left_out_unread'>;
  readonly area: Report['areas'][number] | undefined;
  readonly criterion: Report['criteria'][number] | undefined;
  readonly measured: ReportIndicator | Report['goals'][number];
  readonly indicator: ReportIndicator | null;
  readonly measure: Measure;
  readonly group: ReportIndicator['groups'][number] | null;
}

export interface CsvColumn {
  readonly head: Words;
  cell(row: CsvRow, language: Language): Cell;
}

/**
 * Code and title share a cell: a code alone would become a date in a Vietnamese Excel (3.4) and a number in an
 * English one (3.10 is 3.1).
 */
export const coded = (
  node: { readonly code: string; readonly title: Words } | undefined,
  language: Language,
): Cell => (node ? `${node.code} ${node.title[language]}` : null);

/** More than anyone reads, so that a sum or a sort in the spreadsheet is not of rounded values. */
export const DIGITS = 10;

export const number = (decimal: string | null): Cell => (decimal === null ? null : { number: decimal });

export const unrounded = (decimal: string | null): Cell => number(decimal && withoutZeros(decimal));

/** What could not be read, as asked. */
export const LEFT_OUT: Words = { vi: 'để ra ngoài', en: 'left out' };

export const column = (vi: string, en: string, cell: CsvColumn['cell']): CsvColumn => ({
  head: { vi, en },
  cell,
});

/** What belongs to the indicator as a whole: a row of a group leaves it empty. */
export const whole = (vi: string, en: string, cell: CsvColumn['cell']): CsvColumn =>
  column(vi, en, (row, language) => (row.group ? null : cell(row, language)));

/** As `whole`, and empty for goals and without a scale. */
export const scored = (
  vi: string,
  en: string,
  cell: (score: ReportIndicator['score'], scale: NonNullable<Report['scale']>, language: Language) => Cell,
): CsvColumn =>
  whole(vi, en, ({ report: { scale }, indicator }, language) =>
    scale && indicator ? cell(indicator.score, scale, language) : null,
  );
