import { AS_OF, byAsOf, when } from './cells.js';
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
export function assignments({ list }: Sample): Record<string, Progress> {
  const tasks = list('nhiem-vu.csv');
  const ids = new Set(tasks.map(idOf).filter((id) => id !== ''));
  return Object.fromEntries(
    [...ids].sort().map((id) => [id, progressOf(tasks.filter((task) => idOf(task) === id))]),
  );
}

const idOf = (task: Line): string => task['ma phan cong trong ke hoach'] ?? '';

function progressOf(tasks: readonly Line[]): Progress {
  const open = tasks.filter((task) => !byAsOf(when(task['ngay hoan thanh'])));
  const late = open.filter((task) => (when(task['thoi han hoan thanh'])?.day ?? AS_OF) < AS_OF);
  return { total: tasks.length, done: tasks.length - open.length, late: late.length, unknown: 0 };
}
