import type { AgencyView } from '../report/agency-view.js';
import type { RenderOptions } from './format.js';
import { plain } from './plain.js';
import { shownTotals } from './totals.js';
import { wrap } from './wrap.js';

/** What one office owes: its indicators and the assignments that the plan gives it. */
export function renderAgency(view: AgencyView, { language, width }: RenderOptions): string {
  const lines = [
    view.title[language],
    ...(view.totals ? [shownTotals(view.totals, view.scale, language)] : []),
    ...view.indicators.map(({ code, title }) => `${code}  ${title[language]}`),
    ...view.assignments.map(({ id, state, quote }) => `${id}  ${state}  ${quote}`),
  ];
  return `${lines.flatMap((line) => wrap(plain(line), width)).join('\n')}\n`;
}
