import type { Column, Dataset } from '../../catalog/dataset.js';
import { fileTells } from '../../language/columns/column.js';
import { fold } from '../../text/fold.js';
import { isoMoment } from '../../values/moment.js';
import type { Period } from '../../values/period.js';
import type { Value } from '../../values/vector.js';
import { dateInName } from '../name-date.js';

/** A year as titles write it: "năm 2020". */
const YEAR = / nam (20\d\d)(?= )/g;

/**
 * What a file tells of all its rows, by its titles (the cells above its header), its own period and its name, for the
 * columns that take it in place of empty cells. Of a year the titles come first, then the date in the name; of values
 * the titles alone, since but for its date a name decides nothing. Where titles tell two things, they tell nothing.
 */
export function toldBy(
  { columns }: Dataset,
  titles: readonly string[],
  name: string,
  period?: Period,
): ReadonlyMap<Column, Value> {
  const said = titles.map(plain);
  const tell = (column: Column): Value | undefined => {
    const told = fileTells(column.spec);
    if (told === 'period') return period && `${isoMoment(period.from)}..${isoMoment(period.to)}`;
    return told === 'year' ? yearOf(said, name) : told === 'value' ? valueIn(said, column) : undefined;
  };
  return new Map(
    [...columns.values()].flatMap((column) => {
      const value = tell(column);
      return value === undefined ? [] : [[column, value] as const];
    }),
  );
}

/** Words between single blanks, so that they can be looked for whole. */
const plain = (text: string): string =>
  ` ${fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

function yearOf(titles: readonly string[], name: string): Value | undefined {
  const years = new Set(titles.flatMap((title) => [...title.matchAll(YEAR)].map(([, year]) => year)));
  if (years.size > 0) return only(years);
  const date = dateInName(name);
  return date === undefined ? undefined : String(Math.floor(date / 10_000));
}

function valueIn(titles: readonly string[], { spec }: Column): Value | undefined {
  const named = Object.entries(spec.values ?? {}).filter(([, { vi, en, aliases = [] }]) =>
    [vi, en, ...aliases].some(
      (name) => isTelling(name) && titles.some((title) => title.includes(plain(name))),
    ),
  );
  return only(new Set(named.map(([key]) => key)));
}

/** A single word may stand in any title: "đến" is incoming, and "from … to". */
const isTelling = (name: string): boolean => plain(name).trim().includes(' ');

const only = <Item>(all: ReadonlySet<Item>): Item | undefined => (all.size === 1 ? [...all][0] : undefined);
