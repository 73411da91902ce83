import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/model.js';
import { isMeasured, type Outcome } from '../../src/measure/measured.js';
import { outcomeOf } from '../../src/measure/outcome.js';
import { type Exact, exact } from '../../src/values/exact.js';
import type { Range } from '../../src/values/range.js';
import { damages, harm } from './damage.js';
import { catalogFor, inputsOf, measured, runs, said, type World, worlds } from './drawn.js';
import { type Answer, amountOf, answer, OPEN } from './oracle.js';
import { factsOf } from './random-files.js';
import { counted } from './world.js';

const includes = ({ lowest, highest }: Range, value: Exact): boolean =>
  !lowest?.gt(value) && !highest?.lt(value);

/** Whether a range reaches as far as another, at both ends. */
const reaches = (wide: Range, narrow: Range): boolean =>
  (wide.lowest === null || (narrow.lowest !== null && wide.lowest.lte(narrow.lowest))) &&
  (wide.highest === null || (narrow.highest !== null && wide.highest.gte(narrow.highest)));

const exactly = (found: Answer): Exact => {
  const { top, bottom } = amountOf(found);
  return exact(top).div(exact(bottom));
};

/** What is untrue of a world after damage, measure by measure: what was exact is outside, or was judged otherwise. */
async function untruths(catalog: Catalog, world: World, harmed: World): Promise<string[]> {
  const facts = factsOf(world.sheets, world.shapes);
  const [before, after] = [await measured(catalog, world), await measured(catalog, harmed)];
  return world.leaves.flatMap(({ measure }, i) => {
    const truth = answer(measure, facts);
    const [was, is] = [before[i], after[i]];
    if (truth === OPEN || !was || !is) return [];
    const line = `${JSON.stringify(measure)}: ${said(was)}, then ${said(is)}`;
    const told = is.verdict === 'pass' || is.verdict === 'fail';
    if (told && was.verdict !== is.verdict) return [line];
    if (typeof truth === 'string') return [];
    if (!isMeasured(is.outcome)) return is.outcome.noData === 'column-absent' ? [] : [line];
    const { value } = is.outcome;
    const holds = includes(is.outcome, exactly(truth)) && (!value || includes(is.outcome, value));
    return holds ? [] : [line];
  });
}

it('holds what was exact before damage within its bounds, and gives no other verdict', async () => {
  await fc.assert(
    fc.asyncProperty(worlds(), damages, async (world, harms) => {
      const catalog = await catalogFor(world);
      expect(await untruths(catalog, world, harm(world, harms))).toEqual([]);
    }),
    runs(50),
  );
});

/**
 * What a join may answer otherwise is bounded by how many rows hang on it, not by what each would become. Where
 * nothing of its list can be read any more each row is weighed by itself, and that may be narrower.
 */
const asksOthers = (measure: unknown): boolean => /"in":\{/.test(JSON.stringify(measure));

it('never narrows the bounds where more is damaged', async () => {
  await fc.assert(
    fc.asyncProperty(worlds(), damages, damages, async (world, some, more) => {
      const catalog = await catalogFor(world);
      const once = harm(world, some);
      const [first, then] = [await measured(catalog, once), await measured(catalog, harm(once, more))];
      const narrower = first.flatMap((one, i) => {
        const two = then[i];
        if (!two || !isMeasured(one.outcome) || !isMeasured(two.outcome)) return [];
        if (asksOthers(world.leaves[i]?.measure)) return [];
        return reaches(two.outcome, one.outcome) ? [] : [`${said(one)}, then ${said(two)}`];
      });
      expect(narrower).toEqual([]);
    }),
    runs(30),
  );
});

const DIMENSIONS = ['agency', 'level', 'month'] as const;

it('holds what each group was before damage within the bounds of the group', async () => {
  await fc.assert(
    fc.asyncProperty(worlds(), damages, fc.constantFrom(...DIMENSIONS), async (world, harms, by) => {
      const catalog = await catalogFor(world);
      const count = (one: World) => counted(catalog, inputsOf(one), { by });
      const [before, after] = [await count(world), await count(harm(world, harms))];
      const outside = catalog.indicators.flatMap((indicator) => {
        const of = indicator.parts?.of;
        if (!of || indicator.parts?.form === 'checklist') return [];
        return before.counted.groups(of).flatMap((group) => {
          const [was, is] = [before, after].map(
            (one): Outcome => outcomeOf(indicator, catalog, one.counted, one.present, group),
          ) as [Outcome, Outcome];
          if (!isMeasured(was) || !was.lowest || !was.highest?.equals(was.lowest) || !isMeasured(is))
            return [];
          return includes(is, was.lowest)
            ? []
            : [`${group} ${said({ outcome: was, verdict: '' })} ${said({ outcome: is, verdict: '' })}`];
        });
      });
      expect(outside).toEqual([]);
    }),
    runs(20),
  );
});
