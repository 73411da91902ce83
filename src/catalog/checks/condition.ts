import type { Place, Problem } from '../../errors.js';
import { isDated, isOrdered } from '../../language/columns/column.js';
import { resolveScalar } from '../../language/columns/scalar.js';
import {
  COMPARISONS,
  type Operand,
  type Scalar,
  type Written,
  type WrittenTest,
} from '../../language/condition/written.js';
import { suggestion } from '../../text/suggest.js';
import type { Words } from '../../text/words.js';
import type { Timeframe } from '../../values/timeframe.js';
import type { Column, Dataset } from '../dataset.js';
import type { Path } from '../document.js';

/** What checks across files look at. */
export interface Scope {
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** Datasets whose own file could not be read: that is said there, and not again of those who ask them. */
  readonly unread: ReadonlySet<string>;
  readonly timeframe: Timeframe;
  /** Of offices. */
  readonly levels: ReadonlySet<string>;
}

/** A scope, and where its problems are reported. */
export interface Checking extends Scope {
  at(path: Path): Place;
  report(problem: Problem): void;
}

export function findDataset(name: string, path: Path, checking: Checking): Dataset | undefined {
  const dataset = checking.datasets.get(name);
  if (!dataset && !checking.unread.has(name)) {
    checking.report({
      place: checking.at(path),
      what: { vi: `Không có tập dữ liệu \`${name}\`.`, en: `There is no dataset \`${name}\`.` },
      hint: suggestion(name, checking.datasets.keys()),
    });
  }
  return dataset;
}

export function findColumn(
  dataset: Dataset,
  name: string,
  path: Path,
  checking: Checking,
): Column | undefined {
  const column = dataset.columns.get(name);
  if (!column) {
    checking.report({
      place: checking.at(path),
      what: {
        vi: `\`${dataset.name}\` không có cột \`${name}\`.`,
        en: `\`${dataset.name}\` has no column \`${name}\`.`,
      },
      hint: suggestion(name, dataset.columns.keys()),
    });
  } else if (column.spec.personal) {
    checking.report({
      place: checking.at(path),
      what: {
        vi: `Cột \`${name}\` là dữ liệu cá nhân, không bao giờ được đọc.`,
        en: `Column \`${name}\` is personal and never loaded.`,
      },
      hint: { vi: 'Dùng một cột khác.', en: 'Use another column.' },
    });
  }
  return column;
}

/** Every test of a condition: its columns exist, its values are of their types, its other datasets too. */
export function checkCondition(dataset: Dataset, condition: Written, path: Path, checking: Checking): void {
  condition.any?.forEach((one, i) => {
    checkCondition(dataset, one, [...path, 'any', i], checking);
  });
  if (condition.not) checkCondition(dataset, condition.not, [...path, 'not'], checking);
  for (const [name, test] of Object.entries(condition)) {
    if (name === 'any' || name === 'not') continue;
    const column = findColumn(dataset, name, [...path, name], checking);
    if (column) checkTest(dataset, column, test as WrittenTest, [...path, name], checking);
  }
}

function checkTest(
  dataset: Dataset,
  column: Column,
  test: WrittenTest,
  path: Path,
  checking: Checking,
): void {
  if (typeof test !== 'object' || Array.isArray(test)) {
    checkScalars(dataset, column, [test].flat() as Scalar[], path, checking);
    return;
  }
  const spec = test as Exclude<WrittenTest, Scalar | readonly Scalar[]>;
  for (const name of COMPARISONS) {
    const operand = spec[name];
    if (operand === undefined) continue;
    if (!isOrdered(column.spec)) checking.report(unordered(checking.at([...path, name]), column, name));
    else checkOperand(dataset, column, operand, [...path, name], checking);
  }
  if (spec.column !== undefined)
    checkOperand(dataset, column, { column: spec.column }, [...path, 'column'], checking);
  if (spec.not !== undefined)
    checkScalars(dataset, column, [spec.not].flat() as Scalar[], [...path, 'not'], checking);
  if (spec.in === 'period' && !isDated(column.spec)) {
    checking.report({
      place: checking.at([...path, 'in']),
      what: {
        vi: `\`in: period\` cần cột ngày, \`${column.name}\` là ${column.spec.type}.`,
        en: `\`in: period\` needs a date column; \`${column.name}\` is ${column.spec.type}.`,
      },
      hint: { vi: 'Chọn một cột kiểu date.', en: 'Choose a column of type date.' },
    });
  }
  if (typeof spec.in !== 'object') return;
  const other = findDataset(spec.in.dataset, [...path, 'in', 'dataset'], checking);
  if (!other) return;
  findColumn(other, spec.in.column, [...path, 'in', 'column'], checking);
  if (spec.in.where) checkCondition(other, spec.in.where, [...path, 'in', 'where'], checking);
}

function checkOperand(
  dataset: Dataset,
  column: Column,
  operand: Operand,
  path: Path,
  checking: Checking,
): void {
  if (typeof operand !== 'object') {
    checkScalars(dataset, column, [operand], path, checking);
    return;
  }
  const other = findColumn(dataset, operand.column, path, checking);
  if (other && isDated(other.spec) !== isDated(column.spec)) {
    checking.report({
      place: checking.at(path),
      what: {
        vi: `\`${column.name}\` và \`${other.name}\` không so sánh được.`,
        en: `\`${column.name}\` and \`${other.name}\` cannot be compared.`,
      },
      hint: {
        vi: 'So sánh ngày với ngày, số với số.',
        en: 'Compare dates with dates, numbers with numbers.',
      },
    });
  }
}

function checkScalars(
  { columns }: Dataset,
  column: Column,
  scalars: readonly Scalar[],
  path: Path,
  checking: Checking,
): void {
  for (const scalar of scalars) {
    const resolved = resolveScalar(column.spec, column.read, scalar, checking.timeframe);
    if ('fault' in resolved) {
      const why = resolved.fault.written ?? resolved.fault.say;
      checking.report({
        place: checking.at(path),
        what: {
          vi: `Cột \`${column.name}\`: ${why.vi}`,
          en: `Column \`${column.name}\`: ${why.en}`,
        },
        ...(columns.has(String(scalar)) && { hint: asColumn(String(scalar)) }),
        ...(resolved.fault.code === 'says-nothing' && { hint: EMPTY }),
      });
    }
  }
}

const EMPTY: Words = { vi: 'Ghi { empty: true }.', en: 'Write { empty: true }.' };

const asColumn = (name: string): Words => ({
  vi: `Nếu là cột thì ghi { column: ${name} }.`,
  en: `If the column is meant, write { column: ${name} }.`,
});

const unordered = (place: Place, column: Column, name: string): Problem => ({
  place,
  what: {
    vi: `\`${name}\` cần cột ngày hoặc số, \`${column.name}\` là ${column.spec.type}.`,
    en: `\`${name}\` needs a date or a number; \`${column.name}\` is ${column.spec.type}.`,
  },
  hint: {
    vi: 'Ghi giá trị, danh sách giá trị, hoặc `not`.',
    en: 'Write a value, a list of values, or `not`.',
  },
});
