import { type CellReader, cellReader, type Lexicon } from '../language/columns/cell.js';
import { blankOf, type ColumnSpec, followedColumn } from '../language/columns/column.js';
import { parseCondition } from '../language/condition/parse.js';
import type { Condition } from '../language/condition/tree.js';
import type { DatasetSpec } from '../language/documents.js';
import { foldTitle, tidy } from '../text/fold.js';
import type { Words } from '../text/words.js';
import { type Named, type TitleFinder, titleFinder } from './title-finder.js';

export interface Column {
  readonly name: string;
  readonly spec: ColumnSpec;
  readonly read: CellReader;
  /** Whether a text, tidy or not, is a blank cell here: empty, or a word for nothing that is none of its own. */
  isBlank(text: string): boolean;
  /** Whether a heading inside a table names a value of it. */
  isHeading(text: string): boolean;
  /** A word that cannot be read as it may be shown: what may say something of a person is not. */
  shown(word: string): string;
}

/** What stands for a word that is not shown. */
export const HIDDEN = '•••';

export type Dimension = 'agency' | 'level' | 'month';
export const DIMENSIONS: readonly Dimension[] = ['agency', 'level', 'month'];

/** Something that the records of a dataset should not say. */
export interface Check {
  readonly name: string;
  readonly say: Words;
  readonly when: Condition;
}

/** Which column names an item of a checklist, when it is proven, and when it is plainly not met. */
export interface Checklist {
  readonly item: string;
  readonly met: Condition;
  readonly refused: Condition;
}

/** A kind of export, ready to be recognised and read. */
export interface Dataset {
  readonly name: string;
  readonly title: Words;
  /** What its records are called. */
  readonly record: Words;
  readonly spec: DatasetSpec;
  /** The file that defines it, from the folder of the definitions on. */
  readonly file: string;
  readonly checks: readonly Check[];
  readonly checklist: Checklist | undefined;
  readonly columns: ReadonlyMap<string, Column>;
  /** What was known of words when it was read. */
  readonly lexicon: Lexicon;
  /** Columns by folded title, each with how early it stands among the column's names (0: the title). */
  readonly headers: ReadonlyMap<string, Named<Column>>;
  /** The column that a title of a file names. */
  readonly named: TitleFinder<Column>;
  /** Folded titles that stand above others where a header has several rows: "Đã giải quyết" of "Đã giải quyết > Quá hạn". */
  readonly groups: ReadonlySet<string>;
}

/** The headers that a column goes by, the best first. */
export const namesOf = (name: string, { title, aliases = [] }: ColumnSpec): string[] => [
  title.vi,
  name,
  title.en,
  ...aliases,
];

/** The folded headers of a dataset. `clash` hears of a header that two columns claim. */
export function headersOf(
  columns: Iterable<Column>,
  clash: (header: string, first: Column, second: Column) => void = () => {},
): Dataset['headers'] {
  const headers = new Map<string, Named<Column>>();
  for (const column of columns) {
    namesOf(column.name, column.spec).forEach((header, rank) => {
      const taken = headers.get(foldTitle(header));
      if (!taken) headers.set(foldTitle(header), { column, rank });
      else if (taken.column !== column) clash(header, taken.column, column);
    });
  }
  return headers;
}

/** Between a title and the one above it, in headers of several rows. */
export const BELOW = ' > ';

/** Whether a column is one of those that stand below others. */
export const standsBelow = ({ name, spec }: Column): boolean =>
  namesOf(name, spec).some((title) => title.includes(BELOW));

const groupsOf = (columns: Iterable<Column>): ReadonlySet<string> =>
  new Set(
    [...columns].flatMap(({ name, spec }) =>
      namesOf(name, spec).flatMap((title) => title.split(BELOW).slice(0, -1).map(foldTitle)),
    ),
  );

export function compileDataset(spec: DatasetSpec, lexicon: Lexicon, file = ''): Dataset {
  const columns = new Map(
    Object.entries(spec.columns).map(([name, column]): [string, Column] => [
      name,
      compileColumn(name, column, lexicon),
    ]),
  );
  const { checklist } = spec;
  const headers = headersOf(columns.values());
  return {
    name: spec.dataset,
    title: spec.title,
    record: spec.record ?? { vi: 'bản ghi', en: 'records' },
    spec,
    file,
    checks: (spec.checks ?? []).map(({ name, say, when }) => ({ name, say, when: parseCondition(when) })),
    checklist: checklist && {
      item: checklist.item,
      met: parseCondition(checklist.met),
      refused: parseCondition(checklist.refused),
    },
    columns,
    lexicon,
    headers,
    named: titleFinder(headers, lexicon.vocabulary),
    groups: groupsOf(columns.values()),
  };
}

function compileColumn(name: string, spec: ColumnSpec, lexicon: Lexicon): Column {
  const read = cellReader(spec, lexicon);
  const isBlank = (text: string): boolean => {
    if (!lexicon.vocabulary.isNothing(text)) return false;
    const clean = tidy(text);
    return clean === '' || 'blank' in read(clean, undefined);
  };
  const { agencies, vocabulary } = lexicon;
  const mayBePersonal = (word: string): boolean =>
    vocabulary.mayBePersonal(word) || (spec.type === 'agency' && !agencies.mayName(word));
  const shown = (word: string): string => (mayBePersonal(word) ? HIDDEN : word);
  return { name, spec, read, isBlank, shown, isHeading: headingTest(spec, read, lexicon) };
}

/** Any text may be an office that nobody knows; of headings only those count that somebody does. */
function headingTest(spec: ColumnSpec, read: CellReader, { agencies }: Lexicon): Column['isHeading'] {
  if (!spec.from_groups) return () => false;
  return (text) => {
    const reading = read(text);
    if (!('value' in reading)) return false;
    return spec.type !== 'agency' || agencies.levelOf(String(reading.value)) !== undefined;
  };
}

/** Whether a file with these columns has something for this one: its own cells, a value for blanks, or what it falls back on. */
export function reaches(dataset: Dataset, column: Column, has: (column: Column) => boolean): boolean {
  if (has(column) || typeof blankOf(column.spec) === 'object') return true;
  const other = dataset.columns.get(followedColumn(column.spec) ?? '');
  return other !== undefined && reaches(dataset, other, has);
}

/**
 * Whether a key column tells rows apart in a file with these columns: by cells of its own, by a value for blanks, or by
 * what it falls back on where that identifies as well, an id outside of the key or the office that a level follows
 * from. What rows share, such as the office of several divisions, is no key.
 */
export function identifies(dataset: Dataset, column: Column, has: (column: Column) => boolean): boolean {
  if (has(column) || typeof blankOf(column.spec) === 'object') return true;
  const { falls_back_on: fallback } = column.spec;
  if (typeof fallback === 'object') return reaches(dataset, column, has);
  const other = dataset.columns.get(fallback ?? '');
  if (other?.spec.type !== 'id' || dataset.spec.key?.columns.includes(other.name)) return false;
  return identifies(dataset, other, has);
}

/** The dates that tell which days a dataset covers; the first one tells of which time a record is. */
export const coveringColumns = ({ spec: { covers = [] } }: Dataset): readonly string[] =>
  typeof covers === 'string' ? [covers] : covers;
