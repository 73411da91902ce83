import {
  CHECKLIST,
  ITEM_TYPES,
  LEVEL_OF,
  type Shape,
  type Shapes,
  type Table,
  TYPES,
} from './random-datasets.js';
import { type Rational, rational, read } from './rational.js';

/** A date as a number that sorts (20200630), and the seconds of the day where it has a time. */
export interface Day {
  readonly day: number;
  readonly seconds?: number | undefined;
}

/** What stands in a cell; null where nothing does. */
export type Cell = string | boolean | Rational | Day | null;
/** What a record has in a column: `unknown` where a blank is no answer, or nothing tells. */
export type Known = Cell | { readonly unknown: 'blank' | 'word' };
export type Plain = Readonly<Record<string, Known>>;
export type Where = Readonly<Record<string, unknown>>;

/** Everything that a definition is judged on. */
export interface Facts {
  readonly tables: Readonly<Record<string, readonly Plain[]>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, string>>;
  /** What a checklist's dataset says of its items. */
  readonly checklist: { readonly item: string; readonly met: Where; readonly refused: Where };
  readonly from: number;
  readonly to: number;
  readonly asOf: number;
}

// biome-ignore lint/suspicious/noExplicitAny: a definition is whatever YAML gives
export type Json = any;

export const isDay = (cell: unknown): cell is Day =>
  typeof cell === 'object' && cell !== null && 'day' in cell;
export const isNumber = (cell: unknown): cell is Rational =>
  typeof cell === 'object' && cell !== null && 'top' in cell;
export const isUnknown = (cell: Known): cell is { readonly unknown: 'blank' | 'word' } =>
  typeof cell === 'object' && cell !== null && 'unknown' in cell;

interface Page {
  readonly dataset: string;
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** The records of the files: of a key that stands in several, the newest file's; within a file, the first. */
export function factsIn(pages: readonly Page[], shapes: Shapes): Facts {
  const tables: Record<string, Plain[]> = { alpha: [], beta: [], gamma: [], items: [] };
  const seen = new Set<string>();
  for (const { dataset, rows } of [...pages].sort((a, b) => (a.name < b.name ? 1 : -1))) {
    for (const row of rows) {
      const id = `${dataset} ${row.mark}`;
      if (dataset !== 'items' && seen.has(id)) continue;
      seen.add(id);
      (tables[dataset] as Plain[]).push(recordOf(row, shapes[dataset as Table]));
    }
  }
  const kinds = {
    alpha: shapes.alpha.kind,
    beta: shapes.beta.kind,
    gamma: shapes.gamma.kind,
    items: 'snapshot',
  };
  const types = { ...TYPES, ...ITEM_TYPES };
  return { tables, kinds, types, checklist: CHECKLIST, from: 20200101, to: 20201231, asOf: 20201231 };
}

function recordOf(row: Readonly<Record<string, Cell>>, shape: Shape | undefined): Plain {
  const record: Record<string, Known> = {};
  for (const [name, cell] of Object.entries(row)) {
    record[name] = cell ?? instead(name, row, shape) ?? blank(name, shape);
  }
  return record;
}

/** What a cell that is blank follows from. */
function instead(name: string, row: Readonly<Record<string, Cell>>, shape: Shape | undefined): Known {
  if (name === 'ended' && shape?.fallsBack) return row.due ?? null;
  if (name !== 'tier' || !shape?.levelOf || typeof row.office !== 'string') return null;
  return LEVEL_OF[row.office] ?? { unknown: 'word' };
}

const UNKNOWN_WHEN_BLANK = ['enum', 'boolean', 'integer', 'decimal', 'percent', 'level', 'period'];

function blank(name: string, shape: Shape | undefined): Known {
  const type = TYPES[name] ?? ITEM_TYPES[name] ?? '';
  const declared = shape?.blanks[name] ?? (UNKNOWN_WHEN_BLANK.includes(type) ? 'unknown' : 'empty');
  if (declared === 'unknown') return { unknown: 'blank' };
  return declared === 'empty' ? null : written(declared.is, type);
}

/** What a value of a definition is to a column. */
export function written(scalar: string | number | boolean, type: string): Cell {
  if (type === 'date' || type === 'period') return { day: Number(String(scalar).replaceAll('-', '')) };
  if (['integer', 'decimal', 'percent'].includes(type)) return read(scalar as string | number);
  return typeof scalar === 'boolean' ? scalar : String(scalar);
}

/** What a name of the run is to a column, or a value. */
export function meant(scalar: string | number | boolean, type: string, { to, asOf }: Facts): Cell {
  const year = Math.floor(to / 10_000);
  if ((type === 'date' || type === 'period') && scalar === 'as_of') return { day: asOf };
  if (type === 'integer' && scalar === 'this_year') return rational(year);
  if (type === 'integer' && scalar === 'previous_year') return rational(year - 1);
  return written(scalar, type);
}
