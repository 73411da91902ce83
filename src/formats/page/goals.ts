import type { Report } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { measureRow, measureSheet } from './measures.js';
import { type Section, section } from './page.js';

const HEADING: Words = { vi: 'Mục tiêu', en: 'Goals' };

/** What the plan wants to reach beside the indicators; it gives no points. */
export function goals({ goals }: Report, language: Language): Section[] {
  if (goals.length === 0) return [];
  const rows = goals.map((goal) =>
    measureRow(goal, { code: goal.code, title: goal.title[language] }, language),
  );
  const counted = rows.some(({ cells }) => cells.counts);
  return [
    section(HEADING[language], { sheet: measureSheet(rows, null, language, counted ? [] : ['counts']) }),
  ];
}
