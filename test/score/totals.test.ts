import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/model.js';
import type { RuleSpec } from '../../src/language/rules/registry.js';
import { VERDICTS } from '../../src/language/verdict.js';
import { compute } from '../../src/run/compute.js';
import { rollUp, type Scored } from '../../src/score/rollup.js';
import { type Exact, exact } from '../../src/values/exact.js';
import { CASES, cases, LATE, ON_TIME } from '../measure/deadlines.js';
import { catalogOf, recognised, titled, YEAR } from '../measure/world.js';

const RULES: readonly RuleSpec[] = [
  'proportional',
  'all_or_nothing',
  { proportional: { full_at: '95 %' } },
  {
    bands: [
      { from: '90 %', share: 1 },
      { from: '50 %', share: 0.3 },
    ],
  },
];

it('never takes points away where one case more is on time', async () => {
  const catalog = await catalogOf(
    CASES,
    { code: '1', title: titled('1') },
    { code: '1.1', title: titled('x'), ...ON_TIME },
    { code: '1.2', title: titled('y'), ...LATE },
  );
  /** What the two indicators earn of one point each under a rule. */
  const earned = async (all: number, tardy: number, rule: RuleSpec): Promise<Exact[]> => {
    const scaled: Catalog = {
      ...catalog,
      scale: {
        id: 'test',
        source: titled('x') as { vi: string; en: string },
        provisional: false,
        points: { '1.1': { points: 1 }, '1.2': { points: 1 } },
        rules: { '1.1': rule, '1.2': rule },
      },
    };
    const file = await recognised(cases(all, tardy), catalog);
    const { indicators } = await compute({ catalog: scaled, period: YEAR.period }, [file]);
    return indicators.map(({ score }) => exact(score.earned as string));
  };
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.nat(), async (all, chance) => {
      const tardy = 1 + (chance % all);
      for (const [i, rule] of RULES.entries()) {
        const [better, worse] = [await earned(all, tardy - 1, rule), await earned(all, tardy, rule)];
        expect((better[0] as Exact).gte(worse[0] as Exact)).toBe(true);
        // The others are of values that are good where they are high.
        if (i < 2) expect((better[1] as Exact).gte(worse[1] as Exact)).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});

const fraction = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 99 })).map(([n, d]) => exact(n).div(d));
const scored = fc
  .record({
    possible: fraction,
    shares: fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)),
    isScored: fc.boolean(),
    verdict: fc.constantFrom(...VERDICTS),
  })
  .map(({ possible, shares, isScored, verdict }): Scored => {
    const [lowest, earned, highest] = shares
      .sort((a, b) => a - b)
      .map((share) => possible.mul(share).div(100)) as [Exact, Exact, Exact];
    return { possible, verdict, lowest, highest, earned: isScored ? earned : null, unscorable: exact(0) };
  });

it('adds up exactly: lowest ≤ highest ≤ possible, earned ≤ highest, and the parts are the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.array(scored, { maxLength: 6 }), { maxLength: 6 }), (areas) => {
      const whole = rollUp(areas.flat());
      const order = [whole.lowest, whole.highest, whole.possible];
      expect(order.every((one, i) => i === 0 || (order[i - 1] as Exact).lte(one))).toBe(true);
      expect(whole.earned.lte(whole.highest) && whole.measured.lte(whole.possible)).toBe(true);
      if (areas.flat().every(({ earned }) => earned)) expect(whole.lowest.lte(whole.earned)).toBe(true);
      for (const sum of ['earned', 'possible', 'measured', 'lowest', 'highest'] as const) {
        const added = areas.map((area) => rollUp(area)[sum]).reduce((a, b) => a.add(b), exact(0));
        expect(added.toFraction()).toBe(whole[sum].toFraction());
      }
      for (const verdict of VERDICTS)
        expect(whole.counts[verdict]).toBe(areas.flat().filter((one) => one.verdict === verdict).length);
    }),
  );
});

it('points of codes that nothing is measured for may be earned yet, or not', () => {
  const half: Scored = {
    possible: exact(2),
    verdict: 'undecided',
    earned: exact(1),
    lowest: exact(1),
    highest: exact(2),
    unscorable: exact(0),
  };
  const { possible, lowest, highest } = rollUp([half], exact(5));
  expect([possible, lowest, highest].map((one) => one.toFraction())).toEqual(['5', '1', '5']);
});
