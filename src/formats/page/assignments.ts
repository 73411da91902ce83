import type { Report } from '../../report/schema.js';
import { shownNumber } from '../../text/display.js';
import type { Language, Words } from '../../text/words.js';
import { clip } from '../terminal/wrap.js';
import { type Layout, left, type Sheet, type Tone } from './sheet.js';

export type Assignment = Report['assignments'][number];
type State = Assignment['state'];

/** What wants attention comes first. */
export const STATES: readonly State[] = ['late', 'open', 'no-data', 'done'];

const QUOTE = 90;
const MARKS: Readonly<Record<State, string>> = { late: '!', open: '…', 'no-data': '–', done: '✓' };
const TONES: Readonly<Partial<Record<State, Tone>>> = { late: 'bad', 'no-data': 'missing', done: 'good' };
const WORDS: Readonly<Record<State, Words>> = {
  late: { vi: 'quá hạn', en: 'late' },
  open: { vi: 'đang thực hiện', en: 'open' },
  'no-data': { vi: 'chưa có số liệu', en: 'no data' },
  done: { vi: 'đã xong', en: 'done' },
};
const TASKS_DONE: Words = { vi: 'xong', en: 'done' };
export const ASSIGNMENTS: Words = { vi: 'Nhiệm vụ được giao', en: 'Assignments' };

/** Sign and word, so that colour is never needed. */
export const shownState = (state: State, language: Language): string =>
  `${MARKS[state]} ${WORDS[state][language]}`;

/** "3 quá hạn · 13 đang thực hiện"; states that nothing has are left out. */
export const shownStateCounts = (assignments: readonly Assignment[], language: Language): string =>
  STATES.map((state) => ({ state, count: assignments.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${shownNumber(String(count), language)} ${WORDS[state][language]}`)
    .join(' · ');

/** "6/12 xong, 2 quá hạn"; empty where the data say nothing. */
export function shownTasks({ tasks }: Assignment, language: Language): string {
  if (!tasks) return '';
  const number = (count: number) => shownNumber(String(count), language);
  const late = tasks.late > 0 ? `, ${number(tasks.late)} ${WORDS.late[language]}` : '';
  return `${number(tasks.done)}/${number(tasks.total)} ${TASKS_DONE[language]}${late}`;
}

type Field = 'state' | 'id' | 'quote' | 'tasks' | 'serves';

const HEADS: Readonly<Record<Language, Readonly<Record<Field, string>>>> = {
  vi: { state: 'Tình trạng', id: 'Mục', quote: 'Nội dung', tasks: 'Tiến độ', serves: 'Phục vụ' },
  en: { state: 'State', id: 'Item', quote: 'Words of the plan', tasks: 'Tasks', serves: 'Serves' },
};

const LAYOUTS: readonly Layout<Field>[] = [
  {
    leastMain: 40,
    plans: [left(17, 'state'), left(12, 'id'), left(QUOTE, 'quote'), left(20, 'tasks'), left(15, 'serves')],
  },
  { leastMain: 0, plans: [left(17, 'state', 'tasks'), left(12, 'id', 'serves'), left(QUOTE, 'quote')] },
];

export const assignmentSheet = (assignments: readonly Assignment[], language: Language): Sheet<Field> => ({
  fields: ['state', 'id', 'quote', 'tasks', 'serves'],
  main: 'quote',
  heads: HEADS[language],
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
  layouts: LAYOUTS,
});

const toned = (tone: Tone | undefined) => (tone ? { state: tone } : {});

const inOrder = (assignments: readonly Assignment[]): Assignment[] =>
  STATES.flatMap((state) => assignments.filter((one) => one.state === state));
