import { plain } from './cells.js';
import { type Figure, known } from './figures.js';
import type { Line } from './read.js';
import type { Sample } from './sample.js';

/** The words by which an announcement tells its areas apart. */
const AREAS: readonly (readonly [code: string, words: RegExp])[] = [
  ['1', /chi dao, dieu hanh/],
  ['2', /van ban quy pham phap luat|the che/],
  ['3', /thu tuc|tthc/],
  ['4', /bo may/],
  ['5', /can bo, cong chuc/],
  ['6', /tai chinh/],
  ['7', /hien dai hoa/],
  ['8', /tac dong/],
];

const isOwn = (line: Line): boolean => /^(tinh )?quang nam$/.test(plain(line['tinh, thanh pho'] ?? ''));
const areaOf = (line: Line): string =>
  AREAS.find(([, words]) => words.test(plain(line['linh vuc'] ?? '')))?.[0] ?? 'all';
const hundredths = (line: Line): number => Number((line.diem ?? '').replace(',', ''));

/** The goals of lines 14 and 28 to 34 of the plan: points and places among the 63 provinces. */
export function goals({ list }: Sample): Record<string, Figure> {
  const lines = list('xep-hang.csv');
  const among = (year: string, area: string): Line[] =>
    lines.filter((line) => line.nam === year && areaOf(line) === area);
  const points = (year: string): number => hundredths(ownIn(among(year, 'all')));
  const places = AREAS.map(([area]) => [`G.${area}`, known(placeIn(among('2020', area)), null)] as const);
  return {
    'G.0.1': known((points('2020') - points('2019')) / 100, null),
    'G.0.2': known(placeIn(among('2020', 'all')) - placeIn(among('2019', 'all')), null),
    ...Object.fromEntries(places),
  };
}

function ownIn(lines: readonly Line[]): Line {
  const own = lines.find(isOwn);
  if (!own || lines.length !== 63)
    throw new Error(`${lines.length} provinces, ours ${own ? '' : 'not '}among them`);
  return own;
}

/** The place that was announced, or one more than there are better ones. */
function placeIn(lines: readonly Line[]): number {
  const own = ownIn(lines);
  if (own.hang !== '') return Number(own.hang);
  return 1 + lines.filter((line) => hundredths(line) > hundredths(own)).length;
}
