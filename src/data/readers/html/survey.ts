import { type PageRow, pageRows } from './tables.js';

/** A table of a page, and what stands above it on the page as titles do. */
export interface PageTable {
  readonly number: number;
  /** Whether the page has no other. */
  readonly only: boolean;
  readonly titles: readonly string[];
  readonly rows: number;
  /** The texts of its first rows, which tell how it is written. */
  readonly text: string;
}

/** A table of so few rows may be the letterhead of the next one. */
export const LETTERHEAD = 3;
/** So many rows tell the font of a table, and so many titles what it is about. */
const TELLING = 200;
const TITLES = 20;

/** The tables of a page that have anything in them. */
export async function tablesOf(texts: AsyncIterable<string>): Promise<PageTable[]> {
  const found = new Map<number, { rows: number; lines: string[] }>();
  const loose = new Map<number, string[]>();
  for await (const rows of pageRows(texts)) for (const one of rows) note(one, found, loose);
  let above: string[] = [];
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([number, { rows, lines }]) => {
      above.push(...(loose.get(number) ?? []));
      const titles = above.slice(-TITLES);
      above = rows <= LETTERHEAD ? [...above, ...lines] : [];
      return { number, only: found.size === 1, titles, rows, text: lines.join('\n') };
    });
}

function note(
  { table, row }: PageRow,
  found: Map<number, { rows: number; lines: string[] }>,
  loose: Map<number, string[]>,
): void {
  if (typeof row === 'string') {
    const texts = loose.get(table) ?? [];
    loose.set(table, texts);
    if (texts.length < TITLES) texts.push(row.slice(0, 500));
    return;
  }
  const line = 'cells' in row ? row.cells.filter((cell) => cell !== '').join(' ') : '';
  if (line === '') return;
  const seen = found.get(table) ?? { rows: 0, lines: [] };
  found.set(table, seen);
  seen.rows++;
  if (seen.lines.length < TELLING) seen.lines.push(line);
}
