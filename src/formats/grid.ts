import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { Verdict } from '../score/verdict.js';
import { type Column, GAP } from './layout.js';
import type { Cells, Field, Line } from './outline.js';
import { plain } from './plain.js';
import { wrap } from './wrap.js';

const NO_RULES = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '' },
  middle: ' '.repeat(GAP),
};
const INDENT = '  ';

type Paint = (text: string) => string;

/** The rows of an area under their headings, with one thin rule. */
export function grid(
  heads: Cells,
  lines: readonly Line[],
  columns: readonly Column[],
  chalk: ChalkInstance,
): string[] {
  const table = new Table({
    chars: NO_RULES,
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ align }) => align),
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  table.push(columns.map((column) => chalk.dim(stacked(headOf(heads, column), column, noPaint))));
  table.push(columns.map(({ width }) => chalk.dim('─'.repeat(width))));
  for (const line of lines) table.push(columns.map((column) => cell(line, column, chalk)));
  return table
    .toString()
    .split('\n')
    .map((text) => text.trimEnd());
}

const noPaint = (): Paint => (text) => text;

/** Headings bring their own line breaks; cells are text from outside and have none. */
const headOf = (heads: Cells, { fields }: Column): Cells => {
  const pairs = fields.map((field) => [field, heads[field]]);
  return Object.fromEntries(pairs);
};

function cell({ kind, verdict, cells }: Line, column: Column, chalk: ChalkInstance): string {
  const inner = kind === 'group' || kind === 'more' ? INDENT : '';
  const safe = Object.entries(cells).map(([field, text]) => [field, plain(text)]);
  const paint = (field: Field): Paint => {
    if (field === 'verdict' && verdict) return colours(chalk)[verdict];
    if (kind === 'criterion' && field !== 'score') return chalk.bold;
    return kind === 'more' || field === 'counts' ? chalk.dim : (text) => text;
  };
  return stacked(Object.fromEntries(safe), column, paint, inner);
}

const colours = (chalk: ChalkInstance): Readonly<Record<Verdict, Paint>> => ({
  pass: chalk.green,
  fail: chalk.red,
  'no-data': chalk.yellow,
  'no-threshold': chalk.dim,
});

/** The fields of a column one below the other, each wrapped; only titles are indented. */
function stacked(
  cells: Cells,
  { fields, width }: Column,
  paint: (field: Field) => Paint,
  indent = '',
): string {
  return fields
    .filter((field) => cells[field])
    .flatMap((field) => {
      const inner = field === 'title' && width > 2 * indent.length ? indent : '';
      return wrap(cells[field] ?? '', width - inner.length).map((line) => paint(field)(inner + line));
    })
    .join('\n');
}
