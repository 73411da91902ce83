import type { Cells, Field } from './outline.js';
import { plain } from './plain.js';
import { columns } from './wrap.js';

/** A column of the table: the fields that stand in it, one below the other. The title takes what others leave. */
export interface Column {
  readonly fields: readonly Field[];
  readonly align: 'left' | 'right';
  readonly width: number;
}

export const GAP = 2;

type Plan = Omit<Column, 'width'> & { readonly most: number };

const code: Plan = { fields: ['code'], align: 'left', most: 8 };
const title: Plan = { fields: ['title'], align: 'left', most: 80 };
const right = (most: number, ...fields: Field[]): Plan => ({ fields, align: 'right', most });
const left = (most: number, ...fields: Field[]): Plan => ({ fields, align: 'left', most });

/** From the widest to the narrowest: the first that leaves the title its least width is taken. */
const LAYOUTS: readonly { readonly leastTitle: number; readonly plans: readonly Plan[] }[] = [
  {
    leastTitle: 30,
    plans: [
      code,
      title,
      right(24, 'counts'),
      right(20, 'value'),
      left(16, 'threshold'),
      left(20, 'verdict'),
      right(20, 'score'),
    ],
  },
  {
    leastTitle: 16,
    plans: [
      code,
      title,
      right(20, 'value', 'counts'),
      left(14, 'threshold'),
      left(11, 'verdict'),
      right(16, 'score'),
    ],
  },
  {
    leastTitle: 0,
    plans: [code, title, right(20, 'value', 'threshold', 'counts'), left(16, 'verdict', 'score')],
  },
];

/** The columns that fit `width`; every width is that of the widest cell, within what its column may take. */
export function layoutFor(
  heads: Cells,
  rows: readonly Cells[],
  fields: readonly Field[],
  width: number,
): Column[] {
  const natural = naturalWidths([heads, ...rows]);
  let chosen: Column[] = [];
  for (const { leastTitle, plans } of LAYOUTS) {
    chosen = [];
    let rest = width;
    for (const plan of plans) {
      const shown = plan.fields.filter((field) => fields.includes(field));
      if (shown.length === 0) continue;
      const wanted = Math.max(...shown.map((field) => natural.get(field) ?? 0), 1);
      chosen.push({ fields: shown, align: plan.align, width: Math.min(wanted, plan.most) });
      if (plan !== title) rest -= Math.min(wanted, plan.most);
    }
    rest -= GAP * (chosen.length - 1);
    chosen = chosen.map((column) =>
      column.fields.includes('title')
        ? { ...column, width: Math.max(1, Math.min(column.width, rest)) }
        : column,
    );
    if (rest >= leastTitle) break;
  }
  return chosen;
}

function naturalWidths(rows: readonly Cells[]): Map<Field, number> {
  const widest = new Map<Field, number>();
  for (const row of rows) {
    for (const [field, text] of Object.entries(row) as [Field, string][]) {
      const width = Math.max(...text.split('\n').map((line) => columns(plain(line))));
      widest.set(field, Math.max(widest.get(field) ?? 0, width));
    }
  }
  return widest;
}
