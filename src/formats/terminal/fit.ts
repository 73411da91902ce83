import type { ColumnPlan, Sheet } from '../page/sheet.js';
import { pieces, widthOf } from './wrap.js';

/** A column of the terminal, as wide as it will be. */
export interface FittedColumn {
  readonly fields: readonly string[];
  readonly align: 'left' | 'right';
  readonly width: number;
}

export const GAP = 2;
/** Longer numbers than this are cut after all. */
const LONGEST_NUMBER = 24;

/**
 * The columns in which sheets of the same fields fit `width`: the first arrangement that leaves the main column its
 * least. Every width is that of the widest cell, within what its column may take.
 */
export function fitColumns(sheets: readonly Sheet[], width: number): FittedColumn[] {
  const [first] = sheets;
  if (!first) return [];
  const widest = widestOf(sheets);
  let chosen: FittedColumn[] = [];
  for (const { leastMain, columns } of first.arrangements) {
    const shown = columns
      .map((plan) => ({ ...plan, fields: plan.fields.filter((field) => first.fields.includes(field)) }))
      .filter(({ fields }) => fields.length > 0);
    const isMain = ({ fields }: { readonly fields: readonly string[] }) => fields.includes(first.main);
    const wanted = shown.map((plan) => ({ ...plan, width: wantedBy(plan, widest) }));
    const others = wanted.reduce((sum, column) => sum + (isMain(column) ? 0 : column.width), 0);
    const rest = width - others - GAP * (wanted.length - 1);
    chosen = wanted.map((column) =>
      isMain(column) ? { ...column, width: Math.max(1, Math.min(column.width, rest)) } : column,
    );
    if (rest >= leastMain) break;
  }
  return chosen;
}

interface Widest {
  /** Of the cells, headings among them. */
  readonly cell: Map<string, number>;
  /** Of what stands between spaces, slashes and dashes in the cells. */
  readonly piece: Map<string, number>;
}

function wantedBy({ fields, align, most }: ColumnPlan, { cell, piece }: Widest): number {
  const of = (widths: Map<string, number>) => Math.max(...fields.map((field) => widths.get(field) ?? 0));
  const whole = align === 'right' ? Math.min(of(piece), LONGEST_NUMBER) : 0;
  return Math.max(1, Math.min(of(cell), Math.max(most, whole)));
}

function widestOf(sheets: readonly Sheet[]): Widest {
  const widest: Widest = { cell: new Map(), piece: new Map() };
  const widen = (widths: Map<string, number>, field: string, texts: readonly string[]) =>
    widths.set(field, Math.max(widths.get(field) ?? 0, ...texts.map(widthOf)));
  for (const { heads, rows } of sheets) {
    for (const [field, text] of Object.entries(heads)) widen(widest.cell, field, text.split('\n'));
    for (const { cells, asides = {} } of rows) {
      for (const [field, text = ''] of [...Object.entries(cells), ...Object.entries(asides)]) {
        widen(widest.cell, field, [text]);
        widen(widest.piece, field, pieces(text));
      }
    }
  }
  return widest;
}
