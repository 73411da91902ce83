import type { AgencyIndicator, AgencyReport } from '../../../report/agency/schema.js';
import type { Language, Words } from '../../../text/words.js';
import { measureSheet, scoredRow } from '../../page/measures.js';
import { evidence, reasons } from '../../page/notes.js';
import { ownerLegend, ownerMark } from '../../page/owner.js';
import { listed, type Page, type Section, section } from '../../page/page.js';
import { shownLeft } from '../../page/points.js';
import { shownPeriod, warnings } from '../../page/preamble.js';
import { rejects } from '../../page/rejects.js';
import { marked, rules } from '../../page/scale.js';
import { interpreted } from '../../page/threshold.js';
import { shownTotals } from '../../page/totals.js';
import { undecided } from '../../page/undecided.js';
import { WORST_FIRST } from '../../page/verdicts.js';
import { ownFigures } from './own.js';
import { assignments, takingPart } from './work.js';

const WORDS = {
  alone: { vi: 'Chủ trì', en: 'In charge' },
  shared: { vi: 'Cùng chủ trì', en: 'In charge with others' },
  sharedPoints: {
    vi: 'Cùng chủ trì (điểm chung với cơ quan khác)',
    en: 'In charge with others (shared points)',
  },
  indicators: { vi: 'Chỉ số chủ trì', en: 'Indicators it is in charge of' },
  evidence: { vi: 'Minh chứng còn thiếu', en: 'Missing evidence' },
  none: { vi: 'Không chủ trì chỉ số nào.', en: 'It is in charge of no indicator.' },
} as const satisfies Record<string, Words>;

const unplaced = (count: number): Words => ({
  vi: `${count} dòng bị loại khác không đọc được tên cơ quan, nên không rõ của cơ quan nào`,
  en: `${count} other rejected rows name no office that can be read, so that nobody knows whose they are`,
});

/** The report on an office: its points, what it is in charge of, its own figures, its work, what it takes part in. */
export function agencyPage(report: AgencyReport, language: Language): Page {
  const of = (role: AgencyIndicator['role']) => report.indicators.filter((one) => one.role === role);
  const [alone, shared] = [of('alone'), of('shared')];
  const answered = [...alone, ...shared];
  const sharing = report.scale ? WORDS.sharedPoints : WORDS.shared;
  return {
    title: report.title[language],
    warnings: warnings(report, language),
    lines: [
      ...points(WORDS.alone, report.totals.alone, report, language),
      ...points(sharing, report.totals.shared, report, language),
      shownPeriod(report, language),
      ...marked(report.scale, answered, language),
      ...interpreted(report.indicators, language),
      ...ownerLegend(answered, language),
    ],
    sections: [
      ...undecided(answered, language),
      indicators(alone, report, language),
      ...(shared.length > 0 ? [scored(sharing, shared, report, language)] : []),
      ...ownFigures(report, language),
      ...listed(WORDS.evidence[language], evidence(report.indicators, language)),
      assignments(report, language),
      ...takingPart(report, language),
      ...refused(report, language),
    ],
  };
}

function points(
  label: Words,
  totals: AgencyReport['totals']['alone'],
  { scale }: AgencyReport,
  language: Language,
): string[] {
  if (!totals) return [];
  const shown = `${label[language]}: ${shownTotals(totals, scale, language)}`;
  return scale ? [shown, shownLeft(totals, scale, language)] : [shown];
}

const indicators = (alone: readonly AgencyIndicator[], report: AgencyReport, language: Language): Section =>
  alone.length > 0
    ? scored(WORDS.indicators, alone, report, language)
    : section(WORDS.indicators[language], { lines: [WORDS.none[language]] });

/** What fails or lacks data comes first; its reasons stand below. */
function scored(
  heading: Words,
  own: readonly AgencyIndicator[],
  { scale }: AgencyReport,
  language: Language,
): Section {
  const ordered = WORST_FIRST.flatMap((verdict) => own.filter((one) => one.verdict === verdict));
  const rows = ordered.map((one) =>
    scoredRow({ ...one, code: one.code + ownerMark(one.owner) }, scale, language),
  );
  return section(heading[language], {
    sheet: measureSheet(rows, scale, language, ['counts']),
    items: [...rules(own, scale, language), ...reasons(ordered, language)],
  });
}

/** The rejected rows that name the office; of the others it is said that they cannot be given to anybody. */
function refused(report: AgencyReport, language: Language): Section[] {
  const { count, unplaced: others } = report.rejects;
  const lines = others > 0 ? [unplaced(others)[language]] : [];
  if (count + others === 0) return [];
  const [own] = rejects(report, language);
  return [{ ...(own ?? section(REJECTS[language], {})), lines }];
}

const REJECTS: Words = { vi: 'Dòng bị loại: 0', en: 'Rejected rows: 0' };
