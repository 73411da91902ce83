import type { Catalog } from '../catalog/model.js';
import { parseMoment } from '../values/date-forms.js';
import { compareMoments, type Moment } from '../values/moment.js';
import { type Period, parsePeriod } from '../values/period.js';
import { badOption } from './session.js';

/**
 * The period asked for, by default the index's own, and the reference day where one is given. No clock is asked: by
 * default the data tell.
 */
export function askedTime(
  catalog: Catalog,
  options: { period?: string; asOf?: string },
): { readonly period: Period; readonly asOf?: Moment } {
  const written = options.period ?? catalog.index.period;
  const period = parsePeriod(written);
  if (!period) {
    return badOption('--period', written, {
      vi: 'Ghi 2020, 2020-06, 2020-H1, 2020-Q2 hoặc 2020-01..2020-06, đầu kỳ trước cuối kỳ.',
      en: 'Write 2020, 2020-06, 2020-H1, 2020-Q2 or 2020-01..2020-06, its beginning before its end.',
    });
  }
  if (options.asOf === undefined) return { period };
  const asOf = parseMoment(options.asOf);
  if (asOf === undefined) {
    return badOption('--as-of', options.asOf, {
      vi: 'Ghi ngày như 2020-06-30 hoặc 30/06/2020.',
      en: 'Write a day such as 2020-06-30 or 30/06/2020.',
    });
  }
  if (compareMoments(asOf, period.from) < 0) {
    return badOption('--as-of', options.asOf, {
      vi: 'Thời điểm chốt không được trước kỳ báo cáo.',
      en: 'The as-of date cannot be before the period.',
    });
  }
  return { period, asOf };
}
