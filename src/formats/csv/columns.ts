import type { Report, ReportIndicator } from '../../report/schema.js';
import { withoutZeros } from '../../text/display.js';
import type { Language, Words } from '../../text/words.js';
import { type Measure, printedValue, thresholdNumber, thresholdSign } from '../page/shown.js';
import { HEADINGS } from '../page/wording.js';
import type { Cell } from './cell.js';

type Measured = ReportIndicator | Report['goals'][number];

/** An indicator, one group of it, or a goal, which is no indicator; `measure` is what the row is about. */
export interface CsvRow {
  readonly scale: Report['scale'];
  readonly area: Report['areas'][number] | undefined;
  readonly criterion: Report['criteria'][number] | undefined;
  readonly measured: Measured;
  readonly indicator: ReportIndicator | null;
  readonly measure: Measure;
  readonly group: ReportIndicator['groups'][number] | null;
}

export interface CsvColumn {
  readonly head: Words;
  cell(row: CsvRow, language: Language): Cell;
}

/** More than anyone reads, so that a sum or a sort in the spreadsheet is not of rounded values. */
const DIGITS = 10;

export const number = (decimal: string | null): Cell => (decimal === null ? null : { number: decimal });

/**
 * Code and title share a cell: a code alone would become a date in a Vietnamese Excel (3.4) and a number in an
 * English one (3.10 is 3.1).
 */
const coded = (node: { code: string; title: Words } | undefined, language: Language): Cell =>
  node ? `${node.code} ${node.title[language]}` : null;

/** A month (2020-03) stays text: a spreadsheet would show it as a day. */
const dateless = (text: string | undefined): Cell =>
  text === undefined ? null : /^\d+(?:[./:-]\d+)+$/.test(text) ? `'${text}` : text;

const column = (vi: string, en: string, cell: CsvColumn['cell']): CsvColumn => ({ head: { vi, en }, cell });

/** What belongs to the indicator as a whole: a row of a group leaves it empty. */
const whole = (vi: string, en: string, cell: CsvColumn['cell']): CsvColumn =>
  column(vi, en, (row, language) => (row.group ? null : cell(row, language)));

type Score = ReportIndicator['score'];

/** As `whole`, and empty for goals and without a scale. */
const scored = (
  vi: string,
  en: string,
  cell: (score: Score, scale: NonNullable<Report['scale']>, language: Language) => Cell,
): CsvColumn =>
  whole(vi, en, ({ scale, indicator }, language) =>
    scale && indicator ? cell(indicator.score, scale, language) : null,
  );

export const CSV_COLUMNS: readonly CsvColumn[] = [
  column('Lĩnh vực', 'Area', ({ area }, language) => coded(area, language)),
  column('Tiêu chí', 'Criterion', ({ criterion }, language) => coded(criterion, language)),
  column('Chỉ số', 'Indicator', ({ measured }, language) => coded(measured, language)),
  column('Mã nhóm', 'Group', ({ group }) => dateless(group?.key)),
  column('Tên nhóm', 'Group title', ({ group }, language) => dateless(group?.title[language])),
  column('Cơ quan chủ trì', 'Owner', ({ measured }, language) =>
    measured.owner.map(({ title }) => title[language]).join(' · '),
  ),
  column('Tử số', 'Numerator', ({ measure }) => number(measure.numerator)),
  column('Mẫu số', 'Denominator', ({ measure }) => number(measure.denominator)),
  column(
    'Phạm vi tính',
    'What is counted',
    ({ measured }, language) => measured.population?.[language] ?? null,
  ),
  column('Giá trị', 'Value', ({ measure }) => {
    const value = printedValue(measure, DIGITS);
    return number(value && withoutZeros(value));
  }),
  column('Đơn vị tính', 'Unit', ({ measure }) => (measure.unit === 'percent' ? '%' : null)),
  column(
    'So với ngưỡng',
    'Comparison',
    ({ measure }) => measure.threshold && thresholdSign(measure.threshold),
  ),
  column('Ngưỡng', 'Threshold', ({ measure: { threshold, unit } }) =>
    number(threshold && thresholdNumber(threshold, unit)),
  ),
  column(
    'Căn cứ của ngưỡng',
    'Basis of the threshold',
    ({ measure: { threshold } }, language) => threshold && HEADINGS[language].bases[threshold.basis],
  ),
  column('Mã kết luận', 'Verdict code', ({ measure }) => measure.verdict),
  column('Kết luận', 'Verdict', ({ measure }, language) => HEADINGS[language].verdicts[measure.verdict]),
  scored('Điểm đạt được', 'Points earned', ({ earned }) => number(earned)),
  scored('Điểm tối đa', 'Points possible', ({ possible }) => number(possible)),
  scored('Điểm tạm tính hay chính thức', 'Points provisional or final', (_, { provisional }, language) =>
    provisional ? HEADINGS[language].provisional : HEADINGS[language].final,
  ),
  whole('Lý do', 'Reason', ({ measured }, language) => measured.reason?.[language] ?? null),
  whole('Minh chứng còn thiếu', 'Missing evidence', ({ indicator }, language) =>
    indicator ? indicator.evidence.map(({ title }) => title[language]).join(' · ') : null,
  ),
  whole('Dòng trong kế hoạch', 'Line of the plan', ({ measured: { source } }) =>
    number(source && String(source.line)),
  ),
  whole('Lời của kế hoạch', 'Words of the plan', ({ measured }) => measured.source?.quote ?? null),
];
