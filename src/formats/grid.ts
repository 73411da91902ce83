import type { ChalkInstance } from 'chalk';
import { type Column, GAP } from './layout.js';
import type { Cells, Row, Sheet, Tone } from './sheet.js';
import { columns as columnsOf, wrap } from './wrap.js';

const INDENT = '  ';

type Paint = (text: string) => string;

/** One line of a cell, not yet padded: colours take no room. */
interface Piece {
  readonly text: string;
  readonly paint: Paint;
}

/** The rows of a sheet under their headings, with one thin rule. Its texts are safe to print. */
export function grid(sheet: Sheet, columns: readonly Column[], chalk: ChalkInstance): string[] {
  const paints = painter(chalk);
  const heads = columns.map((column) => headOf(sheet.heads, column, chalk.dim));
  const rule = columns.map(({ width }) => [{ text: '─'.repeat(width), paint: chalk.dim }]);
  const rows = sheet.rows.map((row) => columns.map((column) => cellOf(row, column, sheet.main, paints)));
  return [heads, rule, ...rows].flatMap((cells) => joined(cells, columns));
}

const painter =
  (chalk: ChalkInstance) =>
  (tone: Tone | undefined): Paint => {
    const paints = {
      good: chalk.green,
      bad: chalk.red,
      missing: chalk.yellow,
      faint: chalk.dim,
      strong: chalk.bold,
    };
    return tone ? paints[tone] : (text) => text;
  };

/** A heading brings its own line breaks; where several share a column, each takes as few lines as it can. */
function headOf(heads: Cells, { fields, width }: Column, paint: Paint): Piece[] {
  return fields.flatMap((field) => {
    const head = heads[field] ?? '';
    return wrap(fields.length > 1 ? head.replaceAll('\n', ' ') : head, width).map((text) => ({
      text,
      paint,
    }));
  });
}

/** The fields of a column one below the other, each wrapped; only the main one is indented. */
function cellOf(
  { cells, tones, below }: Row,
  { fields, width }: Column,
  main: string,
  paints: (tone: Tone | undefined) => Paint,
): Piece[] {
  return fields.flatMap((field) => {
    const inner = below && field === main && width > 2 * INDENT.length ? INDENT : '';
    const cell = cells[field];
    const lines = cell ? wrap(cell, width - inner.length) : [];
    return lines.map((line) => ({ text: inner + line, paint: paints(tones[field]) }));
  });
}

function joined(cells: readonly (readonly Piece[])[], columns: readonly Column[]): string[] {
  const height = Math.max(1, ...cells.map((pieces) => pieces.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, at) => padded(cells[at]?.[line], column))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

function padded(piece: Piece | undefined, { width, align }: Column): string {
  if (!piece) return ' '.repeat(width);
  const pad = ' '.repeat(Math.max(0, width - columnsOf(piece.text)));
  return align === 'right' ? pad + piece.paint(piece.text) : piece.paint(piece.text) + pad;
}
