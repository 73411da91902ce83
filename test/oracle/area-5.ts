import { reportsInTime, tasksDone } from './area-1.js';
import { inPeriod, says, when, whole, yes } from './cells.js';
import { type Figure, known, share, sum } from './figures.js';
import type { Sample } from './sample.js';
import { every } from './truth.js';

/** Area 5, in the words of lines 184 to 196 of the plan. */
export function area5({ list, checklist, answers }: Sample): Record<string, Figure> {
  const positions = (kind: string): Figure =>
    share(
      list('vi-tri-viec-lam.csv'),
      (line) => says(line['loai co quan'], kind),
      (line) => yes(line['bo tri dung co cau theo vtvl']),
    );
  const appointed = (position: string): Figure =>
    share(
      list('bo-nhiem.csv'),
      (line) => every(says(line['cap lanh dao'], position), inPeriod(when(line['ngay bo nhiem']))),
      (line) => yes(line['dung quy dinh']),
    );
  const communes = list('can-bo-xa.csv');
  const together = (...titles: readonly string[]): number =>
    sum(communes, (line) => sum(titles, (title) => whole(line[title])));
  return {
    '5.1.1': positions('co quan hanh chinh'),
    '5.1.2': positions('don vi su nghiep cong lap'),
    '5.2.1': checklist('5.2.1'),
    '5.2.2': checklist('5.2.2'),
    '5.3': checklist('5.3'),
    '5.4.1': appointed('lanh dao cap so'),
    '5.4.2': appointed('cap phong thuoc so'),
    '5.4.3': appointed('cap phong thuoc ubnd huyen'),
    '5.5': checklist('5.5'),
    '5.6.1': reportsInTime(list('bao-cao.csv'), 'bao cao ket qua dao tao, boi duong'),
    '5.6.2': tasksDone(list('nhiem-vu.csv'), 'dao tao, boi duong'),
    '5.7': known(
      together('can bo dat chuan', 'cong chuc dat chuan'),
      together('so can bo cap xa', 'so cong chuc cap xa'),
    ),
    '5.8': answers('5.8'),
    '5.9': answers('5.9'),
  };
}
