import type { Report, ReportIndicator } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { HEADS } from './measures.js';
import { shownAmount, withZeros } from './numbers.js';
import { type Item, type Section, section } from './page.js';
import { shownDifference, shownEarned } from './points.js';
import { SPLIT } from './scale.js';
import { type Arrangement, left, type Row, right, type Sheet } from './sheet.js';

export type Track = ReportIndicator['tracks'][number];

const WORDS = {
  heading: { vi: 'Điểm tự chấm, thẩm định, chính thức', en: 'Score tracks' },
  computed: { vi: 'Tính được', en: 'Computed' },
  difference: { vi: 'Chênh', en: 'Diff.' },
  note: {
    vi: 'Chênh: hơn (+) hoặc kém (-) so với điểm tính được.',
    en: 'Diff.: more (+) or less (-) than the computed points.',
  },
} as const satisfies Record<string, Words>;

/** The tracks of the whole report, in the order in which they come. */
export function tracksOf({ indicators }: Report): Track[] {
  const known = new Map<string, Track>();
  for (const { tracks } of indicators) {
    for (const track of tracks) if (!known.has(track.track)) known.set(track.track, track);
  }
  return [...known.values()];
}

/** The points that others gave beside the computed ones, how far they are apart, and why. */
export function tracks(report: Report, language: Language): Section[] {
  const scored = report.indicators.filter((indicator) => indicator.tracks.length > 0);
  if (scored.length === 0) return [];
  return [
    section(WORDS.heading[language], {
      lines: [WORDS.note[language], ...splitNote(report, language)],
      sheet: trackSheet(scored, tracksOf(report), language),
      items: scored.flatMap((indicator) => reasons(indicator, language)),
    }),
  ];
}

/** Whoever compares with the computed points reads that nobody set them. */
const splitNote = ({ scale }: Report, language: Language): string[] =>
  scale && scale.splits.indicators > 0 ? [`${WORDS.computed[language]}: ${SPLIT[language]}.`] : [];

/** The n-th track and its difference; their names come from outside and are no names of fields. */
const pointsField = (at: number): string => `points ${at}`;
const differenceField = (at: number): string => `difference ${at}`;

function trackSheet(scored: readonly ReportIndicator[], all: readonly Track[], language: Language): Sheet {
  const pairs = all.flatMap((_, at) => [pointsField(at), differenceField(at)]);
  const heads = all.flatMap(({ title }, at) => [
    [pointsField(at), title[language]],
    [differenceField(at), WORDS.difference[language]],
  ]);
  return {
    fields: ['code', 'title', 'computed', ...pairs],
    main: 'title',
    heads: {
      code: HEADS.code[language],
      title: HEADS.title[language],
      computed: WORDS.computed[language],
      ...Object.fromEntries(heads),
    },
    rows: scored.map((indicator) => trackRow(indicator, all, language)),
    arrangements: arrangements(pairs),
  };
}

/** Beside one another, without the titles where there is no room, or one below the other. */
function arrangements(pairs: readonly string[]): Arrangement[] {
  const code = left(8, 'code');
  const title = left(80, 'title');
  const computed = right(10, 'computed');
  const abreast = pairs.map((field) => right(12, field));
  const stacked = [0, 1].map((odd) => right(12, ...pairs.filter((_, at) => at % 2 === odd)));
  return [
    { leastMain: 24, columns: [code, title, computed, ...abreast] },
    { leastMain: 0, columns: [code, computed, ...abreast] },
    { leastMain: 0, columns: [code, title, computed, ...stacked] },
  ];
}

function trackRow(indicator: ReportIndicator, all: readonly Track[], language: Language): Row {
  const { code, title, score } = indicator;
  const points = (decimal: string | null | undefined) =>
    decimal ? shownAmount(decimal, language, withZeros) : '–';
  const cells = all.flatMap(({ track }, at) => {
    const own = indicator.tracks.find((one) => one.track === track);
    const difference = own?.difference ? shownDifference(own.difference, language) : '–';
    return [
      [pointsField(at), points(own?.points)],
      [differenceField(at), difference],
    ];
  });
  return {
    cells: {
      code,
      title: title[language],
      computed: shownEarned(score, language),
      ...Object.fromEntries(cells),
    },
    tones: {},
    below: false,
  };
}

function reasons({ code, title, tracks }: ReportIndicator, language: Language): Item[] {
  const below = tracks.flatMap((track) =>
    track.reasons.map((reason) => `${track.title[language]}: ${reason}`),
  );
  return below.length > 0 ? [{ text: `${code}: ${title[language]}`, below }] : [];
}
