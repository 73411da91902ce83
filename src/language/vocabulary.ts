import { z } from 'zod';
import { fold } from '../text/fold.js';
import type { DateOrder } from '../values/date-forms.js';
import type { Moment } from '../values/moment.js';
import type { Period } from '../values/period.js';
import { type DateReader, dateReader, tellsDate } from './date-forms.js';
import { keys, slug } from './keys.js';
import { periodReader, tellsPeriod } from './period-forms.js';
import { personalTest } from './personal.js';

const list = z.array(z.string().min(1)).optional();

/** The words of a definition set's language that cells and rows are known by. */
export const vocabulary = keys({
  vocabulary: slug,
  yes: list.describe('Words for yes, besides true and 1'),
  no: list.describe('Words for no, besides false and 0'),
  nothing: list.describe('What stands in a cell that has nothing to say'),
  totals: list.describe('What a row of totals begins with'),
  remarks: list.describe('What a header may add in brackets that changes nothing: `Mã hồ sơ (bắt buộc)`'),
  units: list.describe('Units that the header of an amount may add in brackets: `Kinh phí (đồng)`'),
  other_totals: list.describe(
    'What a row begins with that sums up in another way: an average, a part of a total, a total over earlier pages',
  ),
  closings: list.describe(
    'What stands below a table beside whom it is from: `Giám đốc`; `…` stands for anything: `ngày … tháng … năm …`',
  ),
  footnotes: list.describe('What a remark below a table begins with'),
  dates: z
    .array(z.string().refine(tellsDate, { message: 'date-form' }))
    .optional()
    .describe('How dates are written in words: `ngày {day} tháng {month} năm {year}`'),
  morning: list.describe('What stands beside a time of the 12 hours before noon, besides AM'),
  afternoon: list.describe('What stands beside a time of the 12 hours after noon, besides PM'),
  periods: z
    .array(z.string().refine(tellsPeriod, { message: 'period-form' }))
    .optional()
    .describe('How forms name their period: `Quý {quarter}/{year}`'),
  surnames: list.describe('What names of people begin with: a cell that reads so is never shown'),
  addresses: list.describe('Words that an address has: a cell with one is never shown'),
});

export type VocabularySpec = z.infer<typeof vocabulary>;

export interface Vocabulary {
  /** Yes and no by every word for them, folded. */
  readonly booleans: ReadonlyMap<string, boolean>;
  /** As they are written, the most usual first. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** What begins a row of totals, folded. */
  readonly totals: ReadonlySet<string>;
  /** What headers add in brackets: what changes nothing, and units. Folded. */
  readonly remarks: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  /** What begins a row that sums up in another way, folded. */
  readonly otherTotals: ReadonlySet<string>;
  /** Whether a text is of those that stand below a table: who signs, where and when. */
  closes(text: string): boolean;
  /** Whether a text is a remark below a table. */
  isFootnote(text: string): boolean;
  /** The date that a text writes: in numbers, in words, with a half of the day. */
  date(text: string, order?: DateOrder): Moment | undefined;
  /** The period that a text names: "Quý II/2020", "2020-Q2", a day. */
  period(text: string, order?: DateOrder): Period | undefined;
  /** Whether a text is empty or only says that there is nothing: "-", "chưa có". */
  isNothing(text: string): boolean;
  /** Whether a text may say something of a person, and so is not to be shown. */
  mayBePersonal(text: string): boolean;
}

const YES = ['true', '1'];
const NO = ['false', '0'];

export function readVocabulary({
  yes = [],
  no = [],
  nothing = [],
  totals = [],
  remarks = [],
  units = [],
  other_totals: otherTotals = [],
  closings = [],
  footnotes = [],
  periods = [],
  surnames = [],
  addresses = [],
  ...words
}: Partial<VocabularySpec>): Vocabulary {
  const date = dateReader(words);
  const [allYes, allNo] = [
    [...yes, ...YES],
    [...no, ...NO],
  ];
  return {
    booleans: new Map([
      ...allYes.map((word) => [fold(word), true] as const),
      ...allNo.map((word) => [fold(word), false] as const),
    ]),
    yes: allYes,
    no: allNo,
    totals: new Set(totals.map(fold)),
    remarks: new Set(remarks.map(fold)),
    units: new Set(units.map(fold)),
    otherTotals: new Set(otherTotals.map(fold)),
    closes: beginningTest(closings),
    isFootnote: beginningTest(footnotes),
    date,
    period: periodReader(periods, date),
    isNothing: nothingTest(nothing, date),
    mayBePersonal: personalTest({ surnames, addresses }),
  };
}

const ANYTHING = '…';
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/** Whether a text begins with one of these words; what has `…` in it may stand anywhere. */
function beginningTest(words: readonly string[]): (text: string) => boolean {
  const patterns = words.map((word) => {
    const parts = word.split(ANYTHING).map((part) => fold(part).replace(SPECIAL, '\\$&'));
    const source = parts.join('.{0,20}?');
    return parts.length > 1 ? source : /\w$/.test(source) ? `^${source}(?!\\w)` : `^${source}`;
  });
  const pattern = new RegExp(patterns.join('|') || '(?!)');
  return (text) => pattern.test(fold(text));
}

/** So many characters of a short cell may be invisible ones. */
const INVISIBLE = 4;
const REMEMBERED = 10_000;
const DIGIT = /^\d/;
const BEFORE_TIME = /[ T]/;
const DAY = 86_400;

/** Whether what stands behind a day is its first moment; that of a zone too, as databases write it. */
const isMidnight = (time: string, date: DateReader): boolean =>
  Number(date(`2020-01-01${time.replace(/Z$/, '')}`)) % DAY === 0;

/**
 * Asked of every cell: what plainly is something is told by its length, what begins with a digit is nothing only as it
 * is written, at midnight if at any time (`01/01/0001 00:00:00`), others are remembered.
 */
function nothingTest(words: readonly string[], date: DateReader): (text: string) => boolean {
  const known = new Set(['', ...words.map(fold)]);
  const longest = INVISIBLE + Math.max(...[...known, ...words].map((word) => word.normalize('NFD').length));
  const inDigits = new Set(words.filter((word) => DIGIT.test(word)));
  const judged = new Map<string, boolean>();
  const isInDigits = (bare: string): boolean => {
    const [day = ''] = bare.split(BEFORE_TIME, 1);
    return inDigits.has(day) && (day === bare || isMidnight(bare.slice(day.length), date));
  };
  return (text) => {
    const bare = text.trim();
    if (DIGIT.test(bare)) return inDigits.size > 0 && isInDigits(bare);
    if (bare.length > longest) return false;
    let nothing = judged.get(bare);
    if (nothing === undefined) {
      nothing = known.has(fold(bare));
      if (judged.size < REMEMBERED) judged.set(bare, nothing);
    }
    return nothing;
  };
}
