import type { Report, ReportIndicator } from '../report/schema.js';
import { withoutZeros } from '../text/display.js';
import type { Language, Words } from '../text/words.js';
import type { Cell } from './csv-cell.js';
import { HEADINGS } from './headings.js';
import { type Measure, printedValue, thresholdNumber, thresholdSign } from './shown.js';

/** An indicator, or one group of it; `measure` is what the row is about. */
export interface CsvRow {
  readonly scale: Report['scale'];
  readonly area: Report['areas'][number] | undefined;
  readonly criterion: Report['criteria'][number] | undefined;
  readonly indicator: ReportIndicator;
  readonly measure: Measure;
  readonly group: ReportIndicator['groups'][number] | null;
}

interface CsvColumn {
  readonly head: Words;
  cell(row: CsvRow, language: Language): Cell;
}

/** More than anyone reads, so that a sum or a sort in the spreadsheet is not of rounded values. */
const DIGITS = 10;

const number = (decimal: string | null): Cell => (decimal === null ? null : { number: decimal });

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

/** As `whole`, and empty without a scale. */
const scored = (vi: string, en: string, cell: CsvColumn['cell']): CsvColumn =>
  whole(vi, en, (row, language) => (row.scale ? cell(row, language) : null));

export const CSV_COLUMNS: readonly CsvColumn[] = [
  column('Lĩnh vực', 'Area', ({ area }, language) => coded(area, language)),
  column('Tiêu chí', 'Criterion', ({ criterion }, language) => coded(criterion, language)),
  column('Chỉ số', 'Indicator', ({ indicator }, language) => coded(indicator, language)),
  column('Mã nhóm', 'Group', ({ group }) => dateless(group?.key)),
  column('Tên nhóm', 'Group title', ({ group }, language) => dateless(group?.title[language])),
  column('Cơ quan chủ trì', 'Owner', ({ indicator }, language) =>
    indicator.owner.map(({ title }) => title[language]).join(' · '),
  ),
  column('Tử số', 'Numerator', ({ measure }) => number(measure.numerator)),
  column('Mẫu số', 'Denominator', ({ measure }) => number(measure.denominator)),
  column(
    'Phạm vi tính',
    'What is counted',
    ({ indicator }, language) => indicator.population?.[language] ?? null,
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
  scored('Điểm đạt được', 'Points earned', ({ indicator }) => number(indicator.score.earned)),
  scored('Điểm tối đa', 'Points possible', ({ indicator }) => number(indicator.score.possible)),
  scored('Điểm tạm tính hay chính thức', 'Points provisional or final', ({ scale }, language) =>
    scale?.provisional ? HEADINGS[language].provisional : HEADINGS[language].final,
  ),
  whole('Lý do', 'Reason', ({ indicator }, language) => indicator.reason?.[language] ?? null),
  whole('Minh chứng còn thiếu', 'Missing evidence', ({ indicator }, language) =>
    indicator.evidence.map(({ title }) => title[language]).join(' · '),
  ),
  whole('Dòng trong kế hoạch', 'Line of the plan', ({ indicator }) =>
    number(indicator.source && String(indicator.source.line)),
  ),
  whole('Lời của kế hoạch', 'Words of the plan', ({ indicator }) => indicator.source?.quote ?? null),
];
