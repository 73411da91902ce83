import fc from 'fast-check';
import type { World } from './drawn.js';
import type { Json } from './facts.js';
import { ITEM_TYPES, LEVEL_OF, TABLES, type Table, TYPES } from './random-datasets.js';
import { blankOf, type Row, type Sheet } from './random-files.js';
import type { Break, Inked } from './written.js';

/** What may befall a file. Numbers point, by remainder, at a file, a row, a column, a word. */
export interface Damage {
  readonly kind: keyof typeof KINDS;
  readonly file: number;
  readonly row: number;
  readonly column: number;
  readonly form: number;
}

/** Does a damage to a world; the same world where it cannot be done there, or would be none. */
type Harm = (world: World, damage: Damage) => World;

const at = <Item>(items: readonly Item[], index: number): Item | undefined =>
  items.length === 0 ? undefined : items[index % items.length];

const withRows = (world: World, file: number, change: (rows: readonly Row[]) => readonly Row[]): World => {
  const sheet = at(world.sheets, file);
  return {
    ...world,
    sheets: world.sheets.map((one) => (one === sheet ? { ...one, rows: change(one.rows) } : one)),
  };
};

const withCell = (world: World, { file, row }: Damage, name: string, cell: Inked): World =>
  withRows(world, file, (rows) => {
    const struck = at(rows, row);
    return rows.map((one) => (one === struck ? { ...one, cells: { ...one.cells, [name]: cell } } : one));
  });

const typesOf = ({ dataset }: Sheet) => (dataset === 'items' ? ITEM_TYPES : TYPES);

const GARBAGE: Readonly<Record<string, readonly string[]>> = {
  enum: ['lạ hoắc', '\uFFFD?'],
  boolean: ['có thể', '2'],
  date: ['31/02/2020', 'hôm qua', '\uFFFD'],
  integer: ['nhiều', '1.5', '#REF!'],
  decimal: ['12,5,1', 'ba'],
  percent: ['chín', '5%%'],
  level: ['cấp trên', 'x\uFFFD'],
};
const UNDECODABLE = ['\uFFFD\uFFFD'];

/** Everything that definitions and declarations say of columns which a harm must not turn into another fact. */
function sayings(world: World) {
  const text = JSON.stringify(world.leaves);
  const table = (sheet: Sheet) => world.shapes[sheet.dataset as Table];
  const isAskedEmpty = (name: string): boolean =>
    new RegExp(`"${name}":\\{[^{}]*"empty"`).test(text) || name === 'number';
  /** A blank follows from elsewhere, or others follow from it. */
  const isTied = (sheet: Sheet, name: string): boolean =>
    (table(sheet)?.fallsBack === true && (name === 'due' || name === 'ended')) ||
    (table(sheet)?.levelOf === true && (name === 'tier' || name === 'office'));
  const blank = (sheet: Sheet, name: string) => blankOf(name, table(sheet));
  return { isAskedEmpty, isTied, blank };
}

function struck(world: World, { file, row, column }: Damage) {
  const sheet = at(world.sheets, file) as Sheet;
  const name = at(sheet.order, column) as string;
  return { sheet, name, cell: at(sheet.rows, row)?.cells[name] };
}

const KINDS = {
  /** A cell holds what cannot be read. */
  unread(world, damage) {
    const { sheet, name, cell } = struck(world, damage);
    if (!cell || cell.cell === null) return world;
    const words = GARBAGE[typesOf(sheet)[name] as string] ?? UNDECODABLE;
    return withCell(world, damage, name, { ...cell, raw: at(words, damage.form) as string });
  },
  /** A cell is blank where nobody knows what its blank means. */
  blanked(world, damage) {
    const { sheet, name, cell } = struck(world, damage);
    const { isAskedEmpty, isTied, blank } = sayings(world);
    const harmless = isAskedEmpty(name) || isTied(sheet, name) || blank(sheet, name) !== 'unknown';
    if (!cell || cell.cell === null || cell.raw !== undefined || harmless) return world;
    return withCell(world, damage, name, { ...cell, raw: '' });
  },
  /** A key is not there. */
  keyless(world, damage) {
    const { sheet, cell } = struck(world, { ...damage, column: 0 });
    if (!cell || !('mark' in typesOf(sheet))) return world;
    return withCell(world, damage, 'mark', { cell: null, form: damage.form, raw: '' });
  },
  /** A file lacks a column. What is not there may have been blank too. */
  dropped(world, damage) {
    const { sheet, name } = struck(world, damage);
    const { isTied, blank } = sayings(world);
    const instead = typeof blank(sheet, name) === 'object';
    // A list without places has published none.
    if (['mark', 'place'].includes(name) || instead || isTied(sheet, name)) return world;
    if (sheet.order.length < 3) return world;
    return {
      ...world,
      sheets: world.sheets.map((one) =>
        one === sheet ? { ...one, order: one.order.filter((other) => other !== name) } : one,
      ),
    };
  },
  /** A row is no record. */
  broken(world, { file, row, form }) {
    const how = at<Break>(['short', 'long', 'quote'], form) as Break;
    return withRows(world, file, (rows) => {
      const one = at(rows, row);
      return rows.map((other) => (other === one ? { ...other, broken: how } : other));
    });
  },
  /** A reference list lacks a key, where it is asked for keys only. */
  unlisted(world, { file, row }) {
    const table = at(TABLES, file) as Table;
    if (world.shapes[table].kind !== 'reference' || !isAskedByKeyOnly(world, table)) return world;
    const marks = world.sheets.flatMap(({ dataset, rows }) =>
      dataset === table ? rows.map(({ cells }) => cells.mark?.cell) : [],
    );
    const gone = at(marks, row);
    return {
      ...world,
      sheets: world.sheets.map((one) =>
        one.dataset === table
          ? { ...one, rows: one.rows.filter(({ cells }) => cells.mark?.cell !== gone) }
          : one,
      ),
    };
  },
  /** A list that must name every office lacks one. */
  unnamed(world, { file, row }) {
    const table = at(TABLES, file) as Table;
    const own = world.sheets.filter(({ dataset }) => dataset === table).flatMap(({ rows }) => rows);
    const office = at(Object.keys(LEVEL_OF), row) as string;
    const [gone, ...more] = own.filter(({ cells }) => cells.office?.cell === office && !cells.office.raw);
    const repeated = own.filter(({ cells }) => cells.mark?.cell === gone?.cells.mark?.cell).length > 1;
    const must = world.shapes[table].namesAll.includes(LEVEL_OF[office] as string);
    if (!gone || more.length > 0 || repeated || !must || own.length < 2 || gone.broken) return world;
    // Of an office that is not named, only the office is known: no cell of its row may have been blank as a fact.
    return {
      ...world,
      sheets: world.sheets.map((one) => ({ ...one, rows: one.rows.filter((other) => other !== gone) })),
    };
  },
} as const satisfies Record<string, Harm>;

/** Whether a dataset is only ever asked, and by its key. */
function isAskedByKeyOnly({ leaves }: World, table: string): boolean {
  let asked = true;
  const walk = (node: Json, parent: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if (node.dataset === table && !(parent === 'in' && node.column === 'mark')) asked = false;
    if (node.count === table) asked = false;
    for (const [name, inner] of Object.entries(node)) walk(inner, name);
  };
  walk(leaves, '');
  return asked;
}

export const harm = (world: World, damages: readonly Damage[]): World =>
  damages.reduce((one, damage) => (KINDS[damage.kind] as Harm)(one, damage), world);

const HARMS = Object.keys(KINDS) as Damage['kind'][];
export const damages: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...HARMS, 'unread', 'unread', 'broken'),
    file: fc.nat(41),
    row: fc.nat(41),
    column: fc.nat(41),
    form: fc.nat(11),
  }),
  { minLength: 1, maxLength: 4 },
);
