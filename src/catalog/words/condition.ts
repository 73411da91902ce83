import { isDated } from '../../language/columns/column.js';
import { sayScalar } from '../../language/columns/scalar.js';
import {
  COMPARISONS,
  type Comparison,
  type Condition,
  columnTests,
  type Operand,
  type Scalar,
  scalarsOf,
  type Test,
} from '../../language/condition.js';
import { joined, phrase, same, type Words } from '../../text/words.js';
import type { Agencies } from '../agencies.js';
import type { Column, Dataset } from '../dataset.js';

/** Definitions read aloud, in both languages. */
export interface Speaking {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly agencies: Agencies;
}

export const AND: Words = { vi: ' và ', en: ' and ' };
/** Between conditions, where "and" would run into the "or" of a list of values. */
const ALSO = '; ';
const OR: Words = { vi: ' hoặc ', en: ' or ' };

const COMPARED: Record<Comparison, { readonly date: Words; readonly number: Words }> = {
  at_least: { date: { vi: 'từ', en: 'on or after' }, number: { vi: 'từ', en: 'at least' } },
  at_most: { date: { vi: 'không sau', en: 'not after' }, number: { vi: 'không quá', en: 'at most' } },
  more_than: { date: { vi: 'sau', en: 'after' }, number: { vi: 'trên', en: 'more than' } },
  less_than: { date: { vi: 'trước', en: 'before' }, number: { vi: 'dưới', en: 'less than' } },
};

/** "Ngày tiếp nhận trong kỳ và …": all the entries of all the conditions. */
export function sayConditions(conditions: readonly Condition[], dataset: Dataset, speaking: Speaking): Words {
  const said = conditions.flatMap((condition) => sayEntries(condition, dataset, speaking));
  return joined(said, ALSO);
}

function sayEntries(condition: Condition, dataset: Dataset, speaking: Speaking): Words[] {
  const tests = [...columnTests(condition)].flatMap(([name, test]) => {
    const column = dataset.columns.get(name);
    return column ? [sayTest(column, test, dataset, speaking)] : [];
  });
  const ways = condition.any?.map((one) => {
    const entries = sayEntries(one, dataset, speaking);
    return entries.length > 1 ? inBrackets(joined(entries, ALSO)) : joined(entries, ALSO);
  });
  if (ways) tests.push(inBrackets(joined(ways, OR)));
  if (condition.not) {
    const not = inBrackets(joined(sayEntries(condition.not, dataset, speaking), ALSO));
    tests.push(phrase({ vi: 'không phải', en: 'not' }, not));
  }
  return tests;
}

const inBrackets = ({ vi, en }: Words): Words => ({ vi: `(${vi})`, en: `(${en})` });

function sayTest(column: Column, test: Test, dataset: Dataset, speaking: Speaking): Words {
  const { title } = column.spec;
  const scalars = scalarsOf(test);
  if (scalars) return sayOneOf(title, column, scalars, speaking);
  const spec = test as Exclude<Test, Scalar | readonly Scalar[]>;
  const said: Words[] = [];
  for (const name of COMPARISONS) {
    const operand = spec[name];
    if (operand === undefined) continue;
    const compared = COMPARED[name][isDated(column.spec) ? 'date' : 'number'];
    said.push(phrase(title, compared, sayOperand(operand, column, dataset, speaking)));
  }
  if (spec.column !== undefined)
    said.push(
      phrase(
        title,
        { vi: 'bằng', en: 'equals' },
        sayOperand({ column: spec.column }, column, dataset, speaking),
      ),
    );
  if (spec.not !== undefined) {
    const values = [spec.not]
      .flat()
      .map((value) => sayScalar(column.spec, value as Scalar, speaking.agencies));
    said.push(phrase(title, { vi: 'không phải', en: 'is not' }, joined(values, OR)));
  }
  if (spec.empty !== undefined)
    said.push(
      phrase(title, spec.empty ? { vi: 'để trống', en: 'is empty' } : { vi: 'có ghi', en: 'is given' }),
    );
  if (spec.in === 'period') said.push(phrase(title, { vi: 'trong kỳ', en: 'in the period' }));
  else if (spec.in !== undefined) {
    const other = speaking.datasets.get(spec.in.dataset);
    const where =
      other && spec.in.where ? inBrackets(sayConditions([spec.in.where], other, speaking)) : same('');
    said.push(phrase(title, { vi: 'thuộc', en: 'is among' }, other?.title ?? same(spec.in.dataset), where));
  }
  return joined(said, ALSO);
}

function sayOneOf(title: Words, column: Column, scalars: readonly Scalar[], speaking: Speaking): Words {
  return phrase(
    title,
    { vi: 'là', en: 'is' },
    joined(
      scalars.map((scalar) => sayScalar(column.spec, scalar, speaking.agencies)),
      OR,
    ),
  );
}

function sayOperand(operand: Operand, column: Column, dataset: Dataset, speaking: Speaking): Words {
  if (typeof operand !== 'object') return sayScalar(column.spec, operand, speaking.agencies);
  const title = dataset.columns.get(operand.column)?.spec.title ?? same(operand.column);
  return operand.by === 'day' ? phrase(title, { vi: '(tính theo ngày)', en: '(by day)' }) : title;
}
