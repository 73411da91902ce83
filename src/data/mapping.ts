import { type Column, type Dataset, headersOf } from '../catalog/dataset.js';
import type { MappedAs } from '../catalog/mapping.js';
import { titleFinder } from '../catalog/title-finder.js';
import { AS_DEFINED, kept } from '../language/columns/cell.js';
import { fold, foldTitle } from '../text/fold.js';
import { isoMoment } from '../values/moment.js';
import type { Value } from '../values/vector.js';

/** A dataset as a mapping has its files read: by more headers, and by more words in its columns. */
export function mapped(dataset: Dataset, { headers, words }: MappedAs): Dataset {
  const columns = new Map(
    [...dataset.columns].map(([name, column]) => [name, withWords(column, words.get(name))] as const),
  );
  const known = new Map(headersOf(columns.values()));
  for (const [header, name] of headers) {
    const column = columns.get(name ?? '');
    if (column) known.set(header, { column, rank: FIRST });
    else known.delete(header);
  }
  const find = titleFinder(known, dataset.lexicon.vocabulary);
  const named = (header: string) => {
    const title = foldTitle(header);
    return headers.has(title) && !known.has(title) ? undefined : find(header);
  };
  return { ...dataset, columns, headers: known, named };
}

/** A header that a mapping names comes before every title. */
const FIRST = -1;

function withWords(column: Column, words: ReadonlyMap<string, string> | undefined): Column {
  if (!words) return column;
  const instead = (text: string): string => words.get(fold(text)) ?? text;
  return {
    ...column,
    read: (text, writing) => {
      const cell = instead(text);
      return cell === '' ? { blank: true } : column.read(cell, writing);
    },
    isBlank: (text) => column.isBlank(instead(text)),
  };
}

/** What a mapping says of every row, for the columns that the file lacks. */
export function constantsOf(
  { columns }: Dataset,
  { constants }: MappedAs,
  found: ReadonlySet<Column>,
): Map<Column, Value> {
  return new Map(
    [...constants].flatMap(([name, text]) => {
      const column = columns.get(name);
      if (!column || found.has(column)) return [];
      const reading = column.read(text, AS_DEFINED);
      if ('value' in reading) return [[column, kept(reading.value)] as const];
      return 'moment' in reading ? [[column, isoMoment(reading.moment)] as const] : [];
    }),
  );
}
