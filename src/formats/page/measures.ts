import type { Report, ReportIndicator } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { shownCounts } from './counts.js';
import { titleWithOrigin } from './origins.js';
import { shownScore, shownScoreRange } from './points.js';
import { shownRange } from './range.js';
import { isMixed, SPLIT_MARK } from './scale.js';
import { type Arrangement, type Cells, headsIn, left, type Row, right, type Sheet } from './sheet.js';
import { shownThreshold } from './threshold.js';
import { type Measure, shownValue } from './value.js';
import { shownVerdict, verdictTone } from './verdicts.js';

/** The columns of what is measured. */
const FIELDS = ['code', 'title', 'counts', 'value', 'threshold', 'verdict', 'score'] as const;
export type Field = (typeof FIELDS)[number];

export const HEADS: Readonly<Record<Field, Words>> = {
  code: { vi: 'Mã', en: 'Code' },
  title: { vi: 'Tên', en: 'Title' },
  counts: { vi: 'Tử số\n/ mẫu số', en: 'Numerator\n/ denominator' },
  value: { vi: 'Giá trị', en: 'Value' },
  threshold: { vi: 'Ngưỡng', en: 'Threshold' },
  verdict: { vi: 'Kết luận', en: 'Verdict' },
  score: { vi: 'Điểm', en: 'Score' },
};
const PROVISIONAL_SCORE: Words = { vi: 'Điểm\ntạm tính', en: 'Provisional\nscore' };
const SPLIT_SCORE: Words = { vi: 'Điểm\nchia đều\n(tạm tính)', en: 'Score\nsplit evenly\n(provisional)' };

/** The heading of the scores says where they are not the scale's own. */
function scoreHead(scale: Report['scale']): Words {
  if (!scale?.provisional) return HEADS.score;
  return scale.sets.indicators === 0 ? SPLIT_SCORE : PROVISIONAL_SCORE;
}

const code = left(8, 'code');
const title = left(80, 'title');

const ARRANGEMENTS: readonly Arrangement<Field>[] = [
  {
    leastMain: 30,
    columns: [
      code,
      title,
      right(13, 'counts'),
      right(14, 'value'),
      left(16, 'threshold'),
      left(20, 'verdict'),
      right(13, 'score'),
    ],
  },
  {
    leastMain: 24,
    columns: [
      code,
      title,
      right(13, 'counts'),
      right(14, 'value', 'threshold'),
      left(20, 'verdict', 'score'),
    ],
  },
  {
    leastMain: 24,
    columns: [code, title, right(14, 'value', 'threshold', 'counts'), left(20, 'verdict', 'score')],
  },
  {
    leastMain: 0,
    columns: [code, title, right(14, 'value', 'threshold', 'counts'), left(14, 'verdict', 'score')],
  },
];

/** Rows of indicators, goals or groups. */
export function measureSheet(
  rows: readonly Row<Field>[],
  scale: Report['scale'],
  language: Language,
  without: readonly Field[] = [],
): Sheet<Field> {
  const heads = { ...HEADS, score: scoreHead(scale) };
  const hidden = scale ? without : [...without, 'score'];
  return {
    fields: FIELDS.filter((field) => !hidden.includes(field)),
    main: 'title',
    heads: headsIn(heads, language),
    rows,
    arrangements: ARRANGEMENTS,
  };
}

/**
 * A row about a measure, which `cells` name. What is undecided has a range for its value; beneath the value of what is
 * decided stands the range within which the decision holds.
 */
export function measureRow(
  measure: Measure,
  cells: Cells<Field>,
  language: Language,
  below = false,
): Row<Field> {
  const range = shownRange(measure, language);
  const value = measure.verdict === 'undecided' && range ? '' : shownValue(measure, language);
  return {
    cells: {
      ...cells,
      counts: shownCounts(measure, language),
      value: value || range,
      // A group is judged by the threshold of the row above it.
      threshold: below ? '' : shownThreshold(measure, language),
      verdict: shownVerdict(measure.verdict, language),
    },
    tones: { counts: 'faint', verdict: verdictTone(measure.verdict) },
    asides: { value: value && range },
    below,
  };
}

/** As `measureRow`, with the points; where they hang on what is unknown, their range stands beneath. */
export function scoredRow(
  indicator: Omit<ReportIndicator, 'groups'>,
  scale: Report['scale'],
  language: Language,
): Row<Field> {
  const { code, score, verdict } = indicator;
  const mark = isMixed(scale) && score.basis === 'split' ? SPLIT_MARK : '';
  const shown = shownScore(score, language) + mark;
  const cells = { code, title: titleWithOrigin(indicator, language), score: shown };
  const row = measureRow(indicator, cells, language);
  const open = score.earned !== null || verdict === 'undecided';
  return { ...row, asides: { ...row.asides, score: open ? shownScoreRange(score, language) : '' } };
}
