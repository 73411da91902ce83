import { tasksDone } from './area-1.js';
import { isHandled } from './area-3.js';
import { byAsOf, inPeriod, plain, when, yes } from './cells.js';
import { type Figure, share } from './figures.js';
import type { Sample } from './sample.js';

/** Area 2, in the words of lines 76 to 88 of the plan. */
export function area2({ list, answers }: Sample): Record<string, Figure> {
  const tasks = list('nhiem-vu.csv');
  const monitored = list('van-de-phat-hien.csv').filter(
    (issue) => plain(issue['nguon phat hien'] ?? '') === 'theo doi thpl',
  );
  const unlawful = list('van-ban-qppl.csv').filter((line) => yes(line['trai phap luat'] ?? ''));
  return {
    '2.1.1': tasksDone(tasks, 'theo doi thi hanh phap luat'),
    '2.1.2': share(
      monitored.filter((issue) => inPeriod(when(issue['ngay phat hien'] ?? ''))),
      isHandled,
    ),
    '2.2': tasksDone(tasks, 'kiem tra, ra soat van ban quy pham phap luat'),
    '2.3': share(
      unlawful.filter(
        (line) => line['ngay phat hien'] === '' || inPeriod(when(line['ngay phat hien'] ?? '')),
      ),
      (line) =>
        yes(line['da xu ly / kien nghi xu ly'] ?? '') &&
        (line['ngay xu ly'] === '' || byAsOf(when(line['ngay xu ly'] ?? ''))),
    ),
    '2.4.1': answers('2.4.1'),
    '2.4.2': answers('2.4.2'),
    '2.4.3': answers('2.4.3'),
    '2.4.4': answers('2.4.4'),
  };
}
