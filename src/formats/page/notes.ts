import type { Report, ReportIndicator } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { files } from './files.js';
import { measuredIn } from './measured.js';
import { shownCount } from './numbers.js';
import { type Item, item, listed, type Section } from './page.js';
import { rejects } from './rejects.js';
import { totalsSection } from './totals.js';
import { unread } from './unread.js';

const WORDS = {
  reasons: { vi: 'Lý do', en: 'Reasons' },
  evidence: { vi: 'Minh chứng còn thiếu', en: 'Missing evidence' },
  populations: { vi: 'Phạm vi tính (mẫu số)', en: 'What is counted (denominators)' },
  notices: { vi: 'Lưu ý', en: 'Notices' },
} as const satisfies Record<string, Words>;

export const EVIDENCE_STATES: Readonly<Record<ReportIndicator['evidence'][number]['state'], Words>> = {
  missing: { vi: 'chưa có', en: 'missing' },
  refused: { vi: 'không đạt', en: 'not met' },
};

/** Reasons, missing evidence, denominators, files, rejects, unread cells, notices and, last, the totals; what is empty is left out. */
export function notes(report: Report, language: Language): Section[] {
  const notices = report.notices.map(({ count, [language]: say }) =>
    item(count === null ? say : `${say}: ${shownCount(count, language)}`),
  );
  return [
    ...listed(WORDS.reasons[language], reasons(measuredIn(report), language)),
    ...listed(WORDS.evidence[language], evidence(report.indicators, language)),
    ...listed(WORDS.populations[language], populations(report, language).map(item)),
    ...files(report, language),
    ...rejects(report, language),
    ...unread(report, language),
    ...listed(WORDS.notices[language], notices),
    ...totalsSection(report, language),
  ];
}

/** Why there is no verdict, or why one without data. */
export const reasons = (
  measured: readonly Pick<ReportIndicator, 'code' | 'reason'>[],
  language: Language,
): Item[] => measured.flatMap(({ code, reason }) => (reason ? [item(`${code}: ${reason[language]}`)] : []));

/** The items of checklists that are not proven, below their indicators. */
export const evidence = (
  indicators: readonly Pick<ReportIndicator, 'code' | 'title' | 'evidence'>[],
  language: Language,
): Item[] =>
  indicators
    .filter((indicator) => indicator.evidence.length > 0)
    .map(({ code, title, evidence }) => ({
      text: `${code}: ${title[language]}`,
      below: evidence.map((one) => `${one.title[language]} (${EVIDENCE_STATES[one.state][language]})`),
    }));

/** What each denominator counts, in words; those of the same population stand together. */
function populations(report: Report, language: Language): string[] {
  const codes = new Map<string, string[]>();
  for (const { code, population } of measuredIn(report)) {
    if (population) codes.set(population[language], [...(codes.get(population[language]) ?? []), code]);
  }
  return [...codes].map(([population, of]) => `${of.join(', ')}: ${population}`);
}
