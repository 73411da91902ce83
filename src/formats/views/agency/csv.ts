import type { AgencyIndicator, AgencyReport } from '../../../report/agency/schema.js';
import type { Language, Words } from '../../../text/words.js';
import { type Cell, csvLine } from '../../csv/cell.js';
import { coded, DIGITS, LEFT_OUT, number, unrounded } from '../../csv/column.js';
import { ALL_TASKS, stateWords } from '../../page/assignments.js';
import { EVIDENCE_STATES } from '../../page/notes.js';
import { FINAL, PROVISIONAL } from '../../page/points.js';
import { printedEnd } from '../../page/range.js';
import { BASES, thresholdNumber, thresholdSign } from '../../page/threshold.js';
import { partly, printedValue } from '../../page/value.js';
import { verdictWords } from '../../page/verdicts.js';
import { COLUMNS } from './csv-columns.js';
import { OF_THE_PROVINCE, ROLE_WORDS } from './words.js';

const KINDS = {
  indicator: { vi: 'Chỉ số', en: 'Indicator' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  assignment: { vi: 'Nhiệm vụ', en: 'Assignment' },
  reject: { vi: 'Dòng bị loại', en: 'Rejected row' },
} as const satisfies Record<string, Words>;

type Row = Partial<Record<keyof typeof COLUMNS, Cell>>;

const counted = (count: number | undefined): Cell => (count === undefined ? null : number(String(count)));

/** For a spreadsheet that opens CSV. */
export const agencyCsv = (report: AgencyReport, language: Language): string =>
  `\uFEFF${agencyRows(report, language)
    .map((cells) => csvLine(cells, language))
    .join('')}`;

/** One row for each indicator, missing evidence, assignment and sample of a rejected row; their headings first. */
export function agencyRows(report: AgencyReport, language: Language): Cell[][] {
  const rows: Row[] = [
    ...report.indicators.flatMap((one) => indicatorRows(one, report, language)),
    ...report.assignments.map((one) =>
      taskRow(one, `${one.id} ${one.quote}`, one.role && ROLE_WORDS[one.role][language], language),
    ),
    taskRow(report, ALL_TASKS[language], null, language),
    ...report.rejects.samples.map(({ file, line, reason }) => ({
      kind: KINDS.reject[language],
      subject: `${file}:${line}`,
      note: reason[language],
    })),
  ];
  const everywhere: Row = {
    office: report.title[language],
    leftOut: report.left_out_unread ? LEFT_OUT[language] : null,
  };
  const names = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const heads = names.map((name) => COLUMNS[name][language]);
  const cells = rows.map((row) => names.map((name) => ({ ...everywhere, ...row })[name] ?? null));
  return [heads, ...cells];
}

function indicatorRows(one: AgencyIndicator, { scale }: AgencyReport, language: Language): Row[] {
  const { role, owner, own, threshold, score } = one;
  // Who takes part is given no points.
  const hasPoints = scale !== null && (role === 'alone' || role === 'shared');
  return [
    {
      kind: KINDS.indicator[language],
      subject: coded(one, language),
      role: role && ROLE_WORDS[role][language],
      basis: owner && BASES[owner.basis][language],
      ...(own && ownCells(one, own, language)),
      unit: one.unit === 'percent' ? '%' : null,
      comparison: threshold && thresholdSign(threshold),
      threshold: number(threshold && thresholdNumber(threshold, one.unit)),
      wholeValue: unrounded(printedValue(one, DIGITS)),
      wholeVerdict: verdictWords(one.verdict)[language],
      ...(hasPoints && {
        earned: number(score.earned),
        possible: number(score.possible),
        standing: (scale.provisional ? PROVISIONAL : FINAL)[language],
      }),
      note: one.reason?.[language] ?? null,
    },
    ...one.evidence.map((item) => ({
      kind: KINDS.evidence[language],
      subject: coded({ code: item.id, title: item.title }, language),
      state: EVIDENCE_STATES[item.state][language],
    })),
  ];
}

function ownCells(one: AgencyIndicator, own: NonNullable<AgencyIndicator['own']>, language: Language): Row {
  const measure = partly(one, { ...own, verdict: own.verdict ?? 'no-threshold' });
  return {
    numerator: number(own.numerator),
    denominator: number(own.denominator),
    value: unrounded(printedValue(measure, DIGITS)),
    lowest: unrounded(printedEnd(measure, 'lowest', DIGITS)),
    highest: unrounded(printedEnd(measure, 'highest', DIGITS)),
    verdict: (own.verdict === null ? OF_THE_PROVINCE : verdictWords(own.verdict))[language],
  };
}

const taskRow = (
  { tasks, state }: Pick<AgencyReport, 'tasks' | 'state'>,
  subject: string,
  role: Cell,
  language: Language,
): Row => ({
  kind: KINDS.assignment[language],
  subject,
  role,
  tasks: counted(tasks?.total),
  done: counted(tasks?.done),
  late: counted(tasks?.late),
  unknown: counted(tasks?.unknown),
  state: stateWords(state)[language],
});
