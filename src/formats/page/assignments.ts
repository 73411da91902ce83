import type { Report } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { clip } from '../terminal/wrap.js';
import { shownCount } from './numbers.js';
import { type Arrangement, headsIn, left, type Sheet, type Tone } from './sheet.js';

type Assignment = Pick<Report['assignments'][number], 'id' | 'quote' | 'serves' | 'tasks' | 'state'>;
type State = Assignment['state'];

/** What wants attention comes first. */
export const STATES: readonly State[] = ['late', 'undecided', 'open', 'no-data', 'done'];

const QUOTE = 90;
const MARKS: Readonly<Record<State, string>> = {
  late: '!',
  undecided: '?',
  open: '…',
  'no-data': '–',
  done: '✓',
};
const TONES: Readonly<Partial<Record<State, Tone>>> = {
  late: 'bad',
  undecided: 'missing',
  'no-data': 'missing',
  done: 'good',
};
const WORDS: Readonly<Record<State, Words>> = {
  late: { vi: 'quá hạn', en: 'late' },
  undecided: { vi: 'chưa rõ', en: 'undecided' },
  open: { vi: 'đang thực hiện', en: 'open' },
  'no-data': { vi: 'chưa có số liệu', en: 'no data' },
  done: { vi: 'đã xong', en: 'done' },
};
const TASKS = {
  done: { vi: 'xong', en: 'done' },
  late: WORDS.late,
  unknown: { vi: 'chưa rõ', en: 'unknown' },
} as const satisfies Record<string, Words>;
/** Whatever assignment they name, and if they name none. */
export const ALL_TASKS: Words = {
  vi: 'Mọi nhiệm vụ của cơ quan trong danh sách',
  en: 'All its tasks in the lists',
};
export const ASSIGNMENTS: Words = { vi: 'Nhiệm vụ được giao', en: 'Assignments' };

export const stateWords = (state: State): Words => WORDS[state];

/** Sign and word, so that colour is never needed. */
export const shownState = (state: State, language: Language): string =>
  `${MARKS[state]} ${WORDS[state][language]}`;

/** "3 quá hạn · 13 đang thực hiện"; states that nothing has are left out. */
export const shownStateCounts = (
  assignments: readonly Pick<Assignment, 'state'>[],
  language: Language,
): string =>
  STATES.map((state) => ({ state, count: assignments.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${shownCount(count, language)} ${WORDS[state][language]}`)
    .join(' · ');

/** "6/12 xong, 2 quá hạn, 1 chưa rõ"; empty where the data say nothing. */
export function shownTasks({ tasks }: Pick<Assignment, 'tasks'>, language: Language): string {
  if (!tasks) return '';
  const number = (count: number) => shownCount(count, language);
  const done = `${number(tasks.done)}/${number(tasks.total)} ${TASKS.done[language]}`;
  const late = tasks.late > 0 ? [`${number(tasks.late)} ${TASKS.late[language]}`] : [];
  const unknown = tasks.unknown > 0 ? [`${number(tasks.unknown)} ${TASKS.unknown[language]}`] : [];
  return [done, ...late, ...unknown].join(', ');
}

type Field = 'state' | 'id' | 'quote' | 'tasks' | 'serves';

const HEADS: Readonly<Record<Field, Words>> = {
  state: { vi: 'Tình trạng', en: 'State' },
  id: { vi: 'Mục', en: 'Item' },
  quote: { vi: 'Nội dung', en: 'Words of the plan' },
  tasks: { vi: 'Tiến độ', en: 'Tasks' },
  serves: { vi: 'Phục vụ', en: 'Serves' },
};

const ARRANGEMENTS: readonly Arrangement<Field>[] = [
  {
    leastMain: 40,
    columns: [left(17, 'state'), left(12, 'id'), left(QUOTE, 'quote'), left(20, 'tasks'), left(15, 'serves')],
  },
  { leastMain: 0, columns: [left(17, 'state', 'tasks'), left(12, 'id', 'serves'), left(QUOTE, 'quote')] },
];

export const assignmentSheet = (assignments: readonly Assignment[], language: Language): Sheet<Field> => ({
  fields: ['state', 'id', 'quote', 'tasks', 'serves'],
  main: 'quote',
  heads: headsIn(HEADS, language),
  rows: inOrder(assignments).map((assignment) => ({
    cells: {
      state: shownState(assignment.state, language),
      id: assignment.id,
      quote: clip(assignment.quote, QUOTE),
      tasks: shownTasks(assignment, language),
      serves: assignment.serves.join(', '),
    },
    tones: toned(TONES[assignment.state]),
    below: false,
  })),
  arrangements: ARRANGEMENTS,
});

const toned = (tone: Tone | undefined) => (tone ? { state: tone } : {});

const inOrder = (assignments: readonly Assignment[]): Assignment[] =>
  STATES.flatMap((state) => assignments.filter((one) => one.state === state));
