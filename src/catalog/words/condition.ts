import { isDated } from '../../language/columns/column.js';
import { sayScalar } from '../../language/columns/scalar.js';
import type { Beside, Compare, Condition, In, Join, Leaf } from '../../language/condition/tree.js';
import type { Scalar } from '../../language/condition/written.js';
import { joined, phrase, same, type Words } from '../../text/words.js';
import type { Agencies } from '../agencies.js';
import type { Column, Dataset } from '../dataset.js';

/** Definitions read aloud, in both languages. */
export interface Speaking {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly agencies: Agencies;
}

/** Between conditions, where "and" would run into the "or" of a list of values. */
const ALSO = '; ';
const OR: Words = { vi: ' hoặc ', en: ' or ' };

const COMPARED: Record<Compare['op'], { readonly date: Words; readonly number: Words }> = {
  at_least: { date: { vi: 'từ', en: 'on or after' }, number: { vi: 'từ', en: 'at least' } },
  at_most: { date: { vi: 'không sau', en: 'not after' }, number: { vi: 'không quá', en: 'at most' } },
  more_than: { date: { vi: 'sau', en: 'after' }, number: { vi: 'trên', en: 'more than' } },
  less_than: { date: { vi: 'trước', en: 'before' }, number: { vi: 'dưới', en: 'less than' } },
  equal: { date: { vi: 'bằng', en: 'equals' }, number: { vi: 'bằng', en: 'equals' } },
};

/** "Ngày tiếp nhận trong kỳ; …": a condition on the records of a dataset. */
export const sayCondition = (condition: Condition, dataset: Dataset, speaking: Speaking): Words =>
  joined(sayAll(condition, dataset, speaking), ALSO);

function sayAll(condition: Condition, dataset: Dataset, speaking: Speaking): Words[] {
  const say = (one: Condition): Words => sayCondition(one, dataset, speaking);
  switch (condition.kind) {
    case 'all':
      return condition.of.flatMap((one) => sayAll(one, dataset, speaking));
    case 'any': {
      const ways = condition.of.map((one) => (one.kind === 'all' ? inBrackets(say(one)) : say(one)));
      return [inBrackets(joined(ways, OR))];
    }
    case 'not':
      return [
        sayNot(condition.of, dataset, speaking) ??
          phrase({ vi: 'không phải', en: 'not' }, inBrackets(say(condition.of))),
      ];
    default:
      return [sayLeaf(condition, dataset, speaking)];
  }
}

const inBrackets = ({ vi, en }: Words): Words => ({ vi: `(${vi})`, en: `(${en})` });

const titleOf = (name: string, dataset: Dataset): Words =>
  dataset.columns.get(name)?.spec.title ?? same(name);

/** What is said shorter than "not (…)". */
function sayNot(of: Condition, dataset: Dataset, speaking: Speaking): Words | undefined {
  if (of.kind === 'empty') return phrase(titleOf(of.column, dataset), { vi: 'có ghi', en: 'is given' });
  if (of.kind !== 'in') return undefined;
  return phrase(
    titleOf(of.column, dataset),
    { vi: 'không phải', en: 'is not' },
    sayValues(of, dataset, speaking),
  );
}

function sayLeaf(leaf: Leaf, dataset: Dataset, speaking: Speaking): Words {
  const title = titleOf(leaf.column, dataset);
  switch (leaf.kind) {
    case 'compare': {
      const column = dataset.columns.get(leaf.column);
      const isDate = column !== undefined && isDated(column.spec);
      return phrase(
        title,
        COMPARED[leaf.op][isDate ? 'date' : 'number'],
        sayBeside(leaf, leaf.to, dataset, speaking),
      );
    }
    case 'in':
      return phrase(title, { vi: 'là', en: 'is' }, sayValues(leaf, dataset, speaking));
    case 'empty':
      return phrase(title, { vi: 'để trống', en: 'is empty' });
    case 'period':
      return phrase(title, { vi: 'trong kỳ', en: 'in the period' });
    case 'join':
      return phrase(title, { vi: 'thuộc', en: 'is among' }, sayJoin(leaf, speaking));
  }
}

function sayJoin({ dataset, where }: Join, speaking: Speaking): Words {
  const other = speaking.datasets.get(dataset);
  if (!other) return same(dataset);
  const said = sayCondition(where, other, speaking);
  return said.vi === '' ? other.title : phrase(other.title, inBrackets(said));
}

const sayValues = ({ column, values }: In, dataset: Dataset, speaking: Speaking): Words =>
  joined(
    values.map((value) => sayValue(value, dataset.columns.get(column), speaking)),
    OR,
  );

function sayBeside({ column }: Compare, to: Beside, dataset: Dataset, speaking: Speaking): Words {
  if ('value' in to) return sayValue(to.value, dataset.columns.get(column), speaking);
  const title = titleOf(to.column, dataset);
  return to.by === 'day' ? phrase(title, { vi: '(tính theo ngày)', en: '(by day)' }) : title;
}

const sayValue = (written: Scalar, column: Column | undefined, { agencies }: Speaking): Words =>
  column ? sayScalar(column.spec, written, agencies) : same(String(written));
