import type { Report } from '../report/schema.js';
import { shownDay } from '../text/display.js';
import type { Language } from '../text/words.js';
import { HEADINGS } from './headings.js';

const SHORT_HASH = 12;

/** What stands above the areas: which index, which records count, whose definitions and whose points. */
export function preamble(report: Report, language: Language): { title: string; lines: string[] } {
  const words = HEADINGS[language];
  const { period, as_of, index, definitions, scale, by, only } = report;
  const day = (written: string) => shownDay(written, language);
  const lines = [
    `${words.period}: ${day(period.from)} – ${day(period.to)} · ${words.asOf}: ${day(as_of)}`,
    `${words.plan}: ${index.plan[language]}`,
    `${words.definitions}: ${index.id} · sha256 ${definitions.sha256.slice(0, SHORT_HASH)}`,
  ];
  if (scale) {
    const label = scale.provisional ? ` (${words.provisional})` : '';
    lines.push(`${words.scale}${label}: ${scale.source[language]}`);
  }
  if (by) lines.push(`${words.by.title}: ${words.by[by]}`);
  if (only.length > 0) lines.push(`${words.only}: ${only.join(', ')}`);
  if (report.indicators.some(({ threshold }) => threshold?.basis === 'interpreted'))
    lines.push(words.interpreted);
  return { title: index.title[language], lines };
}
