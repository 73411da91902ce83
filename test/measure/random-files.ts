import fc from 'fast-check';
import type { Input } from '../../src/data/input.js';
import { type Cell, type Facts, factsIn } from './facts.js';
import {
  IDENTIFIES,
  ITEM_TYPES,
  LEVEL_OF,
  type Shapes,
  TABLES,
  type Table,
  TYPES,
  WORDS,
} from './random-datasets.js';
import { rational } from './rational.js';
import { inputOf } from './world.js';
import {
  type Break,
  type Inked,
  ink,
  KINDS,
  LEVELS,
  OFFICES,
  page,
  type Style,
  TEXTS,
  type Writing,
} from './written.js';

export interface Row {
  readonly cells: Readonly<Record<string, Inked>>;
  readonly broken?: Break;
}

/** A file to be written: what is on it, and how. */
export interface Sheet {
  readonly dataset: string;
  readonly name: string;
  readonly rows: readonly Row[];
  readonly order: readonly string[];
  readonly style: Style;
  readonly chunk: number;
}

const DAYS = [20191231, 20200101, 20200306, 20200307, 20201231, 20210101];
const days = fc.record({
  day: fc.constantFrom(...DAYS),
  seconds: fc.option(fc.constantFrom(0, 29_100, 86_399), { nil: undefined }),
});
const keysOf = (forms: object) => fc.constantFrom(...Object.keys(forms));
const REFS = ['M-a', 'M-b', 'M-c', 'M-d'];
const CELLS: Readonly<Record<string, fc.Arbitrary<Cell>>> = {
  mark: fc.constantFrom(...'abcdefghij').map((letter) => `M-${letter}`),
  ref: fc.constantFrom(...REFS, 'M-z'),
  label: keysOf(TEXTS),
  other_label: keysOf(TEXTS),
  sort: keysOf(KINDS),
  over: fc.boolean(),
  at: days,
  due: days,
  ended: days,
  term: fc.constantFrom(20191231, 20200101, 20200331, 20200701, 20201231).map((day) => ({ day })),
  size: fc.constantFrom(0, 1, 3, 7, 2020, 1234, 1_234_567).map((n) => rational(n)),
  place: fc.integer({ min: 1, max: 5 }).map((n) => rational(n)),
  amount: fc.oneof(fc.integer({ min: -900, max: 2000 }), fc.constant(1200)).map((n) => rational(n, 100)),
  share: fc.constantFrom(0, 5000, 9799, 9800, 10_000, 12_050).map((n) => rational(n, 10_000)),
  office: keysOf(OFFICES),
  tier: keysOf(LEVELS),
  item: fc.constantFrom('plan', 'report', 'review', 'else'),
  met: fc.boolean(),
  number: fc.constantFrom('12/KH-UBND', '13/BC'),
};

const form = fc.nat(11);
/** Seldom blank where a blank says nothing, so that most worlds are known whole. */
const inked = (name: string, blank: unknown): fc.Arbitrary<Inked> => {
  const cell = CELLS[name] as fc.Arbitrary<Cell>;
  const rare = blank === 'unknown' ? 60 : 4;
  return fc.record({ cell: name === 'mark' ? cell : fc.option(cell, { freq: rare }), form });
};
const BLANKS: Readonly<Record<string, string>> = {
  enum: 'unknown',
  boolean: 'unknown',
  integer: 'unknown',
  decimal: 'unknown',
  percent: 'unknown',
  level: 'unknown',
  period: 'unknown',
};
/** What a blank of a column means, as it declares or by its type. */
export const blankOf = (name: string, shape?: Shapes[Table]) =>
  shape?.blanks[name] ??
  (name === 'mark' ? 'unknown' : (BLANKS[TYPES[name] ?? ITEM_TYPES[name] ?? ''] ?? 'empty'));

const rowOf = (types: object, shape?: Shapes[Table]): fc.Arbitrary<Row> =>
  fc
    .record(Object.fromEntries(Object.keys(types).map((name) => [name, inked(name, blankOf(name, shape))])))
    .map((cells) => ({ cells }));

/** Rows of a table. */
export const rowsOf = (shape: Shapes[Table]): fc.Arbitrary<Row> => rowOf(TYPES, shape);

const style: fc.Arbitrary<Style> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  quoteAll: fc.boolean(),
  mark: fc.boolean(),
  sign: fc.constantFrom('.', ','),
});

function sheet(
  dataset: string,
  month: number,
  most: number,
  row: fc.Arbitrary<Row>,
  types: object = TYPES,
): fc.Arbitrary<Sheet> {
  const names = Object.keys(types);
  return fc.record({
    dataset: fc.constant(dataset),
    name: fc.constant(`${dataset}-2020-0${month}.csv`),
    rows: fc.array(row, { minLength: month === 1 ? 1 : 0, maxLength: most }),
    order: fc.shuffledSubarray(names, { minLength: names.length }),
    style,
    chunk: fc.constantFrom(500, 1 << 20),
  });
}

/** Exports of the tables, in which keys repeat within a file and across files, and of a checklist. */
export const sheetsOf = (shapes: Shapes): fc.Arbitrary<Sheet[]> => {
  const row = { alpha: rowsOf(shapes.alpha), beta: rowsOf(shapes.beta), gamma: rowsOf(shapes.gamma) };
  return fc
    .tuple(
      sheet('alpha', 1, 7, row.alpha),
      sheet('alpha', 2, 7, row.alpha),
      sheet('alpha', 3, 7, row.alpha),
      sheet('beta', 1, 6, row.beta),
      sheet('beta', 2, 5, row.beta),
      sheet('gamma', 1, 8, row.gamma),
      sheet('items', 1, 6, rowOf(ITEM_TYPES), ITEM_TYPES),
      fc.record(
        Object.fromEntries(TABLES.map((name) => [name, fc.array(row[name], { minLength: 3, maxLength: 3 })])),
      ),
    )
    .map((drawn) => {
      const spare = drawn.at(-1) as Record<Table, Row[]>;
      return completed(drawn.slice(0, -1) as Sheet[], shapes, spare);
    });
};

/** Adds a row for each office that a list must name and does not. */
function completed(sheets: Sheet[], shapes: Shapes, spare: Record<Table, readonly Row[]>): Sheet[] {
  const { tables } = factsOf(sheets, shapes);
  return TABLES.reduce((all, name) => {
    const named = new Set((tables[name] ?? []).map(({ office }) => office));
    const missing = Object.entries(LEVEL_OF).filter(
      ([office, level]) => shapes[name].namesAll.includes(level) && !named.has(office),
    );
    const rows = missing.map(([office], i): Row => {
      const { cells } = spare[name][i] as Row;
      return { cells: { ...cells, mark: { cell: `W-${i}`, form: 0 }, office: { cell: office, form: i } } };
    });
    const newest = all.findLastIndex(({ dataset }) => dataset === name);
    return all.map((one, at) => (at === newest ? { ...one, rows: [...one.rows, ...rows] } : one));
  }, sheets);
}

const typesOf = (dataset: string) => (dataset === 'items' ? ITEM_TYPES : TYPES);

/** The file that a sheet is written as. */
export function inputFrom({ dataset, name, rows, order, style: how, chunk }: Sheet, shapes: Shapes): Input {
  const types = typesOf(dataset);
  const { identified = false, worded = false, firstDay = false } = shapes[dataset as Table] ?? {};
  const writing = (column: string): Writing => ({
    ...(identified && column === 'ref' && { identified: IDENTIFIES }),
    ...(column === 'term' && { day: firstDay ? ('first' as const) : ('last' as const) }),
    ...(worded && { words: WORDS[column] }),
  });
  const lines = rows.map(({ cells, broken }) => ({
    cells: [
      'ghi chú',
      ...order.map((column) => ink(cells[column] as Inked, types[column] as string, how, writing(column))),
    ],
    broken,
  }));
  const header = ['Không rõ', ...order.map((column) => `${dataset.toUpperCase()} ${column}`)];
  return inputOf(name, page(header, lines, how), chunk);
}

/** What the files come to, with nothing of them damaged. */
export const factsOf = (sheets: readonly Sheet[], shapes: Shapes): Facts =>
  factsIn(
    sheets.map(({ dataset, name, rows }) => ({
      dataset,
      name,
      rows: rows.map(({ cells }) =>
        Object.fromEntries(Object.entries(cells).map(([column, { cell }]) => [column, cell])),
      ),
    })),
    shapes,
  );
