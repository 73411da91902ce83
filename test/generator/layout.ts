import type { Row } from './csv.js';

/** What a person, or a spreadsheet template, put around the data. */
export interface Layout {
  readonly title: readonly string[];
  readonly numbering?: '(1)' | '1';
  /** The header comes again after every so many rows, as on printed pages. */
  readonly pages?: number;
  readonly blanks?: number;
  readonly total?: boolean;
}

export interface LaidOut {
  readonly rows: Row[];
  /** Rows that are no data: they must be dropped, and counted. */
  readonly dropped: number;
}

/** Puts the data of a file into its layout. */
export function layOut(header: Row, data: readonly Row[], layout: Layout): LaidOut {
  const width = header.length;
  const padded = (...cells: string[]): Row => Array.from({ length: width }, (_, index) => cells[index] ?? '');
  const top: Row[] = [
    ...layout.title.map((line) => padded(line)),
    ...(layout.title.length > 0 ? [padded()] : []),
    header,
  ];
  if (layout.numbering)
    top.push(header.map((_, index) => (layout.numbering === '1' ? `${index + 1}` : `(${index + 1})`)));
  const between = data.flatMap((row, index) => [...interruption(header, index, layout), row]);
  const bottom = layout.total ? [padded('Tổng cộng', `${data.length} hồ sơ`)] : [];
  const rows = [...top, ...between, ...bottom];
  return { rows, dropped: rows.length - data.length };
}

function interruption(header: Row, index: number, { pages = 0, blanks = 0 }: Layout): Row[] {
  if (index === 0) return [];
  if (pages > 0 && index % pages === 0) return [header];
  if (blanks > 0 && index % blanks === 0) return [index % (2 * blanks) === 0 ? [''] : header.map(() => '')];
  return [];
}
