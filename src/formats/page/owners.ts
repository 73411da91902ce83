import type { Report } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { STATES, shownState, shownTasks } from './assignments.js';
import { ownerMark } from './owner.js';
import { type Item, item, type Section, section } from './page.js';
import { shownTotals } from './totals.js';
import { shownVerdict, WORST_FIRST } from './verdicts.js';

const OWNER: Words = { vi: 'Cơ quan chủ trì', en: 'Owner' };

const WITH: Words = { vi: 'Phối hợp', en: 'Takes part in' };

type Owner = Report['owners'][number];

/** With `--by owner`: what each office answers for, and what has become of what the plan gives it to do. */
export function owners(report: Report, language: Language): Section[] {
  if (report.by !== 'owner') return [];
  return report.owners.map((owner) =>
    section(`${OWNER[language]}: ${owner.title[language]}`, {
      lines: [shownTotals(owner.totals, report.scale, language)],
      items: [
        ...verdicts(owner, report, language),
        ...takesPart(owner, language),
        ...states(owner, language),
      ],
    }),
  );
}

/** "✗ không đạt: 1.1, 1.2": the codes of each verdict. */
function verdicts({ codes }: Owner, { indicators }: Report, language: Language): Item[] {
  const own = indicators.filter(({ code }) => codes.includes(code));
  return WORST_FIRST.flatMap((verdict) => {
    const such = own
      .filter((indicator) => indicator.verdict === verdict)
      .map(({ code, owner }) => code + ownerMark(owner));
    return such.length > 0 ? [item(`${shownVerdict(verdict, language)}: ${such.join(', ')}`)] : [];
  });
}

/** "Phối hợp: 2.2, 3.1.2". */
const takesPart = ({ with: codes }: Owner, language: Language): Item[] =>
  codes.length > 0 ? [item(`${WITH[language]}: ${codes.join(', ')}`)] : [];

/** "! quá hạn (2): III.1.b-8 (3/5 xong, 1 quá hạn); …": the assignments of each state. */
function states({ assignments }: Owner, language: Language): Item[] {
  return STATES.flatMap((state) => {
    const such = assignments.filter((assignment) => assignment.state === state);
    if (such.length === 0) return [];
    return [
      item(
        `${shownState(state, language)} (${such.length}): ${such.map((one) => withTasks(one, language)).join('; ')}`,
      ),
    ];
  });
}

/** Of what is all done the number of tasks says nothing more. */
function withTasks(assignment: Owner['assignments'][number], language: Language): string {
  const tasks = assignment.state === 'done' ? '' : shownTasks(assignment, language);
  return tasks ? `${assignment.id} (${tasks})` : assignment.id;
}
