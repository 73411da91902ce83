import { crc32, deflateRawSync } from 'node:zlib';
import type { Input } from '../../../../src/data/input.js';
import { workbook } from '../../../../src/data/readers/workbook/container.js';
import type { BrokenRow, RawRow, Ways } from '../../../../src/data/table.js';
import { inputOf } from '../../../measure/world.js';

/** An archive of these files, as programs write them. */
export function zip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const [bytes, name] = [Buffer.from(content as string), Buffer.from(path)];
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x800, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, name, packed]);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), head, more, name]));
    parts.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end]);
}

export const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A cell: a text, a number, or a number in a style. */
export type Content =
  | string
  | number
  | boolean
  | null
  | { readonly n: number; readonly s: number }
  | { readonly raw: string };

export interface SheetSpec {
  readonly name?: string;
  readonly state?: string;
  /** By row; `null` leaves a row out. */
  readonly rows?: readonly (readonly Content[] | null)[];
  readonly merges?: readonly string[];
  /** Everything within the sheet, as it is to be written. */
  readonly data?: string;
}

export interface BookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly date1904?: boolean;
  /** The formats of the styles from 1 on: the number of one that Excel knows, or one that is written out. */
  readonly formats?: readonly (number | string)[];
  /** Texts stand within the cells instead of being shared. */
  readonly inline?: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relations = (...all: string[]) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

export const column = (at: number): string =>
  (at >= 26 ? column(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

/** The parts of a workbook as Excel lays them out. */
export function partsOf({ sheets, date1904, formats = [], inline }: BookSpec): Record<string, string> {
  const strings: string[] = [];
  const cellOf = (content: Content, at: string): string => {
    if (content === null) return '';
    if (typeof content === 'number') return `<c r="${at}"><v>${content}</v></c>`;
    if (typeof content === 'boolean') return `<c r="${at}" t="b"><v>${Number(content)}</v></c>`;
    if (typeof content === 'string' && inline)
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xml(content)}</t></is></c>`;
    if (typeof content === 'string') return `<c r="${at}" t="s"><v>${strings.push(content) - 1}</v></c>`;
    if ('raw' in content) return content.raw.replace('<c', `<c r="${at}"`);
    return `<c r="${at}" s="${content.s}"><v>${content.n}</v></c>`;
  };
  const sheetOf = ({ rows = [], merges = [], data }: SheetSpec): string => {
    const lines = rows.flatMap((cells, i) =>
      cells
        ? [`<row r="${i + 1}">${cells.map((one, c) => cellOf(one, column(c) + (i + 1))).join('')}</row>`]
        : [],
    );
    const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return `${HEAD}<worksheet xmlns="${MAIN}">${data ?? `<sheetData>${lines.join('')}</sheetData>`}${
      merged && `<mergeCells count="${merges.length}">${merged}</mergeCells>`
    }</worksheet>`;
  };
  const files = Object.fromEntries(
    sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetOf(sheet)]),
  );
  const listed = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${xml(name ?? `Sheet${i + 1}`)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
  );
  const own = formats.map((format, i) =>
    typeof format === 'string' ? `<numFmt numFmtId="${164 + i}" formatCode="${xml(format)}"/>` : '',
  );
  const styles = formats.map(
    (format, i) => `<xf numFmtId="${typeof format === 'string' ? 164 + i : format}"/>`,
  );
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${
      date1904 ? '<workbookPr date1904="1"/>' : ''
    }<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
      relation('rIdS', 'sharedStrings', 'sharedStrings.xml'),
      relation('rIdF', 'styles', '/xl/styles.xml'),
    ),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${own.join(
      '',
    )}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${strings
      .map((text) => `<si><t xml:space="preserve">${xml(text)}</t></si>`)
      .join('')}</sst>`,
    ...files,
  };
}

export const bookOf = (spec: BookSpec): Buffer => zip(partsOf(spec));

/** The tables of a workbook, or what is said of it. */
export async function opened(bytes: Buffer, name = 'so-tinh.xlsx'): Promise<readonly Ways[] | string> {
  const input: Input = inputOf(name, bytes, 1 << 16);
  const found = await workbook.open(input, { bytes: bytes.subarray(0, 1 << 18), cut: false }, {});
  return 'what' in found ? found.what.en : found;
}

/** The rows of a sheet, the first where none is told. */
export async function rowsIn(bytes: Buffer, at = 0): Promise<(RawRow | BrokenRow)[]> {
  const found = await opened(bytes);
  if (typeof found === 'string') throw new Error(found);
  const rows: (RawRow | BrokenRow)[] = [];
  for await (const group of found[at]?.[0]?.rows() ?? []) rows.push(...group);
  return rows;
}

export const cellsIn = async (spec: BookSpec, at = 0): Promise<(readonly string[])[]> =>
  (await rowsIn(bookOf(spec), at)).map((row) => ('cells' in row ? row.cells : [row.broken]));
