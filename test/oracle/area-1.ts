import { inPeriod, isBlank, notAfter, says, when, yes } from './cells.js';
import { amount, type Figure, share } from './figures.js';
import type { Line } from './read.js';
import type { Sample } from './sample.js';
import { every, not, some, type Truth } from './truth.js';

/** Area 1, in the words of lines 42 to 54 of the plan. */
export function area1({ list, checklist }: Sample): Record<string, Figure> {
  const tasks = list('nhiem-vu.csv');
  return {
    '1.1': tasksDone(tasks, 'ke hoach cai cach hanh chinh'),
    '1.2': provinceReports(list('bao-cao.csv'), 'bao cao cai cach hanh chinh'),
    '1.3': tasksDone(tasks, 'kiem tra cai cach hanh chinh'),
    '1.4': tasksDone(tasks, 'tuyen truyen cai cach hanh chinh'),
    '1.5': checklist('1.5'),
    '1.6': amount(list('sang-kien.csv'), (line) =>
      every(
        inPeriod(when(line['ngay cong nhan'])),
        line['quyet dinh cong nhan'] !== '',
        yes(line['lan dau ap dung']),
      ),
    ),
    '1.7': share(tasks, (line) => isDue(line, 'chinh phu, thu tuong chinh phu giao'), inTime),
  };
}

const dueOn = (line: Line) => when(line['thoi han hoan thanh']);
const doneOn = (line: Line) => when(line['ngay hoan thanh']);

const isDue = (line: Line, plan: string): Truth =>
  every(says(line['nhom ke hoach'], plan), inPeriod(dueOn(line)));

/** Done by the deadline: by its date, or, where it has none, by what else is said of it. */
const inTime = (line: Line): Truth =>
  some(
    notAfter(doneOn(line), dueOn(line)),
    every(
      isBlank(doneOn(line)),
      some(
        says(line['ket qua'], 'hoan thanh dung han'),
        every(says(line['ket qua'], 'hoan thanh'), says(line['tien do'], 'dung han')),
      ),
    ),
  );

/** Tasks of a plan that were due; what is done late is not done. */
export const tasksDone = (tasks: readonly Line[], plan: string): Figure =>
  share(tasks, (line) => isDue(line, plan), inTime);

/** Reports of the province to the ministry that were due, and sent in time and in full; what nobody judged is full. */
export const provinceReports = (reports: readonly Line[], kind: string): Figure =>
  share(
    reports,
    (line) =>
      every(
        says(line['loai bao cao'], kind),
        says(line['co quan, don vi'], 'ubnd tinh quang nam', 'so noi vu'),
        says(line['noi nhan bao cao'], 'bo noi vu'),
        inPeriod(when(line['han gui'])),
      ),
    inTimeAndFull,
  );

const inTimeAndFull = (line: Line): Truth =>
  every(
    notAfter(when(line['ngay gui']), when(line['han gui'])),
    (line['du noi dung'] ?? '') === '' || not(says(line['du noi dung'], 'khong')),
  );
