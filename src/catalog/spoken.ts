import { type AggregateName, type AggregateSpec, nameOf, targetOf } from '../kinds/aggregate.js';
import { COMPARISONS, type Comparison, type Condition, columnTests, type Operand, type Scalar, type Test } from '../kinds/condition.js';
import type { Part, Parts } from '../kinds/measure.js';
import { joined, same, type Words } from '../text/words.js';
import type { Agencies } from './agencies.js';
import type { Column, Dataset } from './dataset.js';

/** Definitions read aloud, in both languages. */
export interface Speaking {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly agencies: Agencies;
}

const AND: Words = { vi: ' và ', en: ' and ' };
const OR: Words = { vi: ' hoặc ', en: ' or ' };

const both = (a: readonly Words[], separator: Words): Words => ({
  vi: joined(a, separator.vi).vi,
  en: joined(a, separator.en).en,
});

const phrase = (...parts: readonly Words[]): Words => joined(parts, ' ');

const COMPARED: Record<Comparison, { readonly date: Words; readonly number: Words }> = {
  at_least: { date: { vi: 'từ', en: 'on or after' }, number: { vi: 'từ', en: 'at least' } },
  at_most: { date: { vi: 'không sau', en: 'not after' }, number: { vi: 'không quá', en: 'at most' } },
  more_than: { date: { vi: 'sau', en: 'after' }, number: { vi: 'trên', en: 'more than' } },
  less_than: { date: { vi: 'trước', en: 'before' }, number: { vi: 'dưới', en: 'less than' } },
};

const NAMES: Record<string, Words> = {
  as_of: { vi: 'thời điểm chốt', en: 'the as-of date' },
  this_year: { vi: 'năm báo cáo', en: 'the reported year' },
  previous_year: { vi: 'năm trước', en: 'the year before' },
};

/** "Ngày tiếp nhận trong kỳ và …": all the entries of all the conditions. */
export function sayConditions(conditions: readonly Condition[], dataset: Dataset, speaking: Speaking): Words {
  const said = conditions.flatMap((condition) => [
    ...[...columnTests(condition)].flatMap(([name, test]) => {
      const column = dataset.columns.get(name);
      return column ? [sayTest(column, test, dataset, speaking)] : [];
    }),
    ...(condition.any ? [inBrackets(both(condition.any.map((one) => sayConditions([one], dataset, speaking)), OR))] : []),
    ...(condition.not
      ? [phrase({ vi: 'không phải', en: 'not' }, inBrackets(sayConditions([condition.not], dataset, speaking)))]
      : []),
  ]);
  return both(said, AND);
}

const inBrackets = ({ vi, en }: Words): Words => ({ vi: `(${vi})`, en: `(${en})` });

function sayTest(column: Column, test: Test, dataset: Dataset, speaking: Speaking): Words {
  const { title } = column.spec;
  if (typeof test !== 'object') return sayOneOf(title, column, [test], speaking);
  if (Array.isArray(test)) return sayOneOf(title, column, test, speaking);
  const spec = test as Exclude<Test, Scalar | readonly Scalar[]>;
  const said: Words[] = [];
  for (const name of COMPARISONS) {
    const operand = spec[name];
    if (operand === undefined) continue;
    const compared = COMPARED[name][column.spec.type === 'date' ? 'date' : 'number'];
    said.push(phrase(title, compared, sayOperand(operand, column, dataset, speaking)));
  }
  if (spec.column !== undefined) said.push(phrase(title, { vi: 'bằng', en: 'equals' }, sayOperand({ column: spec.column }, column, dataset, speaking)));
  if (spec.not !== undefined) {
    const values = [spec.not].flat().map((value) => sayScalar(value as Scalar, column, speaking));
    said.push(phrase(title, { vi: 'không phải', en: 'is not' }, both(values, OR)));
  }
  if (spec.empty !== undefined) said.push(phrase(title, spec.empty ? { vi: 'để trống', en: 'is empty' } : { vi: 'có ghi', en: 'is given' }));
  if (spec.in === 'period') said.push(phrase(title, { vi: 'trong kỳ', en: 'in the period' }));
  else if (spec.in !== undefined) {
    const other = speaking.datasets.get(spec.in.dataset);
    const where = other && spec.in.where ? phrase({ vi: 'có', en: 'with' }, sayConditions([spec.in.where], other, speaking)) : same('');
    said.push(trimmed(phrase(title, { vi: 'thuộc', en: 'is among' }, other?.title ?? same(spec.in.dataset), where)));
  }
  return both(said, AND);
}

const trimmed = ({ vi, en }: Words): Words => ({ vi: vi.trim(), en: en.trim() });

function sayOneOf(title: Words, column: Column, scalars: readonly Scalar[], speaking: Speaking): Words {
  return phrase(title, { vi: 'là', en: 'is' }, both(scalars.map((scalar) => sayScalar(scalar, column, speaking)), OR));
}

function sayOperand(operand: Operand, column: Column, dataset: Dataset, speaking: Speaking): Words {
  if (typeof operand !== 'object') return sayScalar(operand, column, speaking);
  return dataset.columns.get(operand.column)?.spec.title ?? same(operand.column);
}

function sayScalar(scalar: Scalar, column: Column, { agencies }: Speaking): Words {
  const text = String(scalar);
  if (typeof scalar === 'boolean') return scalar ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' };
  const value = column.spec.values?.[text];
  if (value) return { vi: value.vi, en: value.en };
  if (column.spec.type === 'level') return agencies.levelTitle(text);
  if (column.spec.type === 'agency') return agencies.title(text);
  return NAMES[text] ?? same(text);
}

/** "Số hồ sơ … có …": what an aggregate counts. */
export function sayPart({ aggregate, dataset: name, where }: Part, speaking: Speaking): Words {
  const dataset = speaking.datasets.get(name);
  if (!dataset) return same(name);
  const subject = sayAggregate(aggregate, dataset);
  const conditions = sayConditions(where, dataset, speaking);
  return conditions.vi === '' ? subject : phrase(subject, { vi: 'có', en: 'with' }, conditions);
}

function sayAggregate(spec: AggregateSpec, dataset: Dataset): Words {
  const { columns } = targetOf(spec);
  const [first = same('')] = columns.map((column) => dataset.columns.get(column)?.spec.title ?? same(column));
  const titles = both(columns.map((column) => dataset.columns.get(column)?.spec.title ?? same(column)), AND);
  const of = phrase({ vi: 'của', en: 'of' }, dataset.title);
  const said: Record<AggregateName, Words> = {
    count: phrase({ vi: 'Số bản ghi của', en: 'Records of' }, dataset.title),
    distinct: phrase({ vi: 'Số', en: 'Different' }, titles, { vi: 'khác nhau', en: '' }, of),
    sum: phrase({ vi: 'Tổng', en: 'Sum of' }, titles, of),
    mean: phrase({ vi: 'Trung bình', en: 'Mean of' }, first, of),
    rank: phrase({ vi: 'Thứ hạng theo', en: 'Place by' }, first, of),
  };
  return said[nameOf(spec)];
}

/** The denominator in words, or what an amount counts. */
export function sayPopulation(parts: Parts, speaking: Speaking): Words {
  if (parts.form === 'checklist') {
    const items = parts.items.map(({ title }) => title);
    return phrase({ vi: `${items.length} nội dung phải có minh chứng:`, en: `${items.length} items to be proven:` }, joined(items, '; '));
  }
  return spaced(sayPart(parts.per ?? parts.of, speaking));
}

const NUMERATOR = { vi: 'Trong đó', en: 'Of these' };

/** The numerator in words; null where the value is an amount. */
export function sayNumerator(parts: Parts, speaking: Speaking): Words | null {
  if (!parts.per) return null;
  const dataset = speaking.datasets.get(parts.of.dataset);
  const further = parts.of.where.slice(parts.per.where.length);
  const sameRecords = JSON.stringify(parts.of.aggregate) === JSON.stringify(parts.per.aggregate);
  if (sameRecords && dataset && parts.form === 'ratio') {
    return spaced(phrase(NUMERATOR, sayConditions(further, dataset, speaking)));
  }
  return spaced(sayPart(parts.of, speaking));
}

const spaced = ({ vi, en }: Words): Words => ({ vi: vi.replace(/ {2,}/g, ' '), en: en.replace(/ {2,}/g, ' ') });
