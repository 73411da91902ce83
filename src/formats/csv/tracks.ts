import type { Report } from '../../report/schema.js';
import { joined, type Words } from '../../text/words.js';
import { type Track, tracksOf } from '../page/tracks.js';
import { type CsvColumn, number } from './column.js';

const POINTS: Words = { vi: 'điểm', en: 'points' };
const DIFFERENCE: Words = { vi: 'chênh so với điểm tính được', en: 'difference from the computed points' };
const REASONS: Words = { vi: 'lý do', en: 'reasons' };

/** Three columns for each track that the report has. */
export const trackColumns = (report: Report): CsvColumn[] =>
  tracksOf(report).flatMap(({ track, title }) => {
    const column = (what: Words, cell: (own: Track) => ReturnType<CsvColumn['cell']>): CsvColumn => ({
      head: joined([title, what], ': '),
      cell({ indicator, group }) {
        const own = group ? undefined : indicator?.tracks.find((one) => one.track === track);
        return own ? cell(own) : null;
      },
    });
    return [
      column(POINTS, ({ points }) => number(points)),
      column(DIFFERENCE, ({ difference }) => number(difference)),
      column(REASONS, ({ reasons }) => reasons.join(' · ')),
    ];
  });
