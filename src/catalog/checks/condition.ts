import type { Place, Problem } from '../../errors.js';
import { isDated, isNumeric, isOrdered } from '../../language/columns/column.js';
import { resolveScalar } from '../../language/columns/scalar.js';
import {
  COMPARISONS,
  type Operand,
  type Scalar,
  type Written,
  type WrittenTest,
} from '../../language/condition/written.js';
import type { Words } from '../../text/words.js';
import type { Column, Dataset } from '../dataset.js';
import type { Path } from '../yaml.js';
import { type Checking, findColumn, findDataset } from './scope.js';

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
  if (Object.keys(spec).length === 0) checking.report(untested(checking.at(path), column));
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
  const among = findColumn(other, spec.in.column, [...path, 'in', 'column'], checking);
  if (among) checkAlike(column, among, [...path, 'in', 'column'], checking);
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
  if (other) checkAlike(column, other, path, checking);
}

/** Values of the two can be the same: a date never is a number, nor a number a text. */
function checkAlike(column: Column, other: Column, path: Path, checking: Checking): void {
  if ([isDated, isNumeric].every((is) => is(column.spec) === is(other.spec))) return;
  checking.report({
    place: checking.at(path),
    what: {
      vi: `\`${column.name}\` và \`${other.name}\` không so sánh được.`,
      en: `\`${column.name}\` and \`${other.name}\` cannot be compared.`,
    },
    hint: {
      vi: 'So sánh ngày với ngày, số với số, chữ với chữ.',
      en: 'Compare dates with dates, numbers with numbers, texts with texts.',
    },
  });
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

const untested = (place: Place, { name }: Column): Problem => ({
  place,
  what: { vi: `\`${name}\` chưa có điều kiện nào.`, en: `\`${name}\` is given no condition.` },
  hint: {
    vi: 'Ghi giá trị, một so sánh, hoặc bỏ cột này.',
    en: 'Write a value or a comparison, or take the column out.',
  },
});
