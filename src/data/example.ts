import { parse } from 'csv-parse/sync';
import type { Dataset } from '../catalog/dataset.js';
import { suggestion } from '../text/suggest.js';
import type { Words } from '../text/words.js';
import { matchHeader } from './header.js';
import type { Recognised } from './recognise.js';

/** A column of an example that says how often its row stands there. */
const TIMES = 'times';

/** Takes the CSV text of an example for a file of its dataset, or says which header is not one. */
export function exampleFile(
  dataset: Dataset,
  text: string,
): Recognised | { readonly what: Words; readonly hint: Words } {
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
  const match = matchHeader(kept, dataset);
  const input = {
    name: dataset.name,
    dataset: dataset.name,
    modified: undefined,
    position: 0,
    bytes: () => bytesOf(kept, rows, times),
  };
  return { input, dataset, encoding: 'utf-8', delimiter: ',', headerLine: 1, header: kept, match, sign: '.' };
}

async function* bytesOf(
  header: readonly string[],
  rows: readonly string[][],
  times: number,
): AsyncGenerator<Buffer> {
  yield Buffer.from(line(header));
  for (const row of rows) {
    const cells = row.filter((_, i) => i !== times);
    yield Buffer.from(line(cells).repeat(Number(row[times] ?? 1)));
  }
}

const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
