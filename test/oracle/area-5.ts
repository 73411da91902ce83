import { provinceReports, tasksDone } from './area-1.js';
import { inPeriod, says, when, whole, yes } from './cells.js';
import { type Figure, known, type Loose, share, sum } from './figures.js';
import type { Line } from './read.js';
import type { Sample } from './sample.js';
import { every, type Truth } from './truth.js';

/** Area 5, in the words of lines 184 to 196 of the plan. */
export function area5({ list, missing, checklist, answers }: Sample): Record<string, Figure> {
  const places = list('vi-tri-viec-lam-2020.csv');
  const positions = (kind: string, more?: Loose): Figure =>
    share(
      places,
      (line) => says(line['loai co quan'], kind),
      (line) => every(line['qd phe duyet vtvl'] !== '', isAllPlaced(line)),
      more,
    );
  const appointed = (position: string): Figure =>
    share(
      list('bo-nhiem.csv'),
      (line) => every(says(line['cap lanh dao'], position), inPeriod(when(line['ngay bo nhiem']))),
      (line) => every(...APPOINTED.map((condition) => yes(line[condition]))),
    );
  const recruited = (kind: string): Figure =>
    share(
      list('tuyen-dung.csv'),
      (line) => every(says(line['loai quyet dinh'], kind), inPeriod(when(line['ngay quyet dinh']))),
      (line) => every(...RECRUITED.map((condition) => yes(line[condition]))),
    );
  const communes = list('can-bo-xa-2020.csv');
  const together = (...titles: readonly string[]): number =>
    sum(communes, (line) => sum(titles, (title) => whole(line[title])));
  return {
    '5.1.1': positions('co quan hanh chinh', missing(places, 'co quan, don vi', ['province', 'district'])),
    '5.1.2': positions('don vi su nghiep cong lap'),
    '5.2.1': recruited('tuyen dung cong chuc'),
    '5.2.2': recruited('tuyen dung vien chuc'),
    '5.3': checklist('5.3'),
    '5.4.1': appointed('lanh dao cap so'),
    '5.4.2': appointed('cap phong thuoc so'),
    '5.4.3': appointed('cap phong thuoc ubnd huyen'),
    '5.5': checklist('5.5'),
    '5.6.1': provinceReports(list('bao-cao.csv'), 'bao cao ket qua dao tao, boi duong'),
    '5.6.2': tasksDone(list('nhiem-vu.csv'), 'dao tao, boi duong'),
    '5.7': known(
      together('can bo dat chuan', 'cong chuc dat chuan'),
      together('so can bo cap xa', 'so cong chuc cap xa'),
    ),
    '5.8': answers('5.8'),
    '5.9': answers('5.9'),
  };
}

const APPOINTED = [
  'trong quy hoach',
  'du tieu chuan, dieu kien',
  'du dieu kien ve tuoi',
  'dung trinh tu, thu tuc',
] as const;
const RECRUITED = [
  'trong ke hoach, chi tieu duoc duyet',
  'du tieu chuan, dieu kien',
  'dung trinh tu, thu tuc',
] as const;

/** Whether all who are there hold an approved position; where nobody counted, nobody knows. */
function isAllPlaced(line: Line): Truth {
  const [staff, placed] = [line['so cong chuc, vien chuc co mat'], line['so da bo tri dung vi tri viec lam']];
  return staff === '' || placed === '' ? null : whole(placed) >= whole(staff);
}
