import { crc32, inflateRawSync } from 'node:zlib';

/** The parts of a ZIP by its own list, each with its checksum and size as the list has them. */
export function unzipped(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const count = bytes.readUInt16LE(end + 10);
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (bytes.toString('latin1', at, at + 4) !== 'PK\u0001\u0002') throw new Error(`no entry at ${at}`);
    const [checksum, packed, size, nameLength] = [
      bytes.readUInt32LE(at + 16),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 24),
      bytes.readUInt16LE(at + 28),
    ];
    const from = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const content = from + 30 + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28);
    const text = inflateRawSync(bytes.subarray(content, content + packed));
    if (text.length !== size || crc32(text) !== checksum) throw new Error(`${name} is not as the list says`);
    parts.set(name, text.toString('utf8'));
    at += 46 + nameLength;
  }
  return parts;
}

export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Texts as strings, numbers as numbers, empty cells as null. */
  readonly rows: (string | number | null)[][];
  readonly xml: string;
}

/** The sheets of a workbook in the order in which they are shown; told apart from how they were written. */
export function sheetsOf(bytes: Buffer): ReadSheet[] {
  const parts = unzipped(bytes);
  const part = (name: string): string => parts.get(name) ?? missing(name);
  const types = part('[Content_Types].xml');
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/Id="(.*?)".*?Target="(.*?)"/g)].map(([, id, to]) => [
      id,
      to,
    ]),
  );
  return [
    ...part('xl/workbook.xml').matchAll(
      /<sheet name="(.*?)" sheetId="\d+"( state="hidden")? r:id="(.*?)"\/>/g,
    ),
  ].map(([, name = '', state, id]) => {
    const path = `xl/${targets.get(id)}`;
    if (!types.includes(`PartName="/${path}"`)) throw new Error(`${path} has no type`);
    return { name: decoded(name), hidden: state !== undefined, rows: rowsOf(part(path)), xml: part(path) };
  });
}

function rowsOf(xml: string): ReadSheet['rows'] {
  return [...xml.matchAll(/<row r="(\d+)">(.*?)<\/row>/gs)].map(([, , cells = '']) => {
    const row: (string | number | null)[] = [];
    for (const [, letters = '', kind, content = ''] of cells.matchAll(
      /<c r="([A-Z]+)\d+" s="\d+"( t="inlineStr")?>(.*?)<\/c>/gs,
    )) {
      const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      while (row.length < at) row.push(null);
      const text = decoded(content.replace(/<[^>]*>/g, ''));
      row.push(kind ? text : Number(text));
    }
    return row;
  });
}

const missing = (name: string): never => {
  throw new Error(`no part ${name}`);
};

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** As ECMA-376 has it: entities, then `_x0041_`. */
const decoded = (xml: string): string =>
  xml
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
