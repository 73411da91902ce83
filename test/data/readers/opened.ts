import type { Container, Hints } from '../../../src/data/container.js';
import { CONTAINERS } from '../../../src/data/readers/registry.js';
import type { BrokenRow, RawRow, Table } from '../../../src/data/table.js';
import { inputOf } from '../../measure/world.js';

const bytesOf = (content: string | Buffer): Buffer =>
  typeof content === 'string' ? Buffer.from(content) : content;

/** Which kind of file it is taken for. */
export const kindOf = (content: string | Buffer): string | undefined => containerOf(bytesOf(content))?.name;

const containerOf = (bytes: Buffer): Container | undefined =>
  CONTAINERS.find(({ seen }) => seen({ bytes: bytes.subarray(0, 1 << 18), cut: false }));

/** The tables of a file, or what is said of it. */
export async function tablesIn(
  content: string | Buffer,
  name = 'tep.xls',
  hints: Hints = {},
  chunk = 1 << 16,
): Promise<readonly Table[] | string> {
  const bytes = bytesOf(content);
  const head = { bytes: bytes.subarray(0, 1 << 18), cut: false };
  const found = await containerOf(bytes)?.open(inputOf(name, bytes, chunk), head, hints);
  if (!found || 'what' in found) return found?.what.en ?? 'nothing';
  return found.map(([table]) => table as Table);
}

export async function rowsOf(table: Table | undefined): Promise<(RawRow | BrokenRow)[]> {
  const rows: (RawRow | BrokenRow)[] = [];
  for await (const group of table?.rows() ?? []) rows.push(...group);
  return rows;
}

/** The cells of all tables of a file. */
export async function cellsIn(
  content: string | Buffer,
  chunk?: number,
): Promise<(readonly string[])[][] | string> {
  const tables = await tablesIn(content, 'tep.xls', {}, chunk);
  if (typeof tables === 'string') return tables;
  return Promise.all(
    tables.map(async (table) =>
      (await rowsOf(table)).map((row) => ('cells' in row ? row.cells : [row.broken])),
    ),
  );
}
