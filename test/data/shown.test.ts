import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeShown, NOTHING_SHOWN, type Proof, type Shown } from '../../src/data/shown.js';

const name = fc.constantFrom('amount', 'due', 'constructor');
const proof: fc.Arbitrary<Proof> = fc.oneof(
  fc.constant({ count: 0, first: undefined }),
  fc.record({ count: fc.integer({ min: 1, max: 9 }), first: fc.constantFrom('25/06/2020', '06/25/2020') }),
);
const shown: fc.Arbitrary<Shown> = fc.record({
  signs: fc
    .array(fc.tuple(name, fc.record({ ',': fc.boolean(), '.': fc.boolean() })))
    .map((all) => new Map(all)),
  orders: fc
    .array(fc.tuple(name, fc.record({ day_first: proof, month_first: proof })))
    .map((all) => new Map(all)),
});

it('what parts of a file show comes to the same in whatever groups they are put together', () => {
  fc.assert(
    fc.property(shown, shown, shown, (a, b, c) => {
      expect(mergeShown(mergeShown(a, b), c)).toEqual(mergeShown(a, mergeShown(b, c)));
      expect(mergeShown(NOTHING_SHOWN, a)).toEqual(a);
      expect(mergeShown(a, NOTHING_SHOWN)).toEqual(a);
    }),
  );
});

it('what two parts show adds up, and what one of them proves is proven', () => {
  const part = (count: number, first: string, comma: boolean): Shown => ({
    signs: new Map([['amount', { ',': comma, '.': !comma }]]),
    orders: new Map([['due', { day_first: { count, first }, month_first: { count: 0, first: undefined } }]]),
  });
  expect(mergeShown(part(2, '25/06/2020', true), part(3, '26/06/2020', false))).toEqual({
    signs: new Map([['amount', { ',': true, '.': true }]]),
    orders: new Map([
      ['due', { day_first: { count: 5, first: '25/06/2020' }, month_first: { count: 0, first: undefined } }],
    ]),
  });
});
