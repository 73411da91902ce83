import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dataset } from '../../src/catalog/dataset.js';
import type { Catalog } from '../../src/catalog/model.js';
import { readDataset } from '../../src/data/intake.js';
import { type Counter, counter, type Tally, totalOf } from '../../src/measure/counter.js';
import type { Batch } from '../../src/values/vector.js';
import { DOCUMENTS } from './random-definitions.js';
import { type InkedRow, inputFrom, rows, type Sheet, sheets } from './random-files.js';
import { aggregates } from './random-measures.js';
import { catalogOf, indicators, recognised, SILENT, type Spec, YEAR } from './world.js';

const judging = { run: YEAR, joined: () => new Set(['M-a', 'M-c']) };
const groupings = fc.constantFrom('office', 'level', 'at', undefined);

async function batchesOf(lines: readonly InkedRow[], like: Sheet, catalog: Catalog): Promise<Batch[]> {
  const dataset = catalog.datasets.get('alpha') as Dataset;
  const needed = new Set(dataset.columns.keys());
  const file = await recognised(inputFrom({ ...like, rows: lines }), catalog);
  const batches: Batch[] = [];
  const { agencies: directory, vocabulary } = catalog;
  const { totals } = vocabulary;
  const intake = { dataset, files: [file], needed, directory, totals, listener: SILENT };
  for await (const batch of readDataset(intake, [])) batches.push(batch);
  return batches;
}

function counterOf(catalog: Catalog, group: string | undefined): Counter {
  const of = catalog.indicators[0]?.parts?.of;
  if (!of) throw new Error('no measure');
  return counter(of, catalog.datasets.get('alpha') as Dataset, judging, group);
}

/** A tally as a person can compare it: the total and each group, exactly. */
function shown(one: Counter, { total, groups }: Tally): unknown {
  const said = (state: unknown) => {
    const result = totalOf(one, state);
    return result && [result.of.toFraction(), result.per?.toFraction()];
  };
  return {
    total: said(total),
    groups: Object.fromEntries([...groups].sort().map(([name, state]) => [name, said(state)])),
  };
}

const drawn = fc.record({
  measure: aggregates('alpha'),
  group: groupings,
  lines: fc.uniqueArray(rows, { maxLength: 24, selector: (row) => row.code?.cell }),
  dealt: fc.array(fc.nat(3), { minLength: 24, maxLength: 24 }),
  like: sheets.map(([first]) => first as Sheet),
});

interface Drawn {
  readonly measure: Spec;
  readonly group: string | undefined;
  readonly lines: readonly InkedRow[];
  readonly dealt: readonly number[];
  readonly like: Sheet;
}

/** The tally of all the lines, and a way to tally each of the four hands that they were dealt to. */
async function tallies({ measure, group, lines, dealt, like }: Drawn) {
  const catalog = await catalogOf(...DOCUMENTS, ...indicators({ measure }));
  const one = counterOf(catalog, group);
  const all = await batchesOf(lines, like, catalog);
  const hands = await Promise.all(
    [0, 1, 2, 3].map((hand) =>
      batchesOf(
        lines.filter((_, i) => dealt[i] === hand),
        like,
        catalog,
      ),
    ),
  );
  const tally = (batches: readonly Batch[]): Tally =>
    batches.reduce((state, batch) => one.add(state, batch), one.start());
  return { one, whole: tally(all), part: (hand: number) => tally(hands[hand] as Batch[]) };
}

it('merges tallies into the tally of everything, groups included', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (given) => {
      const { one, whole, part } = await tallies(given);
      const merged = [0, 1, 2, 3].map(part).reduce((a, b) => one.merge(a, b));
      expect(shown(one, merged)).toEqual(shown(one, whole));
    }),
    { numRuns: 40 },
  );
});

it('merges in any grouping and order, and with nothing', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (given) => {
      const { one, part } = await tallies(given);
      const left = one.merge(one.merge(part(0), part(1)), part(2));
      const right = one.merge(part(0), one.merge(part(1), part(2)));
      const turned = one.merge(part(2), one.merge(part(1), part(0)));
      expect(shown(one, right)).toEqual(shown(one, left));
      expect(shown(one, turned)).toEqual(shown(one, left));
      expect(shown(one, one.merge(part(0), one.start()))).toEqual(shown(one, part(0)));
      expect(shown(one, one.merge(one.start(), part(0)))).toEqual(shown(one, part(0)));
    }),
    { numRuns: 40 },
  );
});
