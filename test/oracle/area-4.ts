import { isHandled } from './area-3.js';
import { inPeriod, says, when, whole } from './cells.js';
import { amount, type Figure, known, reduction, share, sum } from './figures.js';
import type { Line } from './read.js';
import type { Sample } from './sample.js';
import { every } from './truth.js';

/** Area 4, in the words of lines 148 to 174 of the plan. */
export function area4({ list, checklist, answers }: Sample): Record<string, Figure> {
  const posts = list('bien-che.csv');
  const given = (line: Line): number => whole(line['bien che duoc giao: tong so']);
  const filled = (line: Line): number => whole(line['bien che co mat: tong so']);
  const block = (name: string, year: string): Line[] =>
    posts.filter((line) => says(line.khoi, name) && line.nam === year);
  const used = (name: string): Figure =>
    known(sum(block(name, '2020'), filled), sum(block(name, '2020'), given));
  const units = (year: string): number =>
    list('don-vi-su-nghiep.csv').filter((line) => line.nam === year).length;
  return {
    '4.1.1': checklist('4.1.1'),
    '4.1.2': amount(
      list('co-cau-lanh-dao.csv'),
      (line) => whole(line['so lanh dao cap phong']) > whole(line['so chuyen vien']),
    ),
    '4.1.3': reduction(units('2015'), units('2020')),
    '4.2.1': used('hanh chinh'),
    '4.2.2': used('su nghiep'),
    '4.2.3': reduction(sum(block('hanh chinh', '2015'), given), sum(block('hanh chinh', '2020'), given)),
    '4.3.1': checklist('4.3.1'),
    '4.3.2': checklist('4.3.2'),
    '4.3.3': share(
      list('van-de-phat-hien.csv'),
      (issue) =>
        every(says(issue['nguon phat hien'], 'kiem tra phan cap'), inPeriod(when(issue['ngay phat hien']))),
      isHandled,
    ),
    '4.4': answers('4.4'),
  };
}
