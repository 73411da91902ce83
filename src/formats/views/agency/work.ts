import type { AgencyReport } from '../../../report/agency/schema.js';
import type { Language, Words } from '../../../text/words.js';
import {
  ALL_TASKS,
  ASSIGNMENTS,
  assignmentSheet,
  shownStateCounts,
  shownTasks,
} from '../../page/assignments.js';
import { item, type Section, section } from '../../page/page.js';
import { shownVerdict } from '../../page/verdicts.js';

const WORDS = {
  none: { vi: 'Kế hoạch không giao nhiệm vụ nào.', en: 'The plan gives it nothing to do.' },
  takingPart: { vi: 'Phối hợp', en: 'Takes part' },
  indicator: { vi: 'Chỉ số', en: 'Indicator' },
} as const satisfies Record<string, Words>;

/** What the office is to do, itself or as one of a group, with its own tasks by its own rows. */
export function assignments(report: AgencyReport, language: Language): Section {
  const own = report.assignments.filter(({ role }) => role !== 'with');
  const all = shownTasks(report, language);
  const lines = [
    ...(own.length > 0 ? [shownStateCounts(own, language)] : [WORDS.none[language]]),
    ...(all ? [`${ALL_TASKS[language]}: ${all}`] : []),
  ];
  return section(ASSIGNMENTS[language], {
    lines,
    sheet: own.length > 0 ? assignmentSheet(own, language) : null,
  });
}

/** What others are in charge of and the office takes part in; its points do not hang on it. */
export function takingPart({ assignments, indicators }: AgencyReport, language: Language): Section[] {
  const own = assignments.filter(({ role }) => role === 'with');
  const with_ = indicators.filter(({ role }) => role === 'with');
  if (own.length + with_.length === 0) return [];
  return [
    section(WORDS.takingPart[language], {
      sheet: own.length > 0 ? assignmentSheet(own, language) : null,
      items: with_.map(({ code, title, verdict }) =>
        item(`${WORDS.indicator[language]} ${code}: ${title[language]} (${shownVerdict(verdict, language)})`),
      ),
    }),
  ];
}
