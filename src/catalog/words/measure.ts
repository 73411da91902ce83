import type { AggregateSpec } from '../../language/aggregates/registry.js';
import type { Part, Parts } from '../../language/measure.js';
import { joined, phrase, same, type Words } from '../../text/words.js';
import type { Dataset } from '../dataset.js';
import { AND, type Speaking, sayConditions } from './condition.js';

/** "Số hồ sơ … có …": what an aggregate counts. */
export function sayPart({ aggregate, dataset: name, where }: Part, speaking: Speaking): Words {
  const dataset = speaking.datasets.get(name);
  if (!dataset) return same(name);
  const subject = sayAggregate(aggregate, dataset);
  const conditions = sayConditions(where, dataset, speaking);
  return conditions.vi === '' ? subject : phrase(subject, { vi: 'có:', en: 'with:' }, conditions);
}

function sayAggregate(spec: AggregateSpec, dataset: Dataset): Words {
  const title = (column: string): Words => dataset.columns.get(column)?.spec.title ?? same(column);
  const of = phrase({ vi: 'của', en: 'of' }, dataset.title);
  if ('count' in spec) return phrase({ vi: 'Số bản ghi', en: 'Records' }, of);
  if ('distinct' in spec) {
    return phrase(
      { vi: 'Số', en: 'Different' },
      title(spec.distinct.column),
      { vi: 'khác nhau', en: '' },
      of,
    );
  }
  if ('sum' in spec) {
    return phrase({ vi: 'Tổng', en: 'Sum of' }, joined([spec.sum.column].flat().map(title), AND), of);
  }
  if ('mean' in spec) return phrase({ vi: 'Trung bình', en: 'Mean of' }, title(spec.mean.column), of);
  return phrase({ vi: 'Thứ hạng theo', en: 'Place by' }, title(spec.rank.score), of);
}

/** The denominator in words, or what an amount counts. */
export function sayPopulation(parts: Parts, speaking: Speaking): Words {
  if (parts.form === 'checklist') {
    const items = parts.items.map(({ title }) => title);
    return phrase(
      { vi: `${items.length} nội dung phải có minh chứng:`, en: `${items.length} items to be proven:` },
      joined(items, '; '),
    );
  }
  return sayPart(parts.per ?? parts.of, speaking);
}

const NUMERATOR = { vi: 'Trong đó có:', en: 'Of these, with:' };

/** The numerator in words; null where the value is an amount. */
export function sayNumerator(parts: Parts, speaking: Speaking): Words | null {
  if (!parts.per) return null;
  const dataset = speaking.datasets.get(parts.of.dataset);
  const further = parts.of.where.slice(parts.per.where.length);
  const sameRecords = JSON.stringify(parts.of.aggregate) === JSON.stringify(parts.per.aggregate);
  if (sameRecords && dataset && parts.form === 'ratio') {
    return phrase(NUMERATOR, sayConditions(further, dataset, speaking));
  }
  return sayPart(parts.of, speaking);
}
