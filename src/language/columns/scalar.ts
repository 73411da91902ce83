import { tidy } from '../../text/fold.js';
import { exact, parseNumber } from '../../values/exact.js';
import { type Moment, parseMoment, yearOf } from '../../values/moment.js';
import type { Period } from '../../values/period.js';
import type { Scalar } from '../condition/written.js';
import type { CellFault, CellReader, Meaning } from './cell.js';
import type { ColumnSpec } from './column.js';

/** What a run is about: the records of a period, judged at the end of a day. */
export interface Run {
  readonly period: Period;
  readonly asOf: Moment;
}

export type Resolved =
  | { readonly moment: Moment }
  | { readonly value: Meaning }
  | { readonly fault: CellFault };

const NUMERIC = new Set(['integer', 'decimal', 'percent']);
export const isNumeric = (spec: ColumnSpec): boolean => NUMERIC.has(spec.type);
export const isOrdered = (spec: ColumnSpec): boolean => spec.type === 'date' || isNumeric(spec);

/** What a scalar of a definition means for a column: the names of the run, a date, a number, or a cell of that type. */
export function resolveScalar(spec: ColumnSpec, read: CellReader, written: Scalar, run: Run): Resolved {
  if (spec.type === 'date') {
    const moment = written === 'as_of' ? run.asOf : parseMoment(String(written));
    return moment === undefined ? badDate(written) : { moment };
  }
  if (spec.type === 'integer' && written === 'this_year') return { value: exact(yearOf(run.period.to)) };
  if (spec.type === 'integer' && written === 'previous_year')
    return { value: exact(yearOf(run.period.to) - 1) };
  const number = isNumeric(spec) && typeof written !== 'boolean' ? parseNumber(written) : undefined;
  return number === undefined ? read(tidy(String(written)), '.') : { value: number };
}

const badDate = (written: Scalar): Resolved => ({
  fault: {
    code: 'bad-date',
    say: {
      vi: `\`${written}\` không phải ngày. Ghi 2020-06-30, 30/06/2020 hoặc as_of.`,
      en: `\`${written}\` is not a date. Write 2020-06-30, 30/06/2020 or as_of.`,
    },
  },
});
