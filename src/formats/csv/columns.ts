import { withoutZeros } from '../../text/display.js';
import type { Language, Words } from '../../text/words.js';
import { ORIGIN_WORDS } from '../page/origins.js';
import { FINAL, PROVISIONAL } from '../page/points.js';
import { printedEnd } from '../page/range.js';
import { SPLIT } from '../page/scale.js';
import { BASES, thresholdNumber, thresholdSign } from '../page/threshold.js';
import { printedValue } from '../page/value.js';
import { verdictWords } from '../page/verdicts.js';
import type { Cell } from './cell.js';
import { type CsvColumn, column, number, scored, whole } from './column.js';

/** More than anyone reads, so that a sum or a sort in the spreadsheet is not of rounded values. */
const DIGITS = 10;

/**
 * Code and title share a cell: a code alone would become a date in a Vietnamese Excel (3.4) and a number in an
 * English one (3.10 is 3.1).
 */
const coded = (node: { code: string; title: Words } | undefined, language: Language): Cell =>
  node ? `${node.code} ${node.title[language]}` : null;

/** A month (2020-03) stays text: a spreadsheet would show it as a day. */
const dateless = (text: string | undefined): Cell =>
  text === undefined ? null : /^\d+(?:[./:-]\d+)+$/.test(text) ? `'${text}` : text;

const unrounded = (decimal: string | null): Cell => number(decimal && withoutZeros(decimal));

const LEFT_OUT: Words = { vi: 'để ra ngoài', en: 'left out' };

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
  column('Giá trị', 'Value', ({ measure }) => unrounded(printedValue(measure, DIGITS))),
  column('Thấp nhất', 'Lowest', ({ measure }) => unrounded(printedEnd(measure, 'lowest', DIGITS))),
  column('Cao nhất', 'Highest', ({ measure }) => unrounded(printedEnd(measure, 'highest', DIGITS))),
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
    ({ measure: { threshold } }, language) => threshold && BASES[threshold.basis][language],
  ),
  column('Mã kết luận', 'Verdict code', ({ measure }) => measure.verdict),
  column('Kết luận', 'Verdict', ({ measure }, language) => verdictWords(measure.verdict)[language]),
  scored('Điểm đạt được', 'Points earned', ({ earned }) => number(earned)),
  scored('Điểm tối đa', 'Points possible', ({ possible }) => number(possible)),
  scored('Điểm thấp nhất', 'Points lowest', ({ lowest }) => number(lowest)),
  scored('Điểm cao nhất', 'Points highest', ({ highest }) => number(highest)),
  scored(
    'Điểm tạm tính hay chính thức',
    'Points provisional or final',
    (_, { provisional }, language) => (provisional ? PROVISIONAL : FINAL)[language],
  ),
  scored('Điểm không chấm được', 'Points that cannot be scored', ({ unscorable }) => number(unscorable)),
  scored(
    'Căn cứ của điểm',
    'Who set the points',
    ({ basis }, { source }, language) => (basis === 'set' ? source : SPLIT)[language],
  ),
  scored('Cách chấm', 'Rule', ({ rule }, _, language) => rule?.[language] ?? null),
  whole('Lý do', 'Reason', ({ measured }, language) => measured.reason?.[language] ?? null),
  whole('Số trường hợp chưa rõ', 'Unknown', ({ measured: { unknown } }) => number(String(unknown.records))),
  whole(
    'Cần sửa trước',
    'Mend first',
    ({ measured: { unknown } }, language) => unknown.causes[0]?.[language] ?? null,
  ),
  whole('Minh chứng còn thiếu', 'Missing evidence', ({ indicator }, language) =>
    indicator ? indicator.evidence.map(({ title }) => title[language]).join(' · ') : null,
  ),
  whole('Dòng trong kế hoạch', 'Line of the plan', ({ measured: { source } }) =>
    number(source && String(source.line)),
  ),
  whole('Lời của kế hoạch', 'Words of the plan', ({ measured }) => measured.source?.quote ?? null),
  whole(
    'Nguồn số liệu',
    'Origin',
    ({ measured: { origin } }, language) => origin && ORIGIN_WORDS[origin][language],
  ),
  whole(
    'Cách đo thay thế',
    'Stands in',
    ({ measured }, language) => measured.stands_in?.title[language] ?? null,
  ),
  column('Phần không đọc được', 'Unread', ({ report }, language) =>
    report.left_out_unread ? LEFT_OUT[language] : null,
  ),
];
