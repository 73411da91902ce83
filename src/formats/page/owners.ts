import type { Report } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { type Assignment, STATES, shownState, shownTasks } from './assignments.js';
import { type Item, item, type Section, section } from './page.js';
import { shownTotals } from './totals.js';
import { shownVerdict, WORST_FIRST } from './verdicts.js';

const OWNER: Words = { vi: 'Cơ quan chủ trì', en: 'Owner' };

type Owner = Report['owners'][number];

/** With `--by owner`: what each office answers for, and what has become of what the plan gives it to do. */
export function owners(report: Report, language: Language): Section[] {
  if (report.by !== 'owner') return [];
  return report.owners.map((owner) =>
    section(`${OWNER[language]}: ${owner.title[language]}`, {
      lines: [shownTotals(owner.totals, report.scale, language)],
      items: [...verdicts(owner, report, language), ...states(owner, report, language)],
    }),
  );
}

/** "✗ không đạt: 1.1, 1.2": the codes of each verdict. */
function verdicts({ codes }: Owner, { indicators }: Report, language: Language): Item[] {
  const own = indicators.filter(({ code }) => codes.includes(code));
  return WORST_FIRST.flatMap((verdict) => {
    const such = own.filter((indicator) => indicator.verdict === verdict).map(({ code }) => code);
    return such.length > 0 ? [item(`${shownVerdict(verdict, language)}: ${such.join(', ')}`)] : [];
  });
}

/** "! quá hạn (2): III.1.b-8 (3/5 xong, 1 quá hạn); …": the assignments of each state. */
function states({ assignments: ids }: Owner, { assignments }: Report, language: Language): Item[] {
  const own = assignments.filter(({ id }) => ids.includes(id));
  return STATES.flatMap((state) => {
    const such = own.filter((assignment) => assignment.state === state);
    if (such.length === 0) return [];
    return [
      item(
        `${shownState(state, language)} (${such.length}): ${such.map((one) => withTasks(one, language)).join('; ')}`,
      ),
    ];
  });
}

/** Of what is all done the number of tasks says nothing more. */
function withTasks(assignment: Assignment, language: Language): string {
  const tasks = assignment.state === 'done' ? '' : shownTasks(assignment, language);
  return tasks ? `${assignment.id} (${tasks})` : assignment.id;
}
