import type { AgencyView } from '../../run/agency-view.js';
import type { Language, Words } from '../../text/words.js';
import type { RenderOptions } from '../format.js';
import { ASSIGNMENTS, assignmentSheet, shownStateCounts } from '../page/assignments.js';
import { measureSheet, scoredRow } from '../page/measures.js';
import { reasons } from '../page/notes.js';
import { type Section, section } from '../page/page.js';
import { shownLeft } from '../page/points.js';
import { shownPeriod, warnings } from '../page/preamble.js';
import { marked, rules } from '../page/scale.js';
import { interpreted } from '../page/threshold.js';
import { shownTotals } from '../page/totals.js';
import { undecided } from '../page/undecided.js';
import { WORST_FIRST } from '../page/verdicts.js';
import { renderPage } from '../terminal/render.js';

const WORDS = {
  indicators: { vi: 'Chỉ số chủ trì', en: 'Indicators it answers for' },
  noIndicators: { vi: 'Không chủ trì chỉ số nào.', en: 'It answers for no indicator.' },
  noAssignments: { vi: 'Kế hoạch không giao nhiệm vụ nào.', en: 'The plan gives it nothing to do.' },
} as const satisfies Record<string, Words>;

/** What one office owes: its points, its indicators, and what the plan gives it to do. */
export function renderAgency(view: AgencyView, options: RenderOptions): string {
  const { language } = options;
  const page = {
    title: view.title[language],
    warnings: warnings(view, language),
    lines: [
      ...totals(view, language),
      shownPeriod(view, language),
      ...marked(view.scale, view.indicators, language),
      ...interpreted(view.indicators, language),
    ],
    sections: [
      ...undecided(view.indicators, language),
      indicators(view, language),
      assignments(view, language),
    ],
  };
  return renderPage(page, options);
}

function totals({ totals, scale }: AgencyView, language: Language): string[] {
  if (!totals) return [];
  const shown = shownTotals(totals, scale, language);
  return scale ? [shown, shownLeft(totals, scale, language)] : [shown];
}

/** What fails or lacks data comes first; its reasons stand below. */
function indicators({ indicators, scale }: AgencyView, language: Language): Section {
  const ordered = WORST_FIRST.flatMap((verdict) => indicators.filter((one) => one.verdict === verdict));
  const rows = ordered.map((indicator) => scoredRow(indicator, scale, language));
  return rows.length > 0
    ? section(WORDS.indicators[language], {
        sheet: measureSheet(rows, scale, language, ['counts']),
        items: [...rules(indicators, scale, language), ...reasons(ordered, language)],
      })
    : section(WORDS.indicators[language], { lines: [WORDS.noIndicators[language]] });
}

const assignments = ({ assignments }: AgencyView, language: Language): Section =>
  assignments.length > 0
    ? section(ASSIGNMENTS[language], {
        lines: [shownStateCounts(assignments, language)],
        sheet: assignmentSheet(assignments, language),
      })
    : section(ASSIGNMENTS[language], { lines: [WORDS.noAssignments[language]] });
