import type { ReportOwner } from '../../report/schema.js';
import type { Language } from '../../text/words.js';
import { ORIGIN_WORDS } from '../page/origins.js';
import { FINAL, PROVISIONAL } from '../page/points.js';
import { printedEnd } from '../page/range.js';
import { SPLIT } from '../page/scale.js';
import { BASES, thresholdNumber, thresholdSign } from '../page/threshold.js';
import { printedValue } from '../page/value.js';
import { verdictWords } from '../page/verdicts.js';
import type { Cell } from './cell.js';
import {
  type CsvColumn,
  coded,
  column,
  DIGITS,
  LEFT_OUT,
  number,
  scored,
  unrounded,
  whole,
} from './column.js';

/** A month (2020-03) stays text: a spreadsheet would show it as a day. */
const dateless = (words: string | undefined): Cell => (words === undefined ? null : { words });

const named = (offices: ReportOwner['agencies'] = [], language: Language): Cell =>
  offices.map(({ title }) => title[language]).join(' · ') || null;

export const CSV_COLUMNS: readonly CsvColumn[] = [
  column('Lĩnh vực', 'Area', ({ area }, language) => coded(area, language)),
  column('Tiêu chí', 'Criterion', ({ criterion }, language) => coded(criterion, language)),
  column('Chỉ số', 'Indicator', ({ measured }, language) => coded(measured, language)),
  column('Mã nhóm', 'Group', ({ group }) => dateless(group?.key)),
  column('Tên nhóm', 'Group title', ({ group }, language) => dateless(group?.title[language])),
  column('Cơ quan chủ trì', 'Owner', ({ measured: { owner } }, language) => named(owner?.agencies, language)),
  column(
    'Căn cứ của cơ quan chủ trì',
    'Basis of the owner',
    ({ measured: { owner } }, language) => owner && BASES[owner.basis][language],
  ),
  column('Cơ quan phối hợp', 'Taking part', ({ measured: { owner } }, language) =>
    named(owner?.with, language),
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
