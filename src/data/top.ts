import type { Dataset } from '../catalog/dataset.js';
import type { DecimalSign } from '../language/columns/cell.js';
import { kindOf } from '../language/columns/column.js';
import { foldTitle, tidy } from '../text/fold.js';
import { signOf } from '../values/numbers.js';
import { toUtf8 } from './bytes.js';
import { type Match, matchHeader } from './header.js';
import type { Head } from './input.js';
import { type Delimiter, type RawRow, readRows } from './readers/csv/rows.js';

/** A row near the top of a file taken for its header, under a delimiter, for a dataset. */
export interface Try {
  readonly delimiter: Delimiter;
  readonly line: number;
  readonly header: readonly string[];
  readonly match: Match;
}

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
/** How far down a header is looked for, below titles and letterheads. */
const HEADER_WITHIN = 30;
/** The bytes that hold so many rows, and some more. */
const TOP = 1 << 14;

/** Every dataset's match with every row near the top that has a known header in it; the best first. */
export async function tryHeaders(head: Head, datasets: readonly Dataset[]): Promise<Try[]> {
  const tries = await Promise.all(DELIMITERS.map((delimiter) => tryDelimiter(head, delimiter, datasets)));
  return tries.flat().sort((a, b) => b.match.found.size - a.match.found.size || a.line - b.line);
}

async function tryDelimiter(head: Head, delimiter: Delimiter, datasets: readonly Dataset[]): Promise<Try[]> {
  const top = { ...head, bytes: head.bytes.subarray(0, TOP), cut: head.cut || head.bytes.length > TOP };
  const tries: Try[] = [];
  for (const { line, cells } of (await rowsOf(top, delimiter)).slice(0, HEADER_WITHIN)) {
    const header = cells.map(tidy);
    const folded = header.map(foldTitle);
    const known = datasets.filter(({ headers }) => folded.some((name) => headers.has(name)));
    for (const dataset of known) tries.push({ delimiter, line, header, match: matchHeader(header, dataset) });
  }
  return tries;
}

/** The whole rows of the beginning of a file. */
async function rowsOf({ bytes, encoding, cut }: Head, delimiter: Delimiter): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const group of readRows(toUtf8(once(bytes), encoding), delimiter)) {
    for (const row of group) if ('cells' in row) rows.push(row);
  }
  if (cut && rows.length > 1) rows.pop();
  return rows;
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** The decimal sign that the numbers at the top of a file prove; undefined where none does, or they disagree. */
export async function signIn(head: Head, { delimiter, line: headerLine, match }: Try): Promise<DecimalSign> {
  const decimals = match.columns.flatMap((column, at) =>
    column && kindOf(column.spec).showsSign ? [at] : [],
  );
  if (decimals.length === 0) return undefined;
  const below = (await rowsOf(head, delimiter)).filter(({ line }) => line > headerLine);
  const signs = below.flatMap(({ cells }) =>
    decimals.map((at) => signOf(tidy(cells[at] ?? '').replaceAll(' ', ''))),
  );
  const seen = new Set(signs.filter((sign) => sign !== undefined));
  return seen.size === 1 ? [...seen][0] : undefined;
}
