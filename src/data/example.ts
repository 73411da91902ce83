import { parse } from 'csv-parse/sync';
import type { Dataset } from '../catalog/dataset.js';
import type { Complaint } from '../errors.js';
import { AS_DEFINED } from '../language/columns/cell.js';
import { suggestion } from '../text/suggest.js';
import { matchHeader } from './layout/header.js';
import { widthOf } from './layout/width.js';
import type { Recognised } from './recognised.js';
import type { RawRow, RowGroup, Table } from './table.js';

/** A column of an example that says how often its row stands there. */
const TIMES = 'times';

/** Takes the CSV text of an example for a table of its dataset, or says which header is not one. */
export function exampleFile(dataset: Dataset, text: string): Recognised | Complaint {
  const [header = [], ...rows] = parse(text, {
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as string[][];
  const times = header.indexOf(TIMES);
  const kept = header.filter((_, i) => i !== times);
  const unknown = kept.find((name) => !dataset.columns.has(name));
  if (unknown !== undefined) {
    return {
      what: {
        vi: `\`${dataset.name}\` không có cột \`${unknown}\`.`,
        en: `\`${dataset.name}\` has no column \`${unknown}\`.`,
      },
      hint: suggestion(unknown, [...dataset.columns.keys(), TIMES]),
    };
  }
  return {
    table: tableOf(dataset.name, kept, rows, times),
    dataset,
    headerLine: 1,
    header: kept,
    match: matchHeader(kept, dataset),
    width: widthOf(kept, []),
    writing: { ...AS_DEFINED, dates: dataset.spec.dates },
    told: new Map(),
    mapping: undefined,
  };
}

function tableOf(name: string, header: readonly string[], rows: readonly string[][], times: number): Table {
  const repeated = rows.flatMap((row) => {
    const cells = row.filter((_, i) => i !== times);
    return Array.from({ length: Number(row[times] ?? 1) }, () => cells);
  });
  const group: RowGroup = [header, ...repeated].map((cells, i): RawRow => ({ line: i + 1, cells }));
  return {
    input: { name, dataset: name, modified: undefined, position: 0, bytes: async function* () {} },
    name,
    sheet: undefined,
    written: { container: 'csv' },
    rows: async function* () {
      yield group;
    },
  };
}
