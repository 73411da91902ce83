import { kindOf } from '../../language/aggregates/registry.js';
import type { Part, Parts } from '../../language/measure.js';
import { joined, phrase, same, type Words } from '../../text/words.js';
import { type Speaking, sayCondition } from './condition.js';

/** "Số hồ sơ … có: …": what an aggregate counts. */
export function sayPart({ aggregate, dataset: name, where }: Part, speaking: Speaking): Words {
  const dataset = speaking.datasets.get(name);
  if (!dataset) return same(name);
  const title = (column: string): Words => dataset.columns.get(column)?.spec.title ?? same(column);
  const subject = kindOf(aggregate).say(aggregate, title, dataset.record);
  const conditions = sayCondition(where, dataset, speaking);
  return conditions.vi === '' ? subject : phrase(subject, { vi: 'có:', en: 'with:' }, conditions);
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

/** The numerator in words; null where the value is an amount. */
export function sayNumerator({ of, per }: Parts, speaking: Speaking): Words | null {
  if (per) return sayPart(of, speaking);
  const dataset = speaking.datasets.get(of.dataset);
  if (!of.good || !dataset) return null;
  return phrase({ vi: 'Trong đó có:', en: 'Of these, with:' }, sayCondition(of.good, dataset, speaking));
}
