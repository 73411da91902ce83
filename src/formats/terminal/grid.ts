import type { ChalkInstance } from 'chalk';
import type { Cells, Row, Sheet, Tone } from '../page/sheet.js';
import { type FittedColumn, GAP } from './fit.js';
import { widthOf, wrap } from './wrap.js';

const INDENT = '  ';

type Paint = (text: string) => string;

/** One line of a cell: colours take no room. */
interface Piece {
  readonly text: string;
  readonly paint: Paint;
}

/** The rows of a sheet under their headings, with one thin rule. Its texts are safe to print. */
export function grid(sheet: Sheet, columns: readonly FittedColumn[], chalk: ChalkInstance): string[] {
  const paints = painter(chalk);
  const heads = columns.map((column) => headOf(sheet.heads, column, chalk.dim));
  const rule = columns.map(({ width }) => [{ text: '─'.repeat(width), paint: chalk.dim }]);
  const rows = sheet.rows.map((row) => columns.map((column) => cellOf(row, column, sheet.main, paints)));
  return [heads, rule, ...rows].flatMap((cells) => linesOf(cells, columns));
}

/** A row over as many lines as its highest cell takes. */
function linesOf(cells: readonly (readonly Piece[])[], columns: readonly FittedColumn[]): string[] {
  const height = Math.max(1, ...cells.map((pieces) => pieces.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, at) => padded(cells[at]?.[line], column))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

function padded(piece: Piece | undefined, { width, align }: FittedColumn): string {
  if (!piece) return ' '.repeat(width);
  const gap = ' '.repeat(Math.max(0, width - widthOf(piece.text)));
  const text = piece.paint(piece.text);
  return align === 'right' ? gap + text : text + gap;
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
function headOf(heads: Cells, { fields, width }: FittedColumn, paint: Paint): Piece[] {
  return fields.flatMap((field) => {
    const head = heads[field] ?? '';
    return wrap(fields.length > 1 ? head.replaceAll('\n', ' ') : head, width).map((text) => ({
      text,
      paint,
    }));
  });
}

/** The fields of a column one below the other, each wrapped, its aside beneath it; only the main one is indented. */
function cellOf(
  { cells, tones, below, asides = {} }: Row,
  { fields, width }: FittedColumn,
  main: string,
  paints: (tone: Tone | undefined) => Paint,
): Piece[] {
  return fields.flatMap((field) => {
    const inner = below && field === main && width > 2 * INDENT.length ? INDENT : '';
    const pieces = (text: string | undefined, tone: Tone | undefined): Piece[] =>
      text
        ? wrap(text, width - inner.length).map((line) => ({ text: inner + line, paint: paints(tone) }))
        : [];
    return [...pieces(cells[field], tones[field]), ...pieces(asides[field], 'faint')];
  });
}
