import type { Cell, Day } from './facts.js';
import { type Rational, written } from './rational.js';

/** A cell and which of the ways to write it is meant; `raw` is what stands there instead, and cannot be read. */
export interface Inked {
  readonly cell: Cell;
  readonly form: number;
  readonly raw?: string;
}

/** How a file is written. */
export interface Style {
  readonly delimiter: ',' | ';' | '\t';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly quoteAll: boolean;
  readonly mark: boolean;
  readonly sign: '.' | ',';
}

export const KINDS: Readonly<Record<string, readonly string[]>> = {
  moi: ['moi', 'Hồ sơ mới', 'HỒ SƠ MỚI', 'ho so moi', 'Hồ sơ mới'.normalize('NFD')],
  cu: ['cu', 'Hồ sơ cũ', '  Hồ sơ\u00a0cũ '],
  dung: ['dung', 'Đã dừng', 'đã dừng', '7'],
};
export const OFFICES: Readonly<Record<string, readonly string[]>> = {
  'so-noi-vu': ['so-noi-vu', 'Sở Nội vụ', 'SNV', 'sở nội vụ'],
  'so-y-te': ['Sở Y tế', 'sở y tế'],
  'tam-ky': ['Thành phố Tam Kỳ', 'UBND Thành phố Tam Kỳ', '502'],
  'Sở lạ': ['Sở lạ', ' Sở  lạ'],
};
export const LEVELS: Readonly<Record<string, readonly string[]>> = {
  province: ['province', 'Cấp tỉnh', 'TỈNH'],
  district: ['Cấp huyện', 'huyen'],
};
export const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'a, b': ['a, b', ' a,  b'],
  'nói "được"': ['nói "được"', 'nói\u00a0"được"'.normalize('NFD')],
  'hai dòng': ['hai dòng', 'hai\ndòng'],
  'x;y': ['x;y'],
};
const YES = ['Có', 'x', '1', 'ĐẠT'];
const NO = ['Không', '0', 'chưa'];

const pick = (forms: readonly string[], form: number): string => forms[form % forms.length] as string;
const two = (n: number): string => String(n).padStart(2, '0');

function dated({ day, seconds }: Day, form: number): string {
  const [y, m, d] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100];
  if (seconds === undefined)
    return pick([`${two(d)}/${two(m)}/${y}`, `${d}/${m}/${y}`, `${y}-${two(m)}-${two(d)}`, `${day}`], form);
  const [hh, mm, ss] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two) as [
    string,
    string,
    string,
  ];
  const time = `${hh}:${mm}:${ss}`;
  return pick(
    [
      `${two(d)}/${two(m)}/${y} ${time}`,
      `${time} ${d}/${m}/${y}`,
      `${y}-${two(m)}-${two(d)}T${time}`,
      `${day}${hh}${mm}${ss}`,
    ],
    form,
  );
}

/** Whole numbers with or without thousands; others with exactly two decimals, so that each proves its own sign. */
function counted(number: Rational, type: string, form: number, sign: Style['sign']): string {
  if (type === 'percent')
    return pick([hundredths(number, 10_000n, sign), `${hundredths(number, 10_000n, '.')} %`], form);
  const plain = type === 'integer' ? `${number.top}` : hundredths(number, 100n, sign);
  return form % 2 === 0
    ? plain
    : plain.replace(/\B(?=(?:\d{3})+(?!\d))/g, (_, at: number) =>
        at > plain.length - 3 ? '' : thousands(sign),
      );
}

const thousands = (sign: Style['sign']): string => (sign === ',' ? '.' : ',');

function hundredths({ top, bottom }: Rational, scale: bigint, sign: string): string {
  const whole = (top * scale) / bottom;
  const digits = (whole < 0n ? -whole : whole).toString().padStart(3, '0');
  return `${whole < 0n ? '-' : ''}${digits.slice(0, -2)}${sign}${digits.slice(-2)}`;
}

const BLANKS = ['', ' ', '\u00a0', 'chưa có'];

/** Periods by the day that stands for them: the last, or the first. */
const PERIODS: Readonly<Record<'last' | 'first', Readonly<Record<string, readonly string[]>>>> = {
  last: {
    20191231: ['2019-Q4', '2019', '2019-12'],
    20200331: ['2020-Q1', '2020-03'],
    20201231: ['2020', '2020-H2'],
  },
  first: { 20200101: ['2020', '2020-Q1', '2020-01'], 20200701: ['2020-H2', '2020-07'] },
};

/** What a column says of how its cells are written: the part of a text that identifies, words for numbers. */
export interface Writing {
  readonly day?: 'last' | 'first';
  readonly identified?: string;
  readonly words?: Readonly<Record<string, string>> | undefined;
}

/** The text of a cell. */
export function ink(
  { cell, form, raw }: Inked,
  type: string,
  style: Style,
  { identified, words, day }: Writing = {},
): string {
  if (raw !== undefined) return raw;
  if (cell === null) return pick(BLANKS, form);
  if (typeof cell === 'boolean') return pick(cell ? YES : NO, form);
  if (typeof cell === 'object' && 'top' in cell && words?.[written(cell)])
    return pick([words[written(cell)] as string, counted(cell, type, 0, style.sign)], form);
  if (type === 'period' && typeof cell === 'object' && 'day' in cell)
    return pick([...(PERIODS[day ?? 'last'][cell.day] ?? []), dated(cell, 0)], form);
  if (typeof cell !== 'string')
    return 'day' in cell ? dated(cell, form) : counted(cell, type, form, style.sign);
  if (identified !== undefined) return pick([cell, `Số ${cell}/QĐ`, `(${cell})`], form);
  const forms = { enum: KINDS, agency: OFFICES, level: LEVELS, text: TEXTS }[type];
  return pick(forms?.[cell] ?? [cell], form);
}

/** How a row is broken: a cell too few, one too many, a quote that closes inside its cell. */
export type Break = 'short' | 'long' | 'quote';

/** A row to be written. */
export interface Line {
  readonly cells: readonly string[];
  readonly broken?: Break | undefined;
}

/** The bytes of a file. */
export function page(header: readonly string[], rows: readonly Line[], style: Style): string {
  const quoted = (text: string): string =>
    style.quoteAll || /["\r\n]/.test(text) || text.includes(style.delimiter)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const lineOf = ({ cells, broken }: Line): string => {
    const all = broken === 'short' ? cells.slice(0, -1) : broken === 'long' ? [...cells, 'thừa'] : cells;
    const text = all.map(quoted).join(style.delimiter);
    return (broken === 'quote' ? `"ghi" chú${style.delimiter}${text}` : text) + style.lineEnd;
  };
  return (style.mark ? '\uFEFF' : '') + [{ cells: header }, ...rows].map(lineOf).join('');
}
