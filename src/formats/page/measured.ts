import type { Report, ReportIndicator } from '../../report/schema.js';

/** Everything that was measured: the indicators, the goals, what is monitored. */
export const measuredIn = ({
  indicators,
  goals,
  monitored,
}: Pick<Report, 'indicators' | 'goals' | 'monitored'>): (ReportIndicator | Report['goals'][number])[] => [
  ...indicators,
  ...goals,
  ...monitored,
];
