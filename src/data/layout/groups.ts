import type { Column, Dataset } from '../../catalog/dataset.js';
import { followedColumn } from '../../language/columns/column.js';
import { fold, foldTitle } from '../../text/fold.js';
import { columnNamed } from './naming.js';
import { partsOf } from './said.js';

/** How a heading is numbered: headings of one kind stand beside each other, one of another kind below them. */
export type Mark = 'roman' | 'letter' | 'number' | undefined;

/** A heading inside a table: "Lĩnh vực - Đất đai", "I | Sở ban ngành". */
export interface GroupRow {
  readonly mark: Mark;
  /** What it says of the rows below it. */
  readonly values: ReadonlyMap<Column, string>;
}

/** Tells whether a row is a heading, from the cells that stand in it. */
export type GroupTeller = (cells: readonly string[]) => GroupRow | undefined;

/** A table of fewer columns may have rows in which one cell alone is filled. */
const FEWEST_COLUMNS = 3;
const MARK = /^(?:(\d{1,3})|([ivxlc]+)|(\p{L}))[.)]?$/iu;
const MARKED = /^((?:\d{1,3}|[IVXLC]+|\p{Lu})\s*[.)]|[IVXLC]+\s+[-–])\s*(?=\S)/u;
const COUNTED = /\s*\(\s*[\d.]+\s*\)$/;
const NAMED = /^(.{2,40}?)(?:\s*:\s*|\s+[-–—]\s*|\s*[-–—]\s+)(.+)$/;
const LETTER = /\p{L}/u;
const DIGIT = /\d/;

/**
 * Finds headings: rows in which nothing stands but one text, perhaps behind a number, in the first or second column.
 * Such a row may also be a record of which no more is known. It is a heading where it names a column of the dataset
 * ("Lĩnh vực: Đất đai"), a level or an office, or has a number of another kind, or lacks the key; where it has the key
 * it is a record, unless that reads like no key. A row of a summary that names an office is a record: it owes figures.
 */
export function groupTeller(
  dataset: Dataset,
  header: readonly string[],
  columns: readonly (Column | undefined)[],
): GroupTeller {
  const first = header.findIndex((title) => title !== '');
  const isNarrow = header.filter((title) => title !== '').length < FEWEST_COLUMNS;
  const keys = keyColumns(dataset);
  return (cells) => {
    const said = isNarrow ? undefined : headingIn(cells, first + 1);
    // What stands in a column that is read is no number of a heading, be it "A" or "1".
    if (!said || (said.markAt !== undefined && columns[said.markAt])) return undefined;
    const { at, text, mark } = said;
    const named = namedIn(text, dataset, keys);
    if (named) return { mark, values: named };
    const values = new Map(
      [...dataset.columns.values()].flatMap((column) =>
        column.isHeading(text) ? [[column, text] as const] : [],
      ),
    );
    // Columns of people are named by the header, and not read.
    const own = columns[at] ?? columnNamed(header[at] ?? '', dataset)?.column;
    return isHeading({ text, mark }, own, own !== undefined && keys.has(own), dataset)
      ? { mark, values }
      : undefined;
  };
}

/** The columns of the key, and those that stand for them. */
export function keyColumns({ spec, columns }: Dataset): ReadonlySet<Column> {
  const keys = new Set<Column>();
  for (const name of spec.key?.columns ?? []) {
    let column = columns.get(name);
    while (column && !keys.has(column)) {
      keys.add(column);
      column = columns.get(followedColumn(column.spec) ?? '');
    }
  }
  return keys;
}

/** The one text of a row, within so many columns, and how it is numbered. */
function headingIn(cells: readonly string[], last: number) {
  const parts = partsOf(cells, 2);
  const text = parts?.at(-1);
  if (!parts || !text || text.at > last) return undefined;
  const before = parts.length === 2 ? MARK.exec(parts[0]?.text ?? '') : undefined;
  if (before === null) return undefined;
  const inside = before ? undefined : MARKED.exec(text.text)?.[0];
  const bare = text.text.slice(inside?.length ?? 0).replace(COUNTED, '');
  if (!LETTER.test(bare) || bare.length < 2) return undefined;
  const mark = before ?? MARK.exec((inside ?? '').replace(/[\s.)–-]+$/, ''));
  const markAt = before ? parts[0]?.at : undefined;
  return { at: text.at, text: bare, mark: mark ? markOf(mark) : undefined, markAt };
}

const markOf = ([, number, roman]: RegExpExecArray): Mark =>
  number !== undefined ? 'number' : roman !== undefined ? 'roman' : 'letter';

/** "Lĩnh vực - Đất đai" by the column; of people nothing is kept, and of keys ("Số hồ sơ: 45") nothing is meant. */
function namedIn(
  text: string,
  { headers }: Dataset,
  keys: ReadonlySet<Column>,
): ReadonlyMap<Column, string> | undefined {
  const [, title = '', value = ''] = NAMED.exec(text) ?? [];
  const column = headers.get(foldTitle(title))?.column;
  if (!column) return undefined;
  return new Map(column.spec.personal || keys.has(column) ? [] : [[column, value]]);
}

function isHeading(
  { text, mark }: { readonly text: string; readonly mark: Mark },
  own: Column | undefined,
  isKey: boolean,
  { spec, lexicon: { agencies } }: Dataset,
): boolean {
  const isNumbered = mark === 'roman' || mark === 'letter';
  const isLevel = agencies.levels.has(fold(text));
  const isOffice = agencies.levelOf(agencies.agency(text) ?? '') !== undefined;
  if (own?.spec.personal) return false;
  if (isLevel) return true;
  if (isKey && (own?.spec.type !== 'id' || own.spec.names)) return false;
  if (isKey) return isOffice || (!DIGIT.test(text) && (isNumbered || /\s/.test(text)));
  if (spec.key) return true;
  return spec.summary ? isNumbered && !isOffice : isNumbered || isOffice;
}
