import { type Complaint, UserError } from '../../../errors.js';
import type { Container, Hints } from '../../container.js';
import { detectFont } from '../../encoding/detect.js';
import { isArchive } from '../../foreign.js';
import { heard } from '../../heard.js';
import type { Input } from '../../input.js';
import type { RowGroup, Table } from '../../table.js';
import { inFont } from '../in-font.js';
import { Damaged, LARGEST_SHEET, openArchive, wholeOf } from './archive.js';
import { type Book, mainPart, readBook, readShared, type Shared, type Sheet } from './book.js';
import { NO_CELLS, noWorkbook } from './elsewise.js';
import { type Scanned, scanSheet } from './merges.js';
import { sheetRows } from './rows.js';

/** Excel workbooks (.xlsx): a table for each sheet that has anything in it. */
export const workbook: Container = {
  name: 'workbook',
  seen: ({ bytes }) => isArchive(bytes),
  async open(input, _, hints) {
    try {
      return await tablesOf(input, hints);
    } catch (error) {
      if (error instanceof Damaged) return error.complaint;
      throw error;
    }
  },
};

async function tablesOf(input: Input, hints: Hints): Promise<Table[][] | Complaint> {
  const archive = await openArchive(await wholeOf(input.bytes()));
  const main = await mainPart(archive);
  if (main === undefined) return noWorkbook(archive.names);
  const book = await readBook(archive, main);
  const shared = remembered(await readShared(archive, book));
  const tables: Table[][] = [];
  for (const sheet of book.sheets) {
    const scanned = await scanSheet(archive.open(sheet.path, LARGEST_SHEET));
    if (!scanned.hasCells) continue;
    const rows = rowsOf(input, book, sheet, scanned, shared);
    tables.push([await tableOf(input, sheet, rows, hints)]);
  }
  return tables.length > 0 ? tables : NO_CELLS;
}

type Rows = (passed?: (bytes: Buffer) => void) => AsyncGenerator<RowGroup>;

const rowsOf = (
  input: Input,
  book: Book,
  sheet: Sheet,
  { merges }: Scanned,
  shared: ReturnType<typeof remembered>,
): Rows =>
  async function* (passed) {
    const archive = await openArchive(await wholeOf(heard(input.bytes(), passed)));
    const chunks = archive.open(sheet.path, LARGEST_SHEET);
    yield* sheetRows(chunks, await shared(() => readShared(archive, book)), book.system, merges);
  };

/** Rows of a file that may have changed since it was opened. */
async function* whole(rows: AsyncIterable<RowGroup>, input: Input): AsyncGenerator<RowGroup> {
  try {
    yield* rows;
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    throw new UserError([{ place: { file: input.name }, ...error.complaint }], 'data');
  }
}

/** Texts and formats that all sheets share are held for as long as there is room for them. */
function remembered(first: Shared): (read: () => Promise<Shared>) => Promise<Shared> {
  let held = new WeakRef(first);
  return async (read) => {
    const shared = held.deref() ?? (await read());
    held = new WeakRef(shared);
    return shared;
  };
}

/** So many rows tell the font of a sheet. */
const TELLING = 200;

async function tableOf(
  input: Input,
  { name, hidden }: Sheet,
  rows: Rows,
  { encoding }: Hints,
): Promise<Table> {
  const seen = detectFont(await textOf(rows), encoding);
  return {
    input,
    name: `${input.name}#${name}`,
    sheet: name,
    written: {
      container: 'workbook',
      encoding: { charset: 'utf-8', ...seen },
      ...(hidden && { hidden }),
    },
    rows: (passed) => inFont(whole(rows(passed), input), seen.font),
  };
}

async function textOf(rows: Rows): Promise<string> {
  const lines: string[] = [];
  for await (const group of rows()) {
    for (const row of group) if ('cells' in row) lines.push(row.cells.join('\t'));
    if (lines.length >= TELLING) break;
  }
  return lines.join('\n');
}
