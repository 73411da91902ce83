import fc from 'fast-check';
import type { Spec } from './world.js';
import { KINDS, LEVELS, OFFICES, TEXTS } from './written.js';

const oneOf = (values: readonly (string | number | boolean)[]) =>
  fc.oneof(fc.constantFrom(...values), fc.subarray([...values], { minLength: 1 }));
const excluded = (values: readonly (string | number | boolean)[]) => oneOf(values).map((not) => ({ not }));
const empty = fc.boolean().map((given) => ({ empty: given }));
export const OPS = ['at_least', 'at_most', 'more_than', 'less_than'] as const;
const ordered = (values: readonly (string | number)[], partners: readonly string[]) =>
  fc.oneof(
    fc.dictionary(fc.constantFrom(...OPS), fc.constantFrom(...values), {
      minKeys: 1,
      maxKeys: 2,
      noNullPrototype: true,
    }),
    fc
      .tuple(fc.constantFrom(...OPS), fc.constantFrom(...partners))
      .map(([op, column]) => ({ [op]: { column } })),
    fc.constantFrom(...partners).map((column) => ({ column })),
  );
const named1 = (values: readonly string[]) => fc.oneof(oneOf(values), excluded(values), empty);

const TESTS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  name: fc.oneof(named1(Object.keys(TEXTS)), fc.constant({ column: 'other_name' })),
  kind: named1(Object.keys(KINDS)),
  done: fc.oneof(fc.boolean(), empty),
  at: fc.oneof(
    ordered(['2020-01-01', '2020-03-06', '2020-12-31', 'as_of'], ['due']),
    fc.constant({ in: 'period' }),
    empty,
  ),
  due: fc.oneof(ordered(['2020-03-06', 'as_of'], ['at']), fc.constant('2020-03-06'), empty),
  size: fc.oneof(
    ordered([0, 3, 'this_year', 'previous_year'], ['amount']),
    oneOf([0, 3, 1234]),
    excluded([3]),
  ),
  amount: fc.oneof(ordered([0, '2.5', 12], ['size', 'share']), empty),
  share: fc.oneof(ordered(['98 %', '0.5', 1], ['amount']), oneOf(['50 %'])),
  office: named1(Object.keys(OFFICES)),
  level: named1(Object.keys(LEVELS)),
};
const tests = fc
  .constantFrom(...Object.keys(TESTS))
  .chain((name) => (TESTS[name] as fc.Arbitrary<unknown>).map((test) => [name, test] as const));
const flat = fc
  .uniqueArray(tests, { maxLength: 2, selector: ([name]) => name })
  .map((all): Spec => Object.fromEntries(all));

/** Conditions; those of `alpha` may ask `beta`. */
export function conditions(dataset: string): fc.Arbitrary<Spec> {
  const joins = fc.record({
    dataset: fc.constant('beta'),
    column: fc.constantFrom('code', 'ref'),
    where: flat,
  });
  const asked =
    dataset === 'alpha'
      ? flat.chain((where) => joins.map((join): Spec => ({ ...where, ref: { in: join } })))
      : flat;
  const one = fc.oneof({ arbitrary: flat, weight: 3 }, asked);
  const some = fc.array(one, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { arbitrary: one, weight: 3 },
    fc.tuple(flat, some).map(([where, any]): Spec => ({ ...where, any })),
    fc.tuple(flat, one).map(([where, not]): Spec => ({ ...where, not })),
  );
}
