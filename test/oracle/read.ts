import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { plain } from './cells.js';

/** A record by the titles of its columns, without marks and capitals: `row['ngay hen tra']`. */
export type Line = Record<string, string>;

export interface FileCount {
  rows: number;
  records: number;
  rejected: number;
  dropped: number;
  replaced: number;
}

export interface ReadFile {
  readonly name: string;
  readonly lines: Line[];
  /** Rows of dossiers that lack their code only. */
  readonly keyless: Line[];
  /** Rows that have more cells than the header, or fewer: nothing of them can be told. */
  readonly broken: number;
  readonly count: FileCount;
}

/** The statuses a dossier can have, in the words and numbers of both systems. */
const STATUSES = new Map(
  Object.entries({
    in_process: ['4', 'dang xu ly', 'dang giai quyet'],
    supplement: ['5', 'yeu cau bo sung giay to', 'cho bo sung'],
    done: ['9', 'da xu ly xong', 'da giai quyet'],
    returned: ['10', 'da tra ket qua', 'da tra'],
    withdrawn: ['7', 'cong dan yeu cau rut ho so', 'rut ho so'],
    not_received: ['3', 'khong duoc tiep nhan', 'tu choi tiep nhan'],
    stopped: ['8', 'dung xu ly', 'tu choi giai quyet'],
  }).flatMap(([status, words]) => words.map((word) => [word, status] as const)),
);

export const statusOf = (text: string): string | undefined => STATUSES.get(plain(text));

/** Reads every CSV of a folder, whole. */
export function readFolder(folder: string): ReadFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => readOne(folder, name));
}

function readOne(folder: string, name: string): ReadFile {
  const text = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');
  const delimiter = text.split(';').length > text.split(',').length ? ';' : ',';
  const rows: string[][] = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false });
  const top = rows.findIndex((row) => row.length > 3 && row.every((cell) => cell.trim() !== ''));
  const header = (rows[top] ?? []).map(plain);
  const body = rows.slice(top + 1).filter((row) => !isFurniture(row, header));
  const [lines, keyless]: [Line[], Line[]] = [[], []];
  const codes = new Set<string>();
  let broken = 0;
  for (const row of body) {
    const line: Line = Object.fromEntries(header.map((title, at) => [title, (row[at] ?? '').trim()]));
    const code = line['ma ho so'] ?? line.mahoso;
    if (row.length !== header.length) broken += 1;
    else if (code === '') keyless.push(line);
    else if (code === undefined || !codes.has(code)) {
      lines.push(line);
      if (code !== undefined) codes.add(code);
    }
  }
  const count = {
    rows: rows.length,
    records: lines.length,
    rejected: body.length - lines.length,
    dropped: rows.length - body.length,
    replaced: 0,
  };
  return { name, lines, keyless, broken, count };
}

/** Blank rows, totals, the header again, and the numbers of the columns. */
function isFurniture(row: readonly string[], header: readonly string[]): boolean {
  const cells = row.map(plain);
  if (cells.every((cell) => cell === '') || cells[0] === 'tong cong') return true;
  return (
    cells.every((cell, at) => cell === header[at]) ||
    cells.every((cell, at) => cell.replace(/[()]/g, '') === String(at + 1))
  );
}
