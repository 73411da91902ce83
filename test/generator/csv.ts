export type Row = readonly string[];

/** How a system writes its CSV. */
export interface Dialect {
  readonly separator: ',' | ';';
  readonly bom: boolean;
  readonly newline: '\r\n' | '\n';
  /** Macs write decomposed text. */
  readonly decomposed?: boolean;
}

/** A spreadsheet of a Vietnamese office: semicolons, since the comma is the decimal sign. */
export const OFFICE: Dialect = { separator: ';', bom: true, newline: '\r\n' };

/** A system to a system. */
export const SYSTEM: Dialect = { separator: ',', bom: false, newline: '\n' };

export function csv(rows: Iterable<Row>, dialect: Dialect): string {
  const { separator, bom, newline, decomposed = false } = dialect;
  let text = bom ? '\uFEFF' : '';
  for (const row of rows) text += row.map((cell) => quoted(cell, separator)).join(separator) + newline;
  return text.normalize(decomposed ? 'NFD' : 'NFC');
}

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
