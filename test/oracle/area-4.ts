import { isHandled } from './area-3.js';
import { inPeriod, plain, when, whole } from './cells.js';
import { amount, type Figure, reduction, share, sum } from './figures.js';
import type { Line } from './read.js';
import type { Sample } from './sample.js';

/** Area 4, in the words of lines 148 to 174 of the plan. */
export function area4({ list, checklist, answers }: Sample): Record<string, Figure> {
  const posts = list('bien-che.csv');
  const given = (line: Line): number => whole(line['bien che duoc giao: tong so'] ?? '');
  const filled = (line: Line): number => whole(line['bien che co mat: tong so'] ?? '');
  const block = (name: string, year: string): Line[] =>
    posts.filter((line) => plain(line.khoi ?? '') === name && line.nam === year);
  const used = (name: string): Figure => ({
    numerator: sum(block(name, '2020'), filled),
    denominator: sum(block(name, '2020'), given),
  });
  const units = (year: string): number =>
    list('don-vi-su-nghiep.csv').filter((line) => line.nam === year).length;
  const issues = list('van-de-phat-hien.csv').filter(
    (issue) =>
      plain(issue['nguon phat hien'] ?? '') === 'kiem tra phan cap' &&
      inPeriod(when(issue['ngay phat hien'] ?? '')),
  );
  return {
    '4.1.1': checklist('4.1.1'),
    '4.1.2': amount(list('co-cau-lanh-dao.csv').filter(isTopHeavy).length),
    '4.1.3': reduction(units('2015'), units('2020')),
    '4.2.1': used('hanh chinh'),
    '4.2.2': used('su nghiep'),
    '4.2.3': reduction(sum(block('hanh chinh', '2015'), given), sum(block('hanh chinh', '2020'), given)),
    '4.3.1': checklist('4.3.1'),
    '4.3.2': checklist('4.3.2'),
    '4.3.3': share(issues, isHandled),
    '4.4': answers('4.4'),
  };
}

const isTopHeavy = (line: Line): boolean =>
  Number(line['so lanh dao cap phong']) > Number(line['so chuyen vien']);
