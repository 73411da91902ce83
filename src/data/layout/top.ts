import type { Dataset } from '../../catalog/dataset.js';
import { tidy } from '../../text/fold.js';
import type { RawRow, Table, Ways } from '../table.js';
import { type Match, matchHeader } from './header.js';

/** A row near the top of a table taken for its header, for a dataset. */
export interface Try {
  readonly table: Table;
  readonly line: number;
  readonly header: readonly string[];
  readonly match: Match;
  /** The cells above it that say something. */
  readonly titles: readonly string[];
}

/** How far down a header is looked for, below titles and letterheads. */
const HEADER_WITHIN = 30;
/** So many rows tell how wide a table is. */
const TELLING = 500;

/**
 * Every dataset's match with every row near the top that has a known header in it; the best first. `given` are columns
 * that need no header.
 */
export async function tryHeaders(
  ways: Ways,
  datasets: readonly Dataset[],
  given: ReadonlySet<string>,
): Promise<Try[]> {
  const tries = await Promise.all(ways.map((table) => tryTable(table, datasets, given)));
  return tries.flat().sort((a, b) => b.match.found.size - a.match.found.size || a.line - b.line);
}

async function tryTable(
  table: Table,
  datasets: readonly Dataset[],
  given: ReadonlySet<string>,
): Promise<Try[]> {
  const tries: Try[] = [];
  const above: string[] = [];
  for (const { line, cells } of await topOf(table, HEADER_WITHIN)) {
    const header = cells.map(tidy);
    const known = datasets.filter(({ named }) => header.some((title) => named(title)));
    const titles = [...above];
    for (const dataset of known)
      tries.push({ table, line, header, match: matchHeader(header, dataset, given), titles });
    if (!isRemark(header)) above.push(...header.filter((cell) => cell !== ''));
  }
  return tries;
}

/** Templates write an example so; it says nothing of the rows. */
const isRemark = (cells: readonly string[]): boolean =>
  cells.find((cell) => cell !== '')?.startsWith('#') ?? false;

/** The first rows of a table. */
async function topOf(table: Table, count: number): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const group of table.rows()) {
    for (const row of group) if ('cells' in row && rows.push(row) === count) return rows;
  }
  return rows;
}

/** The first rows below the header. */
export const rowsBelow = async ({ table, line: headerLine }: Try): Promise<RawRow[]> =>
  (await topOf(table, TELLING)).filter(({ line }) => line > headerLine);
