import fc from 'fast-check';
import type { Input } from '../../src/data/input.js';
import type { Cell, Facts, Plain } from './oracle-where.js';
import { CHECKLIST, ITEM_TYPES, LEVEL_OF, TYPES } from './random-definitions.js';
import { rational } from './rational.js';
import { inputOf } from './world.js';
import { type Inked, ink, KINDS, LEVELS, OFFICES, page, type Style, TEXTS } from './written.js';

export type InkedRow = Readonly<Record<string, Inked>>;

/** A file to be written: what is on it, and how. */
export interface Sheet {
  readonly dataset: string;
  readonly name: string;
  readonly rows: readonly InkedRow[];
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
const CELLS: Readonly<Record<string, fc.Arbitrary<Cell>>> = {
  code: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz').map((letter) => `M-${letter}`),
  ref: fc.constantFrom('M-a', 'M-b', 'M-c', 'M-z'),
  name: keysOf(TEXTS),
  other_name: keysOf(TEXTS),
  kind: keysOf(KINDS),
  done: fc.boolean(),
  at: days,
  due: days,
  size: fc.constantFrom(0, 1, 3, 7, 2020, 1234, 1_234_567).map((n) => rational(n)),
  amount: fc.integer({ min: 0, max: 300_000 }).map((n) => rational(n, 100)),
  share: fc.constantFrom(0, 5000, 9799, 9800, 10_000, 12_050).map((n) => rational(n, 10_000)),
  office: keysOf(OFFICES),
  level: keysOf(LEVELS),
  item: fc.constantFrom('plan', 'report', 'review', 'else'),
  met: fc.boolean(),
  number: fc.constantFrom('12/KH-UBND', '13/BC'),
};

const form = fc.nat(11);
const inked = (name: string): fc.Arbitrary<Inked> => {
  const cell = CELLS[name] as fc.Arbitrary<Cell>;
  return fc.record({ cell: name === 'code' ? cell : fc.option(cell, { freq: 4 }), form });
};
const rowOf = (types: object) =>
  fc.record(Object.fromEntries(Object.keys(types).map((name) => [name, inked(name)])));

export const rows: fc.Arbitrary<InkedRow> = rowOf(TYPES);
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
  types: object,
  sorts: fc.Arbitrary<InkedRow>,
  key?: string,
): fc.Arbitrary<Sheet> {
  const names = Object.keys(types);
  return fc.record({
    dataset: fc.constant(dataset),
    name: fc.constant(`${dataset}-2020-0${month}.csv`),
    rows:
      key === undefined
        ? fc.array(sorts, { maxLength: 6 })
        : fc.uniqueArray(sorts, { maxLength: 14, selector: (row) => row[key]?.cell }),
    order: fc.shuffledSubarray(names, { minLength: names.length }),
    style,
    chunk: fc.constantFrom(500, 1 << 20),
  });
}

/** Exports of both tables, which may bring a key again, and of a checklist. */
export const sheets: fc.Arbitrary<Sheet[]> = fc.tuple(
  sheet('alpha', 1, TYPES, rows, 'code'),
  sheet('alpha', 2, TYPES, rows, 'code'),
  sheet('alpha', 3, TYPES, rows, 'code'),
  sheet('beta', 1, TYPES, rows, 'code'),
  sheet('items', 1, ITEM_TYPES, rowOf(ITEM_TYPES)),
);

const typesOf = (dataset: string) => (dataset === 'items' ? ITEM_TYPES : TYPES);

export function inputFrom({ dataset, name, rows: lines, order, style: how, chunk }: Sheet): Input {
  const types = typesOf(dataset);
  const cells = lines.map((row) => [
    'ghi chú',
    ...order.map((column) => ink(row[column] as Inked, types[column] as string, how)),
  ]);
  const header = ['Không rõ', ...order.map((column) => `${dataset.toUpperCase()} ${column}`)];
  return inputOf(name, page(header, cells, how), chunk);
}

/** What the files come to: of a key that stands in several, the newest file's record. */
export function factsOf(all: readonly Sheet[]): Facts {
  const tables: Record<string, Plain[]> = { alpha: [], beta: [], items: [] };
  const seen = new Set<string>();
  for (const { dataset, rows: lines } of [...all].sort((a, b) => (a.name < b.name ? 1 : -1))) {
    for (const row of lines) {
      const record: Record<string, Cell> = {};
      for (const [name, { cell }] of Object.entries(row)) record[name] = cell;
      const id = `${dataset} ${record.code}`;
      if (dataset !== 'items' && seen.has(id)) continue;
      seen.add(id);
      if (dataset !== 'items') record.level ??= LEVEL_OF[String(record.office)] ?? null;
      (tables[dataset] as Plain[]).push(record);
    }
  }
  return { tables, checklist: CHECKLIST, from: 20200101, to: 20201231, asOf: 20201231 };
}
