import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Indicator, Scale } from '../../src/catalog/model.js';
import type { RuleSpec } from '../../src/language/rules/registry.js';
import { VERDICTS } from '../../src/language/verdict.js';
import { compute } from '../../src/run/compute.js';
import { judge } from '../../src/score/judge.js';
import { rollUp } from '../../src/score/rollup.js';
import { type Exact, exact, ONE } from '../../src/values/exact.js';
import { CASES, cases, LATE, ON_TIME } from '../measure/deadlines.js';
import { catalogOf, counted, titled } from '../measure/world.js';

const RULES: readonly RuleSpec[] = [
  'proportional',
  'all_or_nothing',
  { proportional: { full_at: '95 %' } },
  {
    steps: [
      { from: '50 %', share: 0.3 },
      { from: '90 %', share: 1 },
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
  const earned = async (all: number, tardy: number, code: number, rule: RuleSpec): Promise<Exact> => {
    const indicator = catalog.indicators[code] as Indicator;
    const scale: Scale = {
      id: 'test',
      source: { vi: 'x', en: 'x' },
      provisional: false,
      points: {},
      rules: { [indicator.code]: rule },
    };
    const outcome = outcomeOf(indicator, catalog, await counted(catalog, [cases(all, tardy)]));
    return judge(indicator, outcome, scale, new Map([[indicator.code, ONE]])).earned as Exact;
  };
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.nat(), async (all, chance) => {
      const tardy = 1 + (chance % all);
      for (const rule of RULES)
        expect((await earned(all, tardy - 1, 0, rule)).gte(await earned(all, tardy, 0, rule))).toBe(true);
      for (const rule of RULES.slice(0, 2))
        expect((await earned(all, tardy - 1, 1, rule)).gte(await earned(all, tardy, 1, rule))).toBe(true);
    }),
    { numRuns: 25 },
  );
});

const fraction = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 99 })).map(([n, d]) => exact(n).div(d));
const scored = fc
  .record({
    possible: fraction,
    share: fc.option(fc.nat(100), { nil: undefined }),
    verdict: fc.constantFrom(...VERDICTS),
  })
  .map(({ possible, share, verdict }) => ({
    possible,
    verdict,
    earned: share === undefined ? null : possible.mul(share).div(100),
  }));

it('adds up exactly: lowest ≤ earned ≤ highest ≤ possible, and the parts are the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.array(scored, { maxLength: 6 }), { maxLength: 6 }), (areas) => {
      const whole = rollUp(areas.flat());
      expect(
        whole.lowest.lte(whole.earned) &&
          whole.earned.lte(whole.highest) &&
          whole.highest.lte(whole.possible),
      ).toBe(true);
      expect(whole.measured.lte(whole.possible)).toBe(true);
      for (const sum of ['earned', 'possible', 'measured', 'lowest', 'highest'] as const) {
        const added = areas.map((area) => rollUp(area)[sum]).reduce((a, b) => a.add(b), exact(0));
        expect(added.toFraction()).toBe(whole[sum].toFraction());
      }
      for (const verdict of VERDICTS)
        expect(whole.counts[verdict]).toBe(areas.flat().filter((one) => one.verdict === verdict).length);
    }),
  );
});
