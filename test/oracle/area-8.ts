import { inTenths } from './area-6.js';
import { says, tenths, whole } from './cells.js';
import { change, type Figure, known, share, sum } from './figures.js';
import type { Line } from './read.js';
import type { Sample } from './sample.js';

/** Area 8, in the words of lines 336 and 342 of the plan. */
export function area8({ list }: Sample): Record<string, Figure> {
  const sipas = list('dieu-tra-xa-hoi-hoc.csv').filter(
    (line) => says(line['cuoc khao sat'], 'chi so sipas') && line['cau hoi / chi so'] === 'SIPAS',
  );
  const forms = (line: Line): number => whole(line['so phieu']);
  const of = (kind: string, year: string): Line[] =>
    list('kinh-te-xa-hoi.csv').filter(
      (line) =>
        says(line['nhom chi tieu'], kind) && line.nam === year && line['ky so lieu'] !== '6 tháng đầu năm',
    );
  const actual = (line: Line): number => tenths(line['thuc hien']);
  const planned = (line: Line): number => tenths(line['ke hoach']);
  const growth = (kind: string): Figure =>
    inTenths(change(sum(of(kind, '2019'), actual), sum(of(kind, '2020'), actual)));
  const revenue = of('thu ngan sach', '2020');
  return {
    '8.1': known(
      sum(
        sipas.filter((line) => says(line['muc tra loi'], 'hai long', 'rat hai long')),
        forms,
      ),
      sum(sipas, forms),
    ),
    '8.2': growth('thu hut dau tu'),
    '8.3': growth('doanh nghiep thanh lap moi'),
    '8.4': inTenths(known(sum(revenue, actual), sum(revenue, planned))),
    '8.5': share(
      of('chi tieu ke hoach', '2020'),
      () => true,
      // A list that marks where lower is better marks nothing else.
      (line) =>
        says(line['chieu tot'], 'thap hon tot') === true
          ? actual(line) <= planned(line)
          : actual(line) >= planned(line),
    ),
  };
}
