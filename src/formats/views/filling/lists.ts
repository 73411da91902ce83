import type { Column } from '../../../catalog/dataset.js';
import type { Catalog } from '../../../catalog/model.js';
import { kindOf } from '../../../language/columns/column.js';
import type { Language } from '../../../text/words.js';
import { columnLetters } from '../../workbook/sheet.js';

/** The values that cells are chosen from, each list once, as they stand side by side on a sheet of their own. */
export interface Lists {
  /** Where the values of a column stand on that sheet; undefined where there is nothing to choose from. */
  rangeOf(column: Column, sheet: string): string | undefined;
  /** Line by line; a column of it is a list. */
  rows(): (string | null)[][];
}

export function listsOf(columns: Iterable<Column>, catalog: Catalog, language: Language): Lists {
  const lists = new Map<string, readonly string[]>();
  const keys = new Map<Column, string>();
  for (const column of columns) {
    const choices = kindOf(column.spec).choices?.(column.spec, catalog) ?? [];
    const values = [...new Set(choices.map((words) => words[language]))];
    if (values.length === 0) continue;
    keys.set(column, JSON.stringify(values));
    lists.set(JSON.stringify(values), values);
  }
  const order = [...lists.keys()];
  return {
    rangeOf(column, sheet) {
      const key = keys.get(column);
      if (key === undefined) return undefined;
      const letters = columnLetters(order.indexOf(key));
      return `'${sheet.replaceAll("'", "''")}'!$${letters}$1:$${letters}$${lists.get(key)?.length}`;
    },
    rows() {
      const all = [...lists.values()];
      const longest = Math.max(0, ...all.map((list) => list.length));
      return Array.from({ length: longest }, (_, at) => all.map((list) => list[at] ?? null));
    },
  };
}
