import { byAsOf, inPeriod, notAfter, plain, when, yes } from './cells.js';
import { amount, type Figure, share } from './figures.js';
import type { Line } from './read.js';
import type { Sample } from './sample.js';

/** Area 1, in the words of lines 42 to 54 of the plan. */
export function area1({ list, checklist }: Sample): Record<string, Figure> {
  const tasks = list('nhiem-vu.csv');
  const recognized = list('sang-kien.csv').filter((line) => inPeriod(when(line['ngay cong nhan'] ?? '')));
  return {
    '1.1': tasksDone(tasks, 'ke hoach cai cach hanh chinh'),
    '1.2': reportsInTime(list('bao-cao.csv'), 'bao cao cai cach hanh chinh'),
    '1.3': tasksDone(tasks, 'kiem tra cai cach hanh chinh'),
    '1.4': tasksDone(tasks, 'tuyen truyen cai cach hanh chinh'),
    '1.5': checklist('1.5'),
    '1.6': amount(
      recognized.filter((line) => line['quyet dinh cong nhan'] !== '' && yes(line['lan dau ap dung'] ?? ''))
        .length,
    ),
    '1.7': share(due(tasks, 'chinh phu, thu tuong chinh phu giao'), (line) =>
      notAfter(doneOn(line), dueOn(line)),
    ),
  };
}

const dueOn = (line: Line) => when(line['thoi han hoan thanh'] ?? '');
const doneOn = (line: Line) => when(line['ngay hoan thanh'] ?? '');

const due = (tasks: readonly Line[], plan: string): Line[] =>
  tasks.filter((line) => plain(line['nhom ke hoach'] ?? '') === plan && inPeriod(dueOn(line)));

/** Tasks of a plan that were due; done late is still done. */
export const tasksDone = (tasks: readonly Line[], plan: string): Figure =>
  share(due(tasks, plan), (line) => byAsOf(doneOn(line)));

/** Reports that were due, and sent in time and in full. */
export function reportsInTime(reports: readonly Line[], kind: string): Figure {
  const asked = reports.filter(
    (line) => plain(line['loai bao cao'] ?? '') === kind && inPeriod(when(line['han gui'] ?? '')),
  );
  return share(
    asked,
    (line) =>
      notAfter(when(line['ngay gui'] ?? ''), when(line['han gui'] ?? '')) &&
      plain(line['du noi dung'] ?? '') !== 'khong',
  );
}
