import type { Dataset } from '../catalog/dataset.js';
import type { Complaint } from '../errors.js';
import { AS_DEFINED } from '../language/columns/cell.js';
import { suggestion } from '../text/suggest.js';
import { matchHeader } from './layout/header.js';
import { widthOf } from './layout/width.js';
import { rowsOf } from './readers/csv/rows.js';
import type { Recognised } from './recognised.js';
import type { RawRow, RowGroup, Table } from './table.js';

/** A column of an example that says how often its row stands there. */
const TIMES = 'times';

/** As many rows as an example may come to: more than it takes to show a rounding in the fifth place. */
const MOST_ROWS = 100_000;

/** Takes the CSV text of an example for a table of its dataset, or says what of it is none. */
export async function exampleFile(dataset: Dataset, text: string): Promise<Recognised | Complaint> {
  const lines = await linesOf(text);
  const broken = lines.find((line) => 'broken' in line);
  if (broken) return strayQuote(broken.line);
  const [{ cells: header } = NO_HEADER, ...rows] = lines as RawRow[];
  const times = header.indexOf(TIMES);
  const kept = header.filter((_, i) => i !== times);
  const unknown = kept.find((name) => !dataset.columns.has(name));
  if (unknown !== undefined) return noColumn(dataset, unknown);
  const repeated = times < 0 ? rows : repeatedRows(rows, times);
  if ('what' in repeated) return repeated;
  return {
    table: tableOf(dataset.name, [{ line: 1, cells: kept }, ...repeated]),
    dataset,
    ...{ headerFrom: 1, headerLine: 1, headerRows: [kept], header: kept },
    match: matchHeader(kept, dataset),
    width: widthOf(kept, []),
    writing: { ...AS_DEFINED, dates: dataset.spec.dates },
    ...{ told: new Map(), grouped: new Set(), period: undefined, leftOut: [], mapping: undefined },
    isTitle: (title) => dataset.headers.has(title),
  };
}

const NO_HEADER: RawRow = { line: 1, cells: [] };

/** The lines with something in them, cells without spaces around. */
async function linesOf(text: string): Promise<RowGroup> {
  return (await rowsOf(text, ','))
    .map((line) => ('cells' in line ? { ...line, cells: line.cells.map((cell) => cell.trim()) } : line))
    .filter((line) => 'broken' in line || line.cells.some((cell) => cell !== ''));
}

/** Each row as often as it says, without the cell that says it. */
function repeatedRows(rows: readonly RawRow[], times: number): RawRow[] | Complaint {
  const all: RawRow[] = [];
  for (const { line, cells } of rows) {
    const written = cells[times] ?? '1';
    if (!WHOLE.test(written) || all.length + Number(written) > MOST_ROWS) return badTimes(line, written);
    const kept = cells.filter((_, i) => i !== times);
    for (let i = 0; i < Number(written); i++) all.push({ line, cells: kept });
  }
  return all;
}

const WHOLE = /^\d{1,6}$/;

const tableOf = (name: string, group: RowGroup): Table => ({
  input: { name, dataset: name, modified: undefined, position: 0, bytes: async function* () {} },
  name,
  sheet: undefined,
  written: { container: 'csv' },
  rows: async function* () {
    yield group;
  },
});

const noColumn = ({ name, columns }: Dataset, unknown: string): Complaint => ({
  what: {
    vi: `\`${name}\` không có cột \`${unknown}\`.`,
    en: `\`${name}\` has no column \`${unknown}\`.`,
  },
  hint: suggestion(unknown, [...columns.keys(), TIMES]),
});

const badTimes = (line: number, written: string): Complaint => ({
  what: {
    vi: `Dòng ${line} của ví dụ: \`${TIMES}\` là \`${written}\`.`,
    en: `Line ${line} of the example: \`${TIMES}\` is \`${written}\`.`,
  },
  hint: {
    vi: `Ghi số lần lặp lại của dòng, là số nguyên; cả ví dụ không quá ${MOST_ROWS} dòng.`,
    en: `Write how often the row stands there, a whole number; an example has ${MOST_ROWS} rows at most.`,
  },
});

const strayQuote = (line: number): Complaint => ({
  what: {
    vi: `Dòng ${line} của ví dụ: dấu nháy kép không được đóng, hoặc đóng sai chỗ.`,
    en: `Line ${line} of the example: a quote is not closed, or closed in the wrong place.`,
  },
  hint: {
    vi: 'Bỏ dấu nháy, hoặc đóng nó ở cuối ô.',
    en: 'Take it out, or close it at the end of its cell.',
  },
});
