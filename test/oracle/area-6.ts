import { byAsOf, inPeriod, notLater, says, tenths, when, yes } from './cells.js';
import { amount, change, type Figure, known, reduction, share, sum } from './figures.js';
import type { Line } from './read.js';
import type { Sample } from './sample.js';
import { every } from './truth.js';

/** Area 6, in the words of lines 220 to 240 of the plan. */
export function area6({ list, missing, checklist, answers }: Sample): Record<string, Figure> {
  const regulations = list('quy-che-tai-san.csv');
  const units = list('don-vi-su-nghiep.csv');
  const inYear = (year: string): Line[] => units.filter((line) => line.nam === year);
  const partly = (year: string): number =>
    inYear(year).filter((line) => says(line['loai tu chu'], 'tu bao dam mot phan chi thuong xuyen')).length;
  const spent = (year: string): number => sum(inYear(year), (line) => tenths(line['chi truc tiep nsnn']));
  return {
    '6.1.1': share(
      list('kien-nghi-thanh-tra.csv'),
      (line) => notLater(when(line['ngay ket luan'])),
      (line) =>
        every(
          says(line['tinh trang thuc hien'], 'da thuc hien'),
          notLater(when(line['ngay thuc hien xong'])),
        ),
    ),
    '6.1.2': amount(list('van-de-phat-hien.csv'), (issue) =>
      every(says(issue['loai van de'], 'sai pham kinh phi'), inPeriod(when(issue['ngay phat hien']))),
    ),
    '6.2.1': share(
      list('kiem-tra.csv'),
      (line) =>
        every(
          says(line['noi dung kiem tra'], 'quan ly tai san cong'),
          inPeriod(when(line['thoi han theo ke hoach'])),
        ),
      (line) => every(byAsOf(when(line['ngay kiem tra'])), line['so ket luan, bao cao'] !== ''),
    ),
    '6.2.2': share(
      regulations,
      () => true,
      (line) => every(line['so van ban quy che'] !== '', notLater(when(line['ngay ban hanh']))),
      missing(regulations, 'co quan, don vi', ['province', 'district', 'commune']),
    ),
    '6.2.3': checklist('6.2.3'),
    '6.3.1': amount(inYear('2020'), (line) => says(line['loai tu chu'], ...SELF_SUPPORTING)),
    '6.3.2': change(partly('2019'), partly('2020')),
    '6.3.3': share(
      inYear('2020'),
      () => true,
      (line) => yes(line['phan phoi ket qua tai chinh dung quy dinh']),
    ),
    '6.3.4': inTenths(reduction(spent('2015'), spent('2020'))),
    '6.4': answers('6.4'),
  };
}

const SELF_SUPPORTING = ['tu bao dam chi thuong xuyen va chi dau tu', 'tu bao dam chi thuong xuyen'];

export const inTenths = ({ numerator, denominator }: Figure): Figure =>
  known(numerator / 10, (denominator ?? 0) / 10);
