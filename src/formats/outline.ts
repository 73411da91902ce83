import type { Report, ReportIndicator } from '../report/schema.js';
import type { Verdict } from '../score/verdict.js';
import { shownNumber } from '../text/display.js';
import type { Language } from '../text/words.js';
import { worstFirst } from './groups.js';
import { HEADINGS } from './headings.js';
import { type Measure, shownCounts, shownScore, shownThreshold, shownValue } from './shown.js';
import { scoreOf, shownTotals } from './totals.js';
import { shownVerdict } from './verdicts.js';

/** The columns of what people read, from left to right. */
export const FIELDS = ['code', 'title', 'counts', 'value', 'threshold', 'verdict', 'score'] as const;
export type Field = (typeof FIELDS)[number];
export type Cells = Readonly<Partial<Record<Field, string>>>;

/** A row that people read. The words in it come from outside: each format makes them safe in its own way. */
export interface Line {
  readonly kind: 'criterion' | 'indicator' | 'group' | 'more';
  readonly verdict: Verdict | null;
  readonly cells: Cells;
}

export interface AreaOutline {
  readonly code: string;
  readonly title: string;
  readonly totals: string;
  readonly lines: readonly Line[];
}

/** Without a scale there is no column for scores. */
export const fieldsOf = (report: Report): readonly Field[] =>
  report.scale ? FIELDS : FIELDS.filter((field) => field !== 'score');

/** The headings of the columns; that of the scores says when they are provisional. */
export function columnHeads(report: Report, language: Language): Readonly<Record<Field, string>> {
  const { code, title, counts, value, threshold, verdict, score, provisionalScore } = HEADINGS[language];
  return {
    code,
    title,
    counts,
    value,
    threshold,
    verdict,
    score: report.scale?.provisional ? provisionalScore : score,
  };
}

/** The report as rows: area by area its criteria, their indicators, and below each at most `mostGroups` groups. */
export function outline(report: Report, language: Language, mostGroups: number): AreaOutline[] {
  const below = (code: string) => report.indicators.filter((indicator) => indicator.criterion === code);
  return report.areas.map((area) => ({
    code: area.code,
    title: area.title[language],
    totals: shownTotals(area.totals, report.scale, language),
    lines: report.criteria
      .filter((criterion) => criterion.area === area.code)
      .flatMap((criterion) => {
        const indicators = below(criterion.code);
        const rows = indicators.flatMap((indicator) => indicatorLines(indicator, language, mostGroups));
        // A criterion that is measured itself is one row, not two.
        if (indicators.some((indicator) => indicator.code === criterion.code)) return rows;
        return [criterionLine(criterion, language), ...rows];
      }),
  }));
}

const criterionLine = ({ code, title, totals }: Report['criteria'][number], language: Language): Line => ({
  kind: 'criterion',
  verdict: null,
  cells: { code, title: title[language], score: shownScore(scoreOf(totals), language) },
});

function indicatorLines(indicator: ReportIndicator, language: Language, mostGroups: number): Line[] {
  const groups = worstFirst(indicator);
  const left = groups.length - mostGroups;
  return [
    {
      kind: 'indicator',
      verdict: indicator.verdict,
      cells: {
        code: indicator.code,
        title: indicator.title[language],
        ...measured(indicator, language),
        threshold: shownThreshold(indicator, language),
        score: shownScore(indicator.score, language),
      },
    },
    ...groups.slice(0, mostGroups).map(
      (group): Line => ({
        kind: 'group',
        verdict: group.verdict,
        cells: {
          title: group.title[language] || group.key || '–',
          ...measured({ ...indicator, ...group }, language),
        },
      }),
    ),
    ...(left > 0 ? [moreLine(left, language)] : []),
  ];
}

const measured = (measure: Measure, language: Language): Cells => ({
  counts: shownCounts(measure, language),
  value: shownValue(measure, language),
  verdict: shownVerdict(measure.verdict, language),
});

const moreLine = (count: number, language: Language): Line => ({
  kind: 'more',
  verdict: null,
  cells: { title: HEADINGS[language].more(shownNumber(String(count), language)) },
});
