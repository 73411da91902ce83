import { plain, whole } from './cells.js';
import { type Figure, known, sum } from './figures.js';
import type { Line } from './read.js';

const [RECEIVED, RESOLVED, OPEN] = [
  'so ho so nhan giai quyet - ',
  'so ho so da giai quyet - ',
  'so luong ho so dang giai quyet - ',
];

/** What the form of the departments says by itself, where the list of dossiers decides. */
export function byForm(form: readonly Line[]): Record<string, Figure> {
  const rows = form.filter((line) => plain(line['ky bao cao'] ?? '') === '6 thang dau nam 2020');
  const of = (...titles: readonly string[]): number =>
    sum(rows, (line) => titles.reduce((total, title) => total + whole(line[title]), 0));
  const [early, onTime, late] = ['truoc han', 'dung han', 'qua han'].map((title) => RESOLVED + title) as [
    string,
    string,
    string,
  ];
  const online = `${RECEIVED}trong do - truc tuyen`;
  return {
    '3.4.1': known(of(early, onTime), of(early, onTime, late, `${OPEN}qua han`)),
    '7.2.2': known(of(online), of(online, `${RECEIVED}trong do - truc tiep, dich vu buu chinh`)),
  };
}

/** How many rows of the form have a total of dossiers resolved that is not the sum of its parts. */
export const slipsIn = (form: readonly Line[]): number =>
  form.filter(
    (line) =>
      whole(line[`${RESOLVED}tong so`]) !==
      sum(['truoc han', 'dung han', 'qua han'], (title) => whole(line[RESOLVED + title])),
  ).length;
