import fc from 'fast-check';
import { COMPARISONS } from '../../src/language/condition/written.js';
import type { Spec } from './world.js';
import { KINDS, LEVELS, OFFICES, TEXTS } from './written.js';

type Scalars = readonly (string | number | boolean)[];
const oneOf = (values: Scalars) =>
  fc.oneof(fc.constantFrom(...values), fc.subarray([...values], { minLength: 1 }));
const excluded = (values: Scalars) => oneOf(values).map((not) => ({ not }));
const empty = fc.boolean().map((given) => ({ empty: given }));
const same = (...partners: readonly string[]) => fc.constantFrom(...partners).map((column) => ({ column }));
const ops = fc.constantFrom(...COMPARISONS);

const compared = (values: Scalars, partners: readonly string[], operand: Spec = {}) =>
  fc.oneof(
    fc.dictionary(ops, fc.constantFrom(...values), { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
    fc.tuple(ops, fc.constantFrom(...partners)).map(([op, column]) => ({ [op]: { column, ...operand } })),
    same(...partners),
  );
const dated = (values: readonly string[], partners: readonly string[]) =>
  fc.oneof(
    { arbitrary: compared(values, partners), weight: 2 },
    compared(values, partners, { by: 'day' }),
    fc.constant({ in: 'period' }),
    oneOf(values.filter((value) => value !== 'as_of')),
    excluded(['2020-03-06', 'as_of']),
    empty,
  );
const named = (values: Scalars, ...partners: readonly string[]) =>
  fc.oneof(oneOf(values), excluded(values), empty, same(...partners));

const DAYS = ['2020-01-01', '2020-03-06', '2020-12-31', 'as_of'];
const MARKS = ['M-a', 'M-b', 'M-c'];
const TESTS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  mark: named(MARKS, 'ref'),
  ref: named(MARKS, 'mark'),
  label: named(Object.keys(TEXTS), 'other_label'),
  sort: named(Object.keys(KINDS), 'label'),
  over: named([true, false], 'sort'),
  at: dated(DAYS, ['due', 'ended']),
  due: dated(DAYS, ['at', 'ended']),
  ended: dated(DAYS, ['due', 'at']),
  term: dated(DAYS, ['due', 'at']),
  size: fc.oneof(
    compared([0, 3, 'this_year', 'previous_year'], ['amount', 'place']),
    named([0, 3, 1234, 'this_year'], 'share'),
  ),
  amount: fc.oneof(compared([0, '2.5', 12], ['size', 'share']), named(['2.5', 12], 'size')),
  share: fc.oneof(compared(['98 %', '0.5', 1], ['amount']), named(['50 %', 1], 'size')),
  office: named(Object.keys(OFFICES), 'label'),
  tier: named(Object.keys(LEVELS), 'sort'),
};
const tests = fc
  .constantFrom(...Object.keys(TESTS))
  .chain((name) => (TESTS[name] as fc.Arbitrary<unknown>).map((test) => [name, test] as const));
const flat = fc
  .uniqueArray(tests, { maxLength: 2, selector: ([name]) => name })
  .map((all): Spec => Object.fromEntries(all));

/** The datasets that records of a dataset may ask, so that no circle is drawn. */
const ASKS: Readonly<Record<string, readonly string[]>> = { alpha: ['beta', 'gamma'], beta: ['gamma'] };
const PAIRS = [
  ['ref', 'mark'],
  ['ref', 'mark'],
  ['ref', 'ref'],
  ['mark', 'ref'],
  ['office', 'office'],
  ['at', 'due'],
  ['size', 'size'],
  ['sort', 'sort'],
  ['tier', 'tier'],
] as const;

/** A semi-join, whose own condition may hold another. */
function joins(dataset: string): fc.Arbitrary<Spec> {
  const asked = fc.constantFrom(...(ASKS[dataset] ?? [])).chain((of) =>
    fc.oneof(fc.constant({ dataset: of }), {
      arbitrary: conditions(of).map((where) => ({ dataset: of, where })),
      weight: 3,
    }),
  );
  return fc
    .tuple(fc.constantFrom(...PAIRS), asked)
    .map(([[column, of], join]) => ({ [column]: { in: { ...join, column: of } } }));
}

/** Conditions on the records of a dataset; those of `alpha` may ask `beta` and `gamma`, those of `beta` `gamma`. */
export function conditions(dataset: string): fc.Arbitrary<Spec> {
  const one: fc.Arbitrary<Spec> =
    (ASKS[dataset] ?? []).length === 0
      ? flat
      : fc.oneof(
          { arbitrary: flat, weight: 3 },
          {
            arbitrary: fc.tuple(flat, joins(dataset)).map(([where, join]) => ({ ...where, ...join })),
            weight: 2,
          },
        );
  const some = fc.array(one, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { arbitrary: one, weight: 3 },
    fc.tuple(flat, some).map(([where, any]): Spec => ({ ...where, any })),
    fc.tuple(flat, one).map(([where, not]): Spec => ({ ...where, not })),
  );
}
