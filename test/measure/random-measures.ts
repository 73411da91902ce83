import fc from 'fast-check';
import { COMPARISONS } from '../../src/language/condition/written.js';
import { conditions } from './random-conditions.js';
import { ITEMS, TABLES } from './random-datasets.js';
import { type Spec, titled } from './world.js';

const LEVELS = ['province', 'district'];
const RANKED = ['so-noi-vu', 'so-y-te', 'tam-ky'];

const kindsOf = (dataset: string): fc.Arbitrary<Spec> => {
  const of = (column: unknown): Spec => ({ dataset, column });
  return fc.oneof(
    fc.constant({ count: dataset }),
    fc
      .constantFrom('label', 'sort', 'over', 'size', 'amount', 'office', 'ref', 'at')
      .map((column) => ({ distinct: of(column) })),
    fc.subarray(LEVELS, { minLength: 1 }).map((names_all) => ({ distinct: { ...of('office'), names_all } })),
    fc.constantFrom('size', 'amount', 'share', ['size', 'amount']).map((column) => ({ sum: of(column) })),
    fc.constantFrom('size', 'amount').map((column) => ({ mean: of(column) })),
    fc.constantFrom('share', 'amount').map((column) => ({ mean: { ...of(column), weight: 'size' } })),
    fc.tuple(fc.constantFrom(...RANKED), fc.constantFrom({}, { rank: 'place' })).map(([office, rank]) => ({
      rank: { dataset, among: 'office', of: office, score: 'amount', ...rank },
    })),
  );
};

/** An aggregate over a dataset, with or without a condition. */
export const aggregates = (dataset: string): fc.Arbitrary<Spec> =>
  fc
    .tuple(kindsOf(dataset), fc.option(conditions(dataset), { nil: undefined }))
    .map(([spec, where]) => (where ? { ...spec, where } : spec));

const any = fc.constantFrom('alpha', 'alpha', ...TABLES).chain(aggregates);
/** A ratio of the good part of one population. */
export const pooled = fc
  .tuple(
    aggregates('alpha').filter((spec) => !('mean' in spec || 'rank' in spec)),
    conditions('alpha'),
  )
  .map(([population, numerator]): Spec => ({ ratio: { ...population, numerator } }));
const items = fc.subarray(ITEMS, { minLength: 1 }).map((ids) => ids.map((id) => ({ id, title: titled(id) })));
const two = (form: string) => fc.tuple(any, any).map(([from, to]): Spec => ({ [form]: { from, to } }));

export const measures: fc.Arbitrary<Spec> = fc.oneof(
  { arbitrary: any, weight: 3 },
  { arbitrary: pooled, weight: 4 },
  fc.tuple(any, any).map(([of, per]) => ({ ratio: { of, per } })),
  two('change'),
  two('reduction'),
  two('difference'),
  items.map((list) => ({ checklist: { dataset: 'items', items: list } })),
);

const LINES = ['0', '1', '50 %', '66.67 %', '98 %', 3];
export const thresholds = fc.oneof(fc.constant('none' as const), {
  arbitrary: fc
    .tuple(
      fc.constantFrom(...COMPARISONS),
      fc.constantFrom(...LINES),
      fc.constantFrom({}, {}, { judged: 'year_end' }),
    )
    .map(([op, line, judged]): Spec => ({ [op]: line, basis: 'stated', ...judged })),
  weight: 5,
});

/** What an indicator says of its measure. */
export const leaves = (minLength: number, maxLength: number): fc.Arbitrary<Spec[]> =>
  fc.array(fc.record({ measure: measures, threshold: thresholds }), { minLength, maxLength });
