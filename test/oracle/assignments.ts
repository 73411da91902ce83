import { AS_OF, byAsOf, when } from './cells.js';
import type { Offices } from './offices.js';
import type { Line } from './read.js';
import type { Sample } from './sample.js';

/** The tasks that carry out an assignment. */
export interface Progress {
  readonly total: number;
  readonly done: number;
  /** Past due and not done. */
  readonly late: number;
  /** Of which nobody can tell; the sample lacks none. */
  readonly unknown: number;
}

/** What has become of the assignments that some task names. */
export const assignments = ({ list }: Sample): Record<string, Progress> =>
  grouped(named(list('nhiem-vu.csv')), idOf, progressOf);

/** The same of each office by its own rows, by the id of the office. */
export const assignmentsByOffice = (
  { list }: Sample,
  offices: Offices,
): Record<string, Record<string, Progress>> => {
  const office = (task: Line): string => offices.named(task['co quan chu tri'] ?? '')?.id ?? '';
  return grouped(named(list('nhiem-vu.csv')), idOf, (tasks) => grouped(tasks, office, progressOf));
};

const named = (tasks: readonly Line[]): Line[] => tasks.filter((task) => idOf(task) !== '');

/** What the tasks of each name come to, by name. */
function grouped<Came>(
  tasks: readonly Line[],
  nameOf: (task: Line) => string,
  come: (tasks: readonly Line[]) => Came,
): Record<string, Came> {
  const names = [...new Set(tasks.map(nameOf))].sort();
  return Object.fromEntries(names.map((name) => [name, come(tasks.filter((task) => nameOf(task) === name))]));
}

const idOf = (task: Line): string => task['ma phan cong trong ke hoach'] ?? '';

function progressOf(tasks: readonly Line[]): Progress {
  const open = tasks.filter((task) => !byAsOf(when(task['ngay hoan thanh'])));
  const late = open.filter((task) => (when(task['thoi han hoan thanh'])?.day ?? AS_OF) < AS_OF);
  return { total: tasks.length, done: tasks.length - open.length, late: late.length, unknown: 0 };
}
