import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { Cells, Row, Sheet, Tone } from '../page/sheet.js';
import { type FittedColumn, GAP } from './fit.js';
import { wrap } from './wrap.js';

const NO_BORDERS = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '' },
  middle: ' '.repeat(GAP),
};
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
  const table = new Table({
    chars: NO_BORDERS,
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ align }) => align),
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  table.push(...[heads, rule, ...rows].map((cells) => cells.map(stacked)));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

const stacked = (pieces: readonly Piece[]): string => pieces.map(({ text, paint }) => paint(text)).join('\n');

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
