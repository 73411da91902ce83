import { parse } from 'csv-parse/sync';
import type { Dataset } from '../catalog/dataset.js';
import type { Complaint } from '../errors.js';
import { suggestion } from '../text/suggest.js';
import { matchHeader } from './layout/header.js';
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
    ...{ headerFrom: 1, headerLine: 1, headerRows: [kept], header: kept },
    match: matchHeader(kept, dataset),
    sign: '.',
    ...{ told: new Map(), grouped: new Set(), period: undefined },
    isTitle: (title) => dataset.headers.has(title),
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
    written: { container: 'csv' },
    rows: async function* () {
      yield group;
    },
  };
}
