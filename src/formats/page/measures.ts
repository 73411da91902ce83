import type { Report } from '../../report/schema.js';
import type { Verdict } from '../../language/verdict.js';
import type { Language } from '../../text/words.js';
import { type Cells, type Layout, left, type Row, right, type Sheet, type Tone } from './sheet.js';
import { type Measure, shownCounts, shownThreshold, shownValue } from './shown.js';
import { shownVerdict } from './verdicts.js';
import { HEADINGS } from './wording.js';

/** The columns of what is measured. */
const FIELDS = ['code', 'title', 'counts', 'value', 'threshold', 'verdict', 'score'] as const;
export type Field = (typeof FIELDS)[number];

const code = left(8, 'code');
const title = left(80, 'title');

const LAYOUTS: readonly Layout<Field>[] = [
  {
    leastMain: 30,
    plans: [
      code,
      title,
      right(13, 'counts'),
      right(10, 'value'),
      left(16, 'threshold'),
      left(20, 'verdict'),
      right(12, 'score'),
    ],
  },
  {
    leastMain: 24,
    plans: [code, title, right(13, 'counts'), right(10, 'value', 'threshold'), left(20, 'verdict', 'score')],
  },
  {
    leastMain: 0,
    plans: [code, title, right(14, 'value', 'threshold', 'counts'), left(14, 'verdict', 'score')],
  },
];

const TONES: Readonly<Record<Verdict, Tone>> = {
  pass: 'good',
  fail: 'bad',
  undecided: 'missing',
  'no-data': 'missing',
  'no-threshold': 'faint',
};

/** Rows of indicators, goals or groups; the heading of the scores says when they are provisional. */
export function measureSheet(
  rows: readonly Row<Field>[],
  scale: Report['scale'],
  language: Language,
  without: readonly Field[] = [],
): Sheet<Field> {
  const { code, title, counts, value, threshold, verdict, score, provisionalScore } = HEADINGS[language];
  const hidden = scale ? without : [...without, 'score'];
  return {
    fields: FIELDS.filter((field) => !hidden.includes(field)),
    main: 'title',
    heads: {
      code,
      title,
      counts,
      value,
      threshold,
      verdict,
      score: scale?.provisional ? provisionalScore : score,
    },
    rows,
    layouts: LAYOUTS,
  };
}

/** A row about a measure: `cells` name it, and say what only it has. */
export const measureRow = (
  measure: Measure,
  cells: Cells<Field>,
  language: Language,
  below = false,
): Row<Field> => ({
  cells: {
    ...cells,
    counts: shownCounts(measure, language),
    value: shownValue(measure, language),
    // A group is judged by the threshold of the row above it.
    threshold: below ? '' : shownThreshold(measure, language),
    verdict: shownVerdict(measure.verdict, language),
  },
  tones: { counts: 'faint', verdict: TONES[measure.verdict] },
  below,
});
