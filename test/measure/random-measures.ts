import fc from 'fast-check';
import { conditions, OPS } from './random-conditions.js';
import { ITEMS } from './random-definitions.js';
import { type Spec, titled } from './world.js';

export const aggregates = (dataset: string): fc.Arbitrary<Spec> => {
  const of = (column: unknown): Spec => ({ dataset, column });
  const kinds: fc.Arbitrary<Spec> = fc.oneof(
    fc.constant({ count: dataset }),
    fc
      .constantFrom('name', 'kind', 'done', 'size', 'amount', 'office', 'ref')
      .map((column) => ({ distinct: of(column) })),
    fc.constantFrom('size', 'amount', 'share', ['size', 'amount']).map((column) => ({ sum: of(column) })),
    fc.constantFrom('size', 'amount').map((column) => ({ mean: of(column) })),
    fc.constant({ mean: { ...of('share'), weight: 'size' } }),
  );
  return fc
    .tuple(kinds, fc.option(conditions(dataset), { nil: undefined }))
    .map(([spec, where]) => (where ? { ...spec, where } : spec));
};

const any = fc.constantFrom('alpha', 'beta').chain(aggregates);
const pooled = fc
  .tuple(
    aggregates('alpha').filter((spec) => !('mean' in spec)),
    conditions('alpha'),
  )
  .map(([population, numerator]): Spec => ({ ratio: { ...population, numerator } }));
const items = fc.subarray(ITEMS, { minLength: 1 }).map((ids) => ids.map((id) => ({ id, title: titled(id) })));

export const measures: fc.Arbitrary<Spec> = fc.oneof(
  any,
  { arbitrary: pooled, weight: 3 },
  fc.tuple(any, any).map(([of, per]) => ({ ratio: { of, per } })),
  fc.tuple(any, any).map(([from, to]) => ({ change: { from, to } })),
  fc.tuple(any, any).map(([from, to]) => ({ reduction: { from, to } })),
  items.map((list) => ({ checklist: { dataset: 'items', items: list } })),
);

export const thresholds = fc.oneof(
  fc.constant('none' as const),
  fc
    .tuple(fc.constantFrom(...OPS), fc.constantFrom('0', '1', '50 %', '66.67 %', '98 %', 3))
    .map(([op, line]): Spec => ({ [op]: line, basis: 'stated' })),
);
