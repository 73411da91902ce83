import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dataset } from '../../src/catalog/dataset.js';
import type { Catalog, Indicator } from '../../src/catalog/model.js';
import { measureParts } from '../../src/catalog/parts.js';
import { readDataset } from '../../src/data/intake.js';
import { rangeOf } from '../../src/language/columns/column.js';
import type { Part } from '../../src/language/measure.js';
import type { JoinAnswers } from '../../src/measure/join-answers.js';
import { programmer } from '../../src/measure/program.js';
import { loosened } from '../../src/measure/slack.js';
import { type Counter, counter, type Tally } from '../../src/measure/tally.js';
import { fromPlain, type PlainTally, tallySchema, toPlain } from '../../src/measure/tally-form.js';
import { NO, UNKNOWN, YES } from '../../src/values/truth.js';
import type { Batch } from '../../src/values/vector.js';
import { damages, harm } from './damage.js';
import { runs, type World, worlds } from './drawn.js';
import { documentsOf } from './random-datasets.js';
import { inputFrom, type Sheet } from './random-files.js';
import { aggregates, pooled } from './random-measures.js';
import { catalogOf, indicators, recognised, SILENT, type Spec, YEAR } from './world.js';

/** One value is there, another perhaps, the rest not; one of these answers may be otherwise. */
const truthOf = (value: string) => (value === 'M-a' ? YES : value === 'M-b' ? UNKNOWN : NO);
const ANSWERS: JoinAnswers = {
  truth: truthOf,
  causes: (word) => [{ kind: 'key', dataset: 'beta', column: 'mark', word }],
  slack: 1,
  mayChange: (value) => truthOf(value) !== UNKNOWN,
  slackCauses: new Map(),
};
const judging = { timeframe: YEAR, answers: () => ANSWERS };

/** The settled rows of the files, a batch or more for each. */
async function batchesOf(
  sheets: readonly Sheet[],
  { shapes }: World,
  catalog: Catalog,
): Promise<readonly Batch[]> {
  const dataset = catalog.datasets.get('alpha') as Dataset;
  const files = await Promise.all(sheets.map((sheet) => recognised(inputFrom(sheet, shapes), catalog)));
  const needed = new Set(dataset.columns.keys());
  const read = { dataset, files, needed, lexicon: catalog, newestBy: 'name', listener: SILENT } as const;
  return (await readDataset(read)).batches;
}

function counterOf(catalog: Catalog, by: string | undefined): Counter {
  const dataset = catalog.datasets.get('alpha') as Dataset;
  const [part] = measureParts(catalog.indicators[0] as Indicator, catalog);
  return counter(part as Part, {
    dataset,
    program: programmer(dataset, judging),
    loosely: programmer(dataset, { ...judging, answers: () => loosened(ANSWERS) }),
    judging,
    ranges: (name) => rangeOf(dataset.columns.get(name)?.spec as Parameters<typeof rangeOf>[0]),
    by,
    leaveOut: false,
  });
}

const drawn = fc.record({
  measure: fc.oneof({ arbitrary: aggregates('alpha'), weight: 3 }, pooled),
  by: fc.constantFrom('office', 'tier', 'at', undefined),
  world: worlds(1, 1),
  harms: damages,
  dealt: fc.array(fc.nat(2), { minLength: 40, maxLength: 40 }),
});
interface Drawn {
  readonly measure: Spec;
  readonly by: string | undefined;
  readonly world: World;
  readonly harms: Parameters<typeof harm>[1];
  readonly dealt: readonly number[];
}

/** A counter, the batches of all the files of `alpha`, and a way to tally some of them. */
async function atWork({ measure, by, world, harms }: Drawn) {
  const catalog = await catalogOf(...documentsOf(world.shapes), ...indicators({ measure }));
  const one = counterOf(catalog, by);
  const sheets = harm(world, harms).sheets.filter(({ dataset }) => dataset === 'alpha');
  const batches = await batchesOf(sheets, world, catalog);
  const tally = (some: readonly Batch[]): Tally =>
    some.reduce((state, batch) => one.add(state, batch), one.start());
  const plain = (state: Tally): PlainTally => toPlain(one.part, state);
  return { catalog, one, sheets, batches, tally, plain };
}

it('merges the tallies of settled files, in any grouping and order, into that of all of them', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (given) => {
      const { one, batches, tally, plain } = await atWork(given);
      const whole = plain(tally(batches));
      const hand = (n: number): Tally => tally(batches.filter((_, i) => given.dealt[i] === n));
      const merged = (a: Tally, b: Tally): Tally => one.merge(a, b);
      expect(plain(merged(merged(hand(0), hand(1)), hand(2)))).toEqual(whole);
      expect(plain(merged(hand(0), merged(hand(1), hand(2))))).toEqual(whole);
      expect(plain(merged(hand(2), merged(hand(1), hand(0))))).toEqual(whole);
      expect(plain(merged(tally(batches), one.start()))).toEqual(whole);
      expect(plain(merged(one.start(), tally(batches)))).toEqual(whole);
    }),
    runs(30),
  );
});

it('counts files one by one as it counts them together, once repeated keys are settled', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (given) => {
      const { catalog, one, sheets, batches, tally, plain } = await atWork({ ...given, harms: [] });
      const settled = withoutRepeated(sheets);
      const parts = await Promise.all(
        settled.map(async (sheet) => tally(await batchesOf([sheet], given.world, catalog))),
      );
      expect(plain(parts.reduce((a, b) => one.merge(a, b)))).toEqual(plain(tally(batches)));
    }),
    runs(15),
  );
});

/** The files with the rows that count: of each key the newest file's first. */
function withoutRepeated(sheets: readonly Sheet[]): Sheet[] {
  const seen = new Set<unknown>();
  return [...sheets].reverse().map((sheet) => ({
    ...sheet,
    rows: sheet.rows.filter(({ cells: { mark } }) => !seen.has(mark?.cell) && seen.add(mark?.cell)),
  }));
}

it('reads back what it publishes, and merges that as it merges tallies', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (given) => {
      const { one, batches, tally, plain } = await atWork(given);
      const [half, other] = [batches.slice(0, 1), batches.slice(1)].map(tally) as [Tally, Tally];
      const sent = (state: Tally): Tally =>
        fromPlain(one.part, tallySchema.parse(JSON.parse(JSON.stringify(plain(state)))));
      expect(plain(sent(half))).toEqual(plain(half));
      expect(plain(one.merge(sent(half), sent(other)))).toEqual(plain(one.merge(half, other)));
      const [back, kept] = [sent(tally(batches)), tally(batches)];
      for (const slack of [
        { displaced: 0, further: 0 },
        { displaced: 1, further: 2 },
      ]) {
        expect(one.aggregate.amount(back.total, slack)).toEqual(one.aggregate.amount(kept.total, slack));
        if (one.part.good)
          expect(one.aggregate.share(back.anywhere, slack)).toEqual(
            one.aggregate.share(kept.anywhere, slack),
          );
      }
    }),
    runs(25),
  );
});

it('does not take the tally of another part', async () => {
  const [count, sum] = await Promise.all(
    [{ count: 'alpha' }, { sum: { dataset: 'alpha', column: 'size' } }].map(async (measure) => {
      const [world] = fc.sample(worlds(1, 1), { numRuns: 1, seed: 1 }) as [World];
      const catalog = await catalogOf(...documentsOf(world.shapes), ...indicators({ measure }));
      return counterOf(catalog, undefined);
    }),
  );
  const plain = toPlain((count as Counter).part, (count as Counter).start());
  expect(plain).toEqual({
    version: 1,
    part: '[{"count":"alpha"},"[\\"all\\"]","[\\"all\\"]",false,null]',
    aggregate: 'count',
    total: [0, 0, 0, 0, 0, 0, 0],
    groups: [],
    anywhere: [0, 0, 0, 0, 0, 0, 0],
    causes: [],
    hanging: [],
  });
  expect(() => fromPlain((sum as Counter).part, plain)).toThrow('not a tally of');
});
