import type { Report } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { measureRow, measureSheet } from './measures.js';
import { titleWithOrigin } from './origins.js';
import { type Section, section } from './page.js';

/** What the lists beside the tree are called. */
export const BESIDE = {
  goals: { vi: 'Mục tiêu', en: 'Goals' },
  monitored: { vi: 'Theo dõi thêm (không tính điểm)', en: 'Monitored besides (no points)' },
} as const satisfies Partial<Record<keyof Report, Words>>;

/** What the plan wants to reach or to be done beside the indicators; it gives no points. */
export const beside = (report: Report, language: Language): Section[] =>
  (['goals', 'monitored'] as const).flatMap((list) => {
    if (report[list].length === 0) return [];
    const rows = report[list].map((one) =>
      measureRow(one, { code: one.code, title: titleWithOrigin(one, language) }, language),
    );
    const counted = rows.some(({ cells }) => cells.counts);
    const sheet = measureSheet(rows, null, language, counted ? [] : ['counts']);
    return [section(BESIDE[list][language], { sheet })];
  });
