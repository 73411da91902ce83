import { strangeIn } from '../catalog/text-file.js';
import { type Delimiter, rowsOf } from '../data/readers/csv/rows.js';
import type { RawRow, RowGroup } from '../data/table.js';
import type { Place, Problem } from '../errors.js';
import { fold, tidy } from '../text/fold.js';

/** The columns of a scale as a spreadsheet, with the headers they go by. */
export const SCALE_COLUMNS = {
  code: { vi: 'Mã', en: 'Code' },
  title: { vi: 'Tên', en: 'Title' },
  points: { vi: 'Điểm tối đa', en: 'Points' },
  rule: { vi: 'Cách chấm', en: 'Rule' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  date: { vi: 'Ngày quyết định', en: 'Date' },
  page: { vi: 'Trang', en: 'Page' },
} as const;

export type Field = keyof typeof SCALE_COLUMNS;
const FIELDS = Object.keys(SCALE_COLUMNS) as Field[];

export interface Row extends Readonly<Record<Field, string>> {
  /** Where a cell of it stands, or where the row begins. */
  at(field?: Field): Place;
}

const DELIMITERS: readonly Delimiter[] = [';', ',', '\t'];

/** The rows under the header, by whichever sign stands between its cells. What is wrong has its line and column. */
export async function readScaleTable(file: string, text: string, problems: Problem[]): Promise<Row[]> {
  const strange = strangeIn(file, text);
  if (strange) problems.push(strange);
  const lines = text.split(/\r\n|\n|\r/);
  for (const delimiter of strange ? [] : DELIMITERS) {
    const [header, ...rows] = filled(await rowsOf(text, delimiter));
    const columns = header && 'cells' in header ? columnsOf(header.cells) : undefined;
    if (!columns || columns.code < 0 || columns.points < 0) continue;
    for (const { line } of rows.filter((row) => 'broken' in row)) {
      const column = (lines[line - 1] ?? '').indexOf('"') + 1;
      problems.push({ place: { file, line, column: Math.max(column, 1) }, ...STRAY_QUOTE });
    }
    return rows.flatMap((row) => ('cells' in row ? [rowOf(file, row, { columns, delimiter, lines })] : []));
  }
  if (!strange) problems.push({ place: { file, line: 1, column: 1 }, ...NO_COLUMNS });
  return [];
}

const filled = (rows: RowGroup): RowGroup =>
  rows.filter((row) => 'broken' in row || row.cells.some((cell) => tidy(cell) !== ''));

/** At which place each column stands; -1: nowhere. */
function columnsOf(header: readonly string[]): Readonly<Record<Field, number>> {
  const heads = header.map(fold);
  return Object.fromEntries(
    Object.entries(SCALE_COLUMNS).map(([field, { vi, en }]) => [
      field,
      heads.findIndex((one) => one === fold(vi) || one === fold(en)),
    ]),
  ) as Record<Field, number>;
}

interface Written {
  readonly columns: Readonly<Record<Field, number>>;
  readonly delimiter: Delimiter;
  readonly lines: readonly string[];
}

function rowOf(file: string, { line, cells }: RawRow, { columns, delimiter, lines }: Written): Row {
  // Spreadsheets keep a text that looks like a number by an apostrophe before it.
  const cell = (field: Field): string => (cells[columns[field]] ?? '').trim().replace(/^'/, '');
  return {
    ...(Object.fromEntries(FIELDS.map((field) => [field, cell(field)])) as Record<Field, string>),
    at: (field) => ({ file, ...cellStart(lines, line, delimiter, field ? columns[field] : 0) }),
  };
}

/** Where the cell of a row begins, of which a quote may run over several lines. */
function cellStart(lines: readonly string[], line: number, delimiter: Delimiter, cell: number) {
  let [before, inQuotes] = [cell, false];
  for (let at = line; before > 0 && at <= lines.length; at++) {
    const text = lines[at - 1] ?? '';
    for (let column = 0; column < text.length; column++) {
      if (text[column] === '"') inQuotes = !inQuotes;
      else if (text[column] === delimiter && !inQuotes) before--;
      if (before === 0) return { line: at, column: column + 2 };
    }
    if (!inQuotes) break;
  }
  return { line, column: 1 };
}

const NO_COLUMNS = {
  what: {
    vi: 'Thang điểm thiếu cột Mã hoặc Điểm tối đa.',
    en: 'The scale lacks the column Code or Points.',
  },
  hint: {
    vi: 'Lấy mẫu bằng `par-score scale template`.',
    en: 'Take a template with `par-score scale template`.',
  },
};

const STRAY_QUOTE = {
  what: {
    vi: 'Dấu nháy kép ở dòng này không được đóng, hoặc đóng sai chỗ.',
    en: 'A quote in this line is not closed, or closed in the wrong place.',
  },
  hint: {
    vi: 'Bỏ dấu nháy, hoặc đóng nó ở cuối ô.',
    en: 'Take it out, or close it at the end of its cell.',
  },
};
