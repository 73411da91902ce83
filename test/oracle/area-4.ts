import { tasksDone } from './area-1.js';
import { isFoundBy, isHandled } from './area-3.js';
import { says, whole } from './cells.js';
import { amount, type Figure, known, reduction, share, sum } from './figures.js';
import type { Line } from './read.js';
import type { Sample } from './sample.js';
import { every } from './truth.js';

/** Area 4, in the words of lines 148 to 174 of the plan. */
export function area4({ list, checklist, answers }: Sample): Record<string, Figure> {
  const posts = list('bien-che.csv');
  const given = (line: Line): number => whole(line['bien che duoc giao: tong so']);
  const filled = (line: Line): number => whole(line['bien che co mat: tong so']);
  const servantsGiven = (line: Line): number => whole(line['duoc giao: cong chuc']);
  const servantsFilled = (line: Line): number => whole(line['co mat: cong chuc']);
  const block = (name: string, year: string): Line[] =>
    posts.filter((line) => says(line.khoi, name) && line.nam === year);
  const administrative = (year: string): number => sum(block('hanh chinh', year), servantsGiven);
  const units = (year: string): number =>
    list('don-vi-su-nghiep.csv').filter((line) => line.nam === year).length;
  return {
    '4.1.1': checklist('4.1.1'),
    '4.1.2': amount(list('co-cau-lanh-dao.csv'), (line) =>
      every(says(line.nam, '2020'), hasTooManyLeaders(line)),
    ),
    '4.1.3': reduction(units('2015'), units('2020')),
    '4.2.1': known(sum(block('hanh chinh', '2020'), servantsFilled), administrative('2020')),
    '4.2.2': known(sum(block('su nghiep', '2020'), filled), sum(block('su nghiep', '2020'), given)),
    '4.2.3': reduction(administrative('2015'), administrative('2020')),
    '4.3.1': checklist('4.3.1'),
    '4.3.2': tasksDone(list('nhiem-vu.csv'), 'kiem tra, danh gia nhiem vu da phan cap'),
    '4.3.3': share(list('van-de-phat-hien.csv'), isFoundBy('kiem tra phan cap'), isHandled),
    '4.4': answers('4.4'),
  };
}

/** More leaders than specialists, or than are allowed where that number is given. */
function hasTooManyLeaders(line: Line): boolean {
  const leaders = whole(line['so lanh dao cap phong']);
  const allowed = line['so lanh dao cap phong toi da theo quy dinh'] ?? '';
  return leaders > whole(line['so chuyen vien']) || (allowed !== '' && leaders > whole(allowed));
}
