import { COMPARISONS } from '../language/condition/written.js';
import { BOUND_WORDS } from '../language/rules/bands/band.js';
import { anyOf, type Words } from '../text/words.js';

/** What a person is told to write, by the shape, the key or the rule that was missed. */

export const SHAPES: Record<string, Words> = {
  object: { vi: 'các cặp `khóa: giá trị`', en: 'a mapping of `key: value`' },
  array: { vi: 'một danh sách', en: 'a list' },
  string: { vi: 'chữ (đặt trong dấu nháy)', en: 'text (in quotes)' },
  number: { vi: 'một số', en: 'a number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
};

const NO_EXPRESSIONS: Words = {
  vi: 'Không có biểu thức; ghi { cột: { at_most: { column: cột_khác } } }.',
  en: 'There are no expressions; write { column: { at_most: { column: other } } }.',
};

/** What is wanted under a key, where the shape alone would not say it. */
export const FORMS: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    threshold: {
      vi: 'Ghi { at_least: 98 %, basis: stated }, hoặc none.',
      en: 'Write { at_least: 98 %, basis: stated }, or none.',
    },
    owner: {
      vi: 'Ghi { agency: so-noi-vu, basis: stated }.',
      en: 'Write { agency: so-noi-vu, basis: stated }.',
    },
    blank: {
      vi: 'Ghi unknown (không rõ), empty (không có) hoặc { is: giá trị }.',
      en: 'Write unknown, empty or { is: value }.',
    },
    where: NO_EXPRESSIONS,
    numerator: NO_EXPRESSIONS,
    when: NO_EXPRESSIONS,
  }),
);

/** What is wanted of each member of a mapping under a key. */
export const MEMBERS: ReadonlyMap<string, Words> = new Map([
  [
    'rules',
    {
      vi: 'Ghi proportional, all_or_nothing, { bands: […] }, { lost_each: {…} } hoặc { between: {…} }.',
      en: 'Write proportional, all_or_nothing, { bands: […] }, { lost_each: {…} } or { between: {…} }.',
    },
  ],
]);

export const RULES: Record<string, Words> = {
  number: { vi: 'Ghi một số hoặc tỷ lệ như `98 %`.', en: 'Write a number or a percentage such as `98 %`.' },
  'one-comparison': {
    vi: `Ngưỡng có đúng một so sánh: ${anyOf(COMPARISONS).vi}.`,
    en: `A threshold has exactly one comparison: ${anyOf(COMPARISONS).en}.`,
  },
  'one-bound': {
    vi: `Mỗi mức có nhiều nhất một giá trị bắt đầu: ${anyOf(BOUND_WORDS).vi}.`,
    en: `A band has one value at the most where it begins: ${anyOf(BOUND_WORDS).en}.`,
  },
  'one-earning': {
    vi: 'Mỗi mức ghi đúng một cách được điểm: share (phần điểm), points (số điểm) hoặc value_over (giá trị × điểm tối đa / số này).',
    en: 'A band earns in exactly one way: share, points, or value_over (the value times all the points, over this figure).',
  },
  'one-part': {
    vi: 'Ghi đúng một trong hai: points (số điểm) hoặc share (phần điểm).',
    en: 'Write exactly one of points and share.',
  },
  day: { vi: 'Ghi ngày theo dạng 2020-02-01.', en: 'Write the day as in 2020-02-01.' },
  'code-form': {
    vi: 'Viết dạng của mã bằng 0 (chữ số), A (chữ cái), dấu chấm và gạch nối, ví dụ 000.00.00.A00.',
    en: 'Write the form of a code with 0 (a digit), A (a letter), dots and hyphens, as in 000.00.00.A00.',
  },
  period: {
    vi: 'Ghi 2020, 2020-06, 2020-H1, 2020-Q2 hoặc 2020-01..2020-06.',
    en: 'Write 2020, 2020-06, 2020-H1, 2020-Q2 or 2020-01..2020-06.',
  },
  'date-form': {
    vi: 'Ghi cách viết ngày với {date}, hoặc {day}, {month} và {year}; giờ nếu có: {time}, hoặc {hour}, {minute} và {second}.',
    en: 'Write how a date is written, with {date}, or {day}, {month} and {year}; and a time, if any, with {time}, or {hour}, {minute} and {second}.',
  },
  'period-form': {
    vi: 'Ghi cách gọi kỳ với {year}, {month} và {year}, {quarter} và {year}, {first_months} hoặc {last_months} và {year}, hoặc {from} và {to}.',
    en: 'Write how a period is named, with {year}, {month} and {year}, {quarter} and {year}, {first_months} or {last_months} and {year}, or {from} and {to}.',
  },
  code: { vi: 'Mã có dạng "3.4.1", đặt trong dấu nháy.', en: 'A code looks like "3.4.1", in quotes.' },
  identifier: {
    vi: 'Tên gồm chữ thường không dấu, số và gạch dưới, dài không quá 64.',
    en: 'A name has small letters, digits and underscores, 64 of them at most.',
  },
  reserved: {
    vi: 'Tên này máy tính giữ riêng: chọn một tên khác.',
    en: 'This name is reserved by the machine: choose another.',
  },
  positive: { vi: 'Ghi một số lớn hơn 0.', en: 'Write a number greater than 0.' },
  'id-form': {
    vi: 'Ghi dạng của mã, ví dụ `{1|2|3}.{6 digits}`: {digits} là dãy chữ số, {6 digits} là sáu chữ số, {letters} là dãy chữ cái, {A|B} là một trong các chữ đó.',
    en: 'Write the form of the code, such as `{1|2|3}.{6 digits}`: {digits} is a run of digits, {6 digits} six of them, {letters} a run of letters, {A|B} one of these words.',
  },
  empty: { vi: 'Không để trống: ghi ít nhất một mục.', en: 'This may not be empty: write at least one.' },
  'mapping-dataset': {
    vi: 'Cột, từ và hằng số thuộc về một tập dữ liệu: ghi thêm `dataset:`.',
    en: 'Columns, words and constants are of a dataset: add `dataset:`.',
  },
  range: { vi: 'Dòng đầu không được sau dòng cuối.', en: 'The first line cannot come after the last.' },
  points: { vi: 'Ghi số điểm từ 0 trở lên, ví dụ 1.5.', en: 'Write points of 0 or more, such as 1.5.' },
  slug: {
    vi: 'Mã gồm chữ thường không dấu, số và gạch nối, dài không quá 64.',
    en: 'An id has small letters, digits and hyphens, 64 of them at most.',
  },
  'level-or-part': {
    vi: 'Ghi `level:` (cấp), hoặc `part_of:` (là bộ phận của cơ quan nào); không ghi cả hai.',
    en: 'Write `level:`, or `part_of:` the office that it is a part of; not both.',
  },
  any_of: { vi: 'Ghi true, header hoặc any_of_<nhóm>.', en: 'Write true, header or any_of_<group>.' },
  'empty-expect': { vi: 'Ví dụ phải mong đợi điều gì đó.', en: 'An example has to expect something.' },
};
