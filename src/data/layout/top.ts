import type { Column, Dataset } from '../../catalog/dataset.js';
import { fileTells } from '../../language/columns/column.js';
import { tidy } from '../../text/fold.js';
import type { RawRow, Table, Ways } from '../table.js';
import { isBlank } from './furniture.js';
import { groupTeller } from './groups.js';
import { type Match, matchHeader, matchTelling } from './header.js';
import { columnNamed } from './naming.js';
import { ownPeriod } from './own-period.js';
import { saidIn } from './said.js';
import { goesOn, isOfTitles, stacked } from './stacked.js';

/** Rows near the top of a table taken for its header, for a dataset. */
export interface Try {
  readonly table: Table;
  /** Where the header begins, and where it ends. */
  readonly from: number;
  readonly line: number;
  readonly headerRows: readonly (readonly string[])[];
  readonly header: readonly string[];
  readonly match: Match;
  /** The rows above it that say something, and those below it, as far as they were looked at. */
  readonly above: readonly (readonly string[])[];
  readonly below: readonly RawRow[];
}

/** How far down a header is looked for, below titles and letterheads. */
const HEADER_WITHIN = 30;
/** A header has so many rows at most. */
const HIGHEST = 3;
/** What tells more than a word by chance. */
const FEWEST = 2;
/** So many rows tell how a table is laid out, and how wide it is. */
const TELLING = 500;

/**
 * Every dataset's match with all rows near the top that may be its header; the best first. `given` are columns that need
 * no header.
 */
export async function tryHeaders(
  ways: Ways,
  datasets: readonly Dataset[],
  given: ReadonlySet<string>,
): Promise<Try[]> {
  const tries = await Promise.all(ways.map((table) => tryTable(table, datasets, given)));
  return tries
    .flat()
    .sort(
      (a, b) =>
        b.match.found.size - a.match.found.size ||
        a.headerRows.length - b.headerRows.length ||
        a.line - b.line,
    );
}

async function tryTable(
  table: Table,
  datasets: readonly Dataset[],
  given: ReadonlySet<string>,
): Promise<Try[]> {
  const rows = await topOf(table, TELLING);
  const tries: Try[] = [];
  const above: (readonly string[])[] = [];
  for (let at = 0; at < Math.min(rows.length, HEADER_WITHIN); at++) {
    for (const block of blocksAt(rows, at)) {
      const headerRows = block.map(({ cells }) => cells);
      const header = block.length === 1 ? (headerRows[0] as string[]).map(tidy) : stacked(headerRows);
      const known = datasets.filter(
        (dataset) =>
          header.some((title) => columnNamed(title, dataset)) &&
          !isPartOfOther(rows, at, block.length, dataset),
      );
      const place: Omit<Try, 'match'> = {
        ...{
          table,
          from: (block[0] as RawRow).line,
          line: (block.at(-1) as RawRow).line,
          headerRows,
          header,
        },
        ...{ above: above.filter((cells) => !isRemark(cells)), below: rows.slice(at + block.length) },
      };
      for (const dataset of known) tries.push(tryFor(dataset, place, given));
    }
    above.push((rows[at] as RawRow).cells);
  }
  return tries;
}

/** What a header lacks may be told by the rows above it, or by headings below it. */
function tryFor(dataset: Dataset, place: Omit<Try, 'match'>, given: ReadonlySet<string>): Try {
  const match = matchHeader(place.header, dataset, given);
  if (match.missing.length === 0 || match.found.size < FEWEST) return { ...place, match };
  const grouped = groupedIn({ ...place, match });
  const hasPeriod = ownPeriod(place.above, dataset.lexicon.vocabulary) !== undefined;
  const tells = (column: Column): boolean =>
    given.has(column.name) || grouped.has(column) || (hasPeriod && fileTells(column.spec) === 'period');
  return { ...place, match: matchTelling(match, tells) };
}

/** The columns of which headings below a header name values. */
export function groupedIn({ header, below, match }: Try): ReadonlySet<Column> {
  const groupOf = groupTeller(match.dataset, header, match.columns);
  return new Set(below.flatMap(({ cells }) => [...(groupOf(cells)?.values.keys() ?? [])]));
}

/** The rows from one on that may be a header together: those below the first have titles only. */
function blocksAt(rows: readonly RawRow[], at: number): RawRow[][] {
  const blocks: RawRow[][] = [];
  for (let size = 1; size <= HIGHEST && at + size <= Math.min(rows.length, HEADER_WITHIN); size++) {
    const block = rows.slice(at, at + size);
    const last = (block.at(-1) as RawRow).cells;
    if (size > 1 && (isBlank(last) || !isOfTitles(last.map(tidy)))) break;
    blocks.push(block);
  }
  return blocks;
}

/** Whether rows are not all of a header: the row above them begins it, or the row below them goes on with it. */
function isPartOfOther(rows: readonly RawRow[], at: number, size: number, { headers }: Dataset): boolean {
  const isKnown = (title: string): boolean => headers.has(title);
  const [before, first, last, after] = [at - 1, at, at + size - 1, at + size].map((i) => rows[i]?.cells);
  return (
    (before !== undefined && goesOn(before, first as string[], isKnown)) ||
    (size < HIGHEST && after !== undefined && goesOn(last as string[], after, isKnown))
  );
}

/** Templates write an example so; it says nothing of the rows. */
const isRemark = (cells: readonly string[]): boolean => saidIn(cells)[0]?.startsWith('#') ?? false;

/** The first rows of a table. */
async function topOf(table: Table, count: number): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const group of table.rows()) {
    for (const row of group) if ('cells' in row && rows.push(row) === count) return rows;
  }
  return rows;
}
