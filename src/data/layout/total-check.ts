import type { Column } from '../../catalog/dataset.js';
import type { Writing } from '../../language/columns/cell.js';
import { isNumeric } from '../../language/columns/column.js';
import { tidy } from '../../text/fold.js';
import type { Words } from '../../text/words.js';
import { type Exact, exact, ZERO } from '../../values/exact.js';
import type { Recognised } from '../recognised.js';
import type { WrongSum } from '../wrong-sum.js';
import { countIn } from './counted-total.js';
import { RunningSums, type Sums } from './running-sums.js';
import type { TotalRow } from './totals.js';
import type { Width } from './width.js';

/** Holds the rows of totals of a table against the rows above them. */
export interface TotalCheck {
  /** A row of data; no cells where it could not be read. */
  add(cells: readonly string[] | undefined): void;
  /** A heading, or the header again: a total below may be of the rows since. */
  begins(): void;
  /** What of a row of totals differs from the rows above it. */
  differing(total: TotalRow, cells: readonly string[], line: number): WrongSum[];
}

const SAY: Words = {
  vi: 'dòng tổng khác với các dòng phía trên',
  en: 'a row of totals differs from the rows above it',
};

/** So many distinct texts of a column are remembered. */
const REMEMBERED = 10_000;

/**
 * A total may be of all rows above it, of those since the total before it, or of those since the last heading; in a
 * summary, of the widest rows or of the narrowest. It differs where it is none of these. What can be added up are
 * counts and amounts, not shares; a column in which the total has what every row has (the year) is no amount.
 */
export function totalCheck({ table, dataset, match: { columns }, width, writing }: Recognised): TotalCheck {
  const file = table.name;
  const keys = dataset.spec.key?.columns ?? [];
  const amounts = columns.flatMap((column, at) =>
    column && isNumeric(column.spec) && column.spec.type !== 'percent' && !keys.includes(column.name)
      ? [{ column, at, read: reader(column, writing) }]
      : [],
  );
  const by = (dataset.spec.summary?.by ?? []).map((name) => columns.findIndex((one) => one?.name === name));
  const kinds = new Map<string, { all: RunningSums; total?: RunningSums; begin?: RunningSums }>();
  const labels = amounts.map(() => new Set<string>());

  const kindOf = (cells: readonly string[]): string =>
    by.map((at) => (tidy(cells[at] ?? '') === '' ? '0' : '1')).join('');

  function candidates(): Sums[] {
    return [...kinds.values()].flatMap(({ all, total, begin }) => [
      ...(total ? [all.since(total)] : []),
      ...(begin ? [all.since(begin)] : []),
      all.since(undefined),
    ]);
  }

  const wrong = (column: string | null, line: number, total: Exact, sums: readonly (Exact | null)[]) => {
    const known = sums.filter((sum) => sum !== null);
    if (known.length < sums.length || known.some((sum) => sum.equals(total))) return [];
    const [nearest] = known.toSorted((a, b) => a.sub(total).abs().compare(b.sub(total).abs()));
    if (!nearest) return [];
    return [
      {
        ...{ name: 'total-rows', say: SAY, file, line, column },
        ...{ total: total.toFraction(), parts: nearest.toFraction(), atLeast: false },
      },
    ];
  };

  return {
    add(row) {
      const cells = row && hasWidth(row, width) ? row : undefined;
      const kind = cells ? kindOf(cells) : '';
      const sums = kinds.get(kind) ?? { all: new RunningSums(amounts.length) };
      kinds.set(kind, sums);
      sums.all.add(amounts.map(({ read, at }) => (cells ? read(cells[at] ?? '') : null)));
      amounts.forEach(({ at }, i) => {
        const label = labels[i] as Set<string>;
        if (label.size < 2) label.add(cells?.[at] ?? '');
      });
    },
    begins() {
      for (const sums of kinds.values()) sums.begin = sums.all.copy();
    },
    differing({ adds, counts }, cells, line) {
      const sums = candidates();
      for (const one of kinds.values()) {
        one.total = one.all.copy();
        delete one.begin;
      }
      if (!adds || sums.every(({ rows }) => rows === 0)) return [];
      const differing = amounts.flatMap(({ column, at, read }, i) => {
        const text = cells[at] ?? '';
        const isLabel = labels[i]?.size === 1 && labels[i]?.has(text);
        const total = column.isBlank(text) || isLabel ? null : read(text);
        return total === null
          ? []
          : wrong(
              column.name,
              line,
              total,
              sums.map((one) => one.amounts[i] ?? null),
            );
      });
      const count = dataset.spec.summary ? undefined : countIn(counts, cells, columns, dataset);
      if (count === undefined) return differing;
      return [
        ...differing,
        ...wrong(
          null,
          line,
          exact(count),
          sums.map(({ rows }) => exact(rows)),
        ),
      ];
    },
  };
}

/** Whether nothing stands beyond the header, and no cell is missing: else it is not known what stands where. */
const hasWidth = (cells: readonly string[], { titled, header }: Width): boolean =>
  cells.length >= titled && cells.slice(header).every((cell) => cell.trim() === '');

function reader(column: Column, writing: Writing): (text: string) => Exact | null {
  const known = new Map<string, Exact | null>();
  const read = (text: string): Exact | null => {
    if (column.isBlank(text)) return ZERO;
    const reading = column.read(tidy(text), writing);
    return 'value' in reading && typeof reading.value === 'object' ? reading.value : null;
  };
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const amount = read(text);
    if (known.size < REMEMBERED) known.set(text, amount);
    return amount;
  };
}
