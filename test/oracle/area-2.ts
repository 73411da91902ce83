import { tasksDone } from './area-1.js';
import { isFoundBy, isHandled } from './area-3.js';
import { inPeriod, isBlank, notLater, when, yes } from './cells.js';
import { type Figure, share } from './figures.js';
import type { Sample } from './sample.js';
import { every, some } from './truth.js';

/** Area 2, in the words of lines 76 to 88 of the plan. */
export function area2({ list, answers }: Sample): Record<string, Figure> {
  const tasks = list('nhiem-vu.csv');
  return {
    '2.1.1': tasksDone(tasks, 'theo doi thi hanh phap luat'),
    '2.1.2': share(list('van-de-phat-hien.csv'), isFoundBy('theo doi thpl'), isHandled),
    '2.2': tasksDone(tasks, 'kiem tra, ra soat van ban quy pham phap luat'),
    '2.3': share(
      list('van-ban-qppl.csv'),
      (line) => {
        const found = when(line['ngay phat hien']);
        return every(yes(line['trai phap luat']), some(inPeriod(found), isBlank(found)));
      },
      (line) => every(yes(line['da xu ly / kien nghi xu ly']), notLater(when(line['ngay xu ly']))),
    ),
    '2.4.1': answers('2.4.1'),
    '2.4.2': answers('2.4.2'),
    '2.4.3': answers('2.4.3'),
    '2.4.4': answers('2.4.4'),
  };
}
