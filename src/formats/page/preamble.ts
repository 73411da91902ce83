import type { Report, ReportIndicator } from '../../report/schema.js';
import { shownDay, shownNumber } from '../../text/display.js';
import type { Language } from '../../text/words.js';
import { shownTotals } from './totals.js';
import { HEADINGS } from './wording.js';

const SHORT_HASH = 12;

/** What stands above the areas: which index, how far it got, which records count, whose definitions and whose points. */
export function preamble(report: Report, language: Language): { title: string; lines: string[] } {
  const words = HEADINGS[language];
  const { index, definitions, scale, by, only, suppressed_below: least } = report;
  const lines = [
    shownTotals(report.totals, scale, language),
    shownPeriod(report, language),
    `${words.plan}: ${index.plan[language]}`,
    `${words.definitions}: ${index.id} · sha256 ${definitions.sha256.slice(0, SHORT_HASH)}`,
  ];
  if (scale) {
    const label = scale.provisional ? ` (${words.provisional})` : '';
    lines.push(`${words.scale}${label}: ${scale.source[language]}`);
  }
  if (by) lines.push(`${words.by.title}: ${words.by[by]}`);
  if (only.length > 0) lines.push(`${words.only}: ${only.join(', ')}`);
  if (least !== null) lines.push(words.suppressed(shownNumber(String(least), language)));
  lines.push(...interpreted([...report.indicators, ...report.goals], language));
  return { title: index.title[language], lines: lines.filter((line) => line !== '') };
}

/** Which records count, and the day against which "open" and "overdue" are judged. */
export function shownPeriod({ period, as_of }: Pick<Report, 'period' | 'as_of'>, language: Language): string {
  const words = HEADINGS[language];
  const day = (written: string) => shownDay(written, language);
  return `${words.period}: ${day(period.from)} – ${day(period.to)} · ${words.asOf}: ${day(as_of)}`;
}

/** What the star of a threshold means, where there is one. */
export const interpreted = (
  measured: readonly Pick<ReportIndicator, 'threshold'>[],
  language: Language,
): string[] =>
  measured.some(({ threshold }) => threshold?.basis === 'interpreted')
    ? [HEADINGS[language].interpreted]
    : [];
